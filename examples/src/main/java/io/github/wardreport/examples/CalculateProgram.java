package io.github.wardreport.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the calculations most used, on the figures of the report of phường Hoành Sơn. */
@Command(
    name = CalculateProgram.NAME,
    description = "Shows the calculations most used on real figures, each with its explanation.",
    mixinStandardHelpOptions = true)
final class CalculateProgram implements Callable<Integer> {
  static final String NAME = "calculate";

  private final PrintStream out;
  private final PrintStream err;

  @Mixin private SpokenLanguage spoken = new SpokenLanguage();

  CalculateProgram(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    return spoken.speak(
        err,
        language -> {
          try {
            SampleCalculations.of(ReportSource.ownReport(), language).writeTo(out);
            return 0;
          } catch (IOException missing) {
            throw new UncheckedIOException(missing);
          }
        });
  }
}
