package io.github.wardreport.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.aggregation.CaseFlowRollUp;
import io.github.wardreport.aggregation.MissingPolicy;
import io.github.wardreport.aggregation.RollUpResult;
import io.github.wardreport.audit.Auditor;
import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.OnTimeBase;
import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.CaseRates;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Share;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.WardReport;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The case files, petitions and land files of phường Hoành Sơn in 2025, as its report states them:
 * 3,087 files received and 2,567 settled, 2,060 early, 455 on time and 52 late; in a note 3,095 and
 * 2,570, 1,937 early, 597 on time and 37 late.
 */
class HoanhSonCaseFlowTest {
  private static WardReport report;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = Examples.class.getResourceAsStream("hoanh-son-2025.json")) {
      report = WardReportJson.read(in);
    }
  }

  private static CaseFlow flow(String id) {
    return report.caseFlow(id).orElseThrow();
  }

  private static CaseRates rates(String id) {
    return CaseRates.of(flow(id), report);
  }

  private static String percent(Calculation<Share> rate) {
    return rate.round(Rounding.halfUp(2)).toString();
  }

  @Test
  void theStatedRateIsThatOfTheSettledFilesTruncated() {
    assertThat(percent(rates("online-files").onTime(OnTimeBase.COMPLETED)))
        .isEqualTo("97.97 % share");
    assertThat(report.statistic("files-in-time-rate").orElseThrow().value())
        .hasToString("97.9 % share");
  }

  @Test
  void ratesOnOtherBasesDiffer() {
    assertThat(percent(rates("online-files").onTime(OnTimeBase.COMPLETED_OR_OVERDUE)))
        .isEqualTo("88.74 % share");
    assertThat(rates("online-files").onTime(OnTimeBase.DUE).undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(percent(rates("online-files").early())).isEqualTo("80.25 % share");
    assertThat(percent(rates("online-files").overdue())).isEqualTo("51.35 % share");
    assertThat(percent(rates("online-files-note").onTime(OnTimeBase.COMPLETED)))
        .isEqualTo("98.60 % share");
  }

  @Test
  void aRateOfAFigureThatIsNotStatedIsUndefined() {
    assertThat(rates("land-files").onTime(OnTimeBase.COMPLETED).undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(rates("petitions").overdue().undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  @Test
  void statementsOfOneFlowThatDisagreeAreFindings() {
    assertThat(Auditor.standard().audit(report).findings())
        .filteredOn(finding -> finding.statistics().stream().anyMatch(id -> id.contains("files-")))
        .extracting(finding -> finding.words(Language.ENGLISH))
        .containsExactlyInAnyOrder(
            "1,937 files + 597 files + 37 files = 2,571 files, but 2,570 files is printed; 2,571"
                + " would fit",
            "3,095 files comes in, but 2,570 files + 526 files goes out and stays",
            "one figure is stated as 3,087 files and as 3,095 files",
            "one figure is stated as 2,567 files and as 2,570 files",
            "one figure is stated as 2,060 files and as 1,937 files",
            "one figure is stated as 455 files and as 597 files",
            "one figure is stated as 52 files and as 37 files",
            "one figure is stated as 520 files and as 526 files");
  }

  @Test
  void flowsAreSummedByComponentWithTheirCoverage() {
    CaseFlowRollUp rollUp =
        CaseFlowRollUp.in(report.measureUnits().get("hồ sơ"))
            .add(flow("land-files"), report)
            .merge(
                CaseFlowRollUp.in(report.measureUnits().get("hồ sơ"))
                    .add(flow("online-files"), report));
    assertThat(rollUp).hasToString("2 flows in hồ sơ");
    Map<FlowComponent, RollUpResult> sums = rollUp.result(MissingPolicy.STRICT);
    assertThat(sums.get(FlowComponent.RECEIVED).amount()).hasToString("3934 hồ sơ");
    assertThat(sums.get(FlowComponent.SETTLED_EARLY).amount().undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(rollUp.result(MissingPolicy.COVER).get(FlowComponent.SETTLED_EARLY).coverage())
        .hasToString("1/2");
  }
}
