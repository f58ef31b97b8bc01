package io.github.wardreport.page;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.format.Printer;
import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Align;
import io.github.wardreport.format.TextWidth;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.source.Organization;
import io.github.wardreport.task.Task;
import io.github.wardreport.task.TaskBoard;
import io.github.wardreport.task.TaskBoard.OnTimeBase;
import io.github.wardreport.task.TaskStanding;
import io.github.wardreport.task.TaskStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Tasks as of a day as a page for the terminal: a table with bars, and the statistics. */
public final class TasksPage {
  private static final int WIDTH = 100;
  private static final int BAR = 10;
  private static final int MONTH = 30;

  private final WardReport report;
  private final TaskBoard board;
  private final Language language;
  private final Words words;
  private final Messages messages;
  private final Printer printer;
  private final List<String> lines = new ArrayList<>();

  /**
   * Makes the page.
   *
   * @param report the report
   * @param day the day
   * @param calendar the calendar
   * @param dueSoon the workdays before a deadline that are due soon
   * @param language the language of the page
   */
  public TasksPage(
      WardReport report, LocalDate day, WorkCalendar calendar, int dueSoon, Language language) {
    this.report = report;
    this.board = TaskBoard.of(report.tasks(), day, calendar, dueSoon);
    this.language = language;
    this.words = Words.in(language);
    this.messages = Messages.of(TaskStatus.class, language);
    this.printer = Printer.in(language);
  }

  /**
   * Returns the page.
   *
   * @return its lines
   */
  public List<String> lines() {
    lines.addAll(TextWidth.wrap(report.title().in(language), WIDTH));
    lines.add(words.text("tasks.as-of", printer.print(board.day())));
    lines.add("═".repeat(WIDTH));
    tasks();
    lines.add("");
    counts();
    rates();
    offices();
    forecast();
    lines.add("");
    return List.copyOf(lines);
  }

  private void tasks() {
    TextTable table =
        new TextTable()
            .column(words.text("tasks.task"), 34, Align.LEFT)
            .column(words.text("tasks.lead"), 15, Align.LEFT)
            .column(words.text("tasks.due"), 10, Align.LEFT)
            .column(words.text("tasks.status"), 18, Align.LEFT)
            .column("", 5 + BAR, Align.LEFT);
    for (Task task : board.tasks()) {
      TaskStanding standing = board.standing(task.id()).orElseThrow();
      table.row(
          task.number().map(number -> number + ". ").orElse("") + task.title().in(language),
          task.lead().map(this::organization).orElse(""),
          standing.due().map(printer::print).orElse("·"),
          words(standing),
          bar(task, standing));
    }
    lines.addAll(table.lines());
  }

  private String organization(String id) {
    return report.organizations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(Organization::name)
        .map(name -> name.in(language))
        .orElse(id);
  }

  private String words(TaskStanding standing) {
    String status = messages.text("task." + standing.status().code());
    return switch (standing.status()) {
      case OVERDUE, DONE_LATE, DUE_SOON ->
          words.text("tasks.workdays", status, Integer.toString(standing.workdays()));
      default -> status;
    };
  }

  private String bar(Task task, TaskStanding standing) {
    Optional<Ratio> percent =
        standing.status().isDone()
            ? Optional.of(Ratio.of(100, 1))
            : task.progress().stream()
                .filter(progress -> !progress.date().isAfter(board.day()))
                .flatMap(progress -> progress.percent().stream())
                .reduce((earlier, later) -> later)
                .map(share -> share.toAmount().value());
    return percent
        .map(
            known -> {
              int full = Rounding.halfUp(0).apply(known.times(Ratio.of(BAR, 100))).intValueExact();
              return "█".repeat(full)
                  + "░".repeat(BAR - full)
                  + TextWidth.padLeft(printer.print(known.round(Rounding.halfUp(0))) + "%", 5);
            })
        .orElse("");
  }

  private void counts() {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<TaskStatus, Long> count : board.counts().entrySet()) {
      if (count.getValue() > 0) {
        parts.add(messages.text("task." + count.getKey().code()) + " " + number(count.getValue()));
      }
    }
    lines.addAll(
        TextWidth.wrap(
            words.text("tasks.counts", number(board.tasks().size()), String.join(", ", parts)),
            WIDTH));
  }

  private String number(long count) {
    return printer.print(BigDecimal.valueOf(count));
  }

  private void rates() {
    rate("tasks.on-time-due", board.onTimeRate(OnTimeBase.ALL_DUE));
    rate("tasks.on-time-done", board.onTimeRate(OnTimeBase.ALL_DONE));
    rate("tasks.delay", board.averageDelay());
    SortedMap<Integer, Long> ageing = board.ageing(5, 20);
    lines.add(
        words.text(
            "tasks.ageing",
            number(ageing.getOrDefault(5, 0L)),
            number(ageing.getOrDefault(20, 0L)),
            number(ageing.getOrDefault(Integer.MAX_VALUE, 0L))));
  }

  private void rate(String key, Calculation<?> rate) {
    lines.add(words.text(key, rate.round(Rounding.halfUp(1)).explain(language)));
  }

  private void offices() {
    TextTable table =
        new TextTable()
            .column(words.text("tasks.lead"), 52, Align.LEFT)
            .column(words.text("tasks.open"), 10, Align.RIGHT)
            .column(messages.text("task.overdue"), 10, Align.RIGHT)
            .column(words.text("tasks.supports"), 10, Align.RIGHT);
    for (Organization organization : report.organizations()) {
      TaskBoard.Workload load = board.workload(organization.id());
      if (!load.leads().isEmpty() || !load.supports().isEmpty()) {
        table.row(
            organization.name().in(language),
            number(load.leads().size()),
            number(load.overdue()),
            number(load.supports().size()));
      }
    }
    if (!table.isEmpty()) {
      lines.add("");
      lines.addAll(table.lines());
    }
  }

  private void forecast() {
    LocalDate until = board.day().plusDays(MONTH);
    List<Task> due = board.dueBetween(board.day(), until);
    if (!due.isEmpty()) {
      lines.add("");
      lines.add(words.text("tasks.forecast", printer.print(until)));
      due.forEach(
          task ->
              lines.add(
                  "  "
                      + board
                          .standing(task.id())
                          .flatMap(TaskStanding::due)
                          .map(printer::print)
                          .orElse("")
                      + "  "
                      + task.title().in(language)));
    }
  }
}
