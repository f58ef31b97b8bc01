package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days from one date to another, either of which may be missing or approximate: {@code hơn 5
 * tháng cuối năm 2025} ends on 31 December and begins on a day the text does not give. Text forms:
 * {@code 2025-07-01/2025-12-31}, {@code ../2025-12-31}, {@code 2025-07-01~/..}.
 *
 * @param from the first day, where it is given
 * @param to the last day, where it is given; not before the first
 */
public record DateRange(Optional<Bound> from, Optional<Bound> to) implements Period {

  /**
   * Checks the days.
   *
   * @param from {@link #from()}
   * @param to {@link #to()}
   * @throws io.github.wardreport.problem.InvalidValueException if both are missing or the last is
   *     before the first
   */
  public DateRange {
    if (from.isEmpty() && to.isEmpty()) {
      throw Arguments.refuse("from", "be given where 'to' is not", "missing");
    }
    if (from.isPresent() && to.isPresent() && to.get().date().isBefore(from.get().date())) {
      throw Arguments.refuse("to", "not be before " + from.get(), to.get());
    }
  }

  /**
   * A range with both days given.
   *
   * @param from the first day
   * @param to the last day
   * @return the range
   * @throws io.github.wardreport.problem.InvalidValueException if the last day is before the first
   */
  public static DateRange of(LocalDate from, LocalDate to) {
    return new DateRange(Optional.of(Bound.of(from)), Optional.of(Bound.of(to)));
  }

  /**
   * The days from a date on: {@code từ 1/7/2025}.
   *
   * @param from the first day
   * @return the range
   */
  public static DateRange from(LocalDate from) {
    return new DateRange(Optional.of(Bound.of(from)), Optional.empty());
  }

  /**
   * The days up to a date.
   *
   * @param to the last day
   * @return the range
   */
  public static DateRange until(LocalDate to) {
    return new DateRange(Optional.empty(), Optional.of(Bound.of(to)));
  }

  @Override
  public Optional<LocalDate> start() {
    return from.map(Bound::date);
  }

  @Override
  public Optional<LocalDate> end() {
    return to.map(Bound::date);
  }

  @Override
  public Optional<Period> previous() {
    return isApproximate()
        ? Optional.empty()
        : start()
            .flatMap(
                first ->
                    end().map(last -> of(first.minusDays(days(first, last)), first.minusDays(1))));
  }

  @Override
  public Optional<Period> samePeriodLastYear() {
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateRange(from.map(Bound::aYearEarlier), to.map(Bound::aYearEarlier)));
  }

  @Override
  public boolean isApproximate() {
    return from.filter(Bound::approximate).isPresent() || to.filter(Bound::approximate).isPresent();
  }

  private static long days(LocalDate first, LocalDate last) {
    return first.until(last, ChronoUnit.DAYS) + 1;
  }

  @Override
  public boolean isLike(Period other) {
    return other instanceof DateRange like
        && sameDayOfYear(start(), like.start())
        && sameDayOfYear(end(), like.end())
        && sameYearsSpanned(like);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.dateRange(this);
  }

  private boolean sameYearsSpanned(DateRange like) {
    return start().isEmpty()
        || end().isEmpty()
        || end().get().getYear() - start().get().getYear()
            == like.end().orElseThrow().getYear() - like.start().orElseThrow().getYear();
  }

  private static boolean sameDayOfYear(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || dayOfYear(one.get()).equals(dayOfYear(other.get())));
  }

  /** The last day of February is one day, in leap years too. */
  private static MonthDay dayOfYear(LocalDate date) {
    MonthDay day = MonthDay.from(date);
    return day.equals(MonthDay.of(2, 29)) ? MonthDay.of(2, 28) : day;
  }

  /**
   * The text form.
   *
   * @return for example {@code ../2025-12-31}
   */
  @Override
  public String toString() {
    return from.map(Bound::toString).orElse("..") + "/" + to.map(Bound::toString).orElse("..");
  }
}
