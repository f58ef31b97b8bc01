package io.github.wardreport.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.Given;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.task.TaskBoard.OnTimeBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tasks of an office in January 2026; all of them are made up. */
class TaskBoardTest {
  private static final WorkCalendar WEEK = WorkCalendar.mondayToFriday();
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  private static Task.Builder task(String id) {
    return Task.builder().id(id).title(Label.of(id));
  }

  private static final List<Task> TASKS =
      List.of(
          task("plan")
              .lead("office")
              .deadline(date("2026-01-15"))
              .doneOn(date("2026-01-15"))
              .build(),
          task("survey")
              .lead("economy")
              .deadline(date("2026-01-15"))
              .doneOn(date("2026-01-20"))
              .build(),
          task("report")
              .lead("economy")
              .addSupporting("office")
              .directive("notice-12")
              .deadline(date("2026-01-30"))
              .build(),
          task("approval")
              .lead("office")
              .addDependsOn("report")
              .deadline(date("2026-02-27"))
              .build(),
          task("training").lead("economy").deadline(date("2026-02-05")).build(),
          task("archive").field("archives").startedOn(date("2026-01-05")).build(),
          task("contest").deadline(date("2026-01-10")).cancelledOn(date("2026-01-09")).build(),
          task("later").build());

  private static final TaskBoard BOARD = TaskBoard.of(TASKS, DAY, WEEK, 3);

  private static List<String> ids(List<Task> tasks) {
    return tasks.stream().map(Task::id).toList();
  }

  @Test
  void everyTaskStandsInOneWay() {
    assertThat(BOARD.standing("report"))
        .contains(
            new TaskStanding(TaskStatus.OVERDUE, 2, Optional.of(date("2026-01-30")), List.of()));
    assertThat(BOARD.standing("survey"))
        .contains(
            new TaskStanding(TaskStatus.DONE_LATE, 3, Optional.of(date("2026-01-15")), List.of()));
    assertThat(BOARD.standing("training"))
        .contains(
            new TaskStanding(TaskStatus.DUE_SOON, 2, Optional.of(date("2026-02-05")), List.of()));
    assertThat(BOARD.standing("approval"))
        .contains(
            new TaskStanding(
                TaskStatus.WAITING, 0, Optional.of(date("2026-02-27")), List.of("report")));
    assertThat(BOARD.standing("nothing")).isEmpty();
    assertThat(BOARD.counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                TaskStatus.NOT_STARTED, 1L,
                TaskStatus.IN_PROGRESS, 1L,
                TaskStatus.WAITING, 1L,
                TaskStatus.DUE_SOON, 1L,
                TaskStatus.OVERDUE, 1L,
                TaskStatus.DONE_ON_TIME, 1L,
                TaskStatus.DONE_LATE, 1L,
                TaskStatus.CANCELLED, 1L));
    assertThat(ids(BOARD.with(TaskStatus.CANCELLED))).containsExactly("contest");
    assertThat(BOARD.tasks()).isEqualTo(TASKS);
    assertThat(BOARD.day()).isEqualTo(DAY);
  }

  @Test
  void theOnTimeRateNamesItsBase() {
    assertThat(BOARD.onTimeRate(OnTimeBase.ALL_DUE).round(Rounding.halfUp(1)))
        .hasToString("33.3 % share");
    assertThat(BOARD.onTimeRate(OnTimeBase.ALL_DUE).explain(Language.ENGLISH))
        .isEqualTo("1 tasks ÷ 3 tasks × 100 = 100/3%");
    assertThat(BOARD.onTimeRate(OnTimeBase.ALL_DONE)).hasToString("100/2 % share");
    assertThat(
            TaskBoard.of(List.of(), DAY, WEEK, 0).onTimeRate(OnTimeBase.ALL_DUE).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThat(BOARD.share(TaskStatus.OVERDUE)).hasToString("100/8 % share");
  }

  @Test
  void theAverageDelayIsOfWhatWasDoneLateAndWhatIsOverdue() {
    assertThat(BOARD.averageDelay()).hasToString("5/2 ngày làm việc/nhiệm vụ");
    assertThat(TaskBoard.of(List.of(), DAY, WEEK, 0).averageDelay().undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
  }

  @Test
  void overdueTasksAreClassedByAge() {
    assertThat(BOARD.ageing(1, 5)).hasToString("{1=0, 5=1, 2147483647=0}");
    assertThat(BOARD.ageing()).hasToString("{2147483647=1}");
    assertThatThrownBy(() -> BOARD.ageing(5, 5))
        .hasMessage("Argument 'upTo' must rise from 0 but was 5");
  }

  @Test
  void theWorkloadOfAnOfficeIsWhatItLeadsAndSupports() {
    TaskBoard.Workload economy = BOARD.workload("economy");
    assertThat(ids(economy.leads())).containsExactly("report", "training");
    assertThat(economy.supports()).isEmpty();
    assertThat(economy.overdue()).isEqualTo(1);
    assertThat(ids(BOARD.workload("office").supports())).containsExactly("report");
  }

  @Test
  void whatFallsDueIsForeseen() {
    assertThat(ids(BOARD.dueBetween(date("2026-02-01"), date("2026-02-28"))))
        .containsExactly("training", "approval");
    assertThatThrownBy(() -> BOARD.dueBetween(DAY, DAY.minusDays(1)))
        .hasMessage("Argument 'until' must not be before 2026-02-03 but was 2026-02-02");
  }

  @Test
  void boardsOfOfficesDirectivesFieldsAndMonthsAddUpToTheBoard() {
    assertThat(BOARD.byLead().keySet()).containsExactly("", "economy", "office");
    assertThat(BOARD.byLead().get("economy").counts().get(TaskStatus.OVERDUE)).isEqualTo(1L);
    assertThat(BOARD.byDirective().keySet()).containsExactly("", "notice-12");
    assertThat(BOARD.byField().keySet()).containsExactly("", "archives");
    assertThat(BOARD.byMonth().keySet()).containsExactly("", "2026-01", "2026-02");
    assertThat(ids(BOARD.byMonth().get("2026-02").tasks())).containsExactly("approval", "training");
  }

  @Test
  void twoDaysAreCompared() {
    TaskBoard before = TaskBoard.of(TASKS.subList(0, 7), date("2026-01-30"), WEEK, 3);
    assertThat(BOARD.movesSince(before))
        .extracting(
            move ->
                move.task()
                    + ": "
                    + move.before().map(TaskStanding::status)
                    + " → "
                    + move.after().map(TaskStanding::status))
        .containsExactly(
            "report: Optional[DUE_SOON] → Optional[OVERDUE]",
            "training: Optional[NOT_STARTED] → Optional[DUE_SOON]",
            "later: Optional.empty → Optional[NOT_STARTED]");
    assertThat(before.movesSince(BOARD)).hasSize(3);
  }

  @Test
  void countsAreStatisticsOfAReport() {
    assertThat(BOARD.statistics("tasks"))
        .extracting(one -> one.id() + " | " + one.label().vi() + " | " + one.value())
        .containsExactly(
            "tasks-all | tổng số nhiệm vụ | =8 nhiệm vụ",
            "tasks-not-started | chưa bắt đầu | =1 nhiệm vụ",
            "tasks-in-progress | đang thực hiện | =1 nhiệm vụ",
            "tasks-waiting | chờ nhiệm vụ khác | =1 nhiệm vụ",
            "tasks-due-soon | sắp đến hạn | =1 nhiệm vụ",
            "tasks-overdue | quá hạn | =1 nhiệm vụ",
            "tasks-done-on-time | hoàn thành đúng hạn | =1 nhiệm vụ",
            "tasks-done-late | hoàn thành quá hạn | =1 nhiệm vụ",
            "tasks-cancelled | đã hủy | =1 nhiệm vụ");
  }

  @Test
  void aBoardIsOfDifferentTasks() {
    assertThatThrownBy(() -> TaskBoard.of(List.of(TASKS.get(0), TASKS.get(0)), DAY, WEEK, 0))
        .hasMessage("Argument 'tasks' must have ids of their own but was \"plan\"");
    assertThatThrownBy(() -> TaskBoard.of(TASKS, DAY, WEEK, -1))
        .hasMessage("Argument 'dueSoon' must be 0 or more but was -1");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-10, NOT_STARTED, 2026-01-31",
    "2026-02-01, OVERDUE, 2026-01-31",
    "2026-02-02, IN_PROGRESS, 2026-02-28",
    "2026-03-15, IN_PROGRESS, 2026-03-31",
    "2026-04-01, OVERDUE, 2026-03-31"
  })
  void aRecurringTaskIsDueForTheEarliestTimeWithoutADelivery(
      String day, TaskStatus status, String due) {
    Task monthly =
        task("monthly")
            .givenOn(date("2026-01-05"))
            .recurrence(Recurrence.MONTHLY)
            .addDeliveredOn(date("2026-02-02"), date("2026-02-27"))
            .build();
    TaskStanding standing = monthly.standing(date(day), WEEK, 0);
    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.due()).contains(date(due));
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 2026-02-08",
    "MONTHLY, 2026-02-28",
    "QUARTERLY, 2026-03-31",
    "YEARLY, 2026-12-31",
    "REGULARLY, "
  })
  void aRecurrenceEndsWithItsTime(Recurrence recurrence, LocalDate end) {
    assertThat(recurrence.endOf(DAY)).isEqualTo(Optional.ofNullable(end));
  }

  @Test
  void aTaskRecursNoLongerThanItsPeriod() {
    Task task =
        task("quarterly")
            .period(StatedPeriod.of(Period.parse("2026-H1")))
            .recurrence(Recurrence.QUARTERLY)
            .addDeliveredOn(date("2026-03-30"), date("2026-06-29"))
            .build();
    assertThat(task.dueAsOf(date("2026-05-01"))).contains(date("2026-06-30"));
    assertThat(task.dueAsOf(date("2026-06-30"))).isEmpty();
    Task always = task("always").recurrence(Recurrence.REGULARLY).build();
    assertThat(always.status(date("2999-01-01"), WEEK, 0)).isEqualTo(TaskStatus.NOT_STARTED);
  }

  @Test
  void theEndOfAPeriodIsADeadline() {
    Task task = task("plan").dueBy(Period.parse("2026-Q1")).build();
    assertThat(task.due()).contains(date("2026-03-31"));
    assertThat(task.status(date("2026-04-01"), WEEK, 0)).isEqualTo(TaskStatus.OVERDUE);
  }

  @Test
  void whatCannotBeIsRefusedWithItsRule() {
    Task.Builder broken =
        task("broken")
            .givenOn(date("2026-02-01"))
            .startedOn(date("2026-01-31"))
            .dueBy(Period.parse("2026-01"))
            .recurrence(Recurrence.MONTHLY)
            .addDeliveredOn(date("2026-01-31"), date("2026-01-30"))
            .addProgress(ProgressEntry.of(date("2026-01-01"), Label.of("Đang làm")))
            .addDependsOn("broken")
            .parent("broken")
            .cancellationReason(Label.of("Không còn phù hợp"));
    assertThatThrownBy(broken::build)
        .hasMessage(
            "Cannot build task \"broken\": $.recurrence: must not be given with a deadline;"
                + " $.deliveredOn[1]: must not be before the delivery before it;"
                + " $.startedOn: must not be before it was given;"
                + " $.dueBy: must not end before it was given;"
                + " $.deliveredOn[0]: must not be before it was given;"
                + " $.progress[0].date: must not be before it was given;"
                + " $.dependsOn: must not be the task itself; $.parent: must not be the task itself;"
                + " $.cancellationReason: must be of a task with 'cancelledOn'");
    assertThatThrownBy(
            () ->
                new ProgressEntry(
                    DAY,
                    Label.of("Xong"),
                    Optional.empty(),
                    Optional.of(Given.quantity("101 % share"))))
        .hasMessage("Argument 'percent' must be a share of 0 to 100 % but was 101 % share");
  }

  private static Task drawnTask(Cases drawn, int index) {
    Task.Builder task = task("task-" + index);
    LocalDate start = date("2026-01-01");
    if (drawn.coin()) {
      task.deadline(start.plusDays(drawn.whole(0, 60)));
    }
    if (drawn.coin()) {
      task.startedOn(start.plusDays(drawn.whole(0, 60)));
    }
    switch (drawn.whole(0, 3)) {
      case 0 -> task.doneOn(start.plusDays(drawn.whole(0, 60)));
      case 1 -> task.cancelledOn(start.plusDays(drawn.whole(0, 60)));
      default -> task.number("1");
    }
    if (index > 0 && drawn.coin()) {
      task.addDependsOn("task-" + drawn.whole(0, index - 1));
    }
    return task.build();
  }

  private static List<Task> drawnTasks(Cases drawn) {
    List<Task> tasks = new ArrayList<>();
    int count = drawn.whole(0, 12);
    for (int i = 0; i < count; i++) {
      tasks.add(drawnTask(drawn, i));
    }
    return tasks;
  }

  @Test
  void everyTaskHasOneStatusOnEveryDayAndCountsAddUp() {
    Cases.forAll(
        drawn -> {
          List<Task> tasks = drawnTasks(drawn);
          LocalDate day = date("2025-12-25").plusDays(drawn.whole(0, 90));
          TaskBoard board = TaskBoard.of(tasks, day, WEEK, drawn.whole(0, 5));
          assertThat(board.counts().values().stream().mapToLong(Long::longValue).sum())
              .isEqualTo(tasks.size());
          long byMonth =
              board.byMonth().values().stream().mapToLong(part -> part.tasks().size()).sum();
          assertThat(byMonth).isEqualTo(tasks.size());
        });
  }

  @Test
  void anotherDayOffNeverMakesATaskLaterNorItsDelayLonger() {
    Cases.forAll(
        drawn -> {
          List<Task> tasks = drawnTasks(drawn);
          LocalDate day = date("2025-12-25").plusDays(drawn.whole(0, 90));
          LocalDate off = date("2025-12-25").plusDays(drawn.whole(0, 90));
          TaskBoard week = TaskBoard.of(tasks, day, WEEK, 3);
          TaskBoard shorter = TaskBoard.of(tasks, day, WEEK.withHolidays(List.of(off)), 3);
          for (Task task : tasks) {
            TaskStanding one = week.standing(task.id()).orElseThrow();
            TaskStanding other = shorter.standing(task.id()).orElseThrow();
            assertThat(other.workdays()).isLessThanOrEqualTo(Math.max(one.workdays(), 3));
            assertThat(other.due()).isEqualTo(one.due());
            assertThat(other.status() == TaskStatus.OVERDUE)
                .isEqualTo(one.status() == TaskStatus.OVERDUE);
          }
        });
  }
}
