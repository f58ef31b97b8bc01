package io.github.wardreport.task;

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
  void statedComponentsStandInTheOrderOfTheBalance() {
    CaseFlow flow =
        flow()
            .pendingOverdue("overdue-267")
            .pendingWithinTerm("within-253")
            .pending("pending-520")
            .settledLate("late-52")
            .settledOnTime("on-time-455")
            .settledEarly("early-2060")
            .settled("settled-2567")
            .received("received-3087")
            .build();
    assertThat(new ArrayList<>(flow.components().entrySet()))
        .containsExactly(
            Map.entry("received", "received-3087"),
            Map.entry("settled", "settled-2567"),
            Map.entry("settledEarly", "early-2060"),
            Map.entry("settledOnTime", "on-time-455"),
            Map.entry("settledLate", "late-52"),
            Map.entry("pending", "pending-520"),
            Map.entry("pendingWithinTerm", "within-253"),
            Map.entry("pendingOverdue", "overdue-267"));
    Map<String, String> components = flow.components();
    assertThatThrownBy(components::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void everyComponentHasItsName() {
    CaseFlow full =
        flow()
            .opening("s")
            .received("s")
            .intake("s")
            .receivedOnline("s")
            .receivedInPerson("s")
            .receivedByPost("s")
            .settled("s")
            .settledEarly("s")
            .settledOnTime("s")
            .settledLate("s")
            .returned("s")
            .withdrawn("s")
            .pending("s")
            .pendingWithinTerm("s")
            .pendingPaused("s")
            .pendingOverdue("s")
            .due("s")
            .build();
    assertThat(new ArrayList<>(full.components().keySet()))
        .isEqualTo(CaseFlow.componentNames())
        .hasSize(17);
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
