package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Growth;
import io.github.wardreport.number.Level;
import io.github.wardreport.number.Points;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Optional;

/**
 * Compares a figure with the same figure of an earlier period: growth (tốc độ tăng), index (chỉ
 * số), change (tăng, giảm).
 *
 * <p>Only like periods are compared: nine months with the same nine months, never with a year. A
 * base of zero gives an undefined result; so does a negative one, unless the calculator is told to
 * divide by its absolute value. Example: 121 over a base of 100 is a growth of 21 %, an index of
 * 121 % and a change of 21.
 */
public final class GrowthCalculator {
  private static final GrowthCalculator STANDARD = new GrowthCalculator(NegativeBase.UNDEFINED);

  private final NegativeBase negativeBase;

  /** What a calculator makes of a negative base. */
  public enum NegativeBase {
    /** Growth over a negative base is undefined. */
    UNDEFINED,
    /**
     * The change is divided by the absolute value of the base: from -10 to 5 is a growth of 150 %.
     */
    ABSOLUTE
  }

  private GrowthCalculator(NegativeBase negativeBase) {
    this.negativeBase = negativeBase;
  }

  /**
   * The calculator that takes no growth over a negative base.
   *
   * @return the calculator; it holds no state
   */
  public static GrowthCalculator standard() {
    return STANDARD;
  }

  /**
   * The same calculator with another policy for negative bases.
   *
   * @param policy the policy
   * @return the calculator
   */
  public GrowthCalculator withNegativeBase(NegativeBase policy) {
    return new GrowthCalculator(policy);
  }

  /**
   * (current − base) ÷ base × 100.
   *
   * @param current the later figure
   * @param base the earlier figure
   * @return the growth, exactly
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if their periods are not alike
   */
  public Calculation<Growth> growth(Term current, Term base) {
    boolean negative = base.amount().filter(amount -> amount.value().signum() < 0).isPresent();
    if (negative && negativeBase == NegativeBase.ABSOLUTE) {
      Comparability.requireLikePeriods("growth", current, base);
      return overAbsoluteBase(current, base);
    }
    return level("growth", current, base).convert(Level::toGrowth, "growth");
  }

  private static Calculation<Growth> overAbsoluteBase(Term current, Term base) {
    Trace trace = new Trace("growth-absolute-base", List.of(current, base), Optional.empty());
    Calculation<Amount> change =
        Quotient.difference("change", current, base, List.of(), difference -> difference);
    return change
        .value()
        .map(
            difference -> {
              Amount divisor = base.amount().orElseThrow();
              Amount absolute = new Amount(divisor.value().abs(), divisor.unit());
              return Calculation.computed(
                  new Growth(difference.ratioTo(absolute).timesPowerOfTen(2)),
                  trace,
                  Comparability.remarks(current, base));
            })
        .orElseGet(() -> Calculation.undefined(change.reason().orElseThrow(), trace));
  }

  /**
   * (current − base) ÷ base × 100.
   *
   * @param current the later figure
   * @param base the earlier figure
   * @return the growth, exactly
   * @throws DimensionMismatchException if the two do not measure the same
   */
  public Calculation<Growth> growth(Quantity current, Quantity base) {
    return growth(Term.of(current), Term.of(base));
  }

  /**
   * (current − base) ÷ base × 100.
   *
   * @param current the later figure
   * @param base the earlier figure
   * @return the growth, exactly
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if their periods are not alike
   */
  public Calculation<Growth> growth(Statistic current, Statistic base) {
    return growth(Term.of(current), Term.of(base));
  }

  /**
   * current ÷ base × 100.
   *
   * @param current the later figure
   * @param base the earlier figure
   * @return the index as a level of the base, exactly; undefined for a negative base whatever the
   *     policy
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if their periods are not alike
   */
  public Calculation<Level> index(Term current, Term base) {
    return level("index", current, base);
  }

  private static Calculation<Level> level(String formula, Term current, Term base) {
    Comparability.requireLikePeriods(formula, current, base);
    return Quotient.percent(
        formula, current, base, Comparability.remarks(current, base), Level::new);
  }

  /**
   * current − base.
   *
   * @param current the later figure
   * @param base the earlier figure
   * @return the change in the current figure's unit
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if their periods are not alike
   */
  public Calculation<Amount> change(Term current, Term base) {
    Comparability.requireLikePeriods("change", current, base);
    return Quotient.difference(
        "change", current, base, Comparability.remarks(current, base), change -> change);
  }

  /**
   * current − base of two percents of one kind.
   *
   * @param current the later percent
   * @param base the earlier percent, of the same kind
   * @return the change in percentage points
   * @throws DimensionMismatchException if the two are not percents of one kind
   * @throws PeriodMismatchException if their periods are not alike
   */
  public Calculation<Points> changeInPoints(Term current, Term base) {
    Comparability.requireLikePeriods("change", current, base);
    return Quotient.difference(
        "change", current, base, Comparability.remarks(current, base), PlanCalculator::points);
  }
}
