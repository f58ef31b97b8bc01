package io.github.wardreport.task;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.period.WorkCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Derives how tasks stand as of a day (theo dõi thực hiện nhiệm vụ). It holds the policies of an
 * office: the days on which it works, and from when on it calls a task due soon.
 *
 * <p>A standing tells what was known at the end of the day. A task that is done on the day it is
 * due is on time.
 *
 * <pre>{@code
 * TaskTracker tracker = TaskTracker.standard(calendar).withDueSoon(5);
 * tracker.standingOn(LocalDate.of(2026, 1, 31), task).status();
 * tracker.boardOn(LocalDate.of(2026, 1, 31), tasks).counts();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TaskTracker {
  private static final int STANDARD_DUE_SOON = 3;

  private final WorkCalendar calendar;
  private final int dueSoon;

  private TaskTracker(WorkCalendar calendar, int dueSoon) {
    this.calendar = calendar;
    this.dueSoon = dueSoon;
  }

  /**
   * Returns a tracker that calls a task due soon if at most 3 workdays are left.
   *
   * @param calendar the days on which the office works
   * @return the tracker
   */
  public static TaskTracker standard(WorkCalendar calendar) {
    return new TaskTracker(calendar, STANDARD_DUE_SOON);
  }

  /**
   * Returns a copy of this tracker that calls a task due soon from another number of workdays on.
   *
   * @param workdays the greatest number of workdays left at which a task is due soon, 0 or more; 0
   *     means on the due day, and on days off just before it
   * @return the tracker
   * @throws io.github.wardreport.problem.InvalidValueException if the number is negative
   */
  public TaskTracker withDueSoon(int workdays) {
    if (workdays < 0) {
      throw Arguments.refuse("workdays", "be 0 or more", workdays);
    }
    return new TaskTracker(calendar, workdays);
  }

  /**
   * Returns how a task stands at the end of a day. The tracker knows no other tasks here, so the
   * task does not wait for any; {@link #boardOn} takes dependencies into account.
   *
   * @param day the day
   * @param task the task
   * @return the standing
   */
  public TaskStanding standingOn(LocalDate day, Task task) {
    return standing(day, task, id -> false);
  }

  /**
   * Returns how tasks stand at the end of a day.
   *
   * @param day the day
   * @param tasks the tasks; one that depends on a task that is not among them does not wait for it
   * @return the board
   * @throws io.github.wardreport.problem.InvalidValueException if two tasks have the same id
   */
  public TaskBoard boardOn(LocalDate day, Collection<Task> tasks) {
    Map<String, Task> byId = new HashMap<>();
    for (Task task : tasks) {
      if (byId.putIfAbsent(task.id(), task) != null) {
        throw Arguments.refuse("tasks", "have distinct ids", task.id());
      }
    }
    Predicate<String> isOpen =
        id -> Optional.ofNullable(byId.get(id)).filter(task -> isOpenOn(day, task)).isPresent();
    Map<String, TaskStanding> standings = new LinkedHashMap<>();
    tasks.forEach(task -> standings.put(task.id(), standing(day, task, isOpen)));
    return new TaskBoard(day, List.copyOf(tasks), standings);
  }

  private TaskStanding standing(LocalDate day, Task task, Predicate<String> isOpen) {
    if (happenedBy(day, task.cancelledOn())) {
      return TaskStanding.closed(TaskStatus.CANCELLED, task.dueKnownOn(day));
    }
    if (happenedBy(day, task.doneOn())) {
      return done(task.doneOn().orElseThrow(), task);
    }
    Optional<LocalDate> due = task.dueKnownOn(day);
    return due.filter(day::isAfter).isPresent()
        ? late(TaskStatus.OVERDUE, due.get(), day)
        : open(day, task, due, task.dependsOn().stream().filter(isOpen).toList());
  }

  /** Extensions that were granted after a task was done excuse nothing. */
  private TaskStanding done(LocalDate doneOn, Task task) {
    Optional<LocalDate> due = task.dueKnownOn(doneOn);
    return due.filter(doneOn::isAfter).isPresent()
        ? late(TaskStatus.DONE_LATE, due.get(), doneOn)
        : TaskStanding.closed(TaskStatus.DONE_ON_TIME, due);
  }

  private TaskStanding late(TaskStatus status, LocalDate due, LocalDate until) {
    return TaskStanding.late(status, due, calendar.workdaysBetween(due, until));
  }

  private TaskStanding open(
      LocalDate day, Task task, Optional<LocalDate> due, List<String> waitsFor) {
    OptionalInt left =
        due.map(deadline -> OptionalInt.of(calendar.workdaysBetween(day, deadline)))
            .orElse(OptionalInt.empty());
    TaskStatus status = hasBegunBy(day, task) ? TaskStatus.IN_PROGRESS : TaskStatus.NOT_STARTED;
    if (!waitsFor.isEmpty()) {
      status = TaskStatus.WAITING;
    } else if (left.isPresent() && left.getAsInt() <= dueSoon) {
      status = TaskStatus.DUE_SOON;
    }
    return TaskStanding.open(status, due, left, waitsFor);
  }

  private static boolean isOpenOn(LocalDate day, Task task) {
    return !happenedBy(day, task.doneOn()) && !happenedBy(day, task.cancelledOn());
  }

  private static boolean hasBegunBy(LocalDate day, Task task) {
    return happenedBy(day, task.startedOn())
        || task.progress().stream().anyMatch(entry -> !entry.reportedOn().isAfter(day))
        || task.deliveredOn().stream().anyMatch(delivered -> !delivered.isAfter(day));
  }

  private static boolean happenedBy(LocalDate day, Optional<LocalDate> event) {
    return event.filter(on -> !on.isAfter(day)).isPresent();
  }
}
