package io.github.wardreport.period;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day as of which a stock is stated: a population, a herd, the files still pending. The day may
 * not be known, as with {@code hiện nay}. Text forms: {@code @2025-07-01}, {@code @..}.
 *
 * @param day the day, where it is known
 */
public record PointInTime(Optional<Bound> day) implements Period {

  /**
   * A known day.
   *
   * @param date the day
   * @return the point in time
   */
  public static PointInTime of(LocalDate date) {
    return new PointInTime(Optional.of(Bound.of(date)));
  }

  /**
   * A day that the text does not give ({@code hiện nay}, {@code đến nay}).
   *
   * @return the point in time
   */
  public static PointInTime unknown() {
    return new PointInTime(Optional.empty());
  }

  @Override
  public Optional<LocalDate> start() {
    return day.map(Bound::date);
  }

  @Override
  public Optional<LocalDate> end() {
    return start();
  }

  /**
   * Nothing: no stock comes just before another.
   *
   * @return nothing
   */
  @Override
  public Optional<Period> previous() {
    return Optional.empty();
  }

  @Override
  public Optional<Period> samePeriodLastYear() {
    return day.map(known -> new PointInTime(Optional.of(known.aYearEarlier())));
  }

  @Override
  public boolean isApproximate() {
    return day.filter(Bound::approximate).isPresent();
  }

  /**
   * Whether the other is a point in time too; stocks of any two days can be compared.
   *
   * @param other the other period
   * @return true if it is
   */
  @Override
  public boolean isLike(Period other) {
    return other instanceof PointInTime;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.pointInTime(this);
  }

  /**
   * The text form.
   *
   * @return for example {@code @2025-07-01}
   */
  @Override
  public String toString() {
    return "@" + day.map(Bound::toString).orElse("..");
  }
}
