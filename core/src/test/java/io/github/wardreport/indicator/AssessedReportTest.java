package io.github.wardreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.Given;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.StatisticLookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Revenue is that of phường Hoành Sơn in 2025; all else is invented. */
class AssessedReportTest {
  private static final Label ANY = Label.of("Nội dung");

  private static Statistic figure(String id, String text, String period) {
    return Statistic.builder()
        .id(id)
        .label(ANY)
        .value(Given.quantity(text))
        .period(StatedPeriod.of(Period.parse(period)))
        .build();
  }

  private static Target target(String id, String figure) {
    return Target.builder().id(id).kind("plan").figure(figure).build();
  }

  private static IndicatorRecord reported(String id, String indicator, String actual) {
    return IndicatorRecord.builder().id(id).indicator(indicator).actual(actual).build();
  }

  private record Data(
      List<IndicatorRecord> records, IndicatorLookup indicators, StatisticLookup statistics)
      implements IndicatorData {

    @Override
    public Optional<Indicator> indicator(String id) {
      return indicators.indicator(id);
    }

    @Override
    public Optional<Statistic> statistic(String id) {
      return statistics.statistic(id);
    }
  }

  private static final Indicator REVENUE =
      Indicator.builder()
          .id("revenue")
          .label(ANY)
          .addTargets(
              target("council", "plan"), target("next-year", "plan-2026"), target("land", "area"))
          .build();
  private static final Indicator HARVEST =
      Indicator.builder().id("harvest").label(ANY).addTargets(target("district", "area")).build();
  private static final Data REPORT =
      new Data(
          List.of(
              reported("r-harvest", "harvest", "harvested"),
              reported("r-revenue", "revenue", "actual"),
              reported("r-unknown", "income", "actual")),
          IndicatorLookup.of(List.of(REVENUE, HARVEST)),
          StatisticLookup.of(
              List.of(
                  figure("actual", "130.8 tỷ đồng", "2025"),
                  figure("plan", "106.9 tỷ đồng", "2025"),
                  figure("plan-2026", "120 tỷ đồng", "2026"),
                  figure("area", "55.12 ha", "2025"),
                  figure("harvested", "50 ha", "2025"))));

  private static List<Assessment> assessed() {
    return Assessor.standard().assess(REPORT);
  }

  @Test
  void everyRecordIsAssessedAgainstEveryTargetOfItsIndicator() {
    assertThat(assessed())
        .extracting(one -> one.reported().id() + " " + one.target().id() + " " + one.outcome())
        .containsExactly(
            "r-harvest district " + Outcome.NOT_MET,
            "r-revenue council " + Outcome.EXCEEDED,
            "r-revenue next-year " + Outcome.NOT_ASSESSED,
            "r-revenue land " + Outcome.NOT_ASSESSED);
  }

  @Test
  void whatOneCallFindsIsWhatASingleRecordGives() {
    assertThat(assessed().subList(0, 1))
        .isEqualTo(Assessor.standard().assess(HARVEST, REPORT.records().get(0), REPORT));
  }

  @Test
  void aTargetThatCannotBeComparedSaysSo() {
    for (Assessment assessment : assessed().subList(2, 4)) {
      assertThat(assessment.percentOfPlan().undefinedReason())
          .contains(UndefinedReason.NOT_COMPARABLE);
      assertThat(assessment.gap().undefinedReason()).contains(UndefinedReason.NOT_COMPARABLE);
    }
  }

  @Test
  void assessmentsOfAReportAreCounted() {
    assertThat(Tally.of(assessed()).indicators())
        .isEqualTo(
            Map.of(
                Outcome.EXCEEDED, List.of("revenue"),
                Outcome.NOT_MET, List.of("harvest"),
                Outcome.NOT_ASSESSED, List.of("revenue", "revenue")));
  }
}
