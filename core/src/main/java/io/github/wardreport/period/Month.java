package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A calendar month. Text form: {@code 2025-09}.
 *
 * @param year 1900 to 2999
 * @param month 1 to 12
 */
public record Month(int year, int month) implements Period {

  /**
   * Checks the year and the number.
   *
   * @param year {@link #year()}
   * @param month {@link #month()}
   * @throws io.github.wardreport.problem.InvalidValueException if the year is outside 1900 to 2999
   *     or the number outside 1 to 12
   */
  public Month {
    Year.checkYear(year);
    if (month < 1 || month > 12) {
      throw Arguments.refuse("month", "be between 1 and 12", month);
    }
  }

  /**
   * A calendar month.
   *
   * @param year 1900 to 2999
   * @param month 1 to 12
   * @return the period
   * @throws io.github.wardreport.problem.InvalidValueException if a number is out of its range
   */
  public static Month of(int year, int month) {
    return new Month(year, month);
  }

  @Override
  public Optional<LocalDate> start() {
    return Optional.of(LocalDate.of(year, month, 1));
  }

  @Override
  public Optional<LocalDate> end() {
    return Optional.of(YearMonth.of(year, month).atEndOfMonth());
  }

  @Override
  public Optional<Period> previous() {
    return Optional.of(month == 1 ? new Month(year - 1, 12) : new Month(year, month - 1));
  }

  @Override
  public Optional<Period> samePeriodLastYear() {
    return Optional.of(new Month(year - 1, month));
  }

  @Override
  public boolean isLike(Period other) {
    return other instanceof Month like && like.month == month;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.month(this);
  }

  /**
   * The text form.
   *
   * @return for example {@code 2025-09}
   */
  @Override
  public String toString() {
    return YearMonth.of(year, month).toString();
  }
}
