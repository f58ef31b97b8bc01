package io.github.wardreport.task;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.period.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** How a task stands as of a day; derived from its dates, never stored. */
public enum TaskStatus {
  /** No work on it is known. */
  NOT_STARTED("not-started"),
  /** Work on it has begun, or something was reported of it. */
  IN_PROGRESS("in-progress"),
  /** It is not done and its deadline is near. */
  DUE_SOON("due-soon"),
  /** It is not done and its deadline has passed. */
  OVERDUE("overdue"),
  /** It was done by its deadline, or has none. */
  DONE_ON_TIME("done-on-time"),
  /** It was done after its deadline. */
  DONE_LATE("done-late"),
  /** It was cancelled. */
  CANCELLED("cancelled");

  private final String code;

  TaskStatus(String code) {
    this.code = code;
  }

  /**
   * The code in files and message bundles.
   *
   * @return for example {@code not-started}
   */
  public String code() {
    return code;
  }

  static TaskStatus of(Task task, LocalDate day, WorkCalendar calendar, int dueSoon) {
    if (dueSoon < 0) {
      throw Arguments.refuse("dueSoon", "be 0 or more", dueSoon);
    }
    if (happened(task.cancelledOn(), day)) {
      return CANCELLED;
    }
    if (happened(task.doneOn(), day)) {
      LocalDate done = task.doneOn().orElseThrow();
      return task.due().filter(done::isAfter).isPresent() ? DONE_LATE : DONE_ON_TIME;
    }
    Optional<LocalDate> due = dueAsOf(task, day);
    if (due.filter(day::isAfter).isPresent()) {
      return OVERDUE;
    }
    if (due.filter(deadline -> calendar.workdaysBetween(day, deadline) <= dueSoon).isPresent()) {
      return DUE_SOON;
    }
    boolean begun =
        happened(task.startedOn(), day)
            || task.progress().stream().anyMatch(progress -> !progress.date().isAfter(day));
    return begun ? IN_PROGRESS : NOT_STARTED;
  }

  private static boolean happened(Optional<LocalDate> date, LocalDate day) {
    return date.filter(when -> !when.isAfter(day)).isPresent();
  }

  private static Optional<LocalDate> dueAsOf(Task task, LocalDate day) {
    Optional<LocalDate> due = task.deadline();
    for (Extension extension : task.extensions()) {
      if (extension.grantedOn().filter(day::isBefore).isEmpty()) {
        due = Optional.of(extension.deadline());
      }
    }
    return due;
  }
}
