package io.github.wardreport.page;

import io.github.wardreport.format.TextWidth;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.task.Task;

/** The tasks of a report with their numbers and deadlines. */
final class TaskSection implements PageSection {
  private static final int NUMBER_WIDTH = 4;

  private final WardReport report;

  TaskSection(WardReport report) {
    this.report = report;
  }

  @Override
  public void writeTo(PageWriter page) {
    if (report.tasks().isEmpty()) {
      return;
    }
    page.heading(page.words("heading.tasks"));
    for (Task task : report.tasks()) {
      String number = task.number().map(known -> known + ". ").orElse("- ");
      String due =
          task.dueOn()
              .map(day -> " — " + page.words("task.due", page.printer().print(day)))
              .orElse("");
      page.paragraph(TextWidth.padLeft(number, NUMBER_WIDTH), page.text(task.title()) + due);
    }
  }
}
