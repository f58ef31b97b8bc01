package io.github.wardreport.bench;

import io.github.wardreport.audit.AuditResult;
import io.github.wardreport.audit.Auditor;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The audit of a report of made-up figures, two of three claims percents of plan and one a sum; of
 * 10,000 claims, and of 5,000 to see that time grows with the claims and no faster.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AuditBenchmark {
  private static final int CLAIMS = 10_000;
  private static final long SEED = 20_251_231;

  private final Random random = new Random(SEED);
  private final MeasureUnit billion = MeasureUnits.builtIn().get("tỷ đồng");
  private final MeasureUnit level = MeasureUnits.builtIn().get("% level");

  private WardReport tenThousand = WardReport.builder().title(Label.of("?")).build();
  private WardReport fiveThousand = tenThousand;

  @Setup
  public void draw() {
    tenThousand = report(CLAIMS);
    fiveThousand = report(CLAIMS / 2);
  }

  private WardReport report(int claims) {
    List<Statistic> statistics = new ArrayList<>();
    List<Claim> all = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      BigDecimal one = BigDecimal.valueOf(1_000L + random.nextInt(90_000), 1);
      BigDecimal other = BigDecimal.valueOf(1_000L + random.nextInt(90_000), 1);
      statistics.add(statistic("a" + i, one, billion));
      statistics.add(statistic("b" + i, other, billion));
      boolean sum = i % 3 == 0;
      statistics.add(
          sum
              ? statistic("r" + i, one.add(other), billion)
              : statistic("r" + i, percent(one, other), level));
      all.add(sum ? sum(i) : percentOfPlan(i));
    }
    return WardReport.builder()
        .title(Label.of("Báo cáo"))
        .statistics(statistics)
        .claims(all)
        .build();
  }

  private BigDecimal percent(BigDecimal one, BigDecimal other) {
    Rounding rounding = random.nextBoolean() ? Rounding.halfUp(1) : Rounding.truncating(1);
    return rounding.apply(Ratio.of(one, other).scaleByPowerOfTen(2));
  }

  private static Claim sum(int i) {
    return claim(i, "sum", Map.of("parts", ClaimOperand.statistics(List.of("a" + i, "b" + i))));
  }

  private static Claim percentOfPlan(int i) {
    return claim(
        i,
        "percent-of-plan",
        Map.of(
            "actual", ClaimOperand.statistic("a" + i), "target", ClaimOperand.statistic("b" + i)));
  }

  private static Claim claim(int i, String relation, Map<String, ClaimOperand> operands) {
    return Claim.builder()
        .id("c" + i)
        .relation(relation)
        .operands(operands)
        .result(ClaimOperand.statistic("r" + i))
        .build();
  }

  private static Statistic statistic(String id, BigDecimal value, MeasureUnit unit) {
    return Statistic.builder()
        .id(id)
        .label(Label.of(id))
        .value(Quantity.of(Figure.printed(value, 1), unit))
        .build();
  }

  @Benchmark
  public AuditResult auditOfTenThousandClaims() {
    return Auditor.standard().audit(tenThousand);
  }

  @Benchmark
  public AuditResult auditOfFiveThousandClaims() {
    return Auditor.standard().audit(fiveThousand);
  }
}
