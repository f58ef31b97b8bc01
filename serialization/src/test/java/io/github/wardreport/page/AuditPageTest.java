package io.github.wardreport.page;

import static io.github.wardreport.page.KnownPages.assertIsKnown;
import static io.github.wardreport.page.KnownPages.hoanhSon;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.audit.Auditor;
import io.github.wardreport.format.TextWidth;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Language;
import io.github.wardreport.report.WardReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditPageTest {

  private static AuditPage page(WardReport report, Language language) {
    return AuditPage.of(report, Auditor.standard().audit(report), language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theAuditOfTheRealReportIsPrintedWhole(Language language) throws Exception {
    assertIsKnown(page(hoanhSon(), language), "hoanh-son-2025-audit");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLineIsWiderThanThePage(Language language) throws Exception {
    assertThat(page(hoanhSon(), language).lines())
        .allMatch(line -> TextWidth.of(line) <= TextPage.WIDTH);
  }

  @Test
  void anAuditWithoutFindingsIsASummary() {
    WardReport report =
        WardReportJson.read("{ \"format\": \"wardreport/1.0\", \"title\": \"Báo cáo\" }");
    assertThat(page(report, Language.ENGLISH))
        .hasToString(
            """
            AUDIT: Báo cáo
            ════════════════════════════════════════════════════════════════════════════════════════════════════
            0 claims checked:
              exact 0, by truncation 0, within rounding 0, inconsistent 0, not checkable 0
            Rounding: the author does not show
            Findings: 0 errors, 0 warnings, 0 notices
            """);
  }
}
