package io.github.wardreport.task;

import static io.github.wardreport.task.GivenTasks.DAY;
import static io.github.wardreport.task.GivenTasks.ONE_OF_EACH;
import static io.github.wardreport.task.GivenTasks.boardOn;
import static io.github.wardreport.task.GivenTasks.date;
import static io.github.wardreport.task.GivenTasks.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.task.TaskBoard.StatusChange;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The tasks of an office in January 2026; all of them are made up. */
class TaskBoardTest {
  private static final TaskBoard BOARD = boardOn(DAY, ONE_OF_EACH);

  private static List<String> ids(List<Task> tasks) {
    return tasks.stream().map(Task::id).toList();
  }

  private static String words(StatusChange change) {
    return "%s: %s → %s"
        .formatted(
            change.task(),
            change.before().map(TaskStanding::status).map(TaskStatus::code).orElse("-"),
            change.after().map(TaskStanding::status).map(TaskStatus::code).orElse("-"));
  }

  @Test
  void aBoardHasItsDayAndItsTasksInTheirOrder() {
    assertThat(BOARD.day()).isEqualTo(DAY);
    assertThat(BOARD.tasks()).isEqualTo(ONE_OF_EACH);
  }

  @Test
  void tasksAreFoundByStatus() {
    assertThat(ids(BOARD.tasks(TaskStatus.CANCELLED))).containsExactly("contest");
    assertThat(ids(BOARD.tasks(TaskStatus.WAITING))).containsExactly("approval");
    assertThat(boardOn(date("2026-01-05"), ONE_OF_EACH).tasks(TaskStatus.OVERDUE)).isEmpty();
  }

  @Test
  void aStandingIsFoundByTheIdOfItsTask() {
    assertThat(BOARD.standing("report").map(TaskStanding::status)).contains(TaskStatus.OVERDUE);
    assertThat(BOARD.standing("nothing")).isEmpty();
  }

  @Test
  void everyStatusHasACount() {
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
    assertThat(boardOn(DAY, List.of()).counts())
        .hasSize(TaskStatus.values().length)
        .containsEntry(TaskStatus.OVERDUE, 0L);
  }

  @Test
  void overdueTasksAreCountedInClassesOfWorkdays() {
    assertThat(BOARD.ageing(1, 5)).hasToString("{1=0, 5=1, 2147483647=0}");
    assertThat(BOARD.ageing(2)).hasToString("{2=1, 2147483647=0}");
    assertThat(BOARD.ageing()).hasToString("{2147483647=1}");
    assertThat(BOARD.ageing(0)).hasToString("{0=0, 2147483647=1}");
  }

  @Test
  void classesOfWorkdaysMustRise() {
    assertThatThrownBy(() -> BOARD.ageing(5, 5))
        .hasMessage("Argument 'upTo' must rise from 0 but was 5");
    assertThatThrownBy(() -> BOARD.ageing(-1))
        .hasMessage("Argument 'upTo' must rise from 0 but was -1");
  }

  @Test
  void theWorkloadOfAnOrganizationIsItsOpenTasks() {
    TaskBoard.Workload economy = BOARD.workload("economy");
    assertThat(ids(economy.leads())).containsExactly("report", "training");
    assertThat(economy.supports()).isEmpty();
    assertThat(economy.overdue()).isEqualTo(1);
    TaskBoard.Workload office = BOARD.workload("office");
    assertThat(ids(office.leads())).containsExactly("approval");
    assertThat(ids(office.supports())).containsExactly("report");
    assertThat(office.overdue()).isZero();
  }

  @Test
  void openTasksThatFallDueAreListedTheEarliestFirst() {
    TaskBoard board =
        boardOn(
            DAY,
            List.of(
                task("late-february").deadline(date("2026-02-28")).build(),
                task("march").deadline(date("2026-03-01")).build(),
                task("early-february").deadline(date("2026-02-01")).build(),
                task("january").deadline(date("2026-01-31")).build(),
                task("done").deadline(date("2026-02-02")).doneOn(date("2026-02-02")).build(),
                task("without-deadline").build()));
    assertThat(ids(board.dueBetween(date("2026-02-01"), date("2026-02-28"))))
        .containsExactly("early-february", "late-february");
    assertThat(board.dueBetween(date("2026-04-01"), date("2026-04-01"))).isEmpty();
  }

  @Test
  void theLastDayMustNotBeBeforeTheFirst() {
    assertThatThrownBy(() -> BOARD.dueBetween(DAY, DAY.minusDays(1)))
        .hasMessage("Argument 'until' must not be before 2026-02-03 but was 2026-02-02");
  }

  @Test
  void tasksAreGroupedByLeadDirectiveFieldAndMonth() {
    assertThat(BOARD.byLead().keySet()).containsExactly("", "economy", "office");
    assertThat(BOARD.byLead().get("economy").counts()).containsEntry(TaskStatus.OVERDUE, 1L);
    assertThat(BOARD.byDirective().keySet()).containsExactly("", "notice-12");
    assertThat(BOARD.byField().keySet()).containsExactly("", "archives");
    assertThat(BOARD.byMonth().keySet()).containsExactly("", "2026-01", "2026-02");
    assertThat(ids(BOARD.byMonth().get("2026-02").tasks())).containsExactly("approval", "training");
  }

  @Test
  void aTaskStillWaitsForATaskOfAnotherGroup() {
    assertThat(BOARD.byLead().get("office").standing("approval"))
        .isEqualTo(BOARD.standing("approval"));
  }

  @Test
  void changesSinceAnEarlierDayNameBothStatuses() {
    TaskBoard before = boardOn(date("2026-01-30"), ONE_OF_EACH.subList(0, 7));
    assertThat(BOARD.changesSince(before))
        .extracting(TaskBoardTest::words)
        .containsExactly(
            "report: due-soon → overdue",
            "training: not-started → due-soon",
            "later: - → not-started");
    assertThat(before.changesSince(BOARD))
        .extracting(TaskBoardTest::words)
        .containsExactly(
            "report: overdue → due-soon",
            "training: due-soon → not-started",
            "later: not-started → -");
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
    assertThat(BOARD.statistics("tasks"))
        .allMatch(one -> one.period().orElseThrow().period().toString().equals("@2026-02-03"));
  }

  @Test
  void countsAndGroupsAddUpToAllTasks() {
    Cases.forAll(
        drawn -> {
          List<Task> tasks = GivenTasks.drawnTasks(drawn);
          TaskBoard board = boardOn(GivenTasks.drawnDay(drawn), tasks);
          assertThat(board.counts().values().stream().mapToLong(Long::longValue).sum())
              .isEqualTo(tasks.size());
          for (SortedMap<String, TaskBoard> groups :
              List.of(board.byLead(), board.byDirective(), board.byField(), board.byMonth())) {
            assertThat(groups.values().stream().mapToLong(part -> part.tasks().size()).sum())
                .isEqualTo(tasks.size());
          }
        });
  }
}
