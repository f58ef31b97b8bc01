package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Roundable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What every quotient and difference of two terms has in common: the reasons why there is none. */
final class Quotient {

  private Quotient() {}

  /** One term over another, times a hundred. */
  static <T extends Roundable<T>> Calculation<T> percent(
      String formula, Term above, Term below, List<Remark> remarks, Function<Ratio, T> make) {
    Trace trace = new Trace(formula, List.of(above, below), Optional.empty());
    Optional<UndefinedReason> undefined =
        whyNot(above, below).or(() -> whyNoDivisor(below.amount().orElseThrow()));
    if (undefined.isPresent()) {
      return Calculation.undefined(undefined.get(), trace);
    }
    Ratio ratio = above.amount().orElseThrow().ratioTo(below.amount().orElseThrow());
    return Calculation.computed(make.apply(ratio.timesPowerOfTen(2)), trace, remarks);
  }

  /** One term less another. */
  static <T extends Roundable<T>> Calculation<T> difference(
      String formula, Term one, Term other, List<Remark> remarks, Function<Amount, T> make) {
    Trace trace = new Trace(formula, List.of(one, other), Optional.empty());
    Optional<UndefinedReason> undefined = whyNot(one, other);
    if (undefined.isPresent()) {
      return Calculation.undefined(undefined.get(), trace);
    }
    Amount difference = one.amount().orElseThrow().minus(other.amount().orElseThrow());
    return Calculation.computed(make.apply(difference), trace, remarks);
  }

  private static Optional<UndefinedReason> whyNot(Term one, Term other) {
    return one.whyNot()
        .or(other::whyNot)
        .or(
            () ->
                Comparability.differInPriceBasis(one, other)
                    ? Optional.of(UndefinedReason.DIFFERENT_PRICE_BASIS)
                    : Optional.empty());
  }

  static Optional<UndefinedReason> whyNoDivisor(Amount divisor) {
    return switch (divisor.value().signum()) {
      case 0 -> Optional.of(UndefinedReason.ZERO_BASE);
      case -1 -> Optional.of(UndefinedReason.NEGATIVE_BASE);
      default -> Optional.empty();
    };
  }
}
