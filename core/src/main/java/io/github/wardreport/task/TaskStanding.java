package io.github.wardreport.task;

import io.github.wardreport.period.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a task stands as of a day; derived, never stored.
 *
 * <p>Example: a task due on Friday 30 January 2026 is overdue by 2 workdays on Tuesday 3 February.
 *
 * @param status the status
 * @param workdays of an overdue task the workdays since it was due, of one that was done late those
 *     between, of one that is due soon those left; 0 for any other, and where only days off lie
 *     between
 * @param due the day it is due as known then; nothing where it has no deadline
 * @param waitsFor the ids of the tasks it waits for; empty unless it is {@link TaskStatus#WAITING}
 */
public record TaskStanding(
    TaskStatus status, int workdays, Optional<LocalDate> due, List<String> waitsFor) {

  /**
   * Copies the ids.
   *
   * @param status {@link #status()}
   * @param workdays {@link #workdays()}
   * @param due {@link #due()}
   * @param waitsFor {@link #waitsFor()}
   */
  public TaskStanding {
    waitsFor = List.copyOf(waitsFor);
  }

  static TaskStanding of(
      Task task, LocalDate day, WorkCalendar calendar, int dueSoon, Predicate<String> isOpen) {
    if (happened(task.cancelledOn(), day)) {
      return new TaskStanding(TaskStatus.CANCELLED, 0, task.dueAsOf(day), List.of());
    }
    if (happened(task.doneOn(), day)) {
      return done(task, task.doneOn().orElseThrow(), day, calendar);
    }
    Optional<LocalDate> due = task.dueAsOf(day);
    if (due.filter(day::isAfter).isPresent()) {
      int late = calendar.workdaysBetween(due.get(), day);
      return new TaskStanding(TaskStatus.OVERDUE, late, due, List.of());
    }
    List<String> waitsFor = task.dependsOn().stream().filter(isOpen).toList();
    if (!waitsFor.isEmpty()) {
      return new TaskStanding(TaskStatus.WAITING, 0, due, waitsFor);
    }
    Optional<Integer> left = due.map(deadline -> calendar.workdaysBetween(day, deadline));
    if (left.filter(days -> days <= dueSoon).isPresent()) {
      return new TaskStanding(TaskStatus.DUE_SOON, left.get(), due, List.of());
    }
    return new TaskStanding(
        hasBegun(task, day) ? TaskStatus.IN_PROGRESS : TaskStatus.NOT_STARTED, 0, due, List.of());
  }

  /** Extensions that were granted after a task was done excuse nothing. */
  private static TaskStanding done(
      Task task, LocalDate done, LocalDate day, WorkCalendar calendar) {
    Optional<LocalDate> due =
        task.recurrence().isPresent() ? task.dueAsOf(done) : task.dueAsOf(day);
    return due.filter(done::isAfter).isPresent()
        ? new TaskStanding(
            TaskStatus.DONE_LATE, calendar.workdaysBetween(due.get(), done), due, List.of())
        : new TaskStanding(TaskStatus.DONE_ON_TIME, 0, due, List.of());
  }

  static boolean happened(Optional<LocalDate> date, LocalDate day) {
    return date.filter(when -> !when.isAfter(day)).isPresent();
  }

  private static boolean hasBegun(Task task, LocalDate day) {
    return happened(task.startedOn(), day)
        || task.progress().stream().anyMatch(progress -> !progress.date().isAfter(day))
        || task.deliveredOn().stream().anyMatch(delivered -> !delivered.isAfter(day));
  }
}
