package io.github.wardreport.indicator;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.PrintingRule;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.statistic.Statistic;
import java.util.Optional;

/** What was reached: one number, or for a qualified figure all numbers that it may stand for. */
record ActualRange(Interval numbers, MeasureUnit unit) {

  /** Nothing for {@code khoảng} and for values that are no quantity. */
  static Optional<ActualRange> of(Statistic statistic) {
    return statistic
        .possibleValues(PrintingRule.UNCHANGED)
        .map(numbers -> new ActualRange(numbers, statistic.quantity().orElseThrow().measureUnit()));
  }

  static ActualRange exactly(Amount amount) {
    return new ActualRange(Interval.point(amount.value()), amount.unit());
  }

  /** The outcome against a target, or not assessed where the numbers do not agree on one. */
  Outcome against(
      Operator operator, Amount target, Optional<Amount> upper, Optional<Rounding> comparedAt) {
    return comparedAt
        .map(
            rounding ->
                rounded(rounding)
                    .against(
                        operator,
                        target.in(unit).round(rounding),
                        upper.map(end -> end.in(unit).round(rounding))))
        .orElseGet(() -> against(operator, target, upper));
  }

  private ActualRange rounded(Rounding rounding) {
    return new ActualRange(
        Interval.of(
            numbers.lower().map(end -> rounded(end, rounding)),
            numbers.upper().map(end -> rounded(end, rounding))),
        unit);
  }

  private static Interval.End rounded(Interval.End end, Rounding rounding) {
    return new Interval.End(end.at().round(rounding), end.included());
  }

  private Outcome against(Operator operator, Amount target, Optional<Amount> upper) {
    Ratio figure = target.in(unit).value();
    boolean above = isWithin(Interval.moreThan(figure));
    boolean atLeast = isWithin(Interval.atLeast(figure));
    boolean below = isWithin(Interval.lessThan(figure));
    boolean atMost = isWithin(Interval.atMost(figure));
    return switch (operator) {
      case AT_LEAST -> above ? Outcome.EXCEEDED : metOr(atLeast, below);
      case MORE_THAN -> metOr(above, atMost);
      case AT_MOST -> below ? Outcome.EXCEEDED : metOr(atMost, above);
      case LESS_THAN -> metOr(below, atLeast);
      case EQUAL, KEEP -> metOr(atLeast && atMost, above || below);
      case BETWEEN -> between(Interval.atLeast(figure), upper);
    };
  }

  private Outcome between(Interval fromLower, Optional<Amount> upper) {
    Optional<Interval> range =
        upper.map(end -> Interval.atMost(end.in(unit).value())).flatMap(fromLower::intersection);
    return range.isEmpty()
        ? Outcome.NOT_ASSESSED
        : metOr(isWithin(range.get()), numbers.intersection(range.get()).isEmpty());
  }

  private static Outcome metOr(boolean met, boolean notMet) {
    if (met) {
      return Outcome.MET;
    }
    return notMet ? Outcome.NOT_MET : Outcome.NOT_ASSESSED;
  }

  private boolean isWithin(Interval range) {
    return numbers.intersection(range).filter(numbers::equals).isPresent();
  }
}
