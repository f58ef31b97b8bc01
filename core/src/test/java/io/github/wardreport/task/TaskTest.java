package io.github.wardreport.task;

import static io.github.wardreport.task.GivenTasks.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The task is the fourth of the report's tasks for 2026; its dates are made up. */
class TaskTest {

  private static Task.Builder reform() {
    return Task.builder().id("reform").title(Label.of("Đẩy mạnh cải cách hành chính")).number("4");
  }

  private static Extension until(String deadline) {
    return new Extension(date(deadline), Optional.empty(), Optional.empty());
  }

  private static Extension until(String deadline, String grantedOn) {
    return new Extension(date(deadline), Optional.of(date(grantedOn)), Optional.empty());
  }

  private static void assertRefused(Task.Builder broken, String problems) {
    assertThatThrownBy(broken::build)
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build task \"reform\": " + problems);
  }

  @Test
  void aTaskNeedsAnIdAndATitle() {
    Task task = reform().build();
    assertThat(task.number()).contains("4");
    assertThat(task.dueOn()).isEmpty();
    assertThat(task.lead()).isEmpty();
    assertThat(task.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> Task.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.id: must be given; $.title: must be given");
  }

  @Test
  void aTaskIsDueOnItsLastDeadline() {
    Task.Builder task = reform().deadline(date("2026-03-31"));
    assertThat(task.build().dueOn()).contains(date("2026-03-31"));
    assertThat(task.addExtensions(until("2026-04-30"), until("2026-06-30")).build().dueOn())
        .contains(date("2026-06-30"));
  }

  @Test
  void theEndOfAPeriodIsADeadline() {
    Task task = reform().dueBy(Period.parse("2026-Q1")).build();
    assertThat(task.dueOn()).contains(date("2026-03-31"));
    assertThat(task.dueKnownOn(date("2026-01-01"))).contains(date("2026-03-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-14, 2026-03-31",
    "2026-04-15, 2026-04-30",
    "2026-05-04, 2026-04-30",
    "2026-05-05, 2026-06-30"
  })
  void anExtensionIsKnownFromTheDayItWasGranted(LocalDate day, LocalDate due) {
    Task task =
        reform()
            .deadline(date("2026-03-31"))
            .addExtensions(until("2026-04-30", "2026-04-15"), until("2026-06-30", "2026-05-05"))
            .build();
    assertThat(task.dueKnownOn(day)).contains(due);
  }

  @Test
  void aRecurringTaskIsDueForTheEarliestPeriodWithoutADelivery() {
    Task.Builder task = reform().startedOn(date("2026-01-05")).recurrence(Recurrence.MONTHLY);
    assertThat(task.build().dueKnownOn(date("2026-05-01"))).contains(date("2026-01-31"));
    assertThat(task.addDeliveredOn(date("2026-02-02")).build().dueKnownOn(date("2026-02-01")))
        .contains(date("2026-01-31"));
    assertThat(task.build().dueKnownOn(date("2026-02-02"))).contains(date("2026-02-28"));
    assertThat(task.build().dueOn()).isEmpty();
  }

  @Test
  void aTaskRecursUntilTheEndOfItsPeriod() {
    Task task =
        reform()
            .period(StatedPeriod.of(Period.parse("2026-H1")))
            .recurrence(Recurrence.QUARTERLY)
            .addDeliveredOn(date("2026-03-30"), date("2026-06-29"))
            .build();
    assertThat(task.dueKnownOn(date("2026-05-01"))).contains(date("2026-06-30"));
    assertThat(task.dueKnownOn(date("2026-06-30"))).isEmpty();
  }

  @Test
  void aTaskThatIsDueRegularlyHasNoDueDay() {
    Task task = reform().recurrence(Recurrence.REGULARLY).build();
    assertThat(task.dueKnownOn(date("2026-05-01"))).isEmpty();
  }

  @Test
  void aTaskMayBeDueAndDoneOnTheDayItWasGiven() {
    LocalDate day = date("2026-02-02");
    Task task =
        reform()
            .givenOn(day)
            .startedOn(day)
            .deadline(day)
            .addProgress(ProgressEntry.of(day, Label.of("Xong")))
            .doneOn(day)
            .build();
    assertThat(task.dueOn()).contains(day);
    assertThat(task.doneOn()).contains(day);
  }

  @Test
  void nothingHappensToATaskBeforeItIsGiven() {
    assertRefused(
        reform()
            .givenOn(date("2026-02-01"))
            .startedOn(date("2026-01-31"))
            .deadline(date("2026-01-31"))
            .doneOn(date("2026-01-31"))
            .addProgress(ProgressEntry.of(date("2026-01-31"), Label.of("Đang làm"))),
        "$.deadline: must not be before the task was given;"
            + " $.startedOn: must not be before the task was given;"
            + " $.doneOn: must not be before the task was given;"
            + " $.progress[0].date: must not be before the task was given");
    assertRefused(
        reform()
            .givenOn(date("2026-02-01"))
            .dueBy(Period.parse("2026-01"))
            .cancelledOn(date("2026-01-31")),
        "$.dueBy: must not end before the task was given;"
            + " $.cancelledOn: must not be before the task was given");
    assertRefused(
        reform()
            .givenOn(date("2026-02-01"))
            .recurrence(Recurrence.MONTHLY)
            .addDeliveredOn(date("2026-01-31")),
        "$.deliveredOn[0]: must not be before the task was given");
  }

  @Test
  void aTaskEndsOnceAndNothingIsReportedAfterwards() {
    assertRefused(
        reform()
            .doneOn(date("2026-02-01"))
            .cancelledOn(date("2026-02-02"))
            .addProgress(
                ProgressEntry.of(date("2026-02-01"), Label.of("Xong")),
                ProgressEntry.of(date("2026-02-02"), Label.of("Xong"))),
        "$.cancelledOn: must not be given with 'doneOn';"
            + " $.progress[1].date: must not be after the task was done");
    assertRefused(
        reform().cancellationReason(Label.of("Không còn phù hợp")),
        "$.cancellationReason: must not be given without 'cancelledOn'");
  }

  @Test
  void aTaskIsDueInOneWay() {
    assertRefused(
        reform().deadline(date("2026-03-31")).dueBy(Period.parse("2026-Q1")),
        "$.dueBy: must not be given with 'deadline'");
    assertRefused(reform().dueBy(Period.parse("2026-01-01/..")), "$.dueBy: must have a known end");
    assertRefused(
        reform()
            .startedOn(date("2026-01-05"))
            .deadline(date("2026-03-31"))
            .recurrence(Recurrence.MONTHLY),
        "$.recurrence: must not be given with a deadline");
  }

  @Test
  void anExtensionIsLaterThanTheDeadlineItReplaces() {
    assertRefused(
        reform()
            .deadline(date("2026-01-31"))
            .addExtensions(until("2026-01-31"), until("2026-03-31"), until("2026-03-30")),
        "$.extensions[0].deadline: must be after the deadline it replaces;"
            + " $.extensions[2].deadline: must be after the deadline it replaces");
    assertRefused(
        reform().addExtensions(until("2026-03-31")), "$.extensions: must extend a deadline");
  }

  @Test
  void aRecurringTaskHasAFirstDayAndItsDeliveriesAreInOrder() {
    assertRefused(
        reform().recurrence(Recurrence.MONTHLY),
        "$.recurrence: must not be given without 'startedOn', 'givenOn' or the start of 'period'");
    assertRefused(
        reform().addDeliveredOn(date("2026-01-31")),
        "$.deliveredOn: must not be given without 'recurrence'");
    assertRefused(
        reform()
            .startedOn(date("2026-01-05"))
            .recurrence(Recurrence.MONTHLY)
            .addDeliveredOn(date("2026-01-31"), date("2026-01-31"), date("2026-01-30")),
        "$.deliveredOn[2]: must not be before the previous delivery");
  }

  @Test
  void aTaskIsNotRelatedToItself() {
    assertRefused(
        reform()
            .addSupporting("police", "office", "police")
            .addDependsOn("reform", "plan", "plan")
            .parent("reform"),
        "$.supporting[2]: \"police\" is there already;"
            + " $.dependsOn[2]: \"plan\" is there already;"
            + " $.dependsOn: must not be the task itself;"
            + " $.parent: must not be the task itself");
  }

  @Test
  void theIdOfATaskIsASlug() {
    assertThatThrownBy(reform().id("Reform")::build)
        .hasMessage(
            "Cannot build task \"Reform\": $.id: must be lower-case letters and digits joined by"
                + " hyphens, but was \"Reform\"");
  }

  @Test
  void aDirectiveNeedsAnIdAKindAndALabel() {
    Directive directive =
        Directive.builder()
            .id("tasks-2026")
            .kind("work-plan")
            .label(Label.of("Một số nhiệm vụ trọng tâm năm 2026"))
            .build();
    assertThat(directive.issuer()).isEmpty();
    assertThat(directive.issuedOn()).isEmpty();
    assertThat(directive.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> Directive.builder().build())
        .hasMessage(
            "Cannot build value: $.id: must be given; $.kind: must be given;"
                + " $.label: must be given");
    assertThatThrownBy(() -> directive.withId("Tasks of 2026"))
        .hasMessage(
            "Cannot build directive \"Tasks of 2026\": $.id: must be lower-case letters and digits"
                + " joined by hyphens, but was \"Tasks of 2026\"");
  }
}
