package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Half a calendar year (6 tháng đầu năm, 6 tháng cuối năm). Text form: {@code 2025-H1}.
 *
 * @param year 1900 to 2999
 * @param half 1 or 2
 */
public record HalfYear(int year, int half) implements Period {

  /**
   * Checks the year and the number.
   *
   * @param year {@link #year()}
   * @param half {@link #half()}
   * @throws io.github.wardreport.problem.InvalidValueException if the year is outside 1900 to 2999
   *     or the number outside 1 to 2
   */
  public HalfYear {
    Year.checkYear(year);
    if (half < 1 || half > 2) {
      throw Arguments.refuse("half", "be between 1 and 2", half);
    }
  }

  /**
   * Half a calendar year (6 tháng đầu năm, 6 tháng cuối năm).
   *
   * @param year 1900 to 2999
   * @param half 1 or 2
   * @return the period
   * @throws io.github.wardreport.problem.InvalidValueException if a number is out of its range
   */
  public static HalfYear of(int year, int half) {
    return new HalfYear(year, half);
  }

  @Override
  public Optional<LocalDate> start() {
    return Optional.of(LocalDate.of(year, 6 * half - 5, 1));
  }

  @Override
  public Optional<LocalDate> end() {
    return Optional.of(YearMonth.of(year, 6 * half).atEndOfMonth());
  }

  @Override
  public Optional<Period> previous() {
    return Optional.of(half == 1 ? new HalfYear(year - 1, 2) : new HalfYear(year, half - 1));
  }

  @Override
  public Optional<Period> samePeriodLastYear() {
    return Optional.of(new HalfYear(year - 1, half));
  }

  @Override
  public boolean isLike(Period other) {
    return other instanceof HalfYear like && like.half == half;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.halfYear(this);
  }

  /**
   * The text form.
   *
   * @return for example {@code 2025-H1}
   */
  @Override
  public String toString() {
    return year + "-H" + half;
  }
}
