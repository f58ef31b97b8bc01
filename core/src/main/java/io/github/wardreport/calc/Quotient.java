package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Roundable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What every quotient and difference of two terms has in common: the reasons why there is none. */
final class Quotient {

  private Quotient() {}

  /** One bare quantity over another, times a hundred; most calls come this way. */
  static <T extends Roundable<T>> Calculation<T> percent(
      String formula, Quantity above, Quantity below, Function<Ratio, T> make) {
    BigDecimal divisor = below.figure().value();
    if (divisor.signum() <= 0 || !above.measureUnit().equals(below.measureUnit())) {
      return percent(formula, Operand.of(above), Operand.of(below), List.of(), make);
    }
    Ratio ratio = Ratio.of(above.figure().value(), divisor).scaleByPowerOfTen(2);
    return Calculation.computed(
        make.apply(ratio), new Origin.OfQuantities(formula, above, below), List.of());
  }

  /** One term over another of the same dimension, times a hundred. */
  static <T extends Roundable<T>> Calculation<T> percent(
      String formula, Operand above, Operand below, List<Remark> remarks, Function<Ratio, T> make) {
    return percent(trace(formula, above, below), above, below, remarks, make);
  }

  /** The same, for a formula whose terms stand otherwise than one over the other. */
  static <T extends Roundable<T>> Calculation<T> percent(
      Trace trace, Operand above, Operand below, List<Remark> remarks, Function<Ratio, T> make) {
    Optional<UndefinedReason> undefined = undefinedReason(above, below);
    if (undefined.isPresent()) {
      return Calculation.undefined(undefined.get(), trace);
    }
    Amount divisor = below.amount().orElseThrow();
    Optional<UndefinedReason> noDivisor = whyNoDivisor(divisor);
    if (noDivisor.isPresent()) {
      return Calculation.undefined(noDivisor.get(), trace);
    }
    Ratio ratio = above.amount().orElseThrow().ratioTo(divisor);
    return Calculation.computed(make.apply(ratio.scaleByPowerOfTen(2)), trace, remarks);
  }

  /** One term less another. */
  static <T extends Roundable<T>> Calculation<T> difference(
      String formula, Operand one, Operand other, List<Remark> remarks, Function<Amount, T> make) {
    Trace trace = trace(formula, one, other);
    Optional<UndefinedReason> undefined = undefinedReason(one, other);
    if (undefined.isPresent()) {
      return Calculation.undefined(undefined.get(), trace);
    }
    Amount difference = one.amount().orElseThrow().minus(other.amount().orElseThrow());
    return Calculation.computed(make.apply(difference), trace, remarks);
  }

  /** A difference of percents is told in points, any other in its own unit. */
  static Amount inPoints(Amount difference) {
    return difference.unit().percentKind().isPresent()
        ? new Amount(difference.value(), MeasureUnit.percent(PercentKind.POINTS))
        : difference;
  }

  /** One term over another of any dimension: a rate, a yield. */
  static Calculation<Amount> rate(String formula, Operand above, Operand below) {
    Trace trace = trace(formula, above, below);
    Optional<UndefinedReason> undefined =
        firstCause(above, below).or(() -> whyNoDivisor(below.amount().orElseThrow()));
    if (undefined.isPresent()) {
      return Calculation.undefined(undefined.get(), trace);
    }
    return Calculation.computed(
        above.amount().orElseThrow().per(below.amount().orElseThrow()), trace, List.of());
  }

  static Trace trace(String formula, Operand... terms) {
    List<Operand> listed = List.of(terms);
    return new Trace(formula, listed, Optional.empty());
  }

  /** The first term without an amount decides. */
  static Optional<UndefinedReason> firstCause(Operand... terms) {
    for (Operand term : terms) {
      Optional<UndefinedReason> cause = term.undefinedReason();
      if (cause.isPresent()) {
        return cause;
      }
    }
    return Optional.empty();
  }

  static Optional<UndefinedReason> undefinedReason(Operand one, Operand other) {
    if (one.undefinedReason().isPresent()) {
      return one.undefinedReason();
    }
    if (other.undefinedReason().isPresent()) {
      return other.undefinedReason();
    }
    return Comparability.whyNotComparable(one, other);
  }

  static Optional<UndefinedReason> whyNoDivisor(Amount divisor) {
    return switch (divisor.value().signum()) {
      case 0 -> Optional.of(UndefinedReason.ZERO_BASE);
      case -1 -> Optional.of(UndefinedReason.NEGATIVE_BASE);
      default -> Optional.empty();
    };
  }
}
