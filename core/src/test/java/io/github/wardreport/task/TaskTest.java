package io.github.wardreport.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The task is the fourth of the report's tasks for 2026; its dates are made up. */
class TaskTest {

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static Task.Builder reform() {
    return Task.builder().id("reform").title(Label.of("Đẩy mạnh cải cách hành chính")).number("4");
  }

  private static Extension until(String deadline) {
    return new Extension(date(deadline), Optional.empty(), Optional.empty());
  }

  @Test
  void aTaskNeedsAnIdAndATitle() {
    Task task = reform().build();
    assertThat(task.number()).contains("4");
    assertThat(task.due()).isEmpty();
    assertThat(task.lead()).isEmpty();
    assertThat(task.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> Task.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.id: must be given; $.title: must be given");
  }

  @Test
  void theLastExtensionSaysWhenATaskIsDue() {
    Task.Builder task = reform().deadline(date("2026-03-31"));
    assertThat(task.build().due()).contains(date("2026-03-31"));
    assertThat(task.addExtensions(until("2026-04-30"), until("2026-06-30")).build().due())
        .contains(date("2026-06-30"));
  }

  @Test
  void everythingThatDoesNotHoldIsSaidAtOnce() {
    Task.Builder broken =
        reform()
            .id("Reform")
            .addSupporting("police", "office", "police")
            .givenOn(date("2026-02-01"))
            .deadline(date("2026-01-31"))
            .doneOn(date("2026-01-30"))
            .cancelledOn(date("2026-03-01"))
            .addExtensions(until("2026-01-31"), until("2026-03-31"), until("2026-03-30"));
    assertThatThrownBy(broken::build)
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build task \"Reform\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"Reform\"; "
                + "$.supporting[2]: \"police\" is there already; "
                + "$.doneOn: must not be before it was given; "
                + "$.deadline: must not be before it was given; "
                + "$.extensions[0].deadline: must be after the deadline it replaces; "
                + "$.extensions[2].deadline: must be after the deadline it replaces; "
                + "$.cancelledOn: must not be given with 'doneOn'");
  }

  @Test
  void onlyADeadlineCanBeExtended() {
    assertThatThrownBy(reform().addExtensions(until("2026-03-31"))::build)
        .hasMessage("Cannot build task \"reform\": $.extensions: must extend a deadline");
  }

  @Test
  void aTaskMayBeDueAndDoneOnTheDayItWasGiven() {
    LocalDate day = date("2026-02-02");
    Task task = reform().givenOn(day).deadline(day).doneOn(day).build();
    assertThat(task.due()).contains(day);
    assertThat(task.doneOn()).contains(day);
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
    assertThat(directive.date()).isEmpty();
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
