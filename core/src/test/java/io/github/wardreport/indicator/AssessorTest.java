package io.github.wardreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.statistic.Statistic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked numbers are those of the 2025 report of phường Hoành Sơn, unless they say otherwise. */
class AssessorTest {
  private static final MeasureUnit BILLION = MeasureUnits.builtIn().get("tỷ đồng");
  private static final MeasureUnit LEVEL = MeasureUnits.builtIn().get("% level");
  private static final MeasureUnit SHARE = MeasureUnits.builtIn().get("% share");

  private final Map<String, Statistic> statistics = new HashMap<>();

  private String stated(String id, Quantity value, Optional<Qualifier> qualifier) {
    statistics.put(
        id,
        Statistic.builder().id(id).label(Label.of(id)).value(value).qualifier(qualifier).build());
    return id;
  }

  private String stated(String id, String digits, MeasureUnit unit) {
    return stated(id, Quantity.of(digits, unit), Optional.empty());
  }

  private static Target.Builder plan(String id) {
    return Target.builder().id(id).kind("plan");
  }

  private static Indicator.Builder indicator(Target... targets) {
    return Indicator.builder()
        .id("budget-revenue")
        .label(Label.of("Tổng thu ngân sách"))
        .addTargets(targets);
  }

  private static IndicatorRecord.Builder reported() {
    return IndicatorRecord.builder().id("r-budget").indicator("budget-revenue");
  }

  private List<Assessment> assess(
      Assessor assessor, Indicator indicator, IndicatorRecord reported) {
    return assessor.assess(indicator, reported, id -> Optional.ofNullable(statistics.get(id)));
  }

  private Outcome only(Indicator indicator, IndicatorRecord reported) {
    List<Assessment> all = assess(Assessor.standard(), indicator, reported);
    assertThat(all).hasSize(1);
    return all.get(0).outcome();
  }

  @Test
  void oneActualStandsToEachOfItsTargets() {
    Indicator kept =
        indicator(
                plan("council")
                    .issuer("ward-council")
                    .figure(stated("c", "21.17", BILLION))
                    .build(),
                plan("province").attainment(stated("p", "628", LEVEL)).build())
            .build();
    List<Assessment> all =
        assess(Assessor.standard(), kept, reported().actual(stated("a", "21.3", BILLION)).build());
    assertThat(all)
        .extracting(Assessment::outcome)
        .containsExactly(Outcome.EXCEEDED, Outcome.EXCEEDED);
    assertThat(all.get(0).percentOfPlan().round(Rounding.halfUp(1)).value())
        .contains(PercentOfBase.parse("100.6 % level"));
    assertThat(all.get(1).percentOfPlan().undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(all.get(1).statedAttainment()).contains(PercentOfBase.parse("628 % level"));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 110, exceeded",
    "AT_LEAST, 100, met",
    "AT_LEAST, 99.9, not-met",
    "MORE_THAN, 100, not-met",
    "MORE_THAN, 100.1, met",
    "AT_MOST, 99, exceeded",
    "AT_MOST, 100, met",
    "AT_MOST, 101, not-met",
    "LESS_THAN, 100, not-met",
    "LESS_THAN, 99, met",
    "EQUAL, 100.0, met",
    "EQUAL, 99, not-met",
    "KEEP, 100, met",
    "KEEP, 101, not-met"
  })
  void theOperatorDecides(Operator operator, String actual, String outcome) {
    Indicator one =
        indicator(plan("t").operator(operator).figure(stated("f", "100", BILLION)).build()).build();
    assertThat(only(one, reported().actual(stated("a", actual, BILLION)).build()).code())
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"9.9, not-met", "10, met", "10.2, met", "10.5, met", "10.6, not-met"})
  void aTargetBetweenTwoFiguresIncludesBoth(String actual, String outcome) {
    Target target =
        plan("t")
            .operator(Operator.BETWEEN)
            .figure(stated("from", "10", BILLION))
            .upperFigure(stated("to", "10.5", BILLION))
            .build();
    assertThat(
            only(indicator(target).build(), reported().actual(stated("a", actual, BILLION)).build())
                .code())
        .isEqualTo(outcome);
  }

  @Test
  void whatIsMissingIsNeverMet() {
    Indicator withFigure = indicator(plan("t").figure(stated("f", "100", BILLION)).build()).build();
    Indicator without = indicator(plan("t").build()).build();
    assertThat(only(withFigure, reported().build())).isEqualTo(Outcome.NO_DATA);
    assertThat(only(without, reported().actual(stated("a", "5", BILLION)).build()))
        .isEqualTo(Outcome.NOT_ASSESSED);
  }

  @ParameterizedTest
  @CsvSource({
    "ABOVE, 90, not-assessed", "ABOVE, 100, exceeded", "AT_LEAST, 100, met",
    "BELOW, 100, not-met", "NEARLY, 110, not-assessed", "ABOUT, 120, not-assessed"
  })
  void aQualifiedAttainmentDecidesOnlyWhereAllItsValuesAgree(
      Qualifier qualifier, String digits, String outcome) {
    String attainment = stated("s", Quantity.of(digits, LEVEL), Optional.of(qualifier));
    Indicator one = indicator(plan("t").attainment(attainment).build()).build();
    assertThat(only(one, reported().build()).code()).isEqualTo(outcome);
  }

  @Test
  void nearlyMetBeginsAtTheThresholdOfTheCaller() {
    Assessor assessor = Assessor.standard().withNearlyMetFrom(PercentOfBase.parse("95 % level"));
    Indicator stated =
        indicator(
                plan("t").attainment(stated("s", "99", LEVEL)).build(),
                plan("u").attainment(stated("s2", "94.9", LEVEL)).build(),
                plan("v").figure(stated("f", "100", BILLION)).build())
            .build();
    assertThat(assess(assessor, stated, reported().actual(stated("a", "95", BILLION)).build()))
        .extracting(Assessment::outcome)
        .containsExactly(Outcome.NEARLY_MET, Outcome.NOT_MET, Outcome.NEARLY_MET);
    assertThat(only(indicator(plan("t").attainment("s").build()).build(), reported().build()))
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void aRateWithoutAMethodHasNoPercentOfPlanAndAnOutcomeAllTheSame() {
    Target target = plan("t").figure(stated("f", "100", SHARE)).build();
    IndicatorRecord reported = reported().actual(stated("a", "73.68", SHARE)).build();
    Assessment without = assess(Assessor.standard(), indicator(target).build(), reported).get(0);
    assertThat(without.percentOfPlan().undefinedReason())
        .contains(UndefinedReason.METHOD_NOT_GIVEN);
    assertThat(without.outcome()).isEqualTo(Outcome.NOT_MET);
    Assessment points =
        assess(
                Assessor.standard(),
                indicator(target).attainment(AttainmentMethod.POINTS_ONLY).build(),
                reported)
            .get(0);
    assertThat(points.percentOfPlan().undefinedReason())
        .contains(UndefinedReason.NO_PERCENT_OF_PLAN);
    Assessment inverse =
        assess(
                Assessor.standard(),
                indicator(target).attainment(AttainmentMethod.INVERSE_RATIO).build(),
                reported)
            .get(0);
    assertThat(inverse.percentOfPlan().round(Rounding.halfUp(1)).value())
        .contains(PercentOfBase.parse("135.7 % level"));
  }
}
