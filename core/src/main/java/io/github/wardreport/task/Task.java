package io.github.wardreport.task;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A task that an office has to carry out (nhiệm vụ được giao): what was ordered and what was
 * reported. Its status is never stored; a {@link TaskTracker} derives it as of a day.
 *
 * <p>Example: the fourth group of tasks for 2026, administrative reform, without a deadline.
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
   * The title: in short, what is to be done.
   *
   * @return the title
   */
  Label title();

  /**
   * The directive that orders the task.
   *
   * @return the id of a directive; empty if none is named
   */
  Optional<String> directive();

  /**
   * The number of the task in the directive, as printed.
   *
   * @return for example {@code 4}; empty if it has none
   */
  Optional<String> number();

  /**
   * The organization that leads the task.
   *
   * @return the id of an organization; empty if none is named
   */
  Optional<String> lead();

  /**
   * The organizations that support the task.
   *
   * @return ids of organizations
   */
  List<String> supporting();

  /**
   * The post that is responsible for the task. No person is named.
   *
   * @return for example {@code Trưởng phòng Kinh tế}; empty if none is named
   */
  Optional<Label> post();

  /**
   * The field that the task belongs to. Fields are data of the application.
   *
   * @return for example {@code land}; empty if none is named
   */
  Optional<String> field();

  /**
   * The task that this one is a part of.
   *
   * @return the id of a task; empty if it is part of none
   */
  Optional<String> parent();

  /**
   * The tasks that must be done before this one.
   *
   * @return ids of tasks
   */
  List<String> dependsOn();

  /**
   * The period in which the task is carried out.
   *
   * @return the period; empty if the text states none
   */
  Optional<StatedPeriod> period();

  /**
   * The day on which the task was given.
   *
   * @return the day; empty if it is not known
   */
  Optional<LocalDate> givenOn();

  /**
   * The day on which work on the task began.
   *
   * @return the day; empty if work has not begun, or the day is not known
   */
  Optional<LocalDate> startedOn();

  /**
   * The first deadline. A task that is done on this day is on time.
   *
   * @return the day; empty if the task has no deadline
   */
  Optional<LocalDate> deadline();

  /**
   * A period whose end is the first deadline, in place of a day: {@code trong quý II}.
   *
   * @return the period; empty if the deadline is a day, or the task has none
   */
  Optional<Period> dueBy();

  /**
   * How often the task is due, in place of a deadline: {@code hằng tháng}, {@code thường xuyên}.
   *
   * @return the recurrence; empty if the task is due once or never
   */
  Optional<Recurrence> recurrence();

  /**
   * The days on which a recurring task was delivered. Each delivery is for the earliest week,
   * month, quarter or year without one.
   *
   * @return days from the first to the last
   */
  List<LocalDate> deliveredOn();

  /**
   * The extensions of the deadline, from the first to the last.
   *
   * @return the extensions; empty if there was none
   */
  List<Extension> extensions();

  /**
   * The progress that was reported, from the first entry to the last.
   *
   * @return the entries; empty if nothing was reported
   */
  List<ProgressEntry> progress();

  /**
   * The day on which the task was done.
   *
   * @return the day; empty if it is not done
   */
  Optional<LocalDate> doneOn();

  /**
   * The day on which the task was cancelled.
   *
   * @return the day; empty if it was not cancelled
   */
  Optional<LocalDate> cancelledOn();

  /**
   * The reason why the task was cancelled.
   *
   * @return the reason; empty if it was not cancelled, or no reason is stated
   */
  Optional<Label> cancellationReason();

  /**
   * The documents that prove that the task was done or show its progress.
   *
   * @return ids of documents
   */
  List<String> evidence();

  /**
   * The indicators that the task is meant to improve.
   *
   * @return ids of indicators
   */
  List<String> indicators();

  /**
   * The targets that the task is meant to reach.
   *
   * @return ids of targets of indicators
   */
  List<String> targets();

  /**
   * The legal instruments that the task carries out.
   *
   * @return ids of legal instruments
   */
  List<String> instruments();

  /**
   * Texts that the application keeps with the task.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  /**
   * The day on which the task is due, after all extensions.
   *
   * @return the day; empty if the task has no deadline, or recurs
   */
  default Optional<LocalDate> dueOn() {
    return new TaskSchedule(this).lastDueDay();
  }

  /**
   * Returns the day on which the task is due, as it was known on a day. Extensions that were
   * granted later do not count. A recurring task is due at the end of the earliest week, month,
   * quarter or year without a delivery.
   *
   * @param day the day
   * @return the day on which it is due; empty if the task has no deadline, or no longer recurs
   */
  default Optional<LocalDate> dueKnownOn(LocalDate day) {
    return new TaskSchedule(this).dueKnownOn(day);
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
   * Checks the rules between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants invariants =
        Invariants.of("task \"" + id() + "\"")
            .id("id", id())
            .distinct("supporting", supporting())
            .distinct("dependsOn", dependsOn())
            .require(!dependsOn().contains(id()), "dependsOn", "must not be the task itself")
            .require(
                parent().filter(id()::equals).isEmpty(), "parent", "must not be the task itself");
    new TaskSchedule(this).check(invariants);
    checkEnd(invariants);
    givenOn().ifPresent(given -> checkAfter(given, invariants));
    invariants.check();
  }

  /** Nothing happens to a task before it is given. */
  private void checkAfter(LocalDate given, Invariants invariants) {
    String notBefore = "must not be before the task was given";
    invariants
        .require(startedOn().filter(given::isAfter).isEmpty(), "startedOn", notBefore)
        .require(doneOn().filter(given::isAfter).isEmpty(), "doneOn", notBefore)
        .require(cancelledOn().filter(given::isAfter).isEmpty(), "cancelledOn", notBefore);
    for (int i = 0; i < progress().size(); i++) {
      invariants.require(
          !given.isAfter(progress().get(i).reportedOn()), "progress[" + i + "].date", notBefore);
    }
  }

  /** A task ends once, and nothing is reported of it afterwards. */
  private void checkEnd(Invariants invariants) {
    invariants
        .require(
            doneOn().isEmpty() || cancelledOn().isEmpty(),
            "cancelledOn",
            "must not be given with 'doneOn'")
        .require(
            cancellationReason().isEmpty() || cancelledOn().isPresent(),
            "cancellationReason",
            "must not be given without 'cancelledOn'");
    for (int i = 0; i < progress().size(); i++) {
      invariants.require(
          doneOn().filter(progress().get(i).reportedOn()::isAfter).isEmpty(),
          "progress[" + i + "].date",
          "must not be after the task was done");
    }
  }

  /**
   * Starts a new task.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Task}. {@code build()} reports all missing and contradictory attributes at
   * once.
   */
  final class Builder extends ImmutableTask.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
