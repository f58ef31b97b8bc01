package io.github.wardreport.number;

import io.github.wardreport.internal.Arguments;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A set of numbers between two exact ends, each of which is included, excluded or missing
 * (unbounded).
 *
 * <p>An exact 5 is outside a truncated {@code [4, 5)}; that is why ends are exact fractions and say
 * whether they belong to the set. An interval is never empty. Text form: {@code [1.895, 1.905]},
 * {@code [4, 5)}, {@code (3000, +∞)}.
 */
public final class Interval {

  /** Every number. */
  public static final Interval ALL = new Interval(Optional.empty(), Optional.empty());

  /**
   * One end of an interval.
   *
   * @param at the number at which the interval ends
   * @param included whether that number belongs to it
   */
  public record End(Ratio at, boolean included) {

    /**
     * Whether two ends stand at the same number and both include or both exclude it.
     *
     * @param other any object
     * @return true for ends at 1/2 and 2/4
     */
    @Override
    public boolean equals(Object other) {
      return other instanceof End end && included == end.included && at.isSameNumber(end.at);
    }

    @Override
    public int hashCode() {
      return Objects.hash(at.reduced(), included);
    }
  }

  private final Optional<End> lower;
  private final Optional<End> upper;

  private Interval(Optional<End> lower, Optional<End> upper) {
    this.lower = lower;
    this.upper = upper;
  }

  /**
   * An interval with any ends.
   *
   * @param lower the lower end; empty if it is unbounded below
   * @param upper the upper end; empty if it is unbounded above
   * @return the interval
   * @throws io.github.wardreport.problem.InvalidValueException if no number lies between the ends
   */
  public static Interval of(Optional<End> lower, Optional<End> upper) {
    Interval interval = new Interval(lower, upper);
    if (isEmpty(lower, upper)) {
      throw Arguments.refuse("upper", "leave a number between the ends", interval.toString());
    }
    return interval;
  }

  /**
   * The numbers from one to another, both included.
   *
   * @param lower the least
   * @param upper the greatest
   * @return the interval
   * @throws io.github.wardreport.problem.InvalidValueException if the lower end is above the upper
   */
  public static Interval closed(Ratio lower, Ratio upper) {
    return of(Optional.of(new End(lower, true)), Optional.of(new End(upper, true)));
  }

  /**
   * The numbers between two others, neither included.
   *
   * @param lower the end below
   * @param upper the end above
   * @return the interval
   * @throws io.github.wardreport.problem.InvalidValueException if the lower end is not below the
   *     upper
   */
  public static Interval open(Ratio lower, Ratio upper) {
    return of(Optional.of(new End(lower, false)), Optional.of(new End(upper, false)));
  }

  /**
   * The numbers from one, included, to another, excluded.
   *
   * @param lower the least
   * @param upper the end above
   * @return the interval
   * @throws io.github.wardreport.problem.InvalidValueException if the lower end is not below the
   *     upper
   */
  public static Interval closedOpen(Ratio lower, Ratio upper) {
    return of(Optional.of(new End(lower, true)), Optional.of(new End(upper, false)));
  }

  /**
   * The numbers from one, excluded, to another, included.
   *
   * @param lower the end below
   * @param upper the greatest
   * @return the interval
   * @throws io.github.wardreport.problem.InvalidValueException if the lower end is not below the
   *     upper
   */
  public static Interval openClosed(Ratio lower, Ratio upper) {
    return of(Optional.of(new End(lower, false)), Optional.of(new End(upper, true)));
  }

  /**
   * One number alone.
   *
   * @param number the number
   * @return the interval
   */
  public static Interval point(Ratio number) {
    return closed(number, number);
  }

  /**
   * The numbers above one ({@code hơn}, {@code trên}).
   *
   * @param number the end, excluded
   * @return the interval
   */
  public static Interval moreThan(Ratio number) {
    return new Interval(Optional.of(new End(number, false)), Optional.empty());
  }

  /**
   * The numbers from one upward ({@code từ … trở lên}).
   *
   * @param number the end, included
   * @return the interval
   */
  public static Interval atLeast(Ratio number) {
    return new Interval(Optional.of(new End(number, true)), Optional.empty());
  }

  /**
   * The numbers below one ({@code gần}, {@code dưới}).
   *
   * @param number the end, excluded
   * @return the interval
   */
  public static Interval lessThan(Ratio number) {
    return new Interval(Optional.empty(), Optional.of(new End(number, false)));
  }

  /**
   * The numbers up to one ({@code trở xuống}, {@code không quá}).
   *
   * @param number the end, included
   * @return the interval
   */
  public static Interval atMost(Ratio number) {
    return new Interval(Optional.empty(), Optional.of(new End(number, true)));
  }

  /**
   * The lower end.
   *
   * @return empty if the interval is unbounded below
   */
  public Optional<End> lower() {
    return lower;
  }

  /**
   * The upper end.
   *
   * @return empty if the interval is unbounded above
   */
  public Optional<End> upper() {
    return upper;
  }

  /**
   * Whether a number belongs to the interval.
   *
   * @param number the number
   * @return true if it does
   */
  public boolean contains(Ratio number) {
    return intersection(point(number)).isPresent();
  }

  /**
   * The numbers that belong to both intervals.
   *
   * @param other the other interval
   * @return empty if they have no number in common
   */
  public Optional<Interval> intersection(Interval other) {
    Optional<End> low = tighter(lower, other.lower, 1);
    Optional<End> high = tighter(upper, other.upper, -1);
    return isEmpty(low, high) ? Optional.empty() : Optional.of(new Interval(low, high));
  }

  /**
   * The sums of a number of this interval and a number of the other, independent of each other.
   *
   * @param other the other interval
   * @return the interval of the sums
   */
  public Interval plus(Interval other) {
    return new Interval(sum(lower, other.lower), sum(upper, other.upper));
  }

  /**
   * The numbers with the other sign.
   *
   * @return the mirrored interval
   */
  public Interval negated() {
    return new Interval(upper.map(Interval::mirrored), lower.map(Interval::mirrored));
  }

  /**
   * The differences of a number of this interval and a number of the other, independent of each
   * other.
   *
   * @param other the interval of what is taken away
   * @return the interval of the differences
   */
  public Interval minus(Interval other) {
    return plus(other.negated());
  }

  /**
   * The numbers times a power of ten.
   *
   * @param power the exponent of ten
   * @return the scaled interval
   */
  public Interval scaleByPowerOfTen(int power) {
    return new Interval(lower.map(end -> scaled(end, power)), upper.map(end -> scaled(end, power)));
  }

  /**
   * The products of a number of this interval and a number of the other, independent of each other.
   *
   * @param other the other interval
   * @return the interval of the products, with the bounds that the corners give
   */
  public Interval times(Interval other) {
    List<IntervalCorner> corners =
        List.of(
            IntervalCorner.lower(lower).times(IntervalCorner.lower(other.lower)),
            IntervalCorner.lower(lower).times(IntervalCorner.upper(other.upper)),
            IntervalCorner.upper(upper).times(IntervalCorner.lower(other.lower)),
            IntervalCorner.upper(upper).times(IntervalCorner.upper(other.upper)));
    return new Interval(IntervalCorner.least(corners), IntervalCorner.greatest(corners));
  }

  /**
   * The quotients of a number of this interval and a number of the other, independent of each
   * other.
   *
   * @param other the interval of the divisors
   * @return the interval of the quotients; empty if a divisor may be zero
   */
  public Optional<Interval> dividedBy(Interval other) {
    return other.reciprocal().map(this::times);
  }

  private Optional<Interval> reciprocal() {
    boolean above = lower.filter(end -> end.at.signum() >= 0).isPresent();
    boolean below = upper.filter(end -> end.at.signum() <= 0).isPresent();
    if (contains(Ratio.ZERO) || !(above || below)) {
      return Optional.empty();
    }
    Optional<End> zero = Optional.of(new End(Ratio.ZERO, false));
    Optional<End> least = upper.isEmpty() ? zero : upper.flatMap(Interval::inverted);
    Optional<End> greatest = lower.isEmpty() ? zero : lower.flatMap(Interval::inverted);
    return Optional.of(new Interval(least, greatest));
  }

  private static Optional<End> inverted(End end) {
    return end.at.signum() == 0
        ? Optional.empty()
        : Optional.of(new End(Ratio.ONE.dividedBy(end.at), end.included));
  }

  /**
   * The least interval that holds the numbers of both.
   *
   * @param other the other interval
   * @return from the lower of the two lower ends to the higher of the two upper ends
   */
  public Interval hull(Interval other) {
    return new Interval(looser(lower, other.lower, 1), looser(upper, other.upper, -1));
  }

  private static Optional<End> looser(Optional<End> one, Optional<End> other, int inward) {
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return tighter(one, other, inward).equals(one) ? other : one;
  }

  /**
   * The numbers times one number.
   *
   * @param factor the number
   * @return the scaled interval, mirrored for a negative factor; the point zero for zero
   */
  public Interval times(Ratio factor) {
    if (factor.signum() == 0) {
      return point(Ratio.ZERO);
    }
    return factor.signum() < 0
        ? negated().times(factor.negated())
        : new Interval(
            lower.map(end -> scaled(end, factor)), upper.map(end -> scaled(end, factor)));
  }

  private static End scaled(End end, Ratio factor) {
    return factor.equals(Ratio.ONE) ? end : new End(end.at.times(factor), end.included);
  }

  private static End scaled(End end, int power) {
    return new End(end.at.scaleByPowerOfTen(power), end.included);
  }

  private static End mirrored(End end) {
    return new End(end.at.negated(), end.included);
  }

  private static Optional<End> sum(Optional<End> one, Optional<End> other) {
    return one.flatMap(a -> other.map(b -> new End(a.at.plus(b.at), a.included && b.included)));
  }

  private static Optional<End> tighter(Optional<End> one, Optional<End> other, int inward) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    int order = Ratio.comparingValue().compare(one.get().at, other.get().at) * inward;
    if (order == 0) {
      return one.get().included ? other : one;
    }
    return order > 0 ? one : other;
  }

  private static boolean isEmpty(Optional<End> lower, Optional<End> upper) {
    if (lower.isEmpty() || upper.isEmpty()) {
      return false;
    }
    int order = Ratio.comparingValue().compare(lower.get().at, upper.get().at);
    return order > 0 || (order == 0 && !(lower.get().included && upper.get().included));
  }

  /**
   * Whether the other is an interval with the same numbers in it.
   *
   * @param other any object
   * @return true if it is
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Interval interval
        && lower.equals(interval.lower)
        && upper.equals(interval.upper);
  }

  @Override
  public int hashCode() {
    return Objects.hash(lower, upper);
  }

  /**
   * The interval in the notation of mathematics.
   *
   * @return for example {@code [4, 5)} or {@code (3000, +∞)}
   */
  @Override
  public String toString() {
    return lower.map(end -> (end.included ? "[" : "(") + end.at).orElse("(-∞")
        + ", "
        + upper.map(end -> end.at + (end.included ? "]" : ")")).orElse("+∞)");
  }
}
