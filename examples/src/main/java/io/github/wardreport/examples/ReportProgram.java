package io.github.wardreport.examples;

import io.github.wardreport.page.ReportPage;
import java.io.IOException;
import java.io.PrintStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a report as a page for the terminal. */
@Command(
    name = ReportProgram.NAME,
    description =
        "Prints a report: the ward, its indicators, figures, case files, tasks and notes.",
    mixinStandardHelpOptions = true)
final class ReportProgram extends Program {
  static final String NAME = "report";

  @Mixin private ReportSource source = new ReportSource();

  ReportProgram(PrintStream out, PrintStream err) {
    super(out, err);
  }

  @Override
  String file() {
    return source.file();
  }

  @Override
  int run() throws IOException {
    ReportPage.of(source.report(), language()).writeTo(out());
    return 0;
  }
}
