package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar year, the usual period of a plan. Text form: {@code 2025}.
 *
 * @param year 1900 to 2999
 */
public record Year(int year) implements Period {

  /**
   * Checks the year.
   *
   * @param year {@link #year()}
   * @throws io.github.wardreport.problem.InvalidValueException if it is outside 1900 to 2999
   */
  public Year {
    checkYear(year);
  }

  /**
   * A calendar year: {@code Year.of(2025)}.
   *
   * @param year 1900 to 2999
   * @return the year
   * @throws io.github.wardreport.problem.InvalidValueException if it is outside 1900 to 2999
   */
  public static Year of(int year) {
    return new Year(year);
  }

  static void checkYear(int year) {
    if (year < 1900 || year > 2999) {
      throw Arguments.refuse("year", "be between 1900 and 2999", year);
    }
  }

  @Override
  public Optional<LocalDate> start() {
    return Optional.of(LocalDate.of(year, 1, 1));
  }

  @Override
  public Optional<LocalDate> end() {
    return Optional.of(LocalDate.of(year, 12, 31));
  }

  @Override
  public Optional<Period> previous() {
    return Optional.of(new Year(year - 1));
  }

  @Override
  public Optional<Period> samePeriodLastYear() {
    return previous();
  }

  @Override
  public boolean isLike(Period other) {
    return other instanceof Year;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.year(this);
  }

  @Override
  public boolean covers(Period other) {
    return Period.super.covers(other) || (other instanceof Season season && season.year() == year);
  }

  /**
   * The text form.
   *
   * @return for example {@code 2025}
   */
  @Override
  public String toString() {
    return Integer.toString(year);
  }
}
