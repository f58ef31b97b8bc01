package io.github.wardreport.period;

import java.time.LocalDate;

/**
 * A day at which a period begins or ends. Text form: {@code 2025-07-01}, or {@code 2025-07-01~}
 * where the day is only approximately known.
 *
 * @param date the day
 * @param approximate whether it is only approximately known
 */
public record Bound(LocalDate date, boolean approximate) {

  /**
   * Checks the year.
   *
   * @param date {@link #date()}
   * @param approximate {@link #approximate()}
   * @throws io.github.wardreport.problem.InvalidValueException if it is not 1900 to 2999
   */
  public Bound {
    Year.checkYear(date.getYear());
  }

  Bound aYearEarlier() {
    return new Bound(date.minusYears(1), approximate);
  }

  /**
   * A day that is known.
   *
   * @param date the day
   * @return the bound
   */
  public static Bound of(LocalDate date) {
    return new Bound(date, false);
  }

  /**
   * The text form.
   *
   * @return for example {@code 2025-07-01~}
   */
  @Override
  public String toString() {
    return approximate ? date + "~" : date.toString();
  }
}
