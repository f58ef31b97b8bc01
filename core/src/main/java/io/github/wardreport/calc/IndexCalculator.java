package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.relation.Relations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Chains index numbers (chỉ số liên hoàn, chỉ số định gốc) and moves them to another base.
 *
 * <p>An index number is a level of its base, which is 100. Link indices have the period before as
 * their base; chained, they give the level on the first base. Example: 105 % and then 110 % of the
 * year before are 115.5 % of the first year.
 */
public final class IndexCalculator {
  private static final IndexCalculator STANDARD = new IndexCalculator();

  private IndexCalculator() {}

  /**
   * The calculator.
   *
   * @return the calculator; it holds no state
   */
  public static IndexCalculator standard() {
    return STANDARD;
  }

  /**
   * The product of link indices.
   *
   * @param links levels, each of the period before, from the first to the last; at least one
   * @return the level of the last period on the base of the first link
   * @throws DimensionMismatchException if a link is not a level
   */
  public Calculation<PercentOfBase> chain(List<? extends Operand> links) {
    links.forEach(IndexCalculator::requireLevel);
    return Evaluation.of(Relations.CHAIN, Map.of("links", links)).percent(PercentOfBase::new);
  }

  /**
   * A series on one base out of link indices: each level is the chain of the links up to it.
   *
   * @param links levels, each of the period before, from the first to the last
   * @return as many levels; behind a link without a value all are undefined
   * @throws DimensionMismatchException if a link is not a level
   */
  public List<Calculation<PercentOfBase>> chainSeries(List<? extends Operand> links) {
    List<Calculation<PercentOfBase>> series = new ArrayList<>();
    for (int i = 1; i <= links.size(); i++) {
      series.add(chain(links.subList(0, i)));
    }
    return List.copyOf(series);
  }

  /**
   * level ÷ level of the new base × 100.
   *
   * @param level a level on the old base
   * @param newBase the level of the new base period, on the old base
   * @return the level on the new base; undefined if the new base is zero or below
   * @throws DimensionMismatchException if one is not a level
   */
  public Calculation<PercentOfBase> rebase(Operand level, Operand newBase) {
    requireLevel(level);
    requireLevel(newBase);
    return Evaluation.of(Relations.REBASE, level, newBase).percent(PercentOfBase::new);
  }

  /**
   * A whole series on another base.
   *
   * @param levels levels on one base
   * @param base which of them becomes 100
   * @return as many levels
   * @throws DimensionMismatchException if one is not a level
   * @throws IndexOutOfBoundsException if there is no such level
   */
  public List<Calculation<PercentOfBase>> rebaseSeries(List<? extends Operand> levels, int base) {
    Operand newBase = levels.get(base);
    return levels.stream().map(level -> rebase(level, newBase)).toList();
  }

  private static void requireLevel(Operand term) {
    MeasureUnit level = MeasureUnit.percent(PercentKind.LEVEL);
    Stream<MeasureUnit> units = term.amount().map(Amount::unit).stream();
    units
        .filter(unit -> !unit.equals(level))
        .forEach(
            unit -> {
              throw new DimensionMismatchException("chain", unit, level);
            });
  }
}
