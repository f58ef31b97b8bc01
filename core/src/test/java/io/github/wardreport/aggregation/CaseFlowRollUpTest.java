package io.github.wardreport.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.Given;
import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.statistic.Statistic;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures are made up. */
class CaseFlowRollUpTest {
  private static final CaseFlow LAND =
      CaseFlow.builder()
          .id("land")
          .label(Label.of("Hồ sơ đất đai"))
          .putComponent(FlowComponent.RECEIVED, "90")
          .putComponent(FlowComponent.SETTLED, "80")
          .putComponent(FlowComponent.DIGITISED, "30")
          .build();

  private static final CaseFlow JUSTICE =
      CaseFlow.builder()
          .id("justice")
          .label(Label.of("Hồ sơ tư pháp"))
          .putComponent(FlowComponent.RECEIVED, "10")
          .putComponent(FlowComponent.DIGITISED, "5")
          .build();

  /** Ids are the figures. */
  private static Optional<Statistic> figure(String id) {
    return Optional.of(Given.statistic(id + " hồ sơ"));
  }

  private static CaseFlowRollUp empty() {
    return CaseFlowRollUp.in(Given.unit("hồ sơ"));
  }

  private static CaseFlowRollUp both() {
    return empty().add(LAND, CaseFlowRollUpTest::figure).add(JUSTICE, CaseFlowRollUpTest::figure);
  }

  @Test
  void flowsAddUpComponentByComponent() {
    Map<FlowComponent, RollUpResult> sums = both().result(MissingPolicy.STRICT);
    assertThat(sums.keySet()).containsExactly(FlowComponent.values());
    assertThat(sums.get(FlowComponent.RECEIVED).amount()).hasToString("100 hồ sơ");
    assertThat(sums.get(FlowComponent.DIGITISED).amount()).hasToString("35 hồ sơ");
  }

  @Test
  void aComponentThatAFlowDoesNotStateIsMissing() {
    assertThat(
            both()
                .result(MissingPolicy.STRICT)
                .get(FlowComponent.SETTLED)
                .amount()
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    RollUpResult settled = both().result(MissingPolicy.COVER).get(FlowComponent.SETTLED);
    assertThat(settled.amount()).hasToString("80 hồ sơ");
    assertThat(settled.coverage()).hasToString("1/2");
  }

  @Test
  void aStatisticThatIsNotFoundIsNotAdded() {
    assertThat(
            empty()
                .add(LAND, id -> Optional.empty())
                .result(MissingPolicy.STRICT)
                .get(FlowComponent.RECEIVED)
                .amount()
                .undefinedReason())
        .contains(UndefinedReason.NOTHING_ADDED);
  }

  @Test
  void mergedRollUpsHaveTheFlowsOfBoth() {
    CaseFlowRollUp merged =
        empty()
            .add(LAND, CaseFlowRollUpTest::figure)
            .merge(empty().add(JUSTICE, CaseFlowRollUpTest::figure));
    assertThat(merged).hasToString("2 flows in hồ sơ");
    assertThat(merged.result(MissingPolicy.STRICT).get(FlowComponent.RECEIVED).amount())
        .isEqualTo(both().result(MissingPolicy.STRICT).get(FlowComponent.RECEIVED).amount());
  }
}
