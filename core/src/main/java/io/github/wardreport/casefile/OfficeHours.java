package io.github.wardreport.casefile;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.period.WorkCalendar;
import java.time.LocalTime;
import java.util.List;

/**
 * On which days and at what times an office works; data of the caller.
 *
 * @param calendar the days
 * @param spans the times of a workday, in order
 */
public record OfficeHours(WorkCalendar calendar, List<Span> spans) {

  /**
   * A time in which the office works without a break.
   *
   * @param from the beginning
   * @param until the end
   */
  public record Span(LocalTime from, LocalTime until) {

    /**
     * Checks the times.
     *
     * @param from {@link #from()}
     * @param until {@link #until()}
     * @throws io.github.wardreport.problem.InvalidValueException if the end is not after the
     *     beginning
     */
    public Span {
      if (!until.isAfter(from)) {
        throw Arguments.refuse("until", "be after " + from, until);
      }
    }
  }

  /**
   * Checks the times.
   *
   * @param calendar {@link #calendar()}
   * @param spans {@link #spans()}
   * @throws io.github.wardreport.problem.InvalidValueException if there are none, or they overlap
   */
  public OfficeHours {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw Arguments.refuse("spans", "not be empty", spans);
    }
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).from().isBefore(spans.get(i - 1).until())) {
        throw Arguments.refuse("spans", "follow each other", spans.get(i));
      }
    }
  }

  /**
   * An office that works from 7:30 to 11:30 and from 13:30 to 17:00.
   *
   * @param calendar the days on which it works
   * @return the hours
   */
  public static OfficeHours usual(WorkCalendar calendar) {
    return new OfficeHours(
        calendar,
        List.of(
            new Span(LocalTime.of(7, 30), LocalTime.of(11, 30)),
            new Span(LocalTime.of(13, 30), LocalTime.of(17, 0))));
  }
}
