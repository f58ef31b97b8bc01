package io.github.wardreport.examples;

import io.github.wardreport.page.ReportPage;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a report as a page for the terminal. */
@Command(
    name = ReportProgram.NAME,
    description =
        "Prints a report: the ward, its indicators, figures, case files, tasks and notes.",
    mixinStandardHelpOptions = true)
final class ReportProgram implements Callable<Integer> {
  static final String NAME = "report";

  private final PrintStream out;
  private final PrintStream err;

  @Mixin private ReportSource source = new ReportSource();

  ReportProgram(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    return source.open(
        err,
        (report, language) -> {
          ReportPage.of(report, language).writeTo(out);
          return 0;
        });
  }
}
