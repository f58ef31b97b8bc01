package io.github.wardreport.audit;

import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A report of consistent true values, each printed with its own decimals, rounded or cut, holds no
 * contradiction; a figure moved outside what its claim allows is always found.
 */
class NoFalseAlarmTest {

  /** A report that is being drawn: true values, and figures that print them. */
  private static final class Truth {
    private final Cases drawn;
    private final Audited report = new Audited();
    private int claims;

    private Truth(Cases drawn) {
      this.drawn = drawn;
    }

    /** Prints a true value, rounded or cut, in one of the units given. */
    private String print(String id, Ratio truth, MeasureUnit unit, int mostDecimals) {
      int decimals = drawn.whole(0, mostDecimals);
      Rounding rounding = drawn.coin() ? Rounding.halfUp(decimals) : Rounding.truncating(decimals);
      report.with(id, Quantity.of(Figure.printed(rounding.apply(truth), decimals), unit));
      return id;
    }

    private Ratio amount() {
      return Ratio.of(new BigDecimal(drawn.whole(1_000, 9_999_999)).movePointLeft(3));
    }

    private String next(String name) {
      return name + claims;
    }

    private void claim() {
      claims++;
      switch (drawn.whole(0, 6)) {
        case 0 -> quotient("percent-of-plan", "actual", "target", "% level", Ratio.ZERO);
        case 1 -> quotient("growth", "current", "base", "% growth", Ratio.of(-100, 1));
        case 2 -> quotient("share", "part", "whole", "% share", Ratio.ZERO);
        case 3 -> sum();
        case 4 -> residual();
        case 5 -> product();
        default -> shareOfAResidual();
      }
    }

    private void quotient(String relation, String above, String below, String unit, Ratio shift) {
      Ratio one = amount();
      Ratio other = amount();
      String a = print(next("a"), one, unit("tỷ đồng"), 3);
      String b = printBase(next("b"), other);
      Ratio percent = one.dividedBy(other).scaleByPowerOfTen(2).plus(shift);
      String result = print(next("r"), percent, unit(unit), 2);
      report.claim(relation, result, above, a, below, b);
    }

    /** A base that is printed in another magnitude now and then. */
    private String printBase(String id, Ratio truth) {
      return drawn.coin()
          ? print(id, truth, unit("tỷ đồng"), 3)
          : print(id, truth.scaleByPowerOfTen(3), unit("triệu đồng"), 1);
    }

    private void sum() {
      Ratio total = Ratio.ZERO;
      List<String> parts = new ArrayList<>();
      for (int i = drawn.whole(2, 6); i > 0; i--) {
        Ratio part = amount();
        total = total.plus(part);
        parts.add(print(next("p" + i + "-"), part, unit("ha"), 3));
      }
      String result = print(next("t"), total, unit("ha"), 3);
      report.claim("sum", result, "parts", String.join("+", parts));
    }

    private void residual() {
      Ratio part = amount();
      Ratio rest = amount();
      String whole = print(next("w"), part.plus(rest), unit("ha"), 3);
      String one = print(next("p"), part, unit("ha"), 3);
      report.claim("residual", print(next("r"), rest, unit("ha"), 3), "whole", whole, "parts", one);
    }

    private void product() {
      Ratio area = amount();
      Ratio yield = amount();
      String a = print(next("a"), area, unit("ha"), 3);
      String y = print(next("y"), yield, unit("tạ/ha"), 2);
      String output = print(next("o"), area.times(yield).scaleByPowerOfTen(-1), unit("tấn"), 2);
      report.claim("product", output, "factors", a + "+" + y);
    }

    private void shareOfAResidual() {
      Ratio part = amount();
      Ratio rest = amount();
      String whole = print(next("w"), part.plus(rest), unit("ha"), 3);
      String one = print(next("p"), part, unit("ha"), 3);
      Ratio share = rest.dividedBy(part.plus(rest)).scaleByPowerOfTen(2);
      String result = print(next("s"), share, unit("% share"), 2);
      report.claim("residual", "?" + next("rest"), "whole", whole, "parts", one);
      report.claim("share", result, "part", "?" + next("rest"), "whole", whole);
    }
  }

  @Test
  void aConsistentReportHasNoContradiction() {
    Cases.forAll(
        drawn -> {
          Truth truth = new Truth(drawn);
          for (int i = drawn.whole(1, 12); i > 0; i--) {
            truth.claim();
          }
          AuditResult result = truth.report.audit();
          assertThat(result.checks())
              .filteredOn(check -> check.verdict() == Verdict.INCONSISTENT)
              .isEmpty();
          assertThat(result.causes()).isEmpty();
        });
  }

  @Test
  void countsOfAHiddenWholeHaveNoContradiction() {
    Cases.forAll(
        drawn -> {
          int whole = drawn.whole(10, 20_000);
          Truth truth = new Truth(drawn);
          for (int i = drawn.whole(1, 4); i > 0; i--) {
            int part = drawn.whole(1, whole);
            String count = "c" + i;
            truth.report.with(count, Quantity.of(Figure.exact(part), unit("hộ")));
            String share =
                truth.print(
                    "s" + i, Ratio.of(part, whole).scaleByPowerOfTen(2), unit("% share"), 3);
            truth.report.claim("share", share, "part", count, "whole", "?all");
          }
          assertThat(truth.report.audit().findings()).isEmpty();
        });
  }

  @Test
  void aFigureMovedOutsideTheAllowedIntervalIsFound() {
    Cases.forAll(
        drawn -> {
          Truth truth = new Truth(drawn);
          for (int i = drawn.whole(1, 6); i > 0; i--) {
            truth.claim();
          }
          WardReport report = truth.report.report();
          List<ClaimCheck> checks = Auditor.standard().audit(report).checks();
          ClaimCheck check = checks.get(drawn.whole(0, checks.size() - 1));
          if (check.allowed().isEmpty() || check.printed().isEmpty()) {
            return;
          }
          Figure printed = check.printed().get();
          BigDecimal step = printed.unitOfLastPlace();
          boolean up = drawn.coin();
          Ratio end =
              up
                  ? check.allowed().get().upper().orElseThrow().at()
                  : check.allowed().get().lower().orElseThrow().at();
          BigDecimal outside =
              Rounding.halfUp(printed.decimals())
                  .apply(end)
                  .add(step.multiply(BigDecimal.valueOf(up ? 2 : -2)));
          WardReport moved = moved(report, check, Figure.printed(outside, printed.decimals()));
          assertThat(Auditor.standard().audit(moved).findings())
              .extracting(Finding::path)
              .contains(check.path());
        });
  }

  private static WardReport moved(WardReport report, ClaimCheck check, Figure figure) {
    List<String> ids = Causes.statistics(check.claim());
    String result = ids.get(ids.size() - 1);
    List<Statistic> statistics =
        report.statistics().stream()
            .map(
                statistic ->
                    statistic.id().equals(result)
                        ? statistic.withValue(Quantity.of(figure, check.unit().orElseThrow()))
                        : statistic)
            .toList();
    return WardReport.builder().from(report).statistics(statistics).build();
  }

  @Test
  void aRuleOfAnApplicationIsHeard() {
    AuditRule round =
        new AuditRule() {
          @Override
          public String id() {
            return "OWN-001";
          }

          @Override
          public Label title() {
            return Label.of("Tiêu đề trống", "Empty title");
          }

          @Override
          public Label description() {
            return Label.of("báo cáo phải có tiêu đề", "a report has a title");
          }

          @Override
          public Severity severity() {
            return Severity.WARNING;
          }

          @Override
          public List<Finding> findings(WardReport report) {
            return List.of(
                new Finding(
                    id(),
                    severity(),
                    "$.title",
                    List.of(),
                    Label.of("{0} hay {1}", "{0} or {1}"),
                    new FindingWords(List.of("a", "b", "c"), List.of("a", "b", "c")),
                    Optional.empty()));
          }
        };
    WardReport report = new Audited().with("a", "1 ha").report();
    assertThat(Auditor.standard().withRule(round).audit(report).findings())
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("OWN-001", Severity.WARNING));
    assertThat(
            Auditor.standard()
                .withRule(round)
                .withSeverity("OWN-001", Severity.NOTICE)
                .audit(report)
                .count(Severity.NOTICE))
        .isEqualTo(1);
    assertThat(Auditor.standard().withRule(round).withoutRule("OWN-001").audit(report).findings())
        .isEmpty();
  }
}
