package io.github.wardreport.calc;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.relation.Relations;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets figures of different units against each other: rates, values per head, densities, yields.
 *
 * <p>The unit of the result follows from the units of the terms. Example: 298.7 tấn from 55.12 ha
 * are 298.7/55.12 tấn/ha; 54.2 tạ/ha on 55.12 ha are 298.7504 tấn.
 */
public final class RateCalculator {
  private static final RateCalculator STANDARD = new RateCalculator();

  private RateCalculator() {}

  /**
   * The calculator.
   *
   * @return the calculator; it holds no state
   */
  public static RateCalculator standard() {
    return STANDARD;
  }

  /**
   * above ÷ below: value per head, density (people ÷ km²), yield (output ÷ area).
   *
   * @param above what is spread
   * @param below over what; for a flow of a period over people, the {@linkplain MeanCalculator
   *     mean} population of the period
   * @return the quotient in the quotient of the units, for example người/km²; undefined for a
   *     divisor of zero or below
   */
  public Calculation<Amount> per(Operand above, Operand below) {
    return Evaluation.of(Relations.RATE, above, below).amount();
  }

  /**
   * count ÷ population × a power of ten: births per 1,000 people, cases per 100,000.
   *
   * @param count the events
   * @param population those they may happen to, the mean of the period as a rule
   * @param per 1, 10, 100, 1000 … of them
   * @return the rate, for example in {@code ca/1000 người}; undefined for a population of zero or
   *     below
   * @throws io.github.wardreport.problem.InvalidValueException if {@code per} is no power of ten
   */
  public Calculation<Amount> rate(Operand count, Operand population, long per) {
    BigDecimal power = BigDecimal.valueOf(per).stripTrailingZeros();
    if (per < 1 || power.precision() != 1 || power.unscaledValue().intValue() != 1) {
      throw Arguments.refuse("per", "be 1, 10, 100, 1000 …", per);
    }
    Calculation<Amount> perHead = per(count, population);
    if (per == 1) {
      return perHead;
    }
    Map<String, List<Operand>> operands = new LinkedHashMap<>(perHead.trace().operands());
    operands.put("per", List.of(NumberOperand.of(per)));
    return perHead.convert(
        amount -> inSuchMany(amount, per, count, population), Trace.of(Relations.RATE, operands));
  }

  private static Amount inSuchMany(Amount perOne, long per, Operand count, Operand population) {
    MeasureUnit one = population.amount().orElseThrow().unit();
    MeasureUnit many =
        MeasureUnit.of(
            per + " " + one.code(),
            new Label(per + " " + one.symbol().vi(), one.symbol().en().map(en -> per + " " + en)),
            one.dimension(),
            one.factor().times(Ratio.of(per, 1)),
            one.magnitude());
    return perOne.in(count.amount().orElseThrow().unit().per(many));
  }

  /**
   * one × other: output = yield × area, revenue = price × amount.
   *
   * @param one a figure
   * @param other another
   * @param unit the unit the result is wanted in
   * @return the product, exactly: 54.2 tạ/ha × 55.12 ha in tấn is 298.7504 tấn
   * @throws DimensionMismatchException if the product does not measure what the unit does
   */
  public Calculation<Amount> product(Operand one, Operand other, MeasureUnit unit) {
    return Evaluation.of(Relations.PRODUCT, Map.of("factors", List.of(one, other)))
        .result(product -> product.in(unit));
  }
}
