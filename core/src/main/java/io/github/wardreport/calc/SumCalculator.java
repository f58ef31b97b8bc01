package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.relation.Relations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds parts, and takes parts from a whole.
 *
 * <p>Amounts of one dimension add, in the unit of the first: 1.5 tỷ đồng and 250 triệu đồng are
 * 1.75 tỷ đồng. Parts at different prices or by different definitions have no sum. Example: 71
 * records of industry, 14 of agriculture and 29 of trade are 114 records.
 */
public final class SumCalculator {
  private static final SumCalculator STANDARD = new SumCalculator();

  private SumCalculator() {}

  /**
   * Returns the calculator.
   *
   * @return the calculator; it holds no state
   */
  public static SumCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns the sum of parts.
   *
   * @param parts the parts
   * @return the sum in the unit of the first part; undefined if there are no parts, or one of them
   *     has no amount
   * @throws io.github.wardreport.measure.DimensionMismatchException if the parts do not measure the
   *     same
   */
  public Calculation<Amount> sum(List<? extends Operand> parts) {
    return Evaluation.of(Relations.SUM, Map.of("parts", parts)).result(sum -> sum);
  }

  /**
   * Returns what is left of a whole without some of its parts.
   *
   * @param whole the whole
   * @param parts the parts, at least one
   * @return the rest in the unit of the whole; undefined if the whole or a part has no amount
   * @throws io.github.wardreport.measure.DimensionMismatchException if they do not measure the same
   */
  public Calculation<Amount> residual(Operand whole, List<? extends Operand> parts) {
    Map<String, List<? extends Operand>> operands = new LinkedHashMap<>();
    operands.put("whole", List.of(whole));
    operands.put("parts", parts);
    return Evaluation.of(Relations.RESIDUAL, operands).result(rest -> rest);
  }
}
