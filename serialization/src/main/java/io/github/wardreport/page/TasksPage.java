package io.github.wardreport.page;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.OnTimeBase;
import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.format.TextWidth;
import io.github.wardreport.label.Language;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.source.Organization;
import io.github.wardreport.task.Task;
import io.github.wardreport.task.TaskBoard;
import io.github.wardreport.task.TaskStanding;
import io.github.wardreport.task.TaskStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The tasks of a report as of a day: a table with bars of progress, the counts and rates of the
 * board, the load of each office, and the tasks due in the next {@value #FORECAST_DAYS} days.
 *
 * <p>Example: {@code TasksPage.of(report, board, Language.VIETNAMESE).writeTo(System.out)}.
 */
public final class TasksPage extends TextPage {
  private static final int BAR_WIDTH = 10;
  private static final int FORECAST_DAYS = 30;

  /** The workdays of delay that separate the three groups of overdue tasks. */
  private static final int SHORT_DELAY = 5;

  private static final int LONG_DELAY = 20;

  private final WardReport report;
  private final TaskBoard board;

  private TasksPage(WardReport report, TaskBoard board, Language language) {
    super(language);
    this.report = report;
    this.board = board;
  }

  /**
   * Returns the page of a task board.
   *
   * @param report the report that the tasks belong to, for its title and the names of its offices
   * @param board the board, as of a day
   * @param language the language of the page
   * @return the page
   */
  public static TasksPage of(WardReport report, TaskBoard board, Language language) {
    return new TasksPage(report, board, language);
  }

  @Override
  void writeTo(PageWriter page) {
    page.heading(
        page.text(report.title()), page.words("tasks.as-of", page.printer().print(board.day())));
    tasks(page);
    page.blank();
    counts(page);
    rates(page);
    offices(page);
    forecast(page);
  }

  private void tasks(PageWriter page) {
    ReportTexts texts = new ReportTexts(report, page);
    TextTable table =
        TextTable.of(
            Column.left(page.words("tasks.task"), 34),
            Column.left(page.words("tasks.lead"), 15),
            Column.left(page.words("tasks.due"), 10),
            Column.left(page.words("tasks.status"), 18),
            Column.left("", BAR_WIDTH + 5));
    for (Task task : board.tasks()) {
      TaskStanding standing = board.standing(task.id()).orElseThrow();
      table.addRow(
          task.number().map(number -> number + ". ").orElse("") + page.text(task.title()),
          task.lead().map(id -> texts.organization(id).orElse(id)).orElse(""),
          standing.dueOn().map(page.printer()::print).orElse(PageWriter.NONE),
          status(page, standing),
          percentDone(task, standing).map(percent -> bar(page, percent)).orElse(""));
    }
    page.table(table);
  }

  private String status(PageWriter page, TaskStanding standing) {
    String status = words(standing.status());
    return switch (standing.status()) {
      case OVERDUE, DONE_LATE -> workdays(page, status, standing.workdaysLate());
      case DUE_SOON -> workdays(page, status, standing.workdaysLeft());
      default -> status;
    };
  }

  private static String workdays(PageWriter page, String status, OptionalInt count) {
    return page.words("tasks.workdays", status, Integer.toString(count.orElseThrow()));
  }

  private String words(TaskStatus status) {
    return status.label().in(language());
  }

  /** 100 for a task that is done, otherwise the last percent reported by the day of the board. */
  private Optional<Ratio> percentDone(Task task, TaskStanding standing) {
    if (standing.status().isDone()) {
      return Optional.of(Ratio.of(100, 1));
    }
    return task.progress().stream()
        .filter(entry -> !entry.reportedOn().isAfter(board.day()))
        .flatMap(entry -> entry.percent().stream())
        .reduce((earlier, later) -> later)
        .map(share -> share.toAmount().value());
  }

  private static String bar(PageWriter page, Ratio percent) {
    Rounding toWhole = Rounding.halfUp(0);
    int full = toWhole.apply(percent.times(Ratio.of(BAR_WIDTH, 100))).intValueExact();
    String printed = page.printer().print(percent.round(toWhole)) + "%";
    return "█".repeat(full) + "░".repeat(BAR_WIDTH - full) + TextWidth.padLeft(printed, 5);
  }

  private void counts(PageWriter page) {
    String counts =
        board.counts().entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> words(count.getKey()) + " " + page.number(count.getValue()))
            .collect(Collectors.joining(", "));
    page.paragraph(page.words("tasks.counts", page.number(board.tasks().size()), counts));
  }

  private void rates(PageWriter page) {
    rate(page, "tasks.on-time-due", board.rates().onTime(OnTimeBase.DUE));
    rate(page, "tasks.on-time-done", board.rates().onTime(OnTimeBase.COMPLETED));
    rate(page, "tasks.delay", board.rates().averageDelay());
    SortedMap<Integer, Long> ageing = board.ageing(SHORT_DELAY, LONG_DELAY);
    page.line(
        page.words(
            "tasks.ageing",
            page.number(ageing.getOrDefault(SHORT_DELAY, 0L)),
            page.number(ageing.getOrDefault(LONG_DELAY, 0L)),
            page.number(ageing.getOrDefault(Integer.MAX_VALUE, 0L))));
  }

  private void rate(PageWriter page, String key, Calculation<?> rate) {
    page.line(page.words(key, rate.round(Rounding.halfUp(1)).explain(language())));
  }

  private void offices(PageWriter page) {
    TextTable table =
        TextTable.of(
            Column.left(page.words("tasks.lead"), 52),
            Column.right(page.words("tasks.open"), 10),
            Column.right(words(TaskStatus.OVERDUE), 10),
            Column.right(page.words("tasks.supports"), 10));
    for (Organization organization : report.organizations()) {
      TaskBoard.Workload load = board.workload(organization.id());
      if (!load.leads().isEmpty() || !load.supports().isEmpty()) {
        table.addRow(
            page.text(organization.name()),
            page.number(load.leads().size()),
            page.number(load.overdue()),
            page.number(load.supports().size()));
      }
    }
    if (!table.isEmpty()) {
      page.blank();
      page.table(table);
    }
  }

  private void forecast(PageWriter page) {
    LocalDate until = board.day().plusDays(FORECAST_DAYS);
    List<Task> due = board.dueBetween(board.day(), until);
    if (due.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.words("tasks.forecast", page.printer().print(until)));
    for (Task task : due) {
      String day =
          board
              .standing(task.id())
              .flatMap(TaskStanding::dueOn)
              .map(page.printer()::print)
              .orElse("");
      page.line(PageWriter.INDENT + day + PageWriter.INDENT + page.text(task.title()));
    }
  }
}
