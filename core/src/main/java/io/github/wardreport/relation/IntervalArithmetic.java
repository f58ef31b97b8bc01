package io.github.wardreport.relation;

import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * Intervals: all values that an expression can take while its figures range over theirs. The bounds
 * are exact where every figure appears once; {@link Bounds} takes care of the others.
 */
final class IntervalArithmetic implements Arithmetic<Interval> {
  static final IntervalArithmetic INSTANCE = new IntervalArithmetic();

  private IntervalArithmetic() {}

  @Override
  public Interval number(Ratio value) {
    return Interval.point(value);
  }

  @Override
  public Interval plus(Interval one, Interval other) {
    return one.plus(other);
  }

  @Override
  public Interval scaled(Interval number, Ratio factor) {
    return number.times(factor);
  }

  @Override
  public Interval times(Interval one, Interval other) {
    return one.times(other);
  }

  @Override
  public Optional<Interval> over(Interval dividend, Interval divisor) {
    return dividend.dividedBy(divisor);
  }

  /** Below both upper ends, and no lower than the lower of the lower ends. */
  @Override
  public Interval least(Interval one, Interval other) {
    return Interval.of(
        one.hull(other).lower(), one.upper().isEmpty() ? other.upper() : tighterUpper(one, other));
  }

  private static Optional<Interval.End> tighterUpper(Interval one, Interval other) {
    Interval below = Interval.of(Optional.empty(), one.upper());
    return below
        .intersection(Interval.of(Optional.empty(), other.upper()))
        .flatMap(Interval::upper);
  }

  @Override
  public Interval greatest(Interval one, Interval other) {
    return least(one.negated(), other.negated()).negated();
  }
}
