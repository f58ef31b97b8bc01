package io.github.wardreport.calc;

import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.PrintingRule;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.Statistic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * @throws io.github.wardreport.measure.DimensionMismatchException if the second is not a percent
   *     of a base
   */
  public Calculation<ImpliedRange> target(Statistic actual, Statistic percentOfPlan) {
    return solve(
        "implied-target", Relations.PERCENT_OF_PLAN, "target", "actual", actual, percentOfPlan);
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
    return solve("implied-base", Relations.GROWTH, "base", "current", current, growth);
  }

  /**
   * current ÷ (index ÷ 100).
   *
   * @param current the figure now
   * @param index the stated index
   * @return the bases that fit, in the current figure's unit
   * @throws io.github.wardreport.measure.DimensionMismatchException if the second is not a percent
   *     of a base
   */
  public Calculation<ImpliedRange> baseOfIndex(Statistic current, Statistic index) {
    return solve("implied-base-of-index", Relations.INDEX, "base", "current", current, index);
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
    return solve("implied-whole", Relations.SHARE, "whole", "part", part, share);
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
    return solve("implied-part", Relations.SHARE, "part", "whole", whole, share);
  }

  /** Solves a relation for the one figure that is not printed. */
  private Calculation<ImpliedRange> solve(
      String step,
      Relation relation,
      String wanted,
      String given,
      Statistic figure,
      Statistic percent) {
    Map<String, List<Operand>> operands = new LinkedHashMap<>();
    operands.put(given, List.of(figure));
    operands.put("percent", List.of(percent));
    Trace trace = Trace.ofStep(step, operands);
    Optional<UndefinedReason> undefined = Evaluation.firstCause(List.of(figure, percent));
    if (undefined.isPresent()) {
      return Calculation.undefined(undefined.get(), trace);
    }
    requireUnit(
        percent.quantity().orElseThrow().measureUnit(), relation.resultKind().unit().orElseThrow());
    PrintingRule rule = truncatedToo ? PrintingRule.ROUNDED_OR_TRUNCATED : PrintingRule.ROUNDED;
    Optional<Interval> numbers = figure.possibleValues(rule);
    Optional<Interval> percents = percent.possibleValues(rule);
    if (numbers.isEmpty() || percents.isEmpty()) {
      return Calculation.undefined(UndefinedReason.UNKNOWN_PRECISION, trace);
    }
    MeasureUnit unit = figure.quantity().orElseThrow().measureUnit();
    return relation
        .expression()
        .solutions(wanted, percents.get().scaleByPowerOfTen(-2), role -> numbers.get())
        .map(interval -> result(new ImpliedRange(interval, unit), trace))
        .orElseGet(() -> Calculation.undefined(UndefinedReason.ZERO_BASE, trace));
  }

  private static void requireUnit(MeasureUnit unit, MeasureUnit percent) {
    if (!unit.equals(percent)) {
      throw new DimensionMismatchException("take as a percent", unit, percent);
    }
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
}
