package io.github.wardreport.calc;

import static io.github.wardreport.Given.missingTerm;
import static io.github.wardreport.Given.statistic;
import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.terms;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.calc.GrowthCalculator.NegativeBase;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.Growth;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.PercentagePoints;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.PeriodMismatchException;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.Boundaries;
import io.github.wardreport.statistic.PriceBasis;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be set against what, and what a comparison is told in. */
class ComparabilityTest {
  private static final GrowthCalculator GROWTH = GrowthCalculator.standard();
  private static final PlanCalculator PLAN = PlanCalculator.standard();

  @ParameterizedTest
  @CsvSource({
    "2025, 2024",
    "2025-01/2025-12, 2024",
    "2025-H1, 2024-01/2024-06",
    "2025-Q3, 2024-07/2024-09",
    "2025-07, 2024-07",
    "2025-01-01/2025-12-31, 2024",
    "@2025-07-01, @2024-07-01"
  })
  void likePeriodsGoByManyNames(String current, String base) {
    assertThat(GROWTH.growth(term("12 ha", current), term("10 ha", base)).undefinedReason())
        .isEmpty();
    assertThat(GROWTH.growth(term("12 ha", base), term("10 ha", current)).undefinedReason())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01/2025-09, 2024",
    "2025-Q1, 2025-Q2",
    "2025-01-02/2025-12-31, 2024",
    "2025-01-01/2025-12-30, 2024",
    "@2025-07-01, 2024"
  })
  void unlikePeriodsAreTheCallersMistake(String current, String base) {
    assertThatThrownBy(() -> GROWTH.index(term("12 ha", current), term("10 ha", base)))
        .isInstanceOf(PeriodMismatchException.class);
    assertThatThrownBy(() -> GROWTH.change(term("12 ha", current), term("10 ha", base)))
        .isInstanceOf(PeriodMismatchException.class);
    assertThatThrownBy(() -> GROWTH.changeInPoints(term("12 ha", current), term("10 ha", base)))
        .isInstanceOf(PeriodMismatchException.class);
    assertThatThrownBy(
            () ->
                GROWTH
                    .withNegativeBase(NegativeBase.ABSOLUTE)
                    .growth(term("12 ha", current), term("-10 ha", base)))
        .isInstanceOf(PeriodMismatchException.class);
    assertThatThrownBy(
            () -> GROWTH.contribution(term("12 ha", current), term("10 ha", base), term("9 ha")))
        .isInstanceOf(PeriodMismatchException.class);
  }

  @Test
  void anActualOfUnknownTimeIsSetAgainstThePlanWithARemark() {
    Calculation<PercentOfBase> now = PLAN.percentOfPlan(term("5 ha", "@.."), term("5 ha", "2025"));
    assertThat(now.undefinedReason()).isEmpty();
    assertThat(now.remarks()).containsExactly(Remark.UNKNOWN_PERIOD);
    Calculation<PercentOfBase> open =
        PLAN.percentOfPlan(term("5 ha", "../2025-12-31"), term("5 ha", "2025"));
    assertThat(open.remarks()).containsExactly(Remark.PART_OF_PLAN_PERIOD);
    assertThatThrownBy(
            () -> PLAN.percentOfPlan(term("5 ha", "../2026-01-31"), term("5 ha", "2025")))
        .isInstanceOf(PeriodMismatchException.class);
    assertThatThrownBy(
            () -> PLAN.percentOfPlan(term("5 ha", "2024-12-31/.."), term("5 ha", "2025")))
        .isInstanceOf(PeriodMismatchException.class)
        .hasMessage("Cannot take the percent of plan of 2024-12-31/..: the plan is for 2025");
    assertThat(PLAN.percentOfPlan(term("5 ha", "2025-07-01/.."), term("5 ha", "2025")).remarks())
        .containsExactly(Remark.UNKNOWN_PERIOD);
  }

  @Test
  void differentDefinitionsGiveNoResult() {
    Statistic now = statistic("1.46 % share").withDefinition("poverty-2022-2025");
    Statistic before = statistic("1.80 % share").withDefinition("poverty-2016-2020");
    assertThat(GROWTH.growth(now, before).undefinedReason())
        .contains(UndefinedReason.DIFFERENT_DEFINITION);
    assertThat(GROWTH.change(now, before).undefinedReason())
        .contains(UndefinedReason.DIFFERENT_DEFINITION);
    assertThat(GROWTH.growth(now, before.withDefinition("poverty-2022-2025")).undefinedReason())
        .isEmpty();
    assertThat(GROWTH.growth(now, statistic("1.80 % share")).undefinedReason()).isEmpty();
  }

  @Test
  void differentBoundariesAreRemarkedOn() {
    Statistic now = statistic("120 ha").withBoundaries(Boundaries.NEW_BOUNDARIES);
    Statistic before = statistic("100 ha").withBoundaries(Boundaries.PREDECESSORS_ADDED);
    assertThat(GROWTH.growth(now, before).remarks()).containsExactly(Remark.DIFFERENT_BOUNDARIES);
    assertThat(GROWTH.growth(now, now).remarks()).isEmpty();
    assertThat(GROWTH.growth(now, statistic("100 ha")).remarks()).isEmpty();
  }

  @Test
  void differentPricesGiveNoResultOverAnAbsoluteBaseEither() {
    Statistic now = statistic("5 tỷ đồng").withPriceBasis(PriceBasis.CURRENT);
    Statistic before = statistic("-10 tỷ đồng").withPriceBasis(PriceBasis.constant(2010));
    GrowthCalculator absolute = GROWTH.withNegativeBase(NegativeBase.ABSOLUTE);
    assertThat(absolute.growth(now, before).undefinedReason())
        .contains(UndefinedReason.DIFFERENT_PRICE_BASIS);
    Calculation<Growth> unstated =
        absolute.growth(now, before.withPriceBasis(PriceBasis.NOT_STATED));
    assertThat(unstated.value()).contains(Growth.parse("1500/10 % growth"));
    assertThat(unstated.remarks()).containsExactly(Remark.PRICE_BASIS_NOT_STATED);
    assertThat(absolute.growth(term("5 ha"), term("10 ha")).value())
        .contains(Growth.parse("-500/10 % growth"));
    assertThat(
            absolute
                .growth(missingTerm(MissingReason.NOT_STATED), term("-10 ha"))
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  @Test
  void aDifferenceOfPercentsIsToldInPoints() {
    Amount points = new Amount(Ratio.parse("-0.34"), unit("points"));
    assertThat(GROWTH.change(term("1.46 % share"), term("1.80 % share")).value()).contains(points);
    assertThat(PLAN.gap(term("1.46 % share"), term("1.80 % share")).value()).contains(points);
    assertThat(PLAN.gap(term("130.8 tỷ đồng"), term("106.9 tỷ đồng")).value())
        .contains(new Amount(Ratio.parse("23.9"), unit("tỷ đồng")));
  }

  /** Poverty that was to fall from 1.80 % to 1.50 % and fell to 1.46 %; the target is made up. */
  @Test
  void aReductionIsAchievedInPart() {
    Calculation<PercentOfBase> achieved =
        PLAN.reductionAchieved(term("1.80 % share"), term("1.46 % share"), term("1.50 % share"));
    assertThat(achieved.round(Rounding.halfUp(1)).explain(Language.VIETNAMESE))
        .isEqualTo(
            "(1,80% − 1,46%) ÷ (1,80% − 1,50%) × 100 = 113,3%"
                + " (làm tròn đến 1 chữ số thập phân)");
    assertThat(PLAN.reductionAchieved(term("2 ha"), term("1 ha"), term("2 ha")).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThat(PLAN.reductionAchieved(term("2 ha"), term("1 ha"), term("3 ha")).undefinedReason())
        .contains(UndefinedReason.NEGATIVE_BASE);
    assertThat(
            PLAN.reductionAchieved(
                    missingTerm(MissingReason.NOT_STATED), term("1 ha"), term("3 ha"))
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThatThrownBy(
            () -> PLAN.reductionAchieved(term("2 ha"), term("1 ha", "2024"), term("1 ha", "2025")))
        .isInstanceOf(PeriodMismatchException.class);
  }

  @Test
  void aContributionIsToldInPointsOfTheTotal() {
    Calculation<PercentagePoints> contribution =
        GROWTH.contribution(term("3414 tỷ đồng"), term("3000 tỷ đồng"), term("5100 tỷ đồng"));
    assertThat(contribution.round(Rounding.halfUp(2)).explain(Language.VIETNAMESE))
        .isEqualTo(
            "(3.414 tỷ đồng − 3.000 tỷ đồng) ÷ 5.100 tỷ đồng × 100 = 8,12 điểm %"
                + " (làm tròn đến 2 chữ số thập phân)");
    assertThat(GROWTH.contribution(term("2 ha"), term("1 ha"), term("0 ha")).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThatThrownBy(() -> GROWTH.contribution(term("2 ha"), term("1 ha"), term("1 tỷ đồng")))
        .isInstanceOf(DimensionMismatchException.class);
  }

  @Test
  void contributionsAddUpToTheGrowth() {
    Cases.forAll(
        drawn -> {
          List<Quantity> now = new ArrayList<>();
          List<Quantity> before = new ArrayList<>();
          for (int i = drawn.whole(1, 6); i > 0; i--) {
            now.add(drawn.quantity(unit("tỷ đồng")));
            before.add(drawn.quantity(unit("triệu đồng")));
          }
          Operand total = total(now);
          Operand base = total(before);
          Ratio sum = Ratio.ZERO;
          for (int i = 0; i < now.size(); i++) {
            Calculation<PercentagePoints> part =
                GROWTH.contribution(now.get(i), before.get(i), base);
            sum = sum.plus(part.value().orElseThrow().number());
          }
          Growth growth = GROWTH.growth(total, base).value().orElseThrow();
          assertThat(sum.isSameNumber(growth.number())).isTrue();
        });
  }

  private static Operand total(List<Quantity> parts) {
    List<Calculation<Amount>> cumulative = CumulativeCalculator.standard().toCumulative(parts);
    return cumulative.get(cumulative.size() - 1);
  }

  @Test
  void planOverBaseTimesActualOverPlanIsActualOverBase() {
    Cases.forAll(
        drawn -> {
          Operand base = drawn.quantity(unit("tỷ đồng"));
          Operand plan = drawn.quantity(unit("tỷ đồng"));
          Operand actual = drawn.quantity(unit("triệu đồng"));
          Ratio planned = level(PLAN.percentOfPlan(plan, base));
          Ratio attained = level(PLAN.percentOfPlan(actual, plan));
          Ratio index = level(GROWTH.index(actual, base));
          assertThat(planned.times(attained).scaleByPowerOfTen(-2).isSameNumber(index)).isTrue();
        });
  }

  private static Ratio level(Calculation<PercentOfBase> calculation) {
    return calculation.value().orElseThrow().number();
  }

  @Test
  void aPercentAndAnEarlierResultAreTermsToo() {
    Calculation<Growth> growth = GROWTH.growth(term("121 ha"), term("100 ha"));
    assertThat(GROWTH.change(growth, Growth.parse("10 % growth")).value())
        .contains(new Amount(Ratio.parse("1100/100"), unit("points")));
    Calculation<Structure> structure = ShareCalculator.standard().structure(terms("1 ha", "1 ha"));
    assertThat(GROWTH.change(structure, term("1 ha")).undefinedReason())
        .contains(UndefinedReason.NOT_A_QUANTITY);
  }
}
