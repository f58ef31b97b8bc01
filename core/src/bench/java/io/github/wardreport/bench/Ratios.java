package io.github.wardreport.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints how long the library takes against its peers of the same run.
 * Times differ from machine to machine; ratios less so. Nothing fails when a demand is not met.
 *
 * <p>Arguments are those of JMH.
 */
public final class Ratios {

  /** What the library is demanded to take at most, as a multiple of the peer's time. */
  private record Demand(Class<?> benchmark, String ours, String peer, double atMost) {}

  /** Twice the claims take twice the time, and a little more for the caches they leave. */
  private static final double LINEAR = 2.6;

  /** A look-up that compares dates beside one that knows none. */
  private static final double DATED = 4;

  private static final List<Demand> DEMANDS =
      List.of(
          new Demand(PercentOfPlanBenchmark.class, "percentOfPlan", "handWrittenBigDecimal", 2.5),
          new Demand(PercentOfPlanBenchmark.class, "percentOfPlan", "handWrittenDecimal128", 0.2),
          new Demand(
              AuditBenchmark.class,
              "auditOfTenThousandClaims",
              "auditOfFiveThousandClaims",
              LINEAR),
          new Demand(CatalogueBenchmark.class, "byCodeAtADate", "byCodeInAMap", DATED),
          new Demand(CaseLedgerBenchmark.class, "millionFiles", "halfAMillionFiles", LINEAR));

  private Ratios() {}

  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(new CommandLineOptions(args))
                    .shouldFailOnError(true)
                    .build())
            .run();
    Map<String, Double> times =
        results.stream()
            .collect(
                Collectors.toMap(
                    result -> result.getParams().getBenchmark(),
                    result -> result.getPrimaryResult().getScore()));

    System.out.println();
    System.out.println("Ratios of average times");
    for (Demand demand : DEMANDS) {
      Double ours = times.get(demand.benchmark().getName() + "." + demand.ours());
      Double peer = times.get(demand.benchmark().getName() + "." + demand.peer());
      if (ours != null && peer != null) {
        double ratio = ours / peer;
        System.out.printf(
            Locale.ROOT,
            "%s / %s = %.2f (demanded: at most %.2f, %s)%n",
            demand.ours(),
            demand.peer(),
            ratio,
            demand.atMost(),
            ratio <= demand.atMost() ? "met" : "not met");
      }
    }
  }
}
