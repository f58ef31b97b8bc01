package io.github.wardreport.task;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often a recurring task is due. */
public enum Recurrence implements Labelled {
  /** At the end of every week, a Sunday. */
  WEEKLY("weekly"),
  /** At the end of every month. */
  MONTHLY("monthly"),
  /** At the end of every quarter. */
  QUARTERLY("quarterly"),
  /** At the end of every year. */
  YEARLY("yearly"),
  /** All the time, without a deadline (thường xuyên). */
  REGULARLY("regularly");

  private static final int MONTHS_OF_A_QUARTER = 3;

  private final String code;

  Recurrence(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Recurrence.class, "recurrence." + code);
  }

  /**
   * Returns the day on which a task is due that runs on a day: the last day of the week, month,
   * quarter or year.
   *
   * @param day the day
   * @return the due day, on or after the given day; empty for {@link #REGULARLY}
   */
  public Optional<LocalDate> dueOn(LocalDate day) {
    return switch (this) {
      case WEEKLY -> Optional.of(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
      case MONTHLY -> Optional.of(day.with(TemporalAdjusters.lastDayOfMonth()));
      case QUARTERLY -> {
        Month first = day.getMonth().firstMonthOfQuarter();
        LocalDate last =
            day.withDayOfMonth(1).withMonth(first.getValue() + MONTHS_OF_A_QUARTER - 1);
        yield Optional.of(last.with(TemporalAdjusters.lastDayOfMonth()));
      }
      case YEARLY -> Optional.of(day.with(TemporalAdjusters.lastDayOfYear()));
      case REGULARLY -> Optional.empty();
    };
  }
}
