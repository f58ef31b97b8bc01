package io.github.wardreport.task;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.period.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something an office is to do. Whether it is in progress, overdue or done on time is never stored:
 * it is {@linkplain #status derived} as of a day.
 *
 * <p>Example: the fourth group of tasks for 2026, administrative reform, without a deadline of its
 * own.
 */
@Value.Immutable
@ValueStyle
public sealed interface Task extends WithTask permits ImmutableTask {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  String id();

  /**
   * What is to be done, in short.
   *
   * @return the title
   */
  Label title();

  /**
   * The directive that gives it.
   *
   * @return a directive's id, or nothing
   */
  Optional<String> directive();

  /**
   * Its number in the directive, as printed.
   *
   * @return for example {@code 4}, or nothing
   */
  Optional<String> number();

  /**
   * The organization that leads it.
   *
   * @return an organization's id, or nothing
   */
  Optional<String> lead();

  /**
   * The organizations that support it.
   *
   * @return ids of organizations
   */
  List<String> supporting();

  /**
   * The time it is for.
   *
   * @return nothing where the text states none
   */
  Optional<StatedPeriod> period();

  /**
   * The day it was given.
   *
   * @return nothing where it is not known
   */
  Optional<LocalDate> givenOn();

  /**
   * The day work on it began.
   *
   * @return nothing where it has not, or it is not known
   */
  Optional<LocalDate> startedOn();

  /**
   * The day it was first due, which counts as on time.
   *
   * @return nothing where it has no deadline
   */
  Optional<LocalDate> deadline();

  /**
   * Later deadlines, from the first to the last.
   *
   * @return empty where it was never extended
   */
  List<Extension> extensions();

  /**
   * What was reported of it, from the first to the last.
   *
   * @return empty where nothing was
   */
  List<Progress> progress();

  /**
   * The day it was done.
   *
   * @return nothing where it is not
   */
  Optional<LocalDate> doneOn();

  /**
   * The day it was cancelled.
   *
   * @return nothing where it was not
   */
  Optional<LocalDate> cancelledOn();

  /**
   * The indicators it is to move.
   *
   * @return ids of indicators
   */
  List<String> indicators();

  /**
   * The legal instruments it carries out.
   *
   * @return ids of legal instruments
   */
  List<String> instruments();

  /**
   * The application's own texts.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  /**
   * The day it is due, the last extension counted.
   *
   * @return nothing where it has no deadline
   */
  default Optional<LocalDate> due() {
    return extensions().isEmpty()
        ? deadline()
        : Optional.of(extensions().get(extensions().size() - 1).deadline());
  }

  /**
   * How the task stands at the end of a day, as far as it was known then.
   *
   * <p>Done on the day it is due is on time. Due soon means that at most so many workdays are left.
   *
   * @param day the day
   * @param calendar which days the office works
   * @param dueSoon from how many workdays before the deadline a task is due soon, 0 or more
   * @return the status
   * @throws io.github.wardreport.problem.InvalidValueException if {@code dueSoon} is negative
   */
  default TaskStatus status(LocalDate day, WorkCalendar calendar, int dueSoon) {
    return TaskStatus.of(this, day, calendar, dueSoon);
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants invariants =
        Invariants.of("task \"" + id() + "\"").id("id", id()).distinct("supporting", supporting());
    givenOn()
        .ifPresent(
            given -> {
              invariants.require(
                  doneOn().filter(given::isAfter).isEmpty(),
                  "doneOn",
                  "must not be before it was given");
              invariants.require(
                  deadline().filter(given::isAfter).isEmpty(),
                  "deadline",
                  "must not be before it was given");
            });
    invariants.require(
        extensions().isEmpty() || deadline().isPresent(), "extensions", "must extend a deadline");
    LocalDate due = deadline().orElse(LocalDate.MIN);
    for (int i = 0; i < extensions().size(); i++) {
      LocalDate next = extensions().get(i).deadline();
      invariants.require(
          next.isAfter(due),
          "extensions[" + i + "].deadline",
          "must be after the deadline it replaces");
      due = next;
    }
    invariants.require(
        doneOn().isEmpty() || cancelledOn().isEmpty(),
        "cancelledOn",
        "must not be given with 'doneOn'");
    invariants.check();
  }

  /**
   * Starts a new one.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Task}; what is missing or contradicts itself is reported by {@code build()},
   * all at once.
   */
  final class Builder extends ImmutableTask.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
