package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.report.WardReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The figures are made up. */
class CaseFlowJsonTest {

  private static String report(String members) {
    return """
        {
          "format": "wardreport/1.0",
          "title": "Báo cáo",
          "statistics": [{ "id": "files", "label": "Hồ sơ", "value": "9", "unit": "hộ" }],
          "caseFlows": [{ "id": "land", "label": "Hồ sơ đất đai"%s }]
        }
        """
        .formatted(members);
  }

  @Test
  void everyComponentIsAMemberUnderItsCode() {
    for (FlowComponent component : FlowComponent.values()) {
      WardReport report = WardReportJson.read(report(", \"" + component.code() + "\": \"files\""));
      CaseFlow flow = report.caseFlows().get(0);
      assertThat(flow.components()).containsOnlyKeys(component);
      assertThat(flow.statistic(component)).contains("files");
      assertThat(WardReportJson.read(WardReportJson.write(report))).isEqualTo(report);
    }
  }

  @Test
  void componentsAreWrittenInTheOrderOfTheBalance() {
    List<String> codes = Arrays.stream(FlowComponent.values()).map(FlowComponent::code).toList();
    List<String> backwards = new ArrayList<>(codes);
    Collections.reverse(backwards);
    StringBuilder members = new StringBuilder();
    backwards.forEach(code -> members.append(", \"").append(code).append("\": \"files\""));
    String written = WardReportJson.write(WardReportJson.read(report(members.toString())));
    assertThat(Pattern.compile("\"(\\w+)\": \"files\"").matcher(written).results())
        .extracting((MatchResult member) -> member.group(1))
        .filteredOn(name -> !name.equals("id"))
        .isEqualTo(codes);
  }

  @Test
  void anUnknownComponentIsRefusedWithTheNearestOne() {
    InvalidJsonException refused =
        assertThrows(
            InvalidJsonException.class,
            () -> WardReportJson.read(report(", \"recieved\": \"files\"")));
    assertThat(refused)
        .hasMessageContaining(
            "$.caseFlows[0].recieved: unknown member \"recieved\"; did you mean \"received\"?");
  }
}
