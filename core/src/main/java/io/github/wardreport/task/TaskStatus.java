package io.github.wardreport.task;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * The status of a task as of a day. A {@link TaskTracker} derives it from the dates of the task; it
 * is never stored.
 */
public enum TaskStatus implements Labelled {
  /** Nothing shows that work on the task has begun. */
  NOT_STARTED("not-started"),
  /** Work on the task has begun, or progress was reported. */
  IN_PROGRESS("in-progress"),
  /** The task must wait until other tasks are done; its deadline has not passed. */
  WAITING("waiting"),
  /** The task is not done and its deadline is near. */
  DUE_SOON("due-soon"),
  /** The task is not done and its deadline has passed. */
  OVERDUE("overdue"),
  /** The task was done by its deadline, or has none. */
  DONE_ON_TIME("done-on-time"),
  /** The task was done after its deadline. */
  DONE_LATE("done-late"),
  /** The task was cancelled. */
  CANCELLED("cancelled");

  private final String code;

  TaskStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(TaskStatus.class, "task." + code);
  }

  /**
   * Returns whether a task with this status is closed.
   *
   * @return true if it is done or cancelled
   */
  public boolean isClosed() {
    return isDone() || this == CANCELLED;
  }

  /**
   * Returns whether a task with this status is done.
   *
   * @return true if it is done on time or late
   */
  public boolean isDone() {
    return this == DONE_ON_TIME || this == DONE_LATE;
  }
}
