package io.github.wardreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Given;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures are those of the 2025 report of phường Hoành Sơn, unless a test says otherwise. */
class ClaimTest {
  private static final MeasureUnit INDICATORS =
      MeasureUnit.counting("chỉ tiêu", Label.of("chỉ tiêu", "indicators"));

  private final List<Statistic> statistics = new ArrayList<>();

  private ClaimOperand figure(String id, StatedValue value, Optional<String> period) {
    statistics.add(
        Statistic.builder()
            .id(id)
            .label(Label.of(id))
            .value(value)
            .period(period.map(Period::parse).map(StatedPeriod::of))
            .build());
    return ClaimOperand.statistic(id);
  }

  private ClaimOperand figure(String id, String text) {
    return figure(id, Given.quantity(text), Optional.empty());
  }

  private ClaimOperand figure(String id, String text, String period) {
    return figure(id, Given.quantity(text), Optional.of(period));
  }

  private static Claim.Builder claim(String relation) {
    return Claim.builder().id("claimed").relation(relation);
  }

  private List<String> problems(Claim.Builder claim) {
    return WardReport.builder()
        .title(Label.of("Báo cáo"))
        .addDeclaredUnits(INDICATORS)
        .statistics(statistics)
        .addClaims(claim.build())
        .buildDraft()
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aClaimIsStatedByDefault() {
    Claim claim = claim("unheard-of").result(new ClaimOperand.Unprinted("households")).build();
    assertThat(claim.basis()).isEqualTo(ClaimBasis.STATED);
    assertThat(claim.withBasis(ClaimBasis.IMPLIED).basis().code()).isEqualTo("implied");
  }

  @Test
  void allMissingAttributesAreReportedAtOnce() {
    assertThatThrownBy(() -> Claim.builder().build())
        .hasMessage(
            "Cannot build value: $.id: must be given; $.relation: must be given;"
                + " $.result: must be given");
  }

  @Test
  void wrongRolesOfAKnownRelationAreRefused() {
    ClaimOperand revenue = ClaimOperand.statistic("budget-revenue");
    Claim.Builder claim =
        Claim.builder()
            .id("Revenue of plan")
            .relation("percent-of-plan")
            .putOperand("actaul", revenue)
            .putOperand("base", revenue)
            .result(revenue);
    assertThatThrownBy(claim::build)
        .hasMessage(
            "Cannot build claim \"Revenue of plan\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"Revenue of plan\"; "
                + "$.operands: \"percent-of-plan\" has no role \"actaul\";"
                + " did you mean \"actual\"?; "
                + "$.operands: \"percent-of-plan\" has no role \"base\"; "
                + "$.operands: \"percent-of-plan\" needs the role \"actual\"; "
                + "$.operands: \"percent-of-plan\" needs the role \"target\"");
  }

  @Test
  void onlyOptionalRolesMayBeLeftOut() {
    ClaimOperand people = ClaimOperand.statistic("people");
    Claim.Builder rate =
        claim("rate")
            .putOperand("numerator", ClaimOperand.statistic("accidents"))
            .putOperand("denominator", people)
            .result(ClaimOperand.statistic("rate"));
    assertThat(rate.build().operands()).containsOnlyKeys("numerator", "denominator");
    assertThat(
            rate.putOperand("per", new ClaimOperand.Constant(Given.quantity("10000 người")))
                .build())
        .extracting(Claim::operands)
        .isEqualTo(
            Map.of(
                "numerator",
                ClaimOperand.statistic("accidents"),
                "denominator",
                people,
                "per",
                new ClaimOperand.Constant(Given.quantity("10000 người"))));
    assertThatThrownBy(rate.putOperand("whole", people)::build)
        .hasMessage("Cannot build claim \"claimed\": $.operands: \"rate\" has no role \"whole\"");
  }

  @Test
  void anUnknownRelationIsKeptWithAnyRoles() {
    ClaimOperand area = figure("area", "70.48 km²");
    Claim.Builder claim = claim("unheard-of").putOperand("surface", area).result(area);
    assertThat(problems(claim)).isEmpty();
    assertThat(claim.build().operands()).containsOnlyKeys("surface");
  }

  @Test
  void operandsKeepTheOrderInWhichTheyWereGiven() {
    Claim claim =
        claim("unheard-of")
            .putOperand("target", ClaimOperand.statistic("plan"))
            .putOperand("actual", ClaimOperand.statistic("revenue"))
            .result(ClaimOperand.statistic("attained"))
            .build();
    assertThat(new ArrayList<>(claim.operands().keySet())).containsExactly("target", "actual");
  }

  @Test
  void theNameOfAnOperandIsNotBlank() {
    assertThatThrownBy(() -> new ClaimOperand.Named(" "))
        .hasMessage("Argument 'name' must not be blank but was \" \"");
    assertThatThrownBy(() -> new ClaimOperand.Unprinted(""))
        .hasMessage("Argument 'name' must not be blank but was \"\"");
  }

  @Test
  void itemsAreCopied() {
    List<ClaimOperand> given = new ArrayList<>(List.of(ClaimOperand.statistic("storm-5")));
    ClaimOperand.Items items = new ClaimOperand.Items(given);
    given.add(ClaimOperand.statistic("storm-10"));
    assertThat(items).isEqualTo(ClaimOperand.statistics(List.of("storm-5")));
  }

  @Test
  void theResultIsNotAnOperand() {
    ClaimOperand share = figure("industry", "59.21 % share");
    ClaimOperand other = figure("services", "38.89 % share");
    assertThat(
            problems(
                claim("share").putOperand("part", share).putOperand("whole", other).result(share)))
        .containsExactly("$.claims[0].operands.part: must not hold the result of the claim itself");
    assertThat(
            problems(
                claim("sum")
                    .putOperand("parts", new ClaimOperand.Items(List.of(other, share)))
                    .result(share)))
        .containsExactly(
            "$.claims[0].operands.parts: must not hold the result of the claim itself");
  }

  @Test
  void aConstantMayBeResultAndOperand() {
    ClaimOperand hundred = new ClaimOperand.Constant(Given.quantity("100 % share"));
    assertThat(problems(claim("same-figure").putOperand("figure", hundred).result(hundred)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "percent-of-plan, actual, target, % level",
    "index, current, base, % level",
    "excess, actual, target, % excess",
    "growth, current, base, % growth",
    "share, part, whole, % share"
  })
  void thePercentKindOfTheResultFollowsFromTheRelation(
      String relation, String first, String second, String kind) {
    ClaimOperand one = figure("one", "130.8 tỷ đồng");
    ClaimOperand other = figure("other", "106900 triệu đồng");
    Claim.Builder claim = claim(relation).putOperand(first, one).putOperand(second, other);
    assertThat(problems(claim.result(figure("right", "122.3 " + kind)))).isEmpty();
    assertThat(problems(claim.result(figure("wrong", "122.3 points"))))
        .containsExactly(
            "$.claims[0].result: \"points\" does not go with \""
                + kind
                + "\" in the relation \""
                + relation
                + "\"");
  }

  @Test
  void onlySharesAddUpToAHundred() {
    ClaimOperand parts =
        new ClaimOperand.Items(
            List.of(
                figure("industry", "59.21 % share"),
                figure("services", "38.89 % share"),
                figure("farming", "1.90 % growth")));
    assertThat(
            problems(
                claim("shares-100")
                    .putOperand("shares", parts)
                    .result(new ClaimOperand.Constant(Given.quantity("100 % share")))))
        .containsExactly(
            "$.claims[0].operands.shares[2]: \"% growth\" does not go with \"% share\""
                + " in the relation \"shares-100\"");
  }

  @Test
  void comparedFiguresMeasureTheSame() {
    ClaimOperand revenue = figure("revenue", "130.8 tỷ đồng");
    ClaimOperand area = figure("area", "55.12 ha");
    ClaimOperand level = figure("level", "122.3 % level");
    assertThat(
            problems(
                claim("percent-of-plan")
                    .putOperand("actual", revenue)
                    .putOperand("target", area)
                    .result(level)))
        .containsExactly(
            "$.claims[0].operands.target: \"ha\" does not go with \"tỷ đồng\""
                + " in the relation \"percent-of-plan\"");
    assertThat(
            problems(
                claim("sum")
                    .putOperand("parts", new ClaimOperand.Items(List.of(revenue, area)))
                    .result(figure("total", "140583 triệu đồng"))))
        .containsExactly(
            "$.claims[0].operands.parts[1]: \"ha\" does not go with \"triệu đồng\""
                + " in the relation \"sum\"");
  }

  @Test
  void theChangeOfAPercentIsInPoints() {
    ClaimOperand actual = figure("actual", "10.75 % growth");
    ClaimOperand plan = figure("plan", "13.82 % growth");
    assertThat(
            problems(
                claim("change")
                    .putOperand("current", actual)
                    .putOperand("base", plan)
                    .result(figure("gap", "-3.07 points"))))
        .isEmpty();
  }

  @Test
  void aProductMayHaveAnotherUnitThanItsFactors() {
    ClaimOperand area = figure("area", "55.12 ha");
    ClaimOperand yield = figure("yield", "54.2 tạ/ha");
    assertThat(
            problems(
                claim("product")
                    .putOperand("factors", new ClaimOperand.Items(List.of(area, yield)))
                    .result(figure("output", "298.7 tấn"))))
        .isEmpty();
  }

  @Test
  void aClaimUsesOneSideOfACountOutOfACount() {
    figure("met", CountOutOf.of(13, 17, INDICATORS), Optional.empty());
    ClaimOperand count = new ClaimOperand.OfStatistic("met", ClaimOperand.Side.COUNT);
    ClaimOperand whole = new ClaimOperand.OfStatistic("met", ClaimOperand.Side.WHOLE);
    assertThat(
            problems(
                claim("share")
                    .putOperand("part", count)
                    .putOperand("whole", whole)
                    .result(new ClaimOperand.Constant(Given.quantity("76.5 % share")))))
        .isEmpty();
    assertThat(
            problems(
                claim("residual")
                    .putOperand("whole", whole)
                    .putOperand("parts", figure("failed", "3 hộ"))
                    .result(count)))
        .containsExactly(
            "$.claims[0].operands.parts: \"hộ\" does not go with \"chỉ tiêu\""
                + " in the relation \"residual\"");
  }

  @Test
  void anOperandWithoutAUnitIsNotChecked() {
    ClaimOperand unknown =
        figure("plan", Given.missing(MissingReason.NOT_STATED), Optional.empty());
    assertThat(
            problems(
                claim("percent-of-plan")
                    .putOperand("actual", figure("kept", "21.3 tỷ đồng"))
                    .putOperand("target", unknown)
                    .result(figure("of-plan", "628 % level"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"index, % level", "growth, % growth", "change, tỷ đồng"})
  void nineMonthsAreNotComparedWithAYear(String relation, String unit) {
    Claim.Builder claim =
        claim(relation)
            .putOperand("current", figure("now", "130.8 tỷ đồng", "2025-01/2025-09"))
            .putOperand("base", figure("then", "84.2 tỷ đồng", "2024"))
            .result(figure("result", "155.4 " + unit));
    assertThat(problems(claim))
        .containsExactly("$.claims[0].operands.base: 2024 cannot be compared with 2025-01/2025-09");
  }

  @Test
  void aYearIsComparedWithTwelveMonthsOfTheYearBefore() {
    Claim.Builder claim =
        claim("index")
            .putOperand("current", figure("now", "130.8 tỷ đồng", "2025"))
            .putOperand("base", figure("then", "84.2 tỷ đồng", "2024-01/2024-12"))
            .result(figure("result", "155.4 % level"));
    assertThat(problems(claim)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"percent-of-plan, % level", "excess, % excess"})
  void thePeriodOfAnActualLiesInsideThatOfItsTarget(String relation, String unit) {
    ClaimOperand plan = figure("plan", "106.9 tỷ đồng", "2025");
    ClaimOperand result = figure("result", "122.3 " + unit);
    assertThat(
            problems(
                claim(relation)
                    .putOperand("actual", figure("half", "60 tỷ đồng", "2025-H1"))
                    .putOperand("target", plan)
                    .result(result)))
        .isEmpty();
    assertThat(
            problems(
                claim(relation)
                    .putOperand("actual", figure("later", "60 tỷ đồng", "2026-H1"))
                    .putOperand("target", plan)
                    .result(result)))
        .containsExactly("$.claims[0].operands.actual: 2026-H1 is not inside 2025");
  }
}
