package io.github.wardreport.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Case files in the 2025 report of phường Hoành Sơn: 3087 received, 2567 settled, 520 pending. */
class CaseFlowTest {

  private static CaseFlow.Builder flow() {
    return CaseFlow.builder().id("procedures").label(Label.of("Thủ tục hành chính"));
  }

  @Test
  void aFlowNeedsAnIdAndALabel() {
    CaseFlow flow = flow().build();
    assertThat(flow.components()).isEmpty();
    assertThat(flow.rates()).isEmpty();
    assertThat(flow.field()).isEmpty();
    assertThat(flow.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> CaseFlow.builder().build())
        .hasMessage("Cannot build value: $.id: must be given; $.label: must be given");
  }

  @Test
  void statedComponentsAreInTheOrderOfTheBalance() {
    CaseFlow flow =
        flow()
            .putComponent(FlowComponent.PENDING_OVERDUE, "overdue-267")
            .putComponent(FlowComponent.PENDING, "pending-520")
            .putComponent(FlowComponent.SETTLED_LATE, "late-52")
            .putComponent(FlowComponent.SETTLED, "settled-2567")
            .putComponent(FlowComponent.RECEIVED, "received-3087")
            .build();
    assertThat(new ArrayList<>(flow.components().entrySet()))
        .containsExactly(
            Map.entry(FlowComponent.RECEIVED, "received-3087"),
            Map.entry(FlowComponent.SETTLED, "settled-2567"),
            Map.entry(FlowComponent.SETTLED_LATE, "late-52"),
            Map.entry(FlowComponent.PENDING, "pending-520"),
            Map.entry(FlowComponent.PENDING_OVERDUE, "overdue-267"));
    Map<FlowComponent, String> components = flow.components();
    assertThatThrownBy(components::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aComponentIsFoundIfItIsStated() {
    CaseFlow flow = flow().putComponent(FlowComponent.RECEIVED, "received-3087").build();
    assertThat(flow.statistic(FlowComponent.RECEIVED)).contains("received-3087");
    assertThat(flow.statistic(FlowComponent.OPENING)).isEmpty();
  }

  @Test
  void anIdIsASlugAndARateIsStatedOnce() {
    CaseFlow.Builder broken = flow().id("Thủ tục").addRates("on-time", "online", "on-time");
    assertThatThrownBy(broken::build)
        .hasMessage(
            "Cannot build case flow \"Thủ tục\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"Thủ tục\"; "
                + "$.rates[2]: \"on-time\" is there already");
  }
}
