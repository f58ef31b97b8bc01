package io.github.wardreport.casefile;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How long an office has for a file (thời hạn giải quyết): workdays, calendar days or working
 * hours.
 *
 * <p>As the Civil Code of 2015 counts (art. 147–148): the first day does not count, and a term that
 * ends on a day off ends with the next workday. A pause stops the clock.
 *
 * <p>Example: received on Friday 2 January 2026, 3 workdays end with Wednesday 7 January.
 *
 * @param amount how many, 0 or more
 * @param unit of what
 * @param countsFirstDay whether the day of receipt counts, as a procedure of its own may say; hours
 *     are counted from receipt in any case
 */
public record ProcessingTime(int amount, Unit unit, boolean countsFirstDay) {
  /** Longer than any procedure; a calendar without workdays would be searched for ever. */
  private static final int MOST_DAYS = 20_000;

  /** In what a term is counted. */
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
   * @throws io.github.wardreport.problem.InvalidValueException if it is negative
   */
  public ProcessingTime {
    if (amount < 0) {
      throw Arguments.refuse("amount", "be 0 or more", amount);
    }
  }

  /**
   * So many workdays.
   *
   * @param count how many
   * @return the term
   */
  public static ProcessingTime workdays(int count) {
    return new ProcessingTime(count, Unit.WORKDAYS, false);
  }

  /**
   * So many days.
   *
   * @param count how many
   * @return the term
   */
  public static ProcessingTime calendarDays(int count) {
    return new ProcessingTime(count, Unit.CALENDAR_DAYS, false);
  }

  /**
   * So many working hours, from the hour of receipt on.
   *
   * @param count how many
   * @return the term
   */
  public static ProcessingTime workingHours(int count) {
    return new ProcessingTime(count, Unit.WORKING_HOURS, false);
  }

  /**
   * The same term with the day of receipt counted.
   *
   * @return the term
   */
  public ProcessingTime countingFirstDay() {
    return new ProcessingTime(amount, unit, true);
  }

  /**
   * When a file is due.
   *
   * @param received when it was received
   * @param pauses the times in which its clock stands still, in order
   * @param hours when the office works
   * @return the last moment in time, for a term in days the end of its last day; nothing while a
   *     pause has no end
   * @throws io.github.wardreport.problem.InvalidValueException if the calendar has too few workdays
   *     for the term
   */
  public Optional<LocalDateTime> dueAt(
      LocalDateTime received, List<Pause> pauses, OfficeHours hours) {
    if (!pauses.isEmpty() && pauses.get(pauses.size() - 1).until().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        unit == Unit.WORKING_HOURS
            ? dueByHours(received, pauses, hours)
            : dueByDays(received.toLocalDate(), pauses, hours).atTime(LocalTime.MAX));
  }

  private LocalDate dueByDays(LocalDate received, List<Pause> pauses, OfficeHours hours) {
    LocalDate day = countsFirstDay && amount > 0 ? received.minusDays(1) : received;
    int left = amount;
    for (int passed = 0; left > 0; passed++) {
      requireWorkdays(passed);
      day = day.plusDays(1);
      if (counts(day, pauses, hours)) {
        left--;
      }
    }
    for (int passed = 0; !hours.calendar().isWorkday(day); passed++) {
      requireWorkdays(passed);
      day = day.plusDays(1);
    }
    return day;
  }

  private boolean counts(LocalDate day, List<Pause> pauses, OfficeHours hours) {
    if (unit == Unit.WORKDAYS && !hours.calendar().isWorkday(day)) {
      return false;
    }
    for (Pause pause : pauses) {
      if (pause.covers(day)) {
        return false;
      }
    }
    return true;
  }

  private static void requireWorkdays(int passed) {
    if (passed > MOST_DAYS) {
      throw Arguments.refuse(
          "hours", "have workdays enough for the term", "none in " + MOST_DAYS + " days");
    }
  }

  private LocalDateTime dueByHours(LocalDateTime received, List<Pause> pauses, OfficeHours hours) {
    long left = ChronoUnit.HOURS.getDuration().multipliedBy(amount).toSeconds();
    LocalDate day = received.toLocalDate();
    for (int passed = 0; ; passed++) {
      requireWorkdays(passed);
      if (hours.calendar().isWorkday(day)) {
        for (OfficeHours.Span span : hours.spans()) {
          LocalDateTime from = later(day.atTime(span.from()), received);
          for (Pause pause : pauses) {
            LocalDateTime end = day.atTime(span.until());
            if (pause.from().isBefore(end) && pause.until().filter(from::isBefore).isPresent()) {
              long free = secondsBetween(from, pause.from());
              if (left <= free) {
                return from.plusSeconds(left);
              }
              left -= free;
              from = later(from, pause.until().get());
            }
          }
          long free = secondsBetween(from, day.atTime(span.until()));
          if (left <= free && free >= 0 && !from.isAfter(day.atTime(span.until()))) {
            return from.plusSeconds(left);
          }
          left -= free;
        }
      }
      day = day.plusDays(1);
    }
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static long secondsBetween(LocalDateTime from, LocalDateTime until) {
    return Math.max(0, ChronoUnit.SECONDS.between(from, until));
  }
}
