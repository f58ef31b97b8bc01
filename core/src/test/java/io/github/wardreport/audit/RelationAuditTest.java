package io.github.wardreport.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.Given;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.relation.Expression;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.PriceBasis;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Tristate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims of relations that need nothing but their declaration. */
class RelationAuditTest {

  @ParameterizedTest
  @CsvSource({
    "97.3 % share, exact",
    "95 % share, exact",
    "99.14 % share, exact",
    "94.99 % share, within-rounding",
    "94.0 % share, inconsistent",
    "99.2 % share, inconsistent"
  })
  void aMeanLiesBetweenItsParts(String mean, String verdict) {
    Audited parts =
        new Audited()
            .with("early", "95.0 % share")
            .with("late", "99.14 % share")
            .with("all", mean)
            .claim("mean-within-parts", "all", "parts", "early+late");

    assertThat(parts.verdict().code()).isEqualTo(verdict);
  }

  @Test
  void aMeanOutsideItsPartsIsFoundInWords() {
    AuditResult result =
        new Audited()
            .with("early", "95.0 % share")
            .with("late", "99.14 % share")
            .with("all", "99.2 % share")
            .claim("mean-within-parts", "all", "parts", "early+late")
            .audit();

    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).rule()).isEqualTo("AVG-001");
    assertThat(result.findings().get(0).words(Language.ENGLISH))
        .isEqualTo("99.2% does not lie between 95.0% and 99.14%");
    assertThat(result.findings().get(0).words(Language.VIETNAMESE))
        .isEqualTo("99,2% không nằm giữa 95,0% và 99,14%");
  }

  @ParameterizedTest
  @CsvSource({"3.0 points, exact", "2.8 points, inconsistent"})
  void aContributionIsShareTimesGrowth(String points, String verdict) {
    Audited contribution =
        new Audited()
            .with("share", "37.5 % share")
            .with("growth", "8.0 % growth")
            .with("points", points)
            .claim("contribution", "points", "share", "share", "growth", "growth");

    assertThat(contribution.verdict().code()).isEqualTo(verdict);
  }

  @Test
  void anApplicationsOwnRelationIsCheckedAndFound() {
    Relation density =
        Relation.named("population-density")
            .roles("people", "landArea")
            .words(
                Label.of("Mật độ dân số", "Population density"),
                Label.of("{people} ÷ {landArea}", "{people} per {landArea}"))
            .equalTo(Expression.role("people").over(Expression.role("landArea")));
    Audited claimed =
        new Audited()
            .with("people", "24500 người")
            .with("area", "70.48 km²")
            .with("density", "374 người/km²")
            .claim("population-density", "density", "people", "people", "landArea", "area");

    assertThat(claimed.check().reason()).contains(NotCheckableReason.UNKNOWN_RELATION);
    AuditResult result = Auditor.standard().withRelation(density).audit(claimed.report());
    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly("REL-population-density");
    assertThat(result.findings().get(0).words(Language.ENGLISH))
        .isEqualTo(
            "24,500 people per 70.48 km² = 348 people/km², but 374 people/km² is printed;"
                + " 347.57 … 347.64 would fit");
    assertThat(
            Rules.page(Auditor.standard().withRelation(density).rules().get(51), Language.ENGLISH))
        .startsWith("## REL-population-density – Population density\n")
        .contains("by people per landArea.");
  }

  @Test
  void growthOverTwoPriceBasesIsNotCheckedAsIfItWereOne() {
    Statistic now = Given.statistic("120 tỷ đồng").withId("now").withPriceBasis(PriceBasis.CURRENT);
    Statistic before =
        Given.statistic("100 tỷ đồng").withId("before").withPriceBasis(PriceBasis.constant(2010));
    Audited growth =
        new Audited()
            .with(now)
            .with(before)
            .with("growth", "20 % growth")
            .claim("growth", "growth", "current", "now", "base", "before");

    assertThat(growth.check().reason()).contains(NotCheckableReason.DIFFERENT_PRICE_BASIS);
    assertThat(
            new Audited()
                .with(now)
                .with(before.withPriceBasis(PriceBasis.CURRENT))
                .with("growth", "20 % growth")
                .claim("growth", "growth", "current", "now", "base", "before")
                .verdict())
        .isEqualTo(Verdict.EXACT);
  }

  /** p × (1 − p) is greatest inside the interval of p: 24.999 % is that of 50.3 %. */
  @Test
  void aFormulaThatTurnsInsideAnIntervalRaisesNoFalseAlarm() {
    Relation variance =
        Relation.named("variance")
            .roles("p")
            .percent(PercentKind.SHARE)
            .equalTo(
                Expression.role("p")
                    .times(Expression.<String>number(Ratio.ONE).minus(Expression.role("p"))));
    Audited claimed =
        new Audited()
            .with("p", "50 % share")
            .with("v", "24.999 % share")
            .claim("variance", "v", "p", "p");

    assertThat(Auditor.standard().withRelation(variance).audit(claimed.report()).findings())
        .isEmpty();
  }

  @Test
  void aWeakerClaimDoesNotHideAStrongerOne() {
    Breakdown breakdown =
        Breakdown.builder()
            .id("kinds")
            .label(Label.of("Loại"))
            .addMeasures(new BreakdownMeasure("count", Label.of("Số"), Optional.of("all")))
            .addParts(part("one", "a"), part("other", "b"))
            .exhaustive(Tristate.YES)
            .disjoint(Tristate.YES)
            .build();
    Audited figures =
        new Audited()
            .with("a", "2 hộ")
            .with("b", "3 hộ")
            .with("all", "9 hộ")
            .claim("at-most", "all", "parts", "a+b");

    AuditResult result =
        Auditor.standard()
            .audit(
                WardReport.builder()
                    .title(Label.of("Báo cáo"))
                    .statistics(figures.report().statistics())
                    .claims(figures.report().claims())
                    .addBreakdowns(breakdown)
                    .build());
    assertThat(result.findings()).extracting(Finding::rule).containsExactly("BRK-002");
  }

  private static BreakdownPart part(String code, String statistic) {
    return new BreakdownPart(code, Label.of(code), Map.of("count", statistic), Optional.empty());
  }

  @Test
  void growthOverANegativeBaseIsAsUndefinedAsInTheCalculator() {
    Audited growth =
        new Audited()
            .with("now", "-5 tỷ đồng")
            .with("before", "-10 tỷ đồng")
            .with("growth", "-50 % growth")
            .claim("growth", "growth", "current", "now", "base", "before");
    Audited overAbsolute =
        new Audited()
            .with("now", "5 tỷ đồng")
            .with("before", "-10 tỷ đồng")
            .with("growth", "150 % growth")
            .claim("growth-absolute-base", "growth", "current", "now", "base", "before");

    assertThat(growth.check().reason()).contains(NotCheckableReason.NEGATIVE_BASE);
    assertThat(overAbsolute.verdict()).isEqualTo(Verdict.EXACT);
    assertThat(
            new Audited()
                .with("now", "15 tỷ đồng")
                .with("before", "10 tỷ đồng")
                .with("growth", "50 % growth")
                .claim("growth-absolute-base", "growth", "current", "now", "base", "before")
                .check()
                .reason())
        .contains(NotCheckableReason.POSITIVE_BASE);
  }

  @Test
  void aProductThatMeasuresSomethingElseIsNotChecked() {
    assertThat(
            new Audited()
                .with("yield", "54.2 tạ/ha")
                .with("area", "55.12 ha")
                .with("result", "29.9 ha")
                .claim("product", "result", "factors", "yield+area")
                .check()
                .reason())
        .contains(NotCheckableReason.DIFFERENT_UNITS);
  }
}
