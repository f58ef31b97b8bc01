package io.github.wardreport.calc;

import io.github.wardreport.period.Period;
import io.github.wardreport.statistic.PriceBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two terms may be set against each other, and what is to be said of it. */
final class Comparability {

  private Comparability() {}

  static void requireLikePeriods(String what, Term current, Term base) {
    if (current.period().isEmpty() || base.period().isEmpty()) {
      return;
    }
    Period one = current.period().get();
    Period other = base.period().get();
    if (!one.isLike(other)) {
      String advice = one.samePeriodLastYear().map(like -> ": compare it with " + like).orElse("");
      throw new PeriodMismatchException(
          "Cannot take the " + what + " of " + one + " over " + other + advice, one, other);
    }
  }

  static void requireWithinPlan(Term actual, Term target) {
    if (actual.period().isEmpty() || target.period().isEmpty()) {
      return;
    }
    Period one = actual.period().get();
    Period other = target.period().get();
    if (!other.covers(one)) {
      throw new PeriodMismatchException(
          "Cannot take the percent of plan of " + one + ": the plan is for " + other, one, other);
    }
  }

  static List<Remark> remarks(Term one, Term other) {
    List<Remark> remarks = new ArrayList<>();
    Optional<PriceBasis> first = one.priceBasis();
    Optional<PriceBasis> second = other.priceBasis();
    boolean prices = first.isPresent() || second.isPresent();
    if (prices && !(isStated(first) && isStated(second))) {
      remarks.add(Remark.PRICE_BASIS_NOT_STATED);
    }
    return remarks;
  }

  static boolean differInPriceBasis(Term one, Term other) {
    return isStated(one.priceBasis())
        && isStated(other.priceBasis())
        && !one.priceBasis().equals(other.priceBasis());
  }

  private static boolean isStated(Optional<PriceBasis> basis) {
    return basis.filter(known -> !known.equals(PriceBasis.NOT_STATED)).isPresent();
  }
}
