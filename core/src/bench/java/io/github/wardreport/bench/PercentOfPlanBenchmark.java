package io.github.wardreport.bench;

import io.github.wardreport.calc.PlanCalculator;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Percent of plan to one decimal, over sums of money as reports print them: by the library, by hand
 * in one exact division, and by hand through a quotient of 34 digits.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PercentOfPlanBenchmark {
  private static final int PAIRS = 1024;
  private static final long SEED = 20_251_231;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Quantity[] actuals = new Quantity[PAIRS];
  private final Quantity[] targets = new Quantity[PAIRS];
  private final BigDecimal[] plainActuals = new BigDecimal[PAIRS];
  private final BigDecimal[] plainTargets = new BigDecimal[PAIRS];

  @Setup
  public void draw() {
    Random random = new Random(SEED);
    MeasureUnit unit = MeasureUnits.builtIn().get("tỷ đồng");
    for (int i = 0; i < PAIRS; i++) {
      plainActuals[i] = money(random);
      plainTargets[i] = money(random);
      actuals[i] = Quantity.of(Figure.printed(plainActuals[i], plainActuals[i].scale()), unit);
      targets[i] = Quantity.of(Figure.printed(plainTargets[i], plainTargets[i].scale()), unit);
    }
  }

  /** Three to five digits, of which one or two are decimals. */
  private static BigDecimal money(Random random) {
    int digits = 100 + random.nextInt(99_900);
    return BigDecimal.valueOf(digits, 1 + random.nextInt(2));
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void percentOfPlan(Blackhole blackhole) {
    for (int i = 0; i < PAIRS; i++) {
      blackhole.consume(
          PlanCalculator.standard()
              .percentOfPlan(actuals[i], targets[i])
              .round(Rounding.halfUp(1))
              .value());
    }
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void handWrittenBigDecimal(Blackhole blackhole) {
    for (int i = 0; i < PAIRS; i++) {
      blackhole.consume(
          plainActuals[i].scaleByPowerOfTen(2).divide(plainTargets[i], 1, RoundingMode.HALF_UP));
    }
  }

  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void handWrittenDecimal128(Blackhole blackhole) {
    for (int i = 0; i < PAIRS; i++) {
      blackhole.consume(
          plainActuals[i]
              .divide(plainTargets[i], MathContext.DECIMAL128)
              .multiply(HUNDRED)
              .setScale(1, RoundingMode.HALF_UP));
    }
  }
}
