package io.github.wardreport.task;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
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
public sealed interface Task extends WithTask, Entity<Task> permits ImmutableTask {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
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
   * The post that answers for it; no person is named.
   *
   * @return for example {@code Trưởng phòng Kinh tế}, or nothing
   */
  Optional<Label> post();

  /**
   * The field it belongs to; fields are data.
   *
   * @return for example {@code land}, or nothing
   */
  Optional<String> field();

  /**
   * The task it is a part of.
   *
   * @return a task's id, or nothing
   */
  Optional<String> parent();

  /**
   * The tasks that have to be done before it.
   *
   * @return ids of tasks
   */
  List<String> dependsOn();

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
   * The time by whose end it was first due, in the place of a deadline: {@code trong quý II}.
   *
   * @return nothing where it has a deadline, recurs, or has none
   */
  Optional<Period> dueBy();

  /**
   * How often it is due, in the place of a deadline: {@code hằng tháng}, {@code thường xuyên}.
   *
   * @return nothing where it is due once or never
   */
  Optional<Recurrence> recurrence();

  /**
   * The days on which a recurring task was delivered; each is for the earliest week, month, quarter
   * or year without one.
   *
   * @return days from the first to the last
   */
  List<LocalDate> deliveredOn();

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
  List<ProgressEntry> progress();

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
   * Why it was cancelled.
   *
   * @return nothing where it was not, or nobody says
   */
  Optional<Label> cancellationReason();

  /**
   * The documents that prove it was done or show how far it is.
   *
   * @return ids of documents
   */
  List<String> evidence();

  /**
   * The indicators it is to move.
   *
   * @return ids of indicators
   */
  List<String> indicators();

  /**
   * The targets it is to reach.
   *
   * @return ids of targets of indicators
   */
  List<String> targets();

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
   * @return nothing where it has no deadline, or recurs
   */
  default Optional<LocalDate> due() {
    return extensions().isEmpty()
        ? firstDue()
        : Optional.of(extensions().get(extensions().size() - 1).deadline());
  }

  private Optional<LocalDate> firstDue() {
    return deadline().or(() -> dueBy().flatMap(Period::end));
  }

  /**
   * The day it is due, as far as it was known on a day: extensions that were granted later do not
   * count, and of a recurring task it is the end of the earliest week, month, quarter or year for
   * which nothing was delivered.
   *
   * @param day the day
   * @return nothing where it has no deadline, or no longer recurs
   */
  default Optional<LocalDate> dueAsOf(LocalDate day) {
    if (recurrence().isPresent()) {
      return dueOfRecurrence(recurrence().get(), day);
    }
    Optional<LocalDate> due = firstDue();
    for (Extension extension : extensions()) {
      if (extension.grantedOn().filter(day::isBefore).isEmpty()) {
        due = Optional.of(extension.deadline());
      }
    }
    return due;
  }

  private Optional<LocalDate> dueOfRecurrence(Recurrence every, LocalDate day) {
    Optional<LocalDate> due = firstDay().flatMap(every::endOf);
    long delivered = deliveredOn().stream().filter(on -> !on.isAfter(day)).count();
    for (long i = 0; i < delivered; i++) {
      due = due.flatMap(last -> every.endOf(last.plusDays(1)));
    }
    Optional<LocalDate> last = period().flatMap(stated -> stated.period().end());
    return due.filter(end -> last.filter(end::isAfter).isEmpty());
  }

  /** The day from which a recurring task is due. */
  private Optional<LocalDate> firstDay() {
    return startedOn().or(this::givenOn).or(() -> period().flatMap(time -> time.period().start()));
  }

  /**
   * How the task stands at the end of a day, as far as it was known then. It does not know how the
   * tasks stand that it depends on; a {@link TaskBoard} does.
   *
   * <p>Done on the day it is due is on time. Due soon means that at most so many workdays are left.
   *
   * @param day the day
   * @param calendar which days the office works
   * @param dueSoon from how many workdays before the deadline a task is due soon, 0 or more
   * @return how it stands
   * @throws io.github.wardreport.problem.InvalidValueException if {@code dueSoon} is negative
   */
  default TaskStanding standing(LocalDate day, WorkCalendar calendar, int dueSoon) {
    if (dueSoon < 0) {
      throw Arguments.refuse("dueSoon", "be 0 or more", dueSoon);
    }
    return TaskStanding.of(this, day, calendar, dueSoon, id -> false);
  }

  /**
   * The status alone.
   *
   * @param day the day
   * @param calendar which days the office works
   * @param dueSoon from how many workdays before the deadline a task is due soon, 0 or more
   * @return the status of its {@linkplain #standing standing}
   * @throws io.github.wardreport.problem.InvalidValueException if {@code dueSoon} is negative
   */
  default TaskStatus status(LocalDate day, WorkCalendar calendar, int dueSoon) {
    return standing(day, calendar, dueSoon).status();
  }

  @Override
  default Task mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.TASK, this))
        .withDirective(ids.refer(EntityKind.DIRECTIVE, "directive", directive()))
        .withLead(ids.refer(EntityKind.ORGANIZATION, "lead", lead()))
        .withSupporting(ids.refer(EntityKind.ORGANIZATION, "supporting", supporting()))
        .withIndicators(ids.refer(EntityKind.INDICATOR, "indicators", indicators()))
        .withInstruments(ids.refer(EntityKind.LEGAL_INSTRUMENT, "instruments", instruments()))
        .withEvidence(ids.refer(EntityKind.DOCUMENT, "evidence", evidence()))
        .withTargets(ids.refer(EntityKind.TARGET, "targets", targets()))
        .withParent(ids.refer(EntityKind.TASK, "parent", parent()))
        .withDependsOn(ids.refer(EntityKind.TASK, "dependsOn", dependsOn()))
        .withProgress(ids.parts("progress", progress()));
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
        extensions().isEmpty() || firstDue().isPresent(), "extensions", "must extend a deadline");
    LocalDate due = firstDue().orElse(LocalDate.MIN);
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
    checkDue(invariants);
    checkDays(invariants);
    invariants.distinct("dependsOn", dependsOn());
    invariants.require(!dependsOn().contains(id()), "dependsOn", "must not be the task itself");
    invariants.require(
        parent().filter(id()::equals).isEmpty(), "parent", "must not be the task itself");
    invariants.require(
        cancellationReason().isEmpty() || cancelledOn().isPresent(),
        "cancellationReason",
        "must be of a task with 'cancelledOn'");
    invariants.check();
  }

  private void checkDue(Invariants invariants) {
    invariants.require(
        dueBy().isEmpty() || deadline().isEmpty(), "dueBy", "must not be given with 'deadline'");
    invariants.require(
        dueBy().isEmpty() || dueBy().flatMap(Period::end).isPresent(),
        "dueBy",
        "must have a known end");
    invariants.require(
        recurrence().isEmpty() || firstDue().isEmpty(),
        "recurrence",
        "must not be given with a deadline");
    invariants.require(
        recurrence().filter(every -> every != Recurrence.REGULARLY).isEmpty()
            || firstDay().isPresent(),
        "recurrence",
        "must be of a task with 'startedOn', 'givenOn' or a period that begins");
    invariants.require(
        deliveredOn().isEmpty() || recurrence().isPresent(),
        "deliveredOn",
        "must be of a task that recurs");
    for (int i = 1; i < deliveredOn().size(); i++) {
      invariants.require(
          !deliveredOn().get(i).isBefore(deliveredOn().get(i - 1)),
          "deliveredOn[" + i + "]",
          "must not be before the delivery before it");
    }
  }

  /**
   * Nothing happens to a task before it is given, and nothing is reported of it when it is done.
   */
  private void checkDays(Invariants invariants) {
    givenOn()
        .ifPresent(
            given -> {
              invariants.require(
                  startedOn().filter(given::isAfter).isEmpty(),
                  "startedOn",
                  "must not be before it was given");
              invariants.require(
                  cancelledOn().filter(given::isAfter).isEmpty(),
                  "cancelledOn",
                  "must not be before it was given");
              invariants.require(
                  dueBy().flatMap(Period::end).filter(given::isAfter).isEmpty(),
                  "dueBy",
                  "must not end before it was given");
              invariants.require(
                  deliveredOn().isEmpty() || !given.isAfter(deliveredOn().get(0)),
                  "deliveredOn[0]",
                  "must not be before it was given");
            });
    for (int i = 0; i < progress().size(); i++) {
      LocalDate date = progress().get(i).date();
      String path = "progress[" + i + "].date";
      invariants.require(
          givenOn().filter(date::isBefore).isEmpty(), path, "must not be before it was given");
      invariants.require(
          doneOn().filter(date::isAfter).isEmpty(), path, "must not be after it was done");
    }
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
