package io.github.wardreport.period;

import io.github.wardreport.internal.Arguments;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which days an office works. Weekends, public holidays and swapped days are the caller's data; the
 * library knows no holidays of its own.
 *
 * <p>Example: {@code WorkCalendar.mondayToFriday().withHolidays(List.of(LocalDate.of(2025, 9,
 * 2)))}. Values of this class cannot change.
 */
public final class WorkCalendar {
  private final Set<DayOfWeek> weekend;
  private final Set<LocalDate> holidays;
  private final Set<LocalDate> swappedWorkdays;

  private WorkCalendar(
      Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> swappedWorkdays) {
    this.weekend = weekend;
    this.holidays = holidays;
    this.swappedWorkdays = swappedWorkdays;
  }

  /**
   * Monday to Friday, without any holiday.
   *
   * @return the calendar
   */
  public static WorkCalendar mondayToFriday() {
    return new WorkCalendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), Set.of());
  }

  /**
   * The same week with more days off.
   *
   * @param days the public holidays
   * @return the calendar
   */
  public WorkCalendar withHolidays(Collection<LocalDate> days) {
    return new WorkCalendar(weekend, joined(holidays, days), swappedWorkdays);
  }

  /**
   * The same week with days that are worked although they fall on a weekend or holiday ({@code làm
   * bù}).
   *
   * @param days the days that are worked
   * @return the calendar
   */
  public WorkCalendar withSwappedWorkdays(Collection<LocalDate> days) {
    return new WorkCalendar(weekend, holidays, joined(swappedWorkdays, days));
  }

  private static Set<LocalDate> joined(Set<LocalDate> some, Collection<LocalDate> more) {
    Set<LocalDate> all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }

  /**
   * Whether the office works on a day.
   *
   * @param day the day
   * @return true if it does
   */
  public boolean isWorkday(LocalDate day) {
    return swappedWorkdays.contains(day)
        || !(weekend.contains(day.getDayOfWeek()) || holidays.contains(day));
  }

  /**
   * How many days the office works after one day and up to another, which counts itself.
   *
   * @param after the day before the first that may count
   * @param upTo the last day that may count, not before the other
   * @return the number of workdays; from a Friday to the next Monday it is 1
   * @throws io.github.wardreport.problem.InvalidValueException if the days are in the wrong order
   */
  public int workdaysBetween(LocalDate after, LocalDate upTo) {
    if (upTo.isBefore(after)) {
      throw Arguments.refuse("upTo", "not be before " + after, upTo);
    }
    return (int) after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(this::isWorkday).count();
  }
}
