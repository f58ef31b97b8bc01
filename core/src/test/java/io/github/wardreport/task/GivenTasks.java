package io.github.wardreport.task;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tasks in few words, for the tests of this package; all of them are made up. */
final class GivenTasks {
  static final WorkCalendar WEEK = WorkCalendar.mondayToFriday();

  /** A Tuesday. */
  static final LocalDate DAY = LocalDate.of(2026, 2, 3);

  /** One task of each status on {@link #DAY}, if tasks are due soon from 3 workdays on. */
  static final List<Task> ONE_OF_EACH =
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

  private GivenTasks() {}

  static LocalDate date(String text) {
    return LocalDate.parse(text);
  }

  static Task.Builder task(String id) {
    return Task.builder().id(id).title(Label.of(id));
  }

  static TaskBoard boardOn(LocalDate day, List<Task> tasks) {
    return TaskTracker.standard(WEEK).boardOn(day, tasks);
  }

  static LocalDate drawnDay(Cases drawn) {
    return date("2025-12-25").plusDays(drawn.whole(0, 90));
  }

  static List<Task> drawnTasks(Cases drawn) {
    List<Task> tasks = new ArrayList<>();
    int count = drawn.whole(0, 12);
    for (int i = 0; i < count; i++) {
      tasks.add(drawnTask(drawn, i));
    }
    return tasks;
  }

  private static Task drawnTask(Cases drawn, int index) {
    Task.Builder task = task("task-" + index);
    LocalDate start = date("2026-01-01");
    if (drawn.coin()) {
      LocalDate deadline = start.plusDays(drawn.whole(0, 60));
      task.deadline(deadline);
      if (drawn.coin()) {
        task.addExtensions(
            new Extension(
                deadline.plusDays(drawn.whole(1, 20)),
                Optional.of(start.plusDays(drawn.whole(0, 90))),
                Optional.empty()));
      }
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
}
