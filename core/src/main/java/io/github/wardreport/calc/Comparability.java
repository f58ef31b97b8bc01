package io.github.wardreport.calc;

import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.period.Period;
import io.github.wardreport.statistic.PriceBasis;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two terms may be set against each other, and what is to be said of it. */
final class Comparability {

  private Comparability() {}

  static void requireLikePeriods(String what, Operand current, Operand base) {
    if (isBare(current) || isBare(base) || current.period().isEmpty() || base.period().isEmpty()) {
      return;
    }
    Period one = current.period().get();
    Period other = base.period().get();
    if (!one.isComparableWith(other)) {
      String advice = one.samePeriodLastYear().map(like -> ": compare it with " + like).orElse("");
      throw new PeriodMismatchException(
          "Cannot take the " + what + " of " + one + " over " + other + advice, one, other);
    }
  }

  static void requireKind(MeasureUnit unit, PercentKind kind) {
    MeasureUnit percent = MeasureUnit.percent(kind);
    if (!unit.equals(percent)) {
      throw new DimensionMismatchException("take as a percent", unit, percent);
    }
  }

  static void requireWithinPlan(Operand actual, Operand target) {
    if (isBare(actual)
        || isBare(target)
        || actual.period().isEmpty()
        || target.period().isEmpty()) {
      return;
    }
    Period one = actual.period().get();
    Period other = target.period().get();
    if (!other.mayCover(one)) {
      throw new PeriodMismatchException(
          "Cannot take the percent of plan of " + one + ": the plan is for " + other, one, other);
    }
  }

  /** Only statistics state a period, prices, boundaries or a definition. */
  static boolean isBare(Operand term) {
    return !(term instanceof Operand.OfStatistic);
  }

  static List<Remark> remarks(Operand one, Operand other) {
    if (isBare(one) && isBare(other)) {
      return List.of();
    }
    List<Remark> remarks = new ArrayList<>();
    Optional<PriceBasis> first = one.priceBasis();
    Optional<PriceBasis> second = other.priceBasis();
    boolean prices = first.isPresent() || second.isPresent();
    if (prices && !(isStated(first) && isStated(second))) {
      remarks.add(Remark.PRICE_BASIS_NOT_STATED);
    }
    if (differ(
        one.statistic().flatMap(Statistic::boundaries),
        other.statistic().flatMap(Statistic::boundaries))) {
      remarks.add(Remark.DIFFERENT_BOUNDARIES);
    }
    return remarks;
  }

  /** Why two terms that measure the same cannot be set against each other. */
  static Optional<UndefinedReason> whyNotComparable(Operand one, Operand other) {
    if (isBare(one) || isBare(other)) {
      return Optional.empty();
    }
    boolean prices =
        isStated(one.priceBasis())
            && isStated(other.priceBasis())
            && differ(one.priceBasis(), other.priceBasis());
    if (prices) {
      return Optional.of(UndefinedReason.DIFFERENT_PRICE_BASIS);
    }
    return differ(
            one.statistic().flatMap(Statistic::definition),
            other.statistic().flatMap(Statistic::definition))
        ? Optional.of(UndefinedReason.DIFFERENT_DEFINITION)
        : Optional.empty();
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static boolean isStated(Optional<PriceBasis> basis) {
    return basis.filter(known -> !known.equals(PriceBasis.NOT_STATED)).isPresent();
  }
}
