package io.github.wardreport.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.ExcessOverPlan;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.PercentagePoints;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.Share;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.relation.PeriodMismatchException;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.PriceBasis;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Worked numbers are those of the 2025 report of phường Hoành Sơn, unless they say otherwise. */
class PlanCalculatorTest {
  private static final MeasureUnit BILLION = unit("tỷ đồng");
  private static final PlanCalculator PLAN = PlanCalculator.standard();

  private static MeasureUnit unit(String code) {
    return MeasureUnits.builtIn().get(code);
  }

  private static Quantity billion(String digits) {
    return Quantity.of(digits, BILLION);
  }

  private static Statistic.Builder stated(String id, StatedValue value) {
    return Statistic.builder().id(id).label(Label.of(id)).value(value);
  }

  @Test
  void percentOfPlanIsExactUntilItIsRounded() {
    Calculation<PercentOfBase> attained = PLAN.percentOfPlan(billion("130.8"), billion("106.9"));
    assertThat(attained.value()).contains(new PercentOfBase(Ratio.parse("13080/106.9")));
    assertThat(attained.round(Rounding.halfUp(1)).value())
        .contains(PercentOfBase.parse("122.4 % level"));
    assertThat(attained.round(Rounding.truncating(1)).value())
        .contains(PercentOfBase.parse("122.3 % level"));
  }

  @Test
  void roundingIsDoneOnceAndNeverTwice() {
    MeasureUnit dong = unit("đồng");
    Calculation<PercentOfBase> attained =
        PLAN.percentOfPlan(
            Quantity.of("123449999999999", dong), Quantity.of("1000000000000000", dong));
    assertThat(attained.round(Rounding.halfUp(2)).value())
        .contains(PercentOfBase.parse("12.34 % level"));
  }

  @Test
  void magnitudesDoNotMatter() {
    assertThat(
            PLAN.percentOfPlan(Quantity.of("130800", unit("triệu đồng")), billion("106.9"))
                .round(Rounding.halfUp(1))
                .value())
        .contains(PercentOfBase.parse("122.4 % level"));
  }

  @Test
  void excessAndGapSayTheSameInOtherWords() {
    Operand actual = billion("130.8");
    Operand target = billion("106.9");
    assertThat(PLAN.excess(actual, target).round(Rounding.halfUp(1)).value())
        .contains(ExcessOverPlan.parse("22.4 % excess"));
    assertThat(PLAN.gap(actual, target).value()).contains(new Amount(Ratio.parse("23.9"), BILLION));
  }

  @Test
  void theGapOfTwoPercentsIsInPoints() {
    MeasureUnit growth = unit("% growth");
    assertThat(PLAN.gapInPoints(Quantity.of("10.75", growth), Quantity.of("13.82", growth)).value())
        .contains(PercentagePoints.parse("-3.07 points"));
  }

  @Test
  void pointsOfAmountsAreTheCallersMistake() {
    assertThatThrownBy(() -> PLAN.gapInPoints(billion("2"), billion("1")))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot take points of tỷ đồng and points: money:VND is not percent:points");
  }

  @Test
  void differentDimensionsAreTheCallersMistake() {
    assertThatThrownBy(() -> PLAN.percentOfPlan(billion("1"), Quantity.of("1", unit("ha"))))
        .isInstanceOfSatisfying(
            DimensionMismatchException.class,
            mistake -> {
              assertThat(mistake.left()).isEqualTo(BILLION);
              assertThat(mistake.right()).isEqualTo(unit("ha"));
            })
        .hasMessage("Cannot divide tỷ đồng and ha: money:VND is not length^2");
  }

  @Test
  void aShareIsNotAGrowth() {
    assertThatThrownBy(
            () ->
                PLAN.percentOfPlan(
                    Quantity.of("1", unit("% share")), Quantity.of("1", unit("% growth"))))
        .isInstanceOf(DimensionMismatchException.class);
  }

  @Test
  void aPlanOfZeroOrBelowGivesNoPercent() {
    assertThat(PLAN.percentOfPlan(billion("1"), billion("0")).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThat(PLAN.percentOfPlan(billion("1"), billion("-2")).undefinedReason())
        .contains(UndefinedReason.NEGATIVE_BASE);
    assertThat(PLAN.percentOfPlan(billion("1"), billion("0")).value()).isEmpty();
  }

  @Test
  void aMissingPlanGivesNoPercentAndSaysSo() {
    Statistic actual = stated("revenue-kept", billion("21.3")).build();
    Statistic plan =
        stated("province-plan", MissingValue.of(MissingReason.NOT_STATED, BILLION)).build();
    Calculation<PercentOfBase> attained = PLAN.percentOfPlan(actual, plan);
    assertThat(attained.undefinedReason()).contains(UndefinedReason.MISSING_VALUE);
    assertThat(attained).hasToString("undefined: missing-value");
    assertThat(attained.explain(Language.VIETNAMESE))
        .isEqualTo("21,3 tỷ đồng ÷ không nêu × 100: không tính được (thiếu số liệu)");
    assertThat(attained.explain(Language.ENGLISH))
        .isEqualTo("21.3 billion dong ÷ not stated × 100: undefined (a value is missing)");
  }

  @Test
  void anAmbiguousFigureGivesNoResultUntilSomebodyChooses() {
    Statistic growth =
        stated(
                "growth",
                new AmbiguousValue(
                    List.of(
                        Quantity.of("121", unit("% level")), Quantity.of("121", unit("% growth")))))
            .build();
    assertThat(PLAN.percentOfPlan(growth, growth).undefinedReason())
        .contains(UndefinedReason.AMBIGUOUS);
  }

  @Test
  void undefinedInGivesUndefinedOutWithTheFirstCause() {
    Calculation<Amount> undefined =
        PLAN.gap(
            stated("a", MissingValue.of(MissingReason.SUPPRESSED, BILLION)).build(), billion("1"));
    assertThat(PLAN.percentOfPlan(undefined, billion("0")).undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  @Test
  void aResultIsATermOfTheNextCalculation() {
    Calculation<Amount> gap = PLAN.gap(billion("130.8"), billion("106.9"));
    assertThat(PLAN.percentOfPlan(gap, billion("106.9")).round(Rounding.halfUp(1)).value())
        .contains(PercentOfBase.parse("22.4 % level"));
  }

  @Test
  void theActualMayCoverAPartOfThePlansPeriod() {
    Statistic half =
        stated("a", billion("60")).period(StatedPeriod.of(Period.parse("2025-01/2025-06"))).build();
    Statistic plan =
        stated("p", billion("100")).period(StatedPeriod.of(Period.parse("2025"))).build();
    Calculation<PercentOfBase> attained = PLAN.percentOfPlan(half, plan);
    assertThat(attained.value()).contains(new PercentOfBase(Ratio.parse("6000/100")));
    assertThat(attained.remarks()).containsExactly(Remark.PART_OF_PLAN_PERIOD);
  }

  @Test
  void anActualOutsideThePlansPeriodIsTheCallersMistake() {
    Statistic actual =
        stated("a", billion("60")).period(StatedPeriod.of(Period.parse("2024"))).build();
    Statistic plan =
        stated("p", billion("100")).period(StatedPeriod.of(Period.parse("2025"))).build();
    assertThatThrownBy(() -> PLAN.percentOfPlan(actual, plan))
        .isInstanceOf(PeriodMismatchException.class)
        .hasMessage("Cannot take the percent of plan of 2024: the plan is for 2025");
  }

  @Test
  void differentPriceBasesGiveNoResultAndAnUnstatedOneARemark() {
    Statistic current = stated("a", billion("60")).priceBasis(PriceBasis.CURRENT).build();
    Statistic constant = stated("b", billion("50")).priceBasis(PriceBasis.constant(2010)).build();
    Statistic unstated = stated("c", billion("50")).build();
    assertThat(PLAN.percentOfPlan(current, constant).undefinedReason())
        .contains(UndefinedReason.DIFFERENT_PRICE_BASIS);
    assertThat(PLAN.percentOfPlan(current, unstated).remarks())
        .containsExactly(Remark.PRICE_BASIS_NOT_STATED);
    assertThat(PLAN.percentOfPlan(current, current).remarks()).isEmpty();
  }

  @Test
  void notesAndTheWeakestMaturityAreInherited() {
    Statistic actual =
        stated("a", billion("60")).maturity(Maturity.ESTIMATED).addNotes("n-1", "n-2").build();
    Statistic plan =
        stated("p", billion("100")).maturity(Maturity.OFFICIAL).addNotes("n-2", "n-3").build();
    Calculation<PercentOfBase> attained = PLAN.percentOfPlan(actual, plan);
    assertThat(attained.notes()).containsExactly("n-1", "n-2", "n-3");
    assertThat(attained.maturity()).contains(Maturity.ESTIMATED);
    assertThat(attained.round(Rounding.halfUp(0)).maturity()).contains(Maturity.ESTIMATED);
  }

  @Test
  void aResultExplainsItselfInBothLanguages() {
    Calculation<PercentOfBase> attained =
        PLAN.percentOfPlan(billion("130.8"), billion("106.9")).round(Rounding.halfUp(1));
    assertThat(attained.explain(Language.VIETNAMESE))
        .isEqualTo(
            "130,8 tỷ đồng ÷ 106,9 tỷ đồng × 100 = 122,4% (làm tròn đến 1 chữ số thập phân)");
    assertThat(attained.explain(Language.ENGLISH))
        .isEqualTo(
            "130.8 billion dong ÷ 106.9 billion dong × 100 = 122.4% (rounded to 1 decimals)");
  }

  @Test
  void equalityIsThatOfValueReasonNotesAndMaturity() {
    assertThat(PLAN.percentOfPlan(billion("1"), billion("2")))
        .isEqualTo(PLAN.percentOfPlan(billion("1.0"), billion("2.00")))
        .isNotEqualTo(PLAN.percentOfPlan(billion("2"), billion("4")));
  }

  @Test
  void hugeTinyAndNegativeActualsAreExact() {
    String huge = "98765432109876543210987654321098765432";
    assertThat(PLAN.percentOfPlan(billion(huge), billion(huge)).round(Rounding.halfUp(0)).value())
        .contains(PercentOfBase.parse("100 % level"));
    assertThat(PLAN.percentOfPlan(billion("0.000000000000001"), billion("3")).value())
        .contains(
            new PercentOfBase(
                Ratio.of(Figure.printed("0.0000000000001").value(), Figure.printed("3").value())));
    assertThat(PLAN.percentOfPlan(billion("-5"), billion("4")).round(Rounding.halfUp(0)).value())
        .contains(PercentOfBase.parse("-125 % level"));
  }

  @Test
  void inversePercentOfPlanIsForIndicatorsOfWhichLessIsBetter() {
    MeasureUnit rate = unit("% share");
    assertThat(
            PLAN.inversePercentOfPlan(Quantity.of("0.8", rate), Quantity.of("1.0", rate)).value())
        .contains(new PercentOfBase(Ratio.parse("100/0.8")));
  }

  @Test
  void theShareOfACountIsTakenInWhatItIsOutOf() {
    CountOutOf met = CountOutOf.of(13, 17, MeasureUnit.counting("chỉ tiêu", Label.of("chỉ tiêu")));
    assertThat(ShareCalculator.standard().share(met).round(Rounding.halfUp(1)).value())
        .contains(Share.parse("76.5 % share"));
    CountOutOf none = CountOutOf.of(0, 0, met.countedIn());
    assertThat(ShareCalculator.standard().share(none).undefinedReason())
        .isEqualTo(Optional.of(UndefinedReason.ZERO_BASE));
  }
}
