package io.github.wardreport.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a task stands as of a day. It is derived from the dates of the task and never stored.
 *
 * <p>Example: a task that is due on Friday 30 January 2026 is 2 workdays late on Tuesday 3
 * February.
 *
 * @param status the status
 * @param dueOn the day on which the task is due; empty if it has no deadline
 * @param workdaysLate by how many workdays the task is late: from the day it was due to the day it
 *     was done, or for an overdue task to the day of the standing; 0 if only days off lie between;
 *     empty if the task is not late
 * @param workdaysLeft how many workdays are left until the task is due, with the due day; empty if
 *     it is closed or overdue, or has no deadline
 * @param waitsFor the ids of the tasks that must be done before; empty unless the status is {@link
 *     TaskStatus#WAITING}
 */
public record TaskStanding(
    TaskStatus status,
    Optional<LocalDate> dueOn,
    OptionalInt workdaysLate,
    OptionalInt workdaysLeft,
    List<String> waitsFor) {

  /**
   * Copies the ids.
   *
   * @param status {@link #status()}
   * @param dueOn {@link #dueOn()}
   * @param workdaysLate {@link #workdaysLate()}
   * @param workdaysLeft {@link #workdaysLeft()}
   * @param waitsFor {@link #waitsFor()}
   */
  public TaskStanding {
    waitsFor = List.copyOf(waitsFor);
  }

  static TaskStanding late(TaskStatus status, LocalDate dueOn, int workdaysLate) {
    return new TaskStanding(
        status, Optional.of(dueOn), OptionalInt.of(workdaysLate), OptionalInt.empty(), List.of());
  }

  /** The standing of a task that was cancelled or done on time. */
  static TaskStanding closed(TaskStatus status, Optional<LocalDate> dueOn) {
    return new TaskStanding(status, dueOn, OptionalInt.empty(), OptionalInt.empty(), List.of());
  }

  static TaskStanding open(
      TaskStatus status,
      Optional<LocalDate> dueOn,
      OptionalInt workdaysLeft,
      List<String> waitsFor) {
    return new TaskStanding(status, dueOn, OptionalInt.empty(), workdaysLeft, waitsFor);
  }

  /** Returns whether the task is due by a day. */
  boolean isDueBy(LocalDate day) {
    return dueOn.filter(due -> !due.isAfter(day)).isPresent();
  }
}
