package io.github.wardreport.examples;

import java.io.IOException;
import java.io.PrintStream;
import picocli.CommandLine.Command;

/** Prints the calculations most used, on the figures of the report of phường Hoành Sơn. */
@Command(
    name = "calculate",
    description = "Shows the calculations most used on real figures, each with its explanation.",
    mixinStandardHelpOptions = true)
final class CalculateProgram extends Program {

  CalculateProgram(PrintStream out, PrintStream err) {
    super(out, err);
  }

  @Override
  String file() {
    return ReportSource.OWN_REPORT;
  }

  @Override
  int run() throws IOException {
    SampleCalculations.of(ReportSource.ownReport(), language()).writeTo(out());
    return 0;
  }
}
