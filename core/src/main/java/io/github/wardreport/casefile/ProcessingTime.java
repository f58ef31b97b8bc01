package io.github.wardreport.casefile;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The time that an office has to settle a case file (thời hạn giải quyết), in workdays, calendar
 * days or working hours.
 *
 * <p>The first day does not count, and a time that ends on a day off ends on the next workday. A
 * pause stops the clock. <i>Source:</i> Civil Code of 2015, art. 147–148.
 *
 * <p>Example: a file received on Friday 2 January 2026 with 3 workdays is due on Wednesday 7
 * January.
 *
 * @param amount the number of days or hours, 0 or more
 * @param unit the unit of the amount
 * @param countsFirstDay whether the day of receipt counts, as some procedures say; working hours
 *     always run from the moment of receipt
 */
public record ProcessingTime(int amount, Unit unit, boolean countsFirstDay) {
  /** More days than any procedure has. A calendar without workdays would be searched forever. */
  private static final int MOST_DAYS = 20_000;

  /** The units of processing times. */
  public enum Unit implements Labelled {
    /** Days on which the office works. */
    WORKDAYS("workdays"),
    /** All days. */
    CALENDAR_DAYS("calendar-days"),
    /** Hours in which the office works. */
    WORKING_HOURS("working-hours");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public Label label() {
      return Messages.label(Unit.class, "unit-of-term." + code);
    }
  }

  /**
   * Checks the amount.
   *
   * @param amount {@link #amount()}
   * @param unit {@link #unit()}
   * @param countsFirstDay {@link #countsFirstDay()}
   * @throws io.github.wardreport.problem.InvalidValueException if the amount is negative
   */
  public ProcessingTime {
    if (amount < 0) {
      throw Arguments.refuse("amount", "be 0 or more", amount);
    }
  }

  /**
   * Returns a processing time of some workdays.
   *
   * @param count the number of workdays, 0 or more
   * @return the processing time
   * @throws io.github.wardreport.problem.InvalidValueException if the number is negative
   */
  public static ProcessingTime workdays(int count) {
    return new ProcessingTime(count, Unit.WORKDAYS, false);
  }

  /**
   * Returns a processing time of some calendar days.
   *
   * @param count the number of days, 0 or more
   * @return the processing time
   * @throws io.github.wardreport.problem.InvalidValueException if the number is negative
   */
  public static ProcessingTime calendarDays(int count) {
    return new ProcessingTime(count, Unit.CALENDAR_DAYS, false);
  }

  /**
   * Returns a processing time of some working hours.
   *
   * @param count the number of hours, 0 or more
   * @return the processing time
   * @throws io.github.wardreport.problem.InvalidValueException if the number is negative
   */
  public static ProcessingTime workingHours(int count) {
    return new ProcessingTime(count, Unit.WORKING_HOURS, false);
  }

  /**
   * Returns a copy of this processing time in which the day of receipt counts.
   *
   * @return the processing time
   */
  public ProcessingTime countingFirstDay() {
    return new ProcessingTime(amount, unit, true);
  }

  /**
   * Returns the moment at which a file is due.
   *
   * @param receivedAt the moment at which the file was received
   * @param pauses the pauses of the file, in order
   * @param hours the days and hours in which the office works
   * @return the last moment that is in time, for a time in days the end of the last day; empty
   *     while the file is paused
   * @throws io.github.wardreport.problem.InvalidValueException if the calendar has too few workdays
   */
  public Optional<LocalDateTime> dueAt(
      LocalDateTime receivedAt, List<Pause> pauses, OfficeHours hours) {
    if (!pauses.isEmpty() && pauses.get(pauses.size() - 1).endedAt().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        unit == Unit.WORKING_HOURS
            ? dueByHours(receivedAt, pauses, hours)
            : dueByDays(receivedAt.toLocalDate(), pauses, hours).atTime(LocalTime.MAX));
  }

  private LocalDate dueByDays(LocalDate receivedOn, List<Pause> pauses, OfficeHours hours) {
    LocalDate day = countsFirstDay && amount > 0 ? receivedOn.minusDays(1) : receivedOn;
    int left = amount;
    for (int passed = 0; left > 0; passed++) {
      requireWorkdays(passed);
      day = day.plusDays(1);
      if (countsOn(day, pauses, hours)) {
        left--;
      }
    }
    for (int passed = 0; !hours.calendar().isWorkday(day); passed++) {
      requireWorkdays(passed);
      day = day.plusDays(1);
    }
    return day;
  }

  private boolean countsOn(LocalDate day, List<Pause> pauses, OfficeHours hours) {
    if (unit == Unit.WORKDAYS && !hours.calendar().isWorkday(day)) {
      return false;
    }
    for (Pause pause : pauses) {
      if (pause.coversOn(day)) {
        return false;
      }
    }
    return true;
  }

  private LocalDateTime dueByHours(
      LocalDateTime receivedAt, List<Pause> pauses, OfficeHours hours) {
    Duration left = Duration.ofHours(amount);
    LocalDate day = receivedAt.toLocalDate();
    for (int passed = 0; ; passed++) {
      requireWorkdays(passed);
      for (Stretch stretch : stretchesOn(day, receivedAt, pauses, hours)) {
        if (left.compareTo(stretch.length()) <= 0) {
          return stretch.startsAt().plus(left);
        }
        left = left.minus(stretch.length());
      }
      day = day.plusDays(1);
    }
  }

  /** The working hours of a day since the receipt, without the pauses. */
  private static List<Stretch> stretchesOn(
      LocalDate day, LocalDateTime receivedAt, List<Pause> pauses, OfficeHours hours) {
    List<Stretch> stretches =
        hours.spansOn(day).stream()
            .map(span -> new Stretch(day.atTime(span.from()), day.atTime(span.until())))
            .flatMap(stretch -> stretch.since(receivedAt))
            .toList();
    for (Pause pause : pauses) {
      stretches = stretches.stream().flatMap(stretch -> stretch.without(pause)).toList();
    }
    return stretches;
  }

  private static void requireWorkdays(int passed) {
    if (passed > MOST_DAYS) {
      throw Arguments.refuse(
          "hours", "have enough workdays for the file", "too few in " + MOST_DAYS + " days");
    }
  }
}
