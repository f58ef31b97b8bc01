package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whole months in a row, such as the cumulative nine months of Vietnamese reporting (9 tháng đầu
 * năm). Text form: {@code 2025-01/2025-09}.
 *
 * @param from the first month
 * @param to the last month, not before the first
 */
public record MonthRange(YearMonth from, YearMonth to) implements Period {

  /**
   * Checks the months.
   *
   * @param from {@link #from()}
   * @param to {@link #to()}
   * @throws io.github.wardreport.problem.InvalidValueException if a year is outside 1900 to 2999 or
   *     the last month is before the first
   */
  public MonthRange {
    Year.checkYear(from.getYear());
    Year.checkYear(to.getYear());
    if (to.isBefore(from)) {
      throw Arguments.refuse("to", "not be before " + from, to);
    }
  }

  /**
   * The cumulative months from January: {@code MonthRange.cumulative(2025, 9)}.
   *
   * @param year 1900 to 2999
   * @param months how many months, 1 to 12
   * @return the months
   * @throws io.github.wardreport.problem.InvalidValueException if a number is out of its range
   */
  public static MonthRange cumulative(int year, int months) {
    if (months < 1 || months > 12) {
      throw Arguments.refuse("months", "be between 1 and 12", months);
    }
    return new MonthRange(YearMonth.of(year, 1), YearMonth.of(year, months));
  }

  private long length() {
    return from.until(to, ChronoUnit.MONTHS) + 1;
  }

  @Override
  public Optional<LocalDate> start() {
    return Optional.of(from.atDay(1));
  }

  @Override
  public Optional<LocalDate> end() {
    return Optional.of(to.atEndOfMonth());
  }

  @Override
  public Optional<Period> previous() {
    return Optional.of(new MonthRange(from.minusMonths(length()), from.minusMonths(1)));
  }

  @Override
  public Optional<Period> samePeriodLastYear() {
    return Optional.of(new MonthRange(from.minusYears(1), to.minusYears(1)));
  }

  @Override
  public boolean isLike(Period other) {
    return other instanceof MonthRange like
        && like.from.getMonthValue() == from.getMonthValue()
        && like.length() == length();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.monthRange(this);
  }

  /**
   * The text form.
   *
   * @return for example {@code 2025-01/2025-09}
   */
  @Override
  public String toString() {
    return from + "/" + to;
  }
}
