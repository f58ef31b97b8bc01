package io.github.wardreport.task;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/** How a task stands as of a day; derived from its dates, never stored. */
public enum TaskStatus implements Labelled {
  /** No work on it is known. */
  NOT_STARTED("not-started"),
  /** Work on it has begun, or something was reported of it. */
  IN_PROGRESS("in-progress"),
  /** It cannot go on before other tasks are done, and its deadline has not passed. */
  WAITING("waiting"),
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

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(TaskStatus.class, "task." + code);
  }

  /**
   * Whether a task that stands so is closed.
   *
   * @return true if it is done or cancelled
   */
  public boolean isClosed() {
    return isDone() || this == CANCELLED;
  }

  /**
   * Whether a task that stands so is done.
   *
   * @return true if it is done on time or late
   */
  public boolean isDone() {
    return this == DONE_ON_TIME || this == DONE_LATE;
  }
}
