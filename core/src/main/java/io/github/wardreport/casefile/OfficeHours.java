package io.github.wardreport.casefile;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.period.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The days and hours in which an office works. They are data of the application.
 *
 * @param calendar the days on which the office works
 * @param spans the hours of a workday, in order
 */
public record OfficeHours(WorkCalendar calendar, List<Span> spans) {

  /**
   * A span of time in which the office works without a break.
   *
   * @param from the start
   * @param until the end
   */
  public record Span(LocalTime from, LocalTime until) {

    /**
     * Checks the times.
     *
     * @param from {@link #from()}
     * @param until {@link #until()}
     * @throws io.github.wardreport.problem.InvalidValueException if the end is not after the start
     */
    public Span {
      if (!until.isAfter(from)) {
        throw Arguments.refuse("until", "be after " + from, until);
      }
    }
  }

  /**
   * Checks the spans.
   *
   * @param calendar {@link #calendar()}
   * @param spans {@link #spans()}
   * @throws io.github.wardreport.problem.InvalidValueException if there is no span, or a span
   *     starts before the previous one ends
   */
  public OfficeHours {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw Arguments.refuse("spans", "not be empty", spans);
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).from().isBefore(spans.get(i - 1).until())) {
        throw Arguments.refuse("spans", "be in order and not overlap", spans.get(i));
      }
    }
  }

  /**
   * Returns the hours of an office that works from 7:30 to 11:30 and from 13:30 to 17:00.
   *
   * @param calendar the days on which the office works
   * @return the hours
   */
  public static OfficeHours standard(WorkCalendar calendar) {
    return new OfficeHours(
        calendar,
        List.of(
            new Span(LocalTime.of(7, 30), LocalTime.of(11, 30)),
            new Span(LocalTime.of(13, 30), LocalTime.of(17, 0))));
  }

  /**
   * Returns the spans in which the office works on a day.
   *
   * @param day the day
   * @return the spans in order; empty if the day is a day off
   */
  public List<Span> spansOn(LocalDate day) {
    return calendar.isWorkday(day) ? spans : List.of();
  }
}
