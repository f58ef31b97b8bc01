package io.github.wardreport.examples;

import io.github.wardreport.page.TasksPage;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.task.TaskTracker;
import java.io.IOException;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the status of tasks as of a day, and the statistics of their execution. */
@Command(
    name = "tasks",
    description = "Prints how the tasks of a report stand as of a day.",
    mixinStandardHelpOptions = true)
final class TasksProgram extends Program {
  private static final String OFFICE = "office-2026-01.json";
  private static final String AS_OF = "2026-01-30";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "A report with tasks; without one, the tasks for 2026 of phường Hoành Sơn and the month of"
              + " an invented office.")
  private @Nullable String file;

  @Option(
      names = "--as-of",
      defaultValue = AS_OF,
      paramLabel = "DATE",
      description = "The day as of which tasks stand so; 2026-01-30 (default).")
  private String asOf = AS_OF;

  @Option(
      names = "--due-soon",
      defaultValue = "3",
      paramLabel = "DAYS",
      description = "From how many workdays before the deadline a task is due soon; 3 (default).")
  private int dueSoon = 3;

  TasksProgram(PrintStream out, PrintStream err) {
    super(out, err);
  }

  @Override
  String file() {
    return file == null ? OFFICE : file;
  }

  @Override
  int run() throws IOException {
    LocalDate day;
    try {
      day = LocalDate.parse(asOf);
    } catch (DateTimeException noDay) {
      return refuse("tasks.no-day", asOf);
    }
    if (dueSoon < 0) {
      return refuse("tasks.due-soon", Integer.toString(dueSoon));
    }
    TaskTracker tracker = TaskTracker.standard(WorkCalendar.mondayToFriday()).withDueSoon(dueSoon);
    for (WardReport report : reports()) {
      TasksPage.of(report, tracker.boardOn(day, report.tasks()), language()).writeTo(out());
      out().println();
    }
    return 0;
  }

  private List<WardReport> reports() throws IOException {
    return file == null
        ? List.of(ReportSource.ownReport(), ReportSource.ownReport(OFFICE))
        : List.of(ReportSource.read(file));
  }
}
