package io.github.wardreport.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.audit.Auditor;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.period.Month;
import io.github.wardreport.period.Period;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The counts are made up. */
class CaseCountsTest {
  private static final Month JANUARY = (Month) Period.parse("2026-01");

  private static final CaseCounts COUNTS =
      new CaseCounts(
          Map.of(
              FlowComponent.OPENING, 2L,
              FlowComponent.RECEIVED_ONLINE, 5L,
              FlowComponent.RECEIVED_OTHERWISE, 1L,
              FlowComponent.SETTLED_EARLY, 4L,
              FlowComponent.RETURNED, 1L,
              FlowComponent.PENDING_PAUSED, 0L,
              FlowComponent.PENDING_WITHIN_TERM, 3L));

  private static CaseCounts.ReportedFlow reported(CaseCounts counts) {
    return counts.toFlow("land-2026-01", Label.of("Hồ sơ đất đai"), "land", JANUARY);
  }

  private static WardReport report(CaseCounts.ReportedFlow reported) {
    return WardReport.builder()
        .title(Label.of("Báo cáo"))
        .declaredUnits(List.of(CaseCounts.FILES))
        .statistics(reported.statistics())
        .caseFlows(List.of(reported.flow()))
        .build();
  }

  /** Counts that balance: what is not settled, returned or withdrawn is pending. */
  static CaseCounts drawn(Cases drawn) {
    Map<FlowComponent, Long> counts = new EnumMap<>(FlowComponent.class);
    long open = 0;
    for (FlowComponent component : FlowComponent.values()) {
      if (component.parts().isEmpty()) {
        long count =
            component.side() == BalanceSide.OUTGOING || component.side() == BalanceSide.REMAINING
                ? drawn.whole(0, (int) open)
                : drawn.whole(0, 9);
        counts.put(component, component == FlowComponent.PENDING_OVERDUE ? open : count);
        switch (component.side()) {
          case INCOMING -> open += count;
          case OUTGOING, REMAINING -> open -= count;
          default -> {}
        }
      }
    }
    return new CaseCounts(counts);
  }

  @Test
  void aWholeCountsTheFilesOfItsParts() {
    assertThat(COUNTS.count(FlowComponent.RECEIVED_ONLINE)).isEqualTo(5);
    assertThat(COUNTS.count(FlowComponent.RECEIVED_BY_POST)).isZero();
    assertThat(COUNTS.count(FlowComponent.RECEIVED)).isEqualTo(6);
    assertThat(COUNTS.count(FlowComponent.INTAKE)).isEqualTo(8);
    assertThat(COUNTS.count(FlowComponent.SETTLED)).isEqualTo(4);
    assertThat(COUNTS.count(FlowComponent.PENDING)).isEqualTo(3);
  }

  @Test
  void onlyCountsOtherThanZeroArePrintedAndCompared() {
    assertThat(COUNTS)
        .hasToString(
            "opening 2, receivedOnline 5, receivedOtherwise 1, settledEarly 4, returned 1,"
                + " pendingWithinTerm 3");
    assertThat(new CaseCounts(Map.of(FlowComponent.DUE, 0L)))
        .isEqualTo(new CaseCounts(Map.of()))
        .isNotEqualTo(COUNTS);
  }

  @Test
  void countsOfTwoFieldsAddUp() {
    CaseCounts other = new CaseCounts(Map.of(FlowComponent.OPENING, 1L, FlowComponent.DUE, 7L));
    assertThat(COUNTS.plus(other))
        .hasToString(
            "opening 3, receivedOnline 5, receivedOtherwise 1, settledEarly 4, returned 1,"
                + " pendingWithinTerm 3, due 7");
  }

  @Test
  void aReportedFlowStatesEveryComponent() {
    CaseCounts.ReportedFlow reported = reported(COUNTS);
    CaseFlow flow = reported.flow();
    assertThat(flow.components().keySet()).isEqualTo(EnumSet.allOf(FlowComponent.class));
    assertThat(flow.components().values())
        .containsExactlyElementsOf(reported.statistics().stream().map(Statistic::id).toList());
    assertThat(flow.id()).isEqualTo("land-2026-01");
    assertThat(flow.field()).contains("land");
    assertThat(flow.period()).map(stated -> stated.period().toString()).contains("2026-01");
  }

  @Test
  void aReportedFlowHasAStatisticForEachCount() {
    Statistic early =
        report(reported(COUNTS)).statistic("land-2026-01-settled-early").orElseThrow();
    assertThat(early.value()).hasToString("=4 hồ sơ");
    assertThat(early.label().vi()).isEqualTo("Hồ sơ đất đai: giải quyết trước hạn");
    assertThat(early.label().in(Language.ENGLISH)).isEqualTo("Hồ sơ đất đai: settled early");
    assertThat(early.period()).map(stated -> stated.period().toString()).contains("2026-01");
  }

  @Test
  void theIdOfAReportedFlowIsASlug() {
    assertThatThrownBy(() -> COUNTS.toFlow("Đất đai", Label.of("Hồ sơ"), "land", JANUARY))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theAuditFindsNothingInAReportedFlow() {
    Cases.forAll(
        drawn ->
            assertThat(Auditor.standard().audit(report(reported(drawn(drawn)))).findings())
                .isEmpty());
  }
}
