package io.github.wardreport.examples;

import io.github.wardreport.json.InvalidJsonException;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.page.TasksPage;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.task.TaskBoard;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how tasks stand as of a day, and the statistics of their execution. */
@Command(
    name = TasksProgram.NAME,
    description = "Prints how the tasks of a report stand as of a day.",
    mixinStandardHelpOptions = true)
final class TasksProgram implements Callable<Integer> {
  static final String NAME = "tasks";
  private static final List<String> OWN = List.of("hoanh-son-2025.json", "office-2026-01.json");
  private static final String AS_OF = "2026-01-30";

  private final PrintStream out;
  private final PrintStream err;

  @Mixin private SpokenLanguage spoken = new SpokenLanguage();

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
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    return spoken.speak(err, this::print);
  }

  private int print(Language language) {
    Messages words = Examples.words(language);
    LocalDate day;
    try {
      day = LocalDate.parse(asOf);
    } catch (DateTimeException noDay) {
      err.println(words.text("tasks.no-day", asOf));
      return Examples.UNUSABLE;
    }
    if (dueSoon < 0) {
      err.println(words.text("tasks.due-soon", Integer.toString(dueSoon)));
      return Examples.UNUSABLE;
    }
    try {
      for (WardReport report : reports()) {
        TaskBoard board = TaskBoard.of(report.tasks(), day, WorkCalendar.mondayToFriday(), dueSoon);
        TasksPage.of(report, board, language).writeTo(out);
        out.println();
      }
      return 0;
    } catch (InvalidJsonException broken) {
      err.println(
          words.text("error.broken", String.valueOf(file), broken.problems().get(0).toString()));
    } catch (IOException | InvalidPathException unreadable) {
      err.println(words.text("error.unreadable", String.valueOf(file)));
    }
    return Examples.UNUSABLE;
  }

  private List<WardReport> reports() throws IOException {
    if (file != null) {
      try (InputStream in = Files.newInputStream(Path.of(file))) {
        return List.of(WardReportJson.read(in));
      }
    }
    List<WardReport> own = new ArrayList<>();
    for (String name : OWN) {
      own.add(WardReportJson.read(OwnResource.text(name)));
    }
    return own;
  }
}
