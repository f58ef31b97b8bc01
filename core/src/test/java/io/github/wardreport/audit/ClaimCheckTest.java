package io.github.wardreport.audit;

import static io.github.wardreport.Given.missing;
import static io.github.wardreport.Given.quantity;
import static io.github.wardreport.Given.statistic;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Ordinal;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked numbers are those of the 2025 report of phường Hoành Sơn, unless they say otherwise. */
class ClaimCheckTest {

  private static Verdict percentOfPlan(String actual, String target, String percent) {
    return new Audited()
        .with("actual", actual)
        .with("target", target)
        .with("percent", percent)
        .claim("percent-of-plan", "percent", "actual", "actual", "target", "target")
        .verdict();
  }

  @ParameterizedTest
  @CsvSource({
    "130.8 tỷ đồng, 106.9 tỷ đồng, 122.4 % level, exact",
    "130.8 tỷ đồng, 106.9 tỷ đồng, 122.3 % level, by-truncation",
    "130.8 tỷ đồng, 106.9 tỷ đồng, 122.5 % level, within-rounding",
    "130.8 tỷ đồng, 106.9 tỷ đồng, 122.6 % level, inconsistent",
    "130.8 tỷ đồng, 106.9 tỷ đồng, 122.0 % level, inconsistent",
    "21.3 tỷ đồng, 21.17 tỷ đồng, 100.6 % level, exact",
    "10.75 % growth, 13.82 % growth, 77.7 % level, by-truncation",
    "130800 triệu đồng, 106.9 tỷ đồng, 122.4 % level, exact"
  })
  void percentOfPlanIsExactByTruncationWithinRoundingOrInconsistent(
      String actual, String target, String percent, String verdict) {
    assertThat(percentOfPlan(actual, target, percent).code()).isEqualTo(verdict);
  }

  @Test
  void anInconsistentShareSaysWhatWouldFit() {
    AuditResult result =
        new Audited()
            .with("part", "3414 tỷ đồng")
            .with("whole", "5769 tỷ đồng")
            .with("share", "59.21 % share")
            .claim("share", "share", "part", "part", "whole", "whole")
            .audit();
    ClaimCheck check = result.checks().get(0);
    assertThat(check.verdict()).isEqualTo(Verdict.INCONSISTENT);
    assertThat(check.allowed())
        .contains(
            Interval.open(
                Ratio.parse("3413.5/5770").scaleByPowerOfTen(2),
                Ratio.parse("3415/5768.5").scaleByPowerOfTen(2)));
    assertThat(check.imbalance().orElseThrow().round(Rounding.halfUp(2)))
        .isEqualTo(Ratio.parse("0.03"));
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).rule()).isEqualTo("SHR-001");
    assertThat(result.findings().get(0).path()).isEqualTo("$.claims[0]");
    assertThat(result.findings().get(0).words(Language.VIETNAMESE))
        .isEqualTo(
            "3.414 tỷ đồng ÷ 5.769 tỷ đồng × 100 = 59,18%, báo cáo nêu 59,21%;"
                + " phù hợp là 59,1594 … 59,2008");
    assertThat(result.findings().get(0).words(Language.ENGLISH))
        .isEqualTo(
            "3,414 billion dong ÷ 5,769 billion dong × 100 = 59.18%, but 59.21% is printed;"
                + " 59.1594 … 59.2008 would fit");
  }

  @ParameterizedTest
  @CsvSource({
    "index, 121 ha, 100 ha, 121 % level, exact",
    "index, 121 ha, 100 ha, 125 % level, inconsistent",
    "growth, 121 ha, 100 ha, 21 % growth, exact",
    "growth, 121 ha, 100 ha, 24 % growth, inconsistent",
    "change, 298.7 tấn, 297.6 tấn, 1.1 tấn, exact",
    "change, 298.7 tấn, 297.6 tấn, 1.4 tấn, inconsistent",
    "change, 1.46 % share, 1.80 % share, -0.34 points, exact",
    "excess, 130.8 ha, 106.9 ha, 22.4 % excess, exact",
    "excess, 130.8 ha, 106.9 ha, 23.4 % excess, inconsistent"
  })
  void comparisonsAreChecked(
      String relation, String current, String base, String result, String verdict) {
    boolean plan = relation.equals("excess");
    assertThat(
            new Audited()
                .with("current", current)
                .with("base", base)
                .with("result", result)
                .claim(
                    relation,
                    "result",
                    plan ? "actual" : "current",
                    "current",
                    plan ? "target" : "base",
                    "base")
                .verdict()
                .code())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "sum, 2060 hồ sơ, 455 hồ sơ, 2515 hồ sơ, exact",
    "sum, 1937 hồ sơ, 597 hồ sơ, 2533 hồ sơ, inconsistent",
    "sum, 1.4 ha, 1.4 ha, 3 ha, exact",
    "sum, 1.4 ha, 1.4 ha, 2 ha, by-truncation",
    "sum, 1.4 ha, 1.4 ha, 2.9 ha, within-rounding",
    "at-most, 1.4 ha, 1.4 ha, 2.8 ha, exact",
    "at-most, 1.4 ha, 1.4 ha, 2.7 ha, within-rounding",
    "at-most, 1.4 ha, 1.4 ha, 2.5 ha, inconsistent"
  })
  void sumsAreChecked(String relation, String one, String other, String total, String verdict) {
    assertThat(
            new Audited()
                .with("one", one)
                .with("other", other)
                .with("total", total)
                .claim(relation, "total", "parts", "one+other")
                .verdict()
                .code())
        .isEqualTo(verdict);
  }

  @Test
  void residualsBalancesProductsRatesAndChainsAreChecked() {
    assertThat(
            new Audited()
                .with("whole", "847 hồ sơ")
                .with("part", "568 hồ sơ")
                .with("rest", "279 hồ sơ")
                .claim("residual", "rest", "whole", "whole", "parts", "part")
                .verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(
            new Audited()
                .with("in", "3095 hồ sơ")
                .with("settled", "2570 hồ sơ")
                .with("pending", "526 hồ sơ")
                .claim("balance", "settled+pending", "in", "in")
                .verdict())
        .isEqualTo(Verdict.INCONSISTENT);
    assertThat(
            new Audited()
                .with("area", "55.12 ha")
                .with("yield", "54.2 tạ/ha")
                .with("output", "298.7 tấn")
                .claim("product", "output", "factors", "area+yield")
                .verdict())
        .isEqualTo(Verdict.BY_TRUNCATION);
    assertThat(
            new Audited()
                .with("people", "21004 người")
                .with("area", "70.48 km²")
                .with("density", "298 người/km²")
                .claim("rate", "density", "numerator", "people", "denominator", "area")
                .verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(
            new Audited()
                .with("plan", "127.1 % level")
                .with("attained", "122.3 % level")
                .with("index", "155.4 % level")
                .claim("plan-chain", "index", "planToBase", "plan", "actualToPlan", "attained")
                .verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(
            new Audited()
                .with("a", "5.1 points")
                .with("b", "2.2 points")
                .with("growth", "7.4 % growth")
                .claim("contributions-growth", "growth", "contributions", "a+b")
                .verdict())
        .isEqualTo(Verdict.WITHIN_ROUNDING);
  }

  @Test
  void aFigureThatStandsTwiceIsOneVariable() {
    Audited shares =
        new Audited()
            .with("whole", "5769 tỷ đồng")
            .with("one", "3414 tỷ đồng")
            .with("other", "2243.8 tỷ đồng")
            .with("share", "1.90 % share")
            .claim("residual", "?rest", "whole", "whole", "parts", "one+other")
            .claim("share", "share", "part", "?rest", "whole", "whole");
    assertThat(shares.audit().checks().get(1).verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
    assertThat(shares.audit().checks().get(1).allowed().map(Interval::toString))
        .hasValueSatisfying(range -> assertThat(range).doesNotContain("∞"));
    assertThat(shares.audit().checks().get(0).reason()).contains(NotCheckableReason.UNPRINTED);
  }

  @Test
  void oneWholeNumberMustFitAllThatShareIt() {
    Audited poor =
        new Audited()
            .with("poor", "76 hộ")
            .with("poor-rate", "1.46 % share")
            .with("near", "165 hộ")
            .with("near-rate", "3.18 % share")
            .claim("share", "poor-rate", "part", "poor", "whole", "?all")
            .claim("share", "near-rate", "part", "near", "whole", "?all");
    assertThat(poor.audit().checks())
        .extracting(ClaimCheck::verdict)
        .containsExactly(Verdict.EXACT, Verdict.EXACT);
    Audited apart =
        new Audited()
            .with("poor", "76 hộ")
            .with("poor-rate", "1.46 % share")
            .with("near", "165 hộ")
            .with("near-rate", "3.10 % share")
            .claim("share", "poor-rate", "part", "poor", "whole", "?all")
            .claim("share", "near-rate", "part", "near", "whole", "?all");
    assertThat(apart.audit().checks())
        .extracting(ClaimCheck::verdict)
        .containsExactly(Verdict.INCONSISTENT, Verdict.INCONSISTENT);
    assertThat(apart.audit().findings().get(0).words(Language.ENGLISH))
        .isEqualTo(
            "no number makes 76 households ÷ [all] × 100 come to 1.46% together with the other"
                + " figures");
  }

  @Test
  void aWholeNumberPinsACountDown() {
    assertThat(
            new Audited()
                .with("part", "14 hộ")
                .with("share", "73.68 % share")
                .claim("share", "share", "part", "part", "whole", "?all")
                .verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(
            new Audited()
                .with("part", "14 hộ")
                .with("share", "73.67 % share")
                .claim("share", "share", "part", "part", "whole", "?all")
                .verdict())
        .isEqualTo(Verdict.INCONSISTENT);
    assertThat(
            new Audited()
                .with("part", "14 ha")
                .with("share", "73.67 % share")
                .claim("share", "share", "part", "part", "whole", "?all")
                .check()
                .reason())
        .contains(NotCheckableReason.UNPRINTED);
  }

  private static Verdict same(Quantity one, Quantity other) {
    return new Audited()
        .with("one", one)
        .with("other", other)
        .claim("same-figure", "other", "figure", "one")
        .verdict();
  }

  @ParameterizedTest
  @CsvSource({
    "1.46 % share, 1.46 % share, exact",
    "98.93 % share, 98.86 % share, inconsistent",
    "5.769 tỷ đồng, 5.77 tỷ đồng, exact",
    "5.769 tỷ đồng, 5.76 tỷ đồng, by-truncation",
    "5.77 tỷ đồng, 5.769 tỷ đồng, exact",
    "5.769 tỷ đồng, 5.75 tỷ đồng, inconsistent",
    "5769 triệu đồng, 5.769 tỷ đồng, exact",
    "5770 triệu đồng, 5.769 tỷ đồng, inconsistent",
    "3087 hồ sơ, 3095 hồ sơ, inconsistent"
  })
  void twoStatementsOfOneFigureAgreeOrNot(String one, String other, String verdict) {
    assertThat(same(quantity(one), quantity(other)).code()).isEqualTo(verdict);
  }

  @Test
  void anExactFiveIsNoTruncatedFour() {
    Quantity exactFive = Quantity.of(Figure.exact(5), unit("ha"));
    Quantity four = quantity("4 ha");
    assertThat(same(exactFive, four)).isEqualTo(Verdict.INCONSISTENT);
    assertThat(same(four, exactFive)).isEqualTo(Verdict.INCONSISTENT);
    assertThat(same(Quantity.of(Figure.parse("=4.9"), unit("ha")), four))
        .isEqualTo(Verdict.BY_TRUNCATION);
  }

  @Test
  void wordsAndPrizesAreSameOrNot() {
    Ordinal third = new Ordinal("3", Label.of("giải"));
    assertThat(
            new Audited()
                .with("one", third)
                .with("other", new Ordinal("3", Label.of("Giải")))
                .claim("same-figure", "other", "figure", "one")
                .verdict())
        .isEqualTo(Verdict.EXACT);
    assertThat(
            new Audited()
                .with("one", third)
                .with("other", new Ordinal("2", Label.of("giải")))
                .claim("same-figure", "other", "figure", "one")
                .verdict())
        .isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void qualifiersLeaveASideOpen() {
    Audited above =
        new Audited()
            .with(
                statistic("3000 ha")
                    .withId("one")
                    .withTopic("one")
                    .withQualifier(Qualifier.MORE_THAN))
            .with("other", "500 ha")
            .with("total", "4200 ha")
            .claim("sum", "total", "parts", "one+other");
    assertThat(above.verdict()).isEqualTo(Verdict.WITHIN_ROUNDING);
    Audited below =
        new Audited()
            .with(
                statistic("3000 ha")
                    .withId("one")
                    .withTopic("one")
                    .withQualifier(Qualifier.MORE_THAN))
            .with("other", "500 ha")
            .with("total", "3400 ha")
            .claim("sum", "total", "parts", "one+other");
    assertThat(below.verdict()).isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void anApproximationNeedsATolerance() {
    Audited about =
        new Audited()
            .with("one", "100 ha")
            .with("other", "50 ha")
            .with(
                statistic("155 ha")
                    .withId("total")
                    .withTopic("total")
                    .withQualifier(Qualifier.ABOUT))
            .claim("sum", "total", "parts", "one+other");
    assertThat(about.check().reason()).contains(NotCheckableReason.APPROXIMATE);
    Auditor tolerant = Auditor.standard().withTolerance(Share.parse("5 % share"));
    assertThat(tolerant.audit(about.report()).checks().get(0).verdict())
        .isEqualTo(Verdict.WITHIN_ROUNDING);
    Auditor strict = Auditor.standard().withTolerance(Share.parse("1 % share"));
    assertThat(strict.audit(about.report()).checks().get(0).verdict())
        .isEqualTo(Verdict.INCONSISTENT);
  }

  @Test
  void whatCannotBeCheckedSaysWhy() {
    assertThat(new Audited().with("a", "1 ha").claim("own", "a").check().reason())
        .contains(NotCheckableReason.UNKNOWN_RELATION);
    assertThat(
            new Audited()
                .with("a", missing(MissingReason.NOT_STATED))
                .with("b", "1 ha")
                .claim("sum", "b", "parts", "a")
                .check()
                .reason())
        .contains(NotCheckableReason.MISSING_VALUE);
    assertThat(
            new Audited()
                .with("a", new AmbiguousValue(List.of(quantity("1 ha"), quantity("2 ha"))))
                .with("b", "1 ha")
                .claim("sum", "b", "parts", "a")
                .check()
                .reason())
        .contains(NotCheckableReason.AMBIGUOUS);
    assertThat(
            new Audited()
                .with("a", Quantity.of(Figure.parse("?1.000"), unit("ha")))
                .with("b", "1 ha")
                .claim("sum", "b", "parts", "a")
                .check()
                .reason())
        .contains(NotCheckableReason.UNKNOWN_PRECISION);
    assertThat(
            new Audited()
                .with("a", "1 ha")
                .with("b", "0.0 ha")
                .with("c", "100 % share")
                .claim("share", "c", "part", "a", "whole", "b")
                .check()
                .reason())
        .contains(NotCheckableReason.DIVISOR_MAY_BE_ZERO);
    assertThat(
            new Audited()
                .with("a", new Ordinal("3", Label.of("giải")))
                .with("b", "1 ha")
                .claim("sum", "b", "parts", "a")
                .check()
                .reason())
        .contains(NotCheckableReason.NOT_A_QUANTITY);
  }
}
