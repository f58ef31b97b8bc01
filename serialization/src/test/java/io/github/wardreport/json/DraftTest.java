package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.report.Section;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report that is still being written, and one that a later version wrote. */
class DraftTest {
  private static final String DRAFT =
      """
      { "format": "wardreport/1.0", "title": "Báo cáo",
        "sections": [{ "id": "budget", "heading": "Ngân sách", "statistics": ["revenue", "spending"] }],
        "statistics": [{ "id": "revenue" }]
      }
      """;

  @Test
  void aDraftLoadsWithItsGapsListed() {
    WardReport report =
        WardReport.builder()
            .title(Label.of("Báo cáo"))
            .addSections(
                Section.builder()
                    .id("budget")
                    .heading(Label.of("Ngân sách"))
                    .addStatistics("revenue", "spending")
                    .build())
            .addStatistics(
                Statistic.builder()
                    .id("revenue")
                    .label(Label.of("…"))
                    .value(new MissingValue(MissingReason.BEING_UPDATED, Optional.empty()))
                    .build())
            .buildDraft();
    assertThat(WardReportJson.loadDraft(DRAFT))
        .isEqualTo(
            new LoadedReport(
                report,
                List.of(
                    new JsonProblem(
                        "$.sections[0].statistics[1]",
                        2,
                        84,
                        "no statistic has the id \"spending\""),
                    new JsonProblem("$.statistics[0]", 3, 18, "the member \"label\" is missing"),
                    new JsonProblem("$.statistics[0]", 3, 18, "the member \"value\" is missing")),
                List.of()));
  }

  @Test
  void theSameDraftIsNoCompleteReport() {
    assertThatThrownBy(() -> WardReportJson.read(DRAFT))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage(
            """
            line 2, column 84: $.sections[0].statistics[1]: no statistic has the id "spending"
            line 3, column 18: $.statistics[0]: the member "label" is missing
            line 3, column 18: $.statistics[0]: expected one of value, missing, count, from, place, \
            word, readings; found none""");
  }

  @Test
  void whatIsWrongIsRefusedInADraftToo() {
    assertThatThrownBy(
            () ->
                WardReportJson.loadDraft(
                    """
                    { "format": "wardreport/1.0", "statistics": [
                      { "id": "revenue", "value": 130.8, "unt": "tỷ đồng" } ] }
                    """))
        .isInstanceOf(InvalidJsonException.class)
        .hasMessage(
            """
            line 2, column 3: $.statistics[0]: the member "unit" is missing
            line 2, column 31: $.statistics[0].value: expected a decimal in a text such as "130.8", \
            found the number 130.8
            line 2, column 38: $.statistics[0].unt: unknown member "unt"; did you mean "unit"?""");
  }

  @Test
  void membersOfALaterMinorVersionAreIgnoredAndListed() {
    LoadedReport loaded =
        WardReportJson.load(
            """
            { "title": "Báo cáo", "weather": { "rain": 1 }, "format": "wardreport/1.1" }
            """);
    assertThat(loaded)
        .isEqualTo(
            new LoadedReport(
                WardReport.builder().title(Label.of("Báo cáo")).build(),
                List.of(),
                List.of(new JsonProblem("$.weather", 1, 23, "unknown member \"weather\""))));
  }
}
