package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.audit.AuditResult;
import io.github.wardreport.audit.Auditor;
import io.github.wardreport.label.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditJsonTest {
  private static final String TEXT =
      """
      { "format": "wardreport/1.0", "title": "Báo cáo", "statistics": [
        { "id": "a", "label": "A", "value": "13", "unit": "hộ" },
        { "id": "b", "label": "B", "value": "3", "unit": "hộ" },
        { "id": "c", "label": "C", "value": "17", "unit": "hộ" } ],
        "claims": [
          { "id": "sum", "relation": "sum", "operands": { "parts": ["a", "b"] }, "result": "c" } ] }
      """;

  private static AuditResult audited() {
    return Auditor.standard().audit(WardReportJson.read(TEXT));
  }

  @Test
  void findingsAreWrittenWithTheirPlaceInTheText() {
    JsonNode json = JsonMapper.shared().readTree(AuditJson.write(audited(), JsonSource.of(TEXT)));
    assertThat(json.get("findings").get(0))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {
                      "rule": "SUM-001", "severity": "error", "path": "$.claims[0]",
                      "line": 6, "column": 5,
                      "statistics": ["a", "b", "c"],
                      "message": {
                        "vi": "13 hộ + 3 hộ = 16 hộ, báo cáo nêu 17 hộ; phù hợp là 16",
                        "en": "13 households + 3 households = 16 households, but 17 households is printed; 16 would fit"
                      },
                      "printed": "17", "computed": "16", "allowed": "[16, 16]", "unit": "hộ"
                    }
                    """));
    assertThat(json.get("summary").get("inconsistent").asInt()).isEqualTo(1);
    assertThat(json.get("causes").get(0).get("corrections").size()).isEqualTo(3);
    assertThat(json.get("checks").get(0).get("verdict").asString()).isEqualTo("inconsistent");
  }

  @Test
  void sarifNamesTheRuleTheLevelAndTheRegion() {
    Auditor auditor = Auditor.standard();
    JsonNode run =
        JsonMapper.shared()
            .readTree(
                AuditJson.sarif(
                    audited(),
                    auditor.rules(),
                    JsonSource.of(TEXT),
                    "report.json",
                    Language.ENGLISH))
            .get("runs")
            .get(0);
    assertThat(run.get("tool").get("driver").get("rules").size()).isEqualTo(auditor.rules().size());
    JsonNode result = run.get("results").get(0);
    assertThat(result.get("ruleId").asString()).isEqualTo("SUM-001");
    assertThat(
            run.get("tool")
                .get("driver")
                .get("rules")
                .get(result.get("ruleIndex").asInt())
                .get("id")
                .asString())
        .isEqualTo("SUM-001");
    assertThat(result.get("level").asString()).isEqualTo("error");
    assertThat(result.get("locations").get(0).get("physicalLocation"))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    { "artifactLocation": { "uri": "report.json" },
                      "region": { "startLine": 6, "startColumn": 5 } }
                    """));
  }

  @Test
  void pathsAreFoundInTheText() {
    JsonSource source = JsonSource.of(TEXT);
    assertThat(source.find("$.statistics[1].value")).isEqualTo(new JsonPosition(3, 39));
    assertThat(source.findExactly("$.statistics[1].period")).isEmpty();
    assertThat(source.find("$.statistics[1].period")).isEqualTo(new JsonPosition(3, 3));
    assertThat(source.findExactly("$.claims[0]")).contains(new JsonPosition(6, 5));
  }
}
