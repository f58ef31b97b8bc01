package io.github.wardreport.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The task is the fourth of the report's tasks for 2026; its dates are made up. */
class TaskStatusTest {
  private static final WorkCalendar WEEK = WorkCalendar.mondayToFriday();

  /** 30 April 2026 is a Thursday, 1 May a Friday. */
  private static final WorkCalendar WITH_HOLIDAYS =
      WEEK.withHolidays(List.of(date("2026-04-30"), date("2026-05-01")));

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static Task.Builder reform() {
    return Task.builder().id("reform").title(Label.of("Đẩy mạnh cải cách hành chính"));
  }

  private static Extension extension(String deadline, String grantedOn) {
    return new Extension(date(deadline), Optional.of(date(grantedOn)), Optional.empty());
  }

  private static TaskStatus on(String day, Task.Builder task) {
    return task.build().status(date(day), WEEK, 0);
  }

  @Test
  void everyStatusHasItsCode() {
    assertThat(TaskStatus.values())
        .extracting(TaskStatus::code)
        .containsExactly(
            "not-started",
            "in-progress",
            "waiting",
            "due-soon",
            "overdue",
            "done-on-time",
            "done-late",
            "cancelled");
  }

  @Test
  void aTaskWithoutDatesIsNeverStartedNorOverdue() {
    assertThat(on("1999-01-01", reform())).isEqualTo(TaskStatus.NOT_STARTED);
    assertThat(on("2999-12-31", reform())).isEqualTo(TaskStatus.NOT_STARTED);
  }

  @ParameterizedTest
  @CsvSource({"2026-01-04, NOT_STARTED", "2026-01-05, IN_PROGRESS", "2026-12-31, IN_PROGRESS"})
  void aTaskIsInProgressFromTheDayItBegan(String day, TaskStatus status) {
    assertThat(on(day, reform().startedOn(date("2026-01-05")))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-30, NOT_STARTED", "2026-03-31, IN_PROGRESS"})
  void whatIsReportedOfATaskShowsThatItBegan(String day, TaskStatus status) {
    ProgressEntry reported = ProgressEntry.of(date("2026-03-31"), Label.of("Đã ban hành kế hoạch"));
    assertThat(on(day, reform().addProgress(reported))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-30, NOT_STARTED", "2026-03-31, DUE_SOON", "2026-04-01, OVERDUE"})
  void theDayItIsDueIsStillInTime(String day, TaskStatus status) {
    assertThat(on(day, reform().deadline(date("2026-03-31")))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-30, DONE_ON_TIME", "2026-03-31, DONE_ON_TIME", "2026-04-01, DONE_LATE"})
  void doneOnTheDayItIsDueIsOnTime(String done, TaskStatus status) {
    assertThat(on("2026-12-31", reform().deadline(date("2026-03-31")).doneOn(date(done))))
        .isEqualTo(status);
  }

  @Test
  void withoutADeadlineDoneIsOnTime() {
    assertThat(on("2026-12-31", reform().doneOn(date("2026-12-31"))))
        .isEqualTo(TaskStatus.DONE_ON_TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-20, IN_PROGRESS",
    "2026-03-31, DUE_SOON",
    "2026-04-01, OVERDUE",
    "2026-04-09, OVERDUE",
    "2026-04-10, DONE_LATE"
  })
  void whatIsDoneLaterIsNotKnownBefore(String day, TaskStatus status) {
    assertThat(
            on(
                day,
                reform()
                    .startedOn(date("2026-03-02"))
                    .deadline(date("2026-03-31"))
                    .doneOn(date("2026-04-10"))))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2026-04-14, OVERDUE", "2026-04-15, CANCELLED", "2026-12-31, CANCELLED"})
  void aCancelledTaskIsNeitherLateNorOpenFromThatDayOn(String day, TaskStatus status) {
    assertThat(on(day, reform().deadline(date("2026-03-31")).cancelledOn(date("2026-04-15"))))
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-24, 2, IN_PROGRESS",
    "2026-04-28, 2, IN_PROGRESS",
    "2026-04-28, 3, IN_PROGRESS",
    "2026-04-28, 4, DUE_SOON",
    "2026-04-29, 2, IN_PROGRESS",
    "2026-04-29, 3, DUE_SOON",
    "2026-05-01, 1, DUE_SOON",
    "2026-05-03, 0, IN_PROGRESS",
    "2026-05-03, 1, DUE_SOON"
  })
  void weekendsAreNotCountedUntilTheDeadline(String day, int dueSoon, TaskStatus status) {
    Task task = reform().startedOn(date("2026-01-05")).deadline(date("2026-05-04")).build();
    assertThat(task.status(date(day), WEEK, dueSoon)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-28, 1, NOT_STARTED",
    "2026-04-28, 2, DUE_SOON",
    "2026-04-29, 0, NOT_STARTED",
    "2026-04-29, 1, DUE_SOON",
    "2026-05-03, 1, DUE_SOON",
    "2026-05-04, 0, DUE_SOON",
    "2026-05-05, 9, OVERDUE"
  })
  void holidaysAreNotCountedUntilTheDeadline(String day, int dueSoon, TaskStatus status) {
    Task task = reform().deadline(date("2026-05-04")).build();
    assertThat(task.status(date(day), WITH_HOLIDAYS, dueSoon)).isEqualTo(status);
  }

  @Test
  void aWorkedSaturdayIsCountedUntilTheDeadline() {
    WorkCalendar swapped = WITH_HOLIDAYS.withSwappedWorkdays(List.of(date("2026-05-02")));
    Task task = reform().deadline(date("2026-05-04")).build();
    assertThat(task.status(date("2026-04-29"), swapped, 1)).isEqualTo(TaskStatus.NOT_STARTED);
    assertThat(task.status(date("2026-04-29"), swapped, 2)).isEqualTo(TaskStatus.DUE_SOON);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-01, DUE_SOON", "2026-05-03, DUE_SOON", "2026-05-04, OVERDUE"})
  void aDeadlineOnADayOffIsNotMovedToTheNextWorkday(String day, TaskStatus status) {
    Task task = reform().deadline(date("2026-05-03")).build();
    assertThat(task.status(date(day), WITH_HOLIDAYS, 0)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, DUE_SOON",
    "2026-04-01, OVERDUE",
    "2026-04-14, OVERDUE",
    "2026-04-15, IN_PROGRESS",
    "2026-04-30, DUE_SOON",
    "2026-05-01, OVERDUE",
    "2026-05-04, OVERDUE",
    "2026-05-05, IN_PROGRESS",
    "2026-06-30, DUE_SOON",
    "2026-07-01, OVERDUE"
  })
  void anExtensionCountsFromTheDayItWasGranted(String day, TaskStatus status) {
    Task.Builder twice =
        reform()
            .startedOn(date("2026-01-05"))
            .deadline(date("2026-03-31"))
            .addExtensions(
                extension("2026-04-30", "2026-04-15"), extension("2026-06-30", "2026-05-05"));
    assertThat(on(day, twice)).isEqualTo(status);
  }

  @Test
  void anExtensionGrantedOnAnUnknownDayCountsFromTheBeginning() {
    Task.Builder extended =
        reform()
            .deadline(date("2026-03-31"))
            .addExtensions(new Extension(date("2026-04-30"), Optional.empty(), Optional.empty()));
    assertThat(on("2026-04-15", extended)).isEqualTo(TaskStatus.NOT_STARTED);
    assertThat(on("2026-05-01", extended)).isEqualTo(TaskStatus.OVERDUE);
  }

  @Test
  void doneWithinAnExtensionGrantedBeforeIsOnTime() {
    Task.Builder extended =
        reform()
            .deadline(date("2026-03-31"))
            .addExtensions(extension("2026-04-30", "2026-03-25"))
            .doneOn(date("2026-04-30"));
    assertThat(on("2026-04-30", extended)).isEqualTo(TaskStatus.DONE_ON_TIME);
    assertThat(on("2026-05-01", extended.doneOn(date("2026-05-01"))))
        .isEqualTo(TaskStatus.DONE_LATE);
  }

  @ParameterizedTest
  @EnumSource(names = {"DONE_ON_TIME", "CANCELLED", "OVERDUE"})
  void aNegativeNumberOfWorkdaysIsRefusedWhateverTheStatus(TaskStatus status) {
    Task.Builder builder = reform();
    Task task =
        switch (status) {
          case DONE_ON_TIME -> builder.doneOn(date("2026-01-05")).build();
          case CANCELLED -> builder.cancelledOn(date("2026-01-05")).build();
          default -> builder.deadline(date("2026-01-05")).build();
        };
    assertThat(task.status(date("2026-02-01"), WEEK, 0)).isEqualTo(status);
    assertThatThrownBy(() -> task.status(date("2026-02-01"), WEEK, -1))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'dueSoon' must be 0 or more but was -1");
  }
}
