package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.report.WardReport;
import org.junit.jupiter.api.Test;

/** Files that were written before a member got its present name. */
class FormerNamesTest {
  private static final String WRITTEN_BEFORE =
      """
      {
        "format": "wardreport/1.0",
        "title": "Báo cáo",
        "area": "hoanh-son",
        "territory": [
          {"id": "hoanh-son", "names": [{"value": "Phường Hoành Sơn"}], "kinds": [{"value": "ward"}], "area": "size"}
        ],
        "statistics": [
          {"id": "size", "label": "Diện tích", "value": "70.48", "unit": "km²", "area": "hoanh-son"}
        ]
      }
      """;

  @Test
  void anAreaIsReadAsReferenceAreaAndLandArea() {
    WardReport report = WardReportJson.read(WRITTEN_BEFORE);

    assertThat(report.referenceArea()).contains("hoanh-son");
    assertThat(report.statistics().get(0).referenceArea()).contains("hoanh-son");
    assertThat(report.administrativeUnits().get(0).landArea()).contains("size");
  }

  @Test
  void onlyThePresentNamesAreWritten() {
    String written = WardReportJson.write(WardReportJson.read(WRITTEN_BEFORE));

    assertThat(written)
        .contains("\"referenceArea\": \"hoanh-son\"", "\"landArea\": \"size\"")
        .doesNotContain("\"area\"");
  }

  @Test
  void bothNamesAtOnceAreADuplicate() {
    String twice =
        WRITTEN_BEFORE.replace("\"area\": \"size\"", "\"area\": \"size\", \"landArea\": \"size\"");

    assertThatThrownBy(() -> WardReportJson.read(twice))
        .hasMessageContaining("$.territory[0].landArea: the member is there already");
  }
}
