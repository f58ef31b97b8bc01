package io.github.wardreport.calc;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Optional;

/**
 * Finds the base, target, part or whole that a report implies and does not print, out of a stated
 * result and the other figure.
 *
 * <p>The figures are rounded, so the answer is an interval; where things are counted, it is the
 * whole numbers in it. Example: {@code đạt 100% kế hoạch} with 123 conscripts implies a target of
 * 123: every whole number whose percent of plan is printed as 100 %. What comes out is {@linkplain
 * Remark#DERIVED derived}, not printed.
 */
public final class ImpliedCalculator {
  private static final ImpliedCalculator STANDARD = new ImpliedCalculator(false);

  private final boolean truncatedToo;

  private ImpliedCalculator(boolean truncatedToo) {
    this.truncatedToo = truncatedToo;
  }

  /**
   * The calculator that takes printed figures as rounded to the nearest.
   *
   * @return the calculator; it holds no state
   */
  public static ImpliedCalculator standard() {
    return STANDARD;
  }

  /**
   * The same calculator for reports that cut digits off now and then: a printed figure stands for
   * what rounds and for what is cut to it.
   *
   * @return the calculator
   */
  public ImpliedCalculator withTruncatedFigures() {
    return new ImpliedCalculator(true);
  }

  /**
   * actual ÷ (percent of plan ÷ 100).
   *
   * @param actual what was reached
   * @param percentOfPlan the stated percent of plan
   * @return the targets that fit, in the actual's unit
   * @throws io.github.wardreport.measure.DimensionMismatchException if the second is not a level
   */
  public Calculation<ImpliedRange> target(Statistic actual, Statistic percentOfPlan) {
    return quotient("implied-target", actual, percentOfPlan, PercentKind.LEVEL, Ratio.ZERO);
  }

  /**
   * current ÷ (1 + growth ÷ 100).
   *
   * @param current the figure now
   * @param growth the stated growth
   * @return the bases that fit, in the current figure's unit
   * @throws io.github.wardreport.measure.DimensionMismatchException if the second is not a growth
   */
  public Calculation<ImpliedRange> base(Statistic current, Statistic growth) {
    return quotient("implied-base", current, growth, PercentKind.GROWTH, Ratio.of(100, 1));
  }

  /**
   * current ÷ (index ÷ 100).
   *
   * @param current the figure now
   * @param index the stated index
   * @return the bases that fit, in the current figure's unit
   * @throws io.github.wardreport.measure.DimensionMismatchException if the second is not a level
   */
  public Calculation<ImpliedRange> baseOfIndex(Statistic current, Statistic index) {
    return quotient("implied-target", current, index, PercentKind.LEVEL, Ratio.ZERO);
  }

  /**
   * part ÷ (share ÷ 100).
   *
   * @param part the part
   * @param share the stated share
   * @return the wholes that fit, in the part's unit
   * @throws io.github.wardreport.measure.DimensionMismatchException if the second is not a share
   */
  public Calculation<ImpliedRange> whole(Statistic part, Statistic share) {
    return quotient("implied-target", part, share, PercentKind.SHARE, Ratio.ZERO);
  }

  /**
   * whole × share ÷ 100.
   *
   * @param whole the whole
   * @param share the stated share
   * @return the parts that fit, in the whole's unit
   * @throws io.github.wardreport.measure.DimensionMismatchException if the second is not a share
   */
  public Calculation<ImpliedRange> part(Statistic whole, Statistic share) {
    return solve(
        "implied-part",
        whole,
        share,
        PercentKind.SHARE,
        (numbers, percents) -> Optional.of(numbers.times(percents.scaleByPowerOfTen(-2))));
  }

  private Calculation<ImpliedRange> quotient(
      String formula, Statistic above, Statistic percent, PercentKind kind, Ratio added) {
    return solve(
        formula,
        above,
        percent,
        kind,
        (numbers, percents) ->
            numbers.dividedBy(percents.plus(Interval.point(added)).scaleByPowerOfTen(-2)));
  }

  private interface Solution {
    Optional<Interval> of(Interval numbers, Interval percents);
  }

  private Calculation<ImpliedRange> solve(
      String formula, Statistic figure, Statistic percent, PercentKind kind, Solution solution) {
    Trace trace = Quotient.trace(formula, Operand.of(figure), Operand.of(percent));
    Optional<UndefinedReason> undefined =
        Quotient.firstCause(Operand.of(figure), Operand.of(percent));
    if (undefined.isPresent()) {
      return Calculation.undefined(undefined.get(), trace);
    }
    Comparability.requireKind(percent.quantity().orElseThrow().measureUnit(), kind);
    Optional<Interval> numbers = possibleValues(figure);
    Optional<Interval> percents = possibleValues(percent);
    if (numbers.isEmpty() || percents.isEmpty()) {
      return Calculation.undefined(UndefinedReason.UNKNOWN_PRECISION, trace);
    }
    MeasureUnit unit = figure.quantity().orElseThrow().measureUnit();
    return solution
        .of(numbers.get(), percents.get())
        .map(interval -> result(new ImpliedRange(interval, unit), trace))
        .orElseGet(() -> Calculation.undefined(UndefinedReason.ZERO_BASE, trace));
  }

  private static Calculation<ImpliedRange> result(ImpliedRange implied, Trace trace) {
    boolean none =
        implied.leastCount().isPresent()
            && implied.greatestCount().isPresent()
            && implied.wholeNumbers().findFirst().isEmpty();
    return none
        ? Calculation.undefined(UndefinedReason.NO_WHOLE_NUMBER_FITS, trace)
        : Calculation.computed(implied, trace, List.of(Remark.DERIVED));
  }

  private Optional<Interval> possibleValues(Statistic statistic) {
    Quantity quantity = statistic.quantity().orElseThrow();
    Figure figure = quantity.figure();
    return statistic
        .qualifier()
        .map(qualifier -> qualifier.possibleValues(figure))
        .orElseGet(() -> truncatedToo ? roundedOrCut(figure) : figure.roundingInterval());
  }

  private static Optional<Interval> roundedOrCut(Figure figure) {
    return figure
        .roundingInterval()
        .flatMap(rounded -> figure.truncationInterval().map(rounded::hull));
  }
}
