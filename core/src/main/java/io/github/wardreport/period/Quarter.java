package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A quarter of a calendar year (quý). Text form: {@code 2025-Q3}.
 *
 * @param year 1900 to 2999
 * @param quarter 1 to 4
 */
public record Quarter(int year, int quarter) implements Period {

  /**
   * Checks the year and the number.
   *
   * @param year {@link #year()}
   * @param quarter {@link #quarter()}
   * @throws io.github.wardreport.problem.InvalidValueException if the year is outside 1900 to 2999
   *     or the number outside 1 to 4
   */
  public Quarter {
    Year.checkYear(year);
    if (quarter < 1 || quarter > 4) {
      throw Arguments.refuse("quarter", "be between 1 and 4", quarter);
    }
  }

  /**
   * A quarter of a calendar year (quý).
   *
   * @param year 1900 to 2999
   * @param quarter 1 to 4
   * @return the period
   * @throws io.github.wardreport.problem.InvalidValueException if a number is out of its range
   */
  public static Quarter of(int year, int quarter) {
    return new Quarter(year, quarter);
  }

  @Override
  public Optional<LocalDate> start() {
    return Optional.of(LocalDate.of(year, 3 * quarter - 2, 1));
  }

  @Override
  public Optional<LocalDate> end() {
    return Optional.of(YearMonth.of(year, 3 * quarter).atEndOfMonth());
  }

  @Override
  public Optional<Period> previous() {
    return Optional.of(quarter == 1 ? new Quarter(year - 1, 4) : new Quarter(year, quarter - 1));
  }

  @Override
  public Optional<Period> samePeriodLastYear() {
    return Optional.of(new Quarter(year - 1, quarter));
  }

  @Override
  public boolean isLike(Period other) {
    return other instanceof Quarter like && like.quarter == quarter;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.quarter(this);
  }

  /**
   * The text form.
   *
   * @return for example {@code 2025-Q3}
   */
  @Override
  public String toString() {
    return year + "-Q" + quarter;
  }
}
