package io.github.wardreport.page;

import static io.github.wardreport.page.KnownPages.assertIsKnown;
import static io.github.wardreport.page.KnownPages.hoanhSon;
import static io.github.wardreport.page.KnownPages.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.format.TextWidth;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Language;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.WardReport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports below are invented, but for that of phường Hoành Sơn. */
class ReportPageTest {

  private static WardReport report(String members) {
    return WardReportJson.read(
        "{ \"format\": \"wardreport/1.0\", \"title\": \"Báo cáo\"" + members + "}");
  }

  private static WardReport indicators() {
    return report(
        """
        , "organizations": [{ "id": "council", "name": { "vi": "HĐND phường", "en": "Council" } }],
        "statistics": [
          { "id": "revenue", "label": "Thu", "value": "130.8", "unit": "tỷ đồng",
            "maturity": "statistics:estimated" },
          { "id": "plan", "label": "Kế hoạch", "value": "106.9", "unit": "tỷ đồng" },
          { "id": "attained", "label": "So với kế hoạch", "value": "122.36", "unit": "% level" },
          { "id": "growth", "label": "Tăng", "value": "55.4", "unit": "% growth" }
        ],
        "indicators": [
          { "id": "stated", "label": { "vi": "Thu", "en": "Revenue" }, "preference": "up",
            "attainment": "ratio",
            "targets": [{ "id": "plan", "kind": "plan", "issuer": "council", "figure": "plan",
              "attainment": "attained" }] },
          { "id": "unstated", "label": { "vi": "Chi", "en": "Outlay" }, "preference": "up",
            "attainment": "ratio", "targets": [{ "id": "plan", "kind": "plan", "figure": "plan" }] },
          { "id": "unplanned", "label": { "vi": "Giao quân", "en": "Conscripts" } },
          { "id": "unknown", "label": { "vi": "Khác", "en": "Other" } }
        ],
        "records": [
          { "id": "r-stated", "indicator": "stated", "actual": "revenue", "growth": "growth" },
          { "id": "r-unstated", "indicator": "unstated", "actual": "revenue" },
          { "id": "r-unplanned", "indicator": "unplanned",
            "outcomes": [{ "outcome": "met" }, { "outcome": "exceeded" }] },
          { "id": "r-unknown", "indicator": "unknown" }
        ]
        """);
  }

  private static WardReport figures() {
    return report(
        """
            , "sections": [
              { "id": "land", "heading": "Đất đai", "statistics": ["campaign", "area", "none"], "notes": ["n"] },
              { "id": "empty", "heading": "Mở đầu" }
            ],
            "notes": [{ "id": "n", "text": "Theo số liệu của phòng chuyên môn", "statistics": ["noted"] }],
            "statistics": [
              { "id": "campaign", "label": "Hồ sơ thu thập", "value": "2032", "unit": "hộ",
                "period": { "period": "2025-07-01/..", "wording": "từ 1/7/2025" },
                "conditions": [{ "label": "thời gian", "value": "90", "unit": "ngày" }] },
              { "id": "area", "label": "Diện tích", "value": "70.48", "unit": "km²", "qualifier": "about",
                "maturity": "statistics:estimated", "notes": ["n"],
                "editorial": { "found": "70 48", "read": "70,48", "why": "mất dấu phẩy" } },
              { "id": "none", "label": "Đất chưa giao", "missing": "not-stated" },
              { "id": "noted", "label": "Đất ở", "value": "5.5", "unit": "ha" }
            ]
            """);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theRealReportIsPrintedWhole(Language language) throws Exception {
    assertIsKnown(ReportPage.of(hoanhSon(), language), "hoanh-son-2025");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLineIsWiderThanThePage(Language language) throws Exception {
    assertThat(ReportPage.of(hoanhSon(), language).lines())
        .allMatch(line -> TextWidth.of(line) <= TextPage.WIDTH);
  }

  @Test
  void aReportWithATitleAloneIsPrintedToo() {
    assertThat(ReportPage.of(report(""), Language.ENGLISH))
        .hasToString(
            """
            Báo cáo

            ADMINISTRATIVE UNIT
            %1$s
            Contents              0 figures, 0 notes, 0 relations among figures

            FIGURES BY SECTION
            %1$s
            """
                .formatted("═".repeat(100)));
  }

  @Test
  void anIndicatorHasARowForEachTargetOrOneWithItsStatedOutcomes() {
    assertThat(
            section(ReportPage.of(indicators(), Language.ENGLISH), "INDICATORS, PLANS AND RESULTS"))
        .isEqualTo(
            """
            Indicator                           Plan          Actual     % plan     stated   Last year  Outcome
            ────────────────────────  ──────────────  ──────────────  ─────────  ─────────  ──────────  ────────
            Revenue (Council)          106.9 billion         ≈ 130.8    122.36%    122.36%       55.4%  exceeded
                                                dong    billion dong
            Outlay                     106.9 billion         ≈ 130.8     122.4%          ·           ·  exceeded
                                                dong    billion dong
            Conscripts                             ·               ·          ·          ·           ·  met,
                                                                                                        exceeded
            Other                                  ·               ·          ·          ·           ·  ·

            % plan: percent of plan as computed from the printed figures; stated: as the report prints it. The
            outcome is computed against each plan. A dot · means not stated or not computable; ≈ an estimate;
            (?) a wording with several readings.
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "half-up:1, 122.36%, 122.4%",
    "half-up:3, 122.36%, 122.357%",
    "half-up:0, 122.36%, 122%",
    "down:1, 122.35%, 122.3%"
  })
  void aComputedPercentHasTheDecimalsOfTheStatedOneOrOfTheRounding(
      Rounding rounding, String besideStated, String alone) {
    String page =
        ReportPage.of(indicators(), Language.ENGLISH).withPercentRounding(rounding).lines().stream()
            .filter(line -> line.startsWith("Revenue") || line.startsWith("Outlay"))
            .map(line -> line.split(" {2,}", -1)[3])
            .collect(Collectors.joining(" "));
    assertThat(page).isEqualTo(besideStated + " " + alone);
  }

  @Test
  void aFigureHasItsConditionsWordedPeriodNotesAndMarks() {
    assertThat(section(ReportPage.of(figures(), Language.VIETNAMESE), "SỐ LIỆU THEO MỤC"))
        .isEqualTo(
            """

            ▪ Đất đai [1]
              Hồ sơ thu thập (thời gian: 90 ngày; từ 1/7/2025)                                          2.032 hộ
              Diện tích [1]                                                                  ≈ khoảng 70,48 km²*
              Đất chưa giao                                                                            không nêu
            """);
  }

  @Test
  void aNoteHasItsNumberAndItsFigures() {
    assertThat(section(ReportPage.of(figures(), Language.VIETNAMESE), "CHÚ THÍCH"))
        .isEqualTo(
            """
             [1] Theo số liệu của phòng chuyên môn
              Đất ở                                                                                       5,5 ha

            * Số do người biên tập khôi phục hoặc còn nghi ngờ; bản in và lý do được giữ trong tệp.
            """);
  }

  @Test
  void aBreakdownIsATableOfPartsByMeasures() {
    WardReport report =
        report(
            """
            , "statistics": [
              { "id": "visits", "label": "Lượt", "value": "228", "unit": "hộ" },
              { "id": "all", "label": "Tổng", "value": "269", "unit": "hộ" }
            ],
            "breakdowns": [
              { "id": "b", "label": "Tiếp công dân",
                "measures": [
                  { "code": "visits", "label": "lượt", "whole": "all" },
                  { "code": "people", "label": "người" }
                ],
                "parts": [
                  { "code": "regular", "label": "Thường xuyên", "statistics": { "visits": "visits" } },
                  { "code": "periodic", "label": "Định kỳ" }
                ] }
            ]
            """);
    assertThat(section(ReportPage.of(report, Language.VIETNAMESE), "Tiếp công dân"))
        .isEqualTo(
            """
                                                            lượt                   người
            ────────────────────────────  ──────────────────────  ──────────────────────
            Thường xuyên                                  228 hộ                       ·
            Định kỳ                                            ·                       ·
            Tổng số                                       269 hộ                       ·
            """);
  }

  @Test
  void flowsOfCaseFilesStandSideBySideByComponent() {
    WardReport report =
        report(
            """
            , "statistics": [
              { "id": "received", "label": "Nhận", "value": "3087", "unit": "hộ" },
              { "id": "late", "label": "Trễ", "value": "52", "unit": "hộ" },
              { "id": "petitions", "label": "Đơn", "value": "44", "unit": "người" }
            ],
            "caseFlows": [
              { "id": "files", "label": "Hồ sơ", "received": "received", "settledLate": "late" },
              { "id": "petitions", "label": "Đơn thư", "received": "petitions" }
            ]
            """);
    assertThat(section(ReportPage.of(report, Language.VIETNAMESE), "HỒ SƠ, ĐƠN THƯ"))
        .isEqualTo(
            """
            Thành phần                                                Hồ sơ                            Đơn thư
            ────────────────────────────  ─────────────────────────────────  ─────────────────────────────────
            Tiếp nhận                                              3.087 hộ                           44 người
            Giải quyết quá hạn                                        52 hộ                                  ·
            """);
  }

  @Test
  void aTaskHasItsNumberOrADashAndItsDeadline() {
    WardReport report =
        report(
            """
            , "tasks": [
              { "id": "one", "title": "Giao dự toán", "number": "12", "deadline": "2026-01-15" },
              { "id": "two", "title": "Tiếp công dân" }
            ]
            """);
    assertThat(section(ReportPage.of(report, Language.VIETNAMESE), "NHIỆM VỤ TRỌNG TÂM"))
        .isEqualTo(
            """
            12. Giao dự toán — hạn 15/01/2026
              - Tiếp công dân
            """);
  }
}
