package io.github.wardreport.task;

import static io.github.wardreport.task.GivenTasks.DAY;
import static io.github.wardreport.task.GivenTasks.ONE_OF_EACH;
import static io.github.wardreport.task.GivenTasks.WEEK;
import static io.github.wardreport.task.GivenTasks.boardOn;
import static io.github.wardreport.task.GivenTasks.date;
import static io.github.wardreport.task.GivenTasks.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The task is the fourth of the report's tasks for 2026; its dates are made up. */
class TaskTrackerTest {
  /** 30 April 2026 is a Thursday, 1 May a Friday. */
  private static final WorkCalendar WITH_HOLIDAYS =
      WEEK.withHolidays(List.of(date("2026-04-30"), date("2026-05-01")));

  private static Task.Builder reform() {
    return Task.builder().id("reform").title(Label.of("Đẩy mạnh cải cách hành chính"));
  }

  private static Extension extension(String deadline, String grantedOn) {
    return new Extension(date(deadline), Optional.of(date(grantedOn)), Optional.empty());
  }

  private static TaskStatus on(String day, Task.Builder task) {
    return status(day, task.build(), WEEK, 0);
  }

  private static TaskStatus status(String day, Task task, WorkCalendar calendar, int dueSoon) {
    return TaskTracker.standard(calendar).withDueSoon(dueSoon).standingOn(date(day), task).status();
  }

  private static TaskStanding standing(String id) {
    return boardOn(DAY, ONE_OF_EACH).standing(id).orElseThrow();
  }

  @Test
  void aTaskWithoutDatesIsNotStartedOnAnyDay() {
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
  void aTaskIsInProgressFromItsFirstReportOn(String day, TaskStatus status) {
    ProgressEntry reported = ProgressEntry.of(date("2026-03-31"), Label.of("Đã ban hành kế hoạch"));
    assertThat(on(day, reform().addProgress(reported))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-30, NOT_STARTED", "2026-03-31, DUE_SOON", "2026-04-01, OVERDUE"})
  void aTaskIsOverdueFromTheDayAfterItIsDue(String day, TaskStatus status) {
    assertThat(on(day, reform().deadline(date("2026-03-31")))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-30, DONE_ON_TIME", "2026-03-31, DONE_ON_TIME", "2026-04-01, DONE_LATE"})
  void aTaskDoneOnTheDayItIsDueIsOnTime(String done, TaskStatus status) {
    assertThat(on("2026-12-31", reform().deadline(date("2026-03-31")).doneOn(date(done))))
        .isEqualTo(status);
  }

  @Test
  void aTaskWithoutADeadlineIsDoneOnTime() {
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
  void aTaskIsNotDoneBeforeTheDayItWasDone(String day, TaskStatus status) {
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
  void aTaskIsCancelledFromTheDayOfItsCancellationOn(String day, TaskStatus status) {
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
  void weekendsAreNoWorkdaysLeft(String day, int dueSoon, TaskStatus status) {
    Task task = reform().startedOn(date("2026-01-05")).deadline(date("2026-05-04")).build();
    assertThat(status(day, task, WEEK, dueSoon)).isEqualTo(status);
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
  void holidaysAreNoWorkdaysLeft(String day, int dueSoon, TaskStatus status) {
    Task task = reform().deadline(date("2026-05-04")).build();
    assertThat(status(day, task, WITH_HOLIDAYS, dueSoon)).isEqualTo(status);
  }

  @Test
  void aWorkedSaturdayIsAWorkdayLeft() {
    WorkCalendar swapped = WITH_HOLIDAYS.withSwappedWorkdays(List.of(date("2026-05-02")));
    Task task = reform().deadline(date("2026-05-04")).build();
    assertThat(status("2026-04-29", task, swapped, 1)).isEqualTo(TaskStatus.NOT_STARTED);
    assertThat(status("2026-04-29", task, swapped, 2)).isEqualTo(TaskStatus.DUE_SOON);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-01, DUE_SOON", "2026-05-03, DUE_SOON", "2026-05-04, OVERDUE"})
  void aDeadlineOnADayOffIsNotMovedToTheNextWorkday(String day, TaskStatus status) {
    Task task = reform().deadline(date("2026-05-03")).build();
    assertThat(status(day, task, WITH_HOLIDAYS, 0)).isEqualTo(status);
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
  void anExtensionGrantedOnAnUnknownDayAlwaysCounts() {
    Task.Builder extended =
        reform()
            .deadline(date("2026-03-31"))
            .addExtensions(new Extension(date("2026-04-30"), Optional.empty(), Optional.empty()));
    assertThat(on("2026-04-15", extended)).isEqualTo(TaskStatus.NOT_STARTED);
    assertThat(on("2026-05-01", extended)).isEqualTo(TaskStatus.OVERDUE);
  }

  @Test
  void aTaskDoneWithinAnEarlierExtensionIsOnTime() {
    Task.Builder extended =
        reform()
            .deadline(date("2026-03-31"))
            .addExtensions(extension("2026-04-30", "2026-03-25"))
            .doneOn(date("2026-04-30"));
    assertThat(on("2026-04-30", extended)).isEqualTo(TaskStatus.DONE_ON_TIME);
    assertThat(on("2026-05-01", extended.doneOn(date("2026-05-01"))))
        .isEqualTo(TaskStatus.DONE_LATE);
  }

  /** The extension was granted three days after the task was done late. */
  @ParameterizedTest
  @CsvSource({"2026-02-05", "2026-02-08", "2026-02-20"})
  void anExtensionGrantedAfterATaskWasDoneExcusesNothing(String day) {
    Task task =
        reform()
            .deadline(date("2026-01-30"))
            .addExtensions(extension("2026-02-10", "2026-02-08"))
            .doneOn(date("2026-02-05"))
            .build();
    assertThat(TaskTracker.standard(WEEK).standingOn(date(day), task))
        .isEqualTo(TaskStanding.late(TaskStatus.DONE_LATE, date("2026-01-30"), 4));
  }

  @Test
  void aStandardTrackerCallsATaskDueSoonFromThreeWorkdaysOn() {
    Task task = reform().deadline(date("2026-02-06")).build();
    TaskTracker tracker = TaskTracker.standard(WEEK);
    assertThat(tracker.standingOn(date("2026-02-02"), task).status())
        .isEqualTo(TaskStatus.NOT_STARTED);
    assertThat(tracker.standingOn(date("2026-02-03"), task).status())
        .isEqualTo(TaskStatus.DUE_SOON);
  }

  @Test
  void aNegativeNumberOfWorkdaysIsRefused() {
    TaskTracker tracker = TaskTracker.standard(WEEK);
    assertThatThrownBy(() -> tracker.withDueSoon(-1))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'workdays' must be 0 or more but was -1");
  }

  @Test
  void aLateTaskHasWorkdaysLate() {
    assertThat(standing("report"))
        .isEqualTo(
            new TaskStanding(
                TaskStatus.OVERDUE,
                Optional.of(date("2026-01-30")),
                OptionalInt.of(2),
                OptionalInt.empty(),
                List.of()));
    assertThat(standing("survey"))
        .isEqualTo(
            new TaskStanding(
                TaskStatus.DONE_LATE,
                Optional.of(date("2026-01-15")),
                OptionalInt.of(3),
                OptionalInt.empty(),
                List.of()));
  }

  @Test
  void anOpenTaskWithADeadlineHasWorkdaysLeft() {
    assertThat(standing("training"))
        .isEqualTo(
            new TaskStanding(
                TaskStatus.DUE_SOON,
                Optional.of(date("2026-02-05")),
                OptionalInt.empty(),
                OptionalInt.of(2),
                List.of()));
    assertThat(standing("approval"))
        .isEqualTo(
            new TaskStanding(
                TaskStatus.WAITING,
                Optional.of(date("2026-02-27")),
                OptionalInt.empty(),
                OptionalInt.of(18),
                List.of("report")));
  }

  @ParameterizedTest
  @CsvSource({
    "plan, DONE_ON_TIME, 2026-01-15",
    "contest, CANCELLED, 2026-01-10",
    "archive, IN_PROGRESS, ",
    "later, NOT_STARTED, "
  })
  void anyOtherTaskHasNeither(String id, TaskStatus status, LocalDate dueOn) {
    assertThat(standing(id))
        .isEqualTo(
            new TaskStanding(
                status,
                Optional.ofNullable(dueOn),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-03, WAITING",
    "2026-02-09, WAITING",
    "2026-02-10, NOT_STARTED",
    "2026-02-28, OVERDUE"
  })
  void aTaskWaitsUntilTheTasksItDependsOnAreClosed(String day, TaskStatus status) {
    List<Task> tasks =
        List.of(
            task("draft").doneOn(date("2026-02-05")).build(),
            task("review").cancelledOn(date("2026-02-10")).build(),
            task("approval")
                .addDependsOn("draft", "review", "elsewhere")
                .deadline(date("2026-02-27"))
                .build());
    TaskStanding approval = boardOn(date(day), tasks).standing("approval").orElseThrow();
    assertThat(approval.status()).isEqualTo(status);
  }

  @Test
  void aSingleTaskWaitsForNone() {
    Task task = reform().addDependsOn("draft").build();
    assertThat(on("2026-02-03", reform().addDependsOn("draft"))).isEqualTo(TaskStatus.NOT_STARTED);
    assertThat(boardOn(DAY, List.of(task, task("draft").build())).standing("reform"))
        .map(TaskStanding::waitsFor)
        .contains(List.of("draft"));
  }

  @Test
  void tasksOfABoardHaveDistinctIds() {
    assertThatThrownBy(() -> boardOn(DAY, List.of(task("plan").build(), task("plan").build())))
        .hasMessage("Argument 'tasks' must have distinct ids but was \"plan\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-10, NOT_STARTED, 2026-01-31",
    "2026-02-01, OVERDUE, 2026-01-31",
    "2026-02-02, IN_PROGRESS, 2026-02-28",
    "2026-03-15, IN_PROGRESS, 2026-03-31",
    "2026-04-01, OVERDUE, 2026-03-31"
  })
  void aRecurringTaskIsDueForTheEarliestPeriodWithoutADelivery(
      String day, TaskStatus status, String due) {
    Task monthly =
        task("monthly")
            .givenOn(date("2026-01-05"))
            .recurrence(Recurrence.MONTHLY)
            .addDeliveredOn(date("2026-02-02"), date("2026-02-27"))
            .build();
    TaskStanding standing =
        TaskTracker.standard(WEEK).withDueSoon(0).standingOn(date(day), monthly);
    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.dueOn()).contains(date(due));
  }

  @Test
  void aTaskThatIsDueRegularlyIsNeverOverdue() {
    assertThat(on("2999-01-01", reform().recurrence(Recurrence.REGULARLY)))
        .isEqualTo(TaskStatus.NOT_STARTED);
  }

  @Test
  void anotherDayOffNeverMakesATaskLaterNorItsDelayLonger() {
    Cases.forAll(
        drawn -> {
          List<Task> tasks = GivenTasks.drawnTasks(drawn);
          LocalDate day = GivenTasks.drawnDay(drawn);
          LocalDate off = GivenTasks.drawnDay(drawn);
          TaskBoard week = boardOn(day, tasks);
          TaskBoard shorter =
              TaskTracker.standard(WEEK.withHolidays(List.of(off))).boardOn(day, tasks);
          for (Task task : tasks) {
            TaskStanding one = week.standing(task.id()).orElseThrow();
            TaskStanding other = shorter.standing(task.id()).orElseThrow();
            assertThat(other.dueOn()).isEqualTo(one.dueOn());
            assertThat(other.workdaysLate().orElse(-1))
                .isLessThanOrEqualTo(one.workdaysLate().orElse(-1));
            assertThat(other.workdaysLeft().orElse(-1))
                .isLessThanOrEqualTo(one.workdaysLeft().orElse(-1));
            assertThat(other.workdaysLate().isPresent()).isEqualTo(one.workdaysLate().isPresent());
          }
        });
  }

  @Test
  void aClosedTaskStandsTheSameOnEveryLaterDay() {
    Cases.forAll(
        drawn -> {
          List<Task> tasks = GivenTasks.drawnTasks(drawn);
          LocalDate day = GivenTasks.drawnDay(drawn);
          TaskBoard later = boardOn(day.plusDays(drawn.whole(0, 90)), tasks);
          for (Task task : boardOn(day, tasks).tasks(TaskStatus.DONE_LATE)) {
            assertThat(later.standing(task.id()).orElseThrow().status())
                .isEqualTo(TaskStatus.DONE_LATE);
          }
          for (Task task : boardOn(day, tasks).tasks(TaskStatus.DONE_ON_TIME)) {
            assertThat(later.standing(task.id()).orElseThrow().status())
                .isEqualTo(TaskStatus.DONE_ON_TIME);
          }
        });
  }
}
