package io.github.wardreport.task;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a task is due: its deadline, the extensions of it, or its recurrence. */
final class TaskSchedule {
  private final Task task;

  TaskSchedule(Task task) {
    this.task = task;
  }

  private Optional<LocalDate> firstDueDay() {
    return task.deadline().or(() -> task.dueBy().flatMap(Period::end));
  }

  Optional<LocalDate> lastDueDay() {
    List<Extension> extensions = task.extensions();
    return extensions.isEmpty()
        ? firstDueDay()
        : Optional.of(extensions.get(extensions.size() - 1).deadline());
  }

  Optional<LocalDate> dueKnownOn(LocalDate day) {
    return task.recurrence().isPresent()
        ? nextDueDay(task.recurrence().get(), deliveriesUntil(day))
        : task.extensions().stream()
            .filter(extension -> extension.grantedOn().filter(day::isBefore).isEmpty())
            .map(Extension::deadline)
            .reduce((earlier, later) -> later)
            .or(this::firstDueDay);
  }

  private long deliveriesUntil(LocalDate day) {
    return task.deliveredOn().stream().filter(delivered -> !delivered.isAfter(day)).count();
  }

  private Optional<LocalDate> nextDueDay(Recurrence recurrence, long deliveries) {
    Optional<LocalDate> due = firstDay().flatMap(recurrence::dueOn);
    for (long i = 0; i < deliveries; i++) {
      due = due.flatMap(last -> recurrence.dueOn(last.plusDays(1)));
    }
    Optional<LocalDate> end = task.period().flatMap(stated -> stated.period().end());
    return due.filter(next -> end.filter(next::isAfter).isEmpty());
  }

  /** The first day of a recurring task. */
  private Optional<LocalDate> firstDay() {
    return task.startedOn()
        .or(task::givenOn)
        .or(() -> task.period().flatMap(stated -> stated.period().start()));
  }

  void check(Invariants invariants) {
    checkDeadline(invariants);
    checkExtensions(invariants);
    checkRecurrence(invariants);
    task.givenOn().ifPresent(given -> checkAfter(given, invariants));
  }

  private void checkDeadline(Invariants invariants) {
    invariants
        .require(
            task.dueBy().isEmpty() || task.deadline().isEmpty(),
            "dueBy",
            "must not be given with 'deadline'")
        .require(
            task.dueBy().isEmpty() || task.dueBy().flatMap(Period::end).isPresent(),
            "dueBy",
            "must have a known end");
  }

  private void checkExtensions(Invariants invariants) {
    List<Extension> extensions = task.extensions();
    Optional<LocalDate> due = firstDueDay();
    invariants.require(
        extensions.isEmpty() || due.isPresent(), "extensions", "must extend a deadline");
    for (int i = 0; i < extensions.size(); i++) {
      LocalDate next = extensions.get(i).deadline();
      invariants.require(
          due.filter(next::isAfter).isPresent() || due.isEmpty(),
          "extensions[" + i + "].deadline",
          "must be after the deadline it replaces");
      due = Optional.of(next);
    }
  }

  private void checkRecurrence(Invariants invariants) {
    invariants
        .require(
            task.recurrence().isEmpty() || firstDueDay().isEmpty(),
            "recurrence",
            "must not be given with a deadline")
        .require(
            task.recurrence().filter(every -> every != Recurrence.REGULARLY).isEmpty()
                || firstDay().isPresent(),
            "recurrence",
            "must not be given without 'startedOn', 'givenOn' or the start of 'period'")
        .require(
            task.deliveredOn().isEmpty() || task.recurrence().isPresent(),
            "deliveredOn",
            "must not be given without 'recurrence'");
    for (int i = 1; i < task.deliveredOn().size(); i++) {
      invariants.require(
          !task.deliveredOn().get(i).isBefore(task.deliveredOn().get(i - 1)),
          "deliveredOn[" + i + "]",
          "must not be before the previous delivery");
    }
  }

  /** A task is neither due nor delivered before it is given. */
  private void checkAfter(LocalDate given, Invariants invariants) {
    invariants
        .require(
            task.deadline().filter(given::isAfter).isEmpty(),
            "deadline",
            "must not be before the task was given")
        .require(
            task.dueBy().flatMap(Period::end).filter(given::isAfter).isEmpty(),
            "dueBy",
            "must not end before the task was given")
        .require(
            task.deliveredOn().isEmpty() || !given.isAfter(task.deliveredOn().get(0)),
            "deliveredOn[0]",
            "must not be before the task was given");
  }
}
