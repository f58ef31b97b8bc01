package io.github.wardreport.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A time that a report speaks of: a year, half-year, quarter or month; the cumulative months of
 * Vietnamese reporting; a school year, a crop season, a term of office; any dated range; or a point
 * in time, for stocks.
 *
 * <p>Text forms: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-09}, {@code
 * 2025-01/2025-09}, {@code SY2024}, {@code 2025-xuan}, {@code 2021/2025}, {@code
 * 2025-07-01/2025-12-31}, {@code @2025-07-01}. A bound that is missing is {@code ..}, one that is
 * approximate ends in {@code ~}, as in the extended date/time format of ISO 8601-2: {@code
 * ../2025-12-31}, {@code @2025-07-01~}.
 *
 * <p>Periods have no natural order; use {@link #chronological()}.
 */
public sealed interface Period
    permits Year,
        HalfYear,
        Quarter,
        Month,
        MonthRange,
        SchoolYear,
        Season,
        MultiYearPeriod,
        DateRange,
        PointInTime {

  /**
   * The first day.
   *
   * @return empty if it is not known
   */
  Optional<LocalDate> start();

  /**
   * The last day, which belongs to the period.
   *
   * @return empty if it is not known
   */
  Optional<LocalDate> end();

  /**
   * The period of the same kind that ends where this one begins: the month before a month, the
   * three months before three months.
   *
   * @return empty for a kind that has none, or where a bound is not known
   */
  Optional<Period> previous();

  /**
   * The same period a year earlier, for comparison {@code so với cùng kỳ}.
   *
   * @return empty for a kind that has none, or where a bound is not known
   */
  Optional<Period> samePeriodLastYear();

  /**
   * Whether growth and index may compare this period with another: both are of one kind and take
   * the same part of their year, or the same number of years. Nine months are like the same nine
   * months of any year and never like a year.
   *
   * @param other the other period
   * @return true if they are alike
   */
  boolean isLike(Period other);

  /**
   * Whether all of another period lies in this one: a year covers its first six months.
   *
   * @param other the other period
   * @return true if it does; false where a bound that decides is not known
   */
  default boolean covers(Period other) {
    if (equals(other)) {
      return true;
    }
    return start().isPresent()
        && end().isPresent()
        && other.start().filter(day -> !day.isBefore(start().get())).isPresent()
        && other.end().filter(day -> !day.isAfter(end().get())).isPresent();
  }

  /**
   * Whether figures of the two periods can be set against each other: they are {@linkplain #isLike
   * alike}, or take the same months under different names, as a year and its twelve months do.
   *
   * @param other the other period
   * @return true for {@code 2025-H1} and {@code 2024-01/2024-06}, false for nine months and a year
   */
  default boolean isComparableWith(Period other) {
    boolean sameMonths =
        wholeMonths().isPresent()
            && wholeMonths().equals(other.wholeMonths())
            && start().map(LocalDate::getMonth).equals(other.start().map(LocalDate::getMonth));
    return isLike(other) || sameMonths;
  }

  /**
   * Whether another period lies in this one as far as its bounds are known.
   *
   * @param other the other period
   * @return true for one that is {@linkplain #covers covered}, and for one with an unknown bound
   *     whose known bound is not outside
   */
  default boolean mayCover(Period other) {
    if (covers(other)) {
      return true;
    }
    boolean known = other.start().isPresent() && other.end().isPresent();
    boolean before =
        other.start().filter(day -> start().filter(day::isBefore).isPresent()).isPresent();
    boolean after = other.end().filter(day -> end().filter(day::isAfter).isPresent()).isPresent();
    return !known && !before && !after;
  }

  /**
   * Whether a bound is known only approximately.
   *
   * @return true for {@code 2025-07-01~/..}
   */
  default boolean isApproximate() {
    return false;
  }

  /**
   * How many whole calendar months it takes.
   *
   * @return 9 for {@code 2025-01/2025-09}, 12 for a year; empty if it does not begin on the first
   *     day of a month and end on the last day of one, or a bound is approximate
   */
  default Optional<Integer> wholeMonths() {
    Optional<LocalDate> first = start().filter(day -> day.getDayOfMonth() == 1 && !isApproximate());
    Optional<LocalDate> next = end().map(day -> day.plusDays(1));
    if (first.isEmpty() || next.filter(day -> day.getDayOfMonth() == 1).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of((int) ChronoUnit.MONTHS.between(first.get(), next.orElseThrow()));
  }

  /**
   * Returns the answer for the kind of this period.
   *
   * @param cases an answer for each kind
   * @param <R> what is answered
   * @return the answer for the kind of this period
   */
  <R> R match(Cases<R> cases);

  /**
   * An answer for each kind of period. A new kind does not compile until every reader has one for
   * it.
   *
   * @param <R> what is answered
   */
  interface Cases<R> {

    /**
     * Answers for a year.
     *
     * @param year for example {@code 2025}
     * @return the answer
     */
    R year(Year year);

    /**
     * Answers for a half-year.
     *
     * @param half for example {@code 2025-H1}
     * @return the answer
     */
    R halfYear(HalfYear half);

    /**
     * Answers for a quarter.
     *
     * @param quarter for example {@code 2025-Q3}
     * @return the answer
     */
    R quarter(Quarter quarter);

    /**
     * Answers for a month.
     *
     * @param month for example {@code 2025-09}
     * @return the answer
     */
    R month(Month month);

    /**
     * Answers for consecutive months.
     *
     * @param months for example {@code 2025-01/2025-09}
     * @return the answer
     */
    R monthRange(MonthRange months);

    /**
     * Answers for a school year.
     *
     * @param year for example {@code SY2024}
     * @return the answer
     */
    R schoolYear(SchoolYear year);

    /**
     * Answers for a crop season.
     *
     * @param season for example {@code 2025-xuan}
     * @return the answer
     */
    R season(Season season);

    /**
     * Answers for several years.
     *
     * @param years for example {@code 2021/2025}
     * @return the answer
     */
    R multiYearPeriod(MultiYearPeriod years);

    /**
     * Answers for a range of dates.
     *
     * @param dates for example {@code 2025-07-01/2025-12-31}
     * @return the answer
     */
    R dateRange(DateRange dates);

    /**
     * Answers for a point in time.
     *
     * @param point for example {@code @2025-07-01}
     * @return the answer
     */
    R pointInTime(PointInTime point);
  }

  /**
   * Reads the text form.
   *
   * @param text for example {@code 2025-01/2025-09}
   * @return the period
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not the form of any
   *     kind of period
   */
  static Period parse(String text) {
    return PeriodText.parse(text);
  }

  /**
   * Orders periods by their first day, then by their last; unknown bounds come first. Not
   * consistent with {@code equals}.
   *
   * @return the comparator
   */
  static Comparator<Period> chronological() {
    return Comparator.comparing((Period period) -> period.start().orElse(LocalDate.MIN))
        .thenComparing(period -> period.end().orElse(LocalDate.MIN));
  }
}
