package io.github.wardreport.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardreport.audit.AuditResult;
import io.github.wardreport.audit.Auditor;
import io.github.wardreport.audit.Cause;
import io.github.wardreport.audit.ClaimCheck;
import io.github.wardreport.audit.Correction;
import io.github.wardreport.audit.Finding;
import io.github.wardreport.audit.RoundingHabit;
import io.github.wardreport.audit.Severity;
import io.github.wardreport.audit.Verdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contradictions of the real report, as an analysis by hand found them. */
class HoanhSonAuditTest {
  private static AuditResult result;

  @BeforeAll
  static void audit() throws IOException {
    result = Auditor.standard().audit(ReportSource.ownReport());
  }

  private static List<String> claims(Verdict verdict) {
    return result.checks().stream()
        .filter(check -> check.verdict() == verdict)
        .map(ClaimCheck::claim)
        .map(claim -> claim.id())
        .toList();
  }

  @Test
  void onlyTheContradictionsOfTheReportAreFound() {
    assertThat(claims(Verdict.INCONSISTENT))
        .containsExactly(
            "c-share-industry",
            "c-listed-not-met",
            "c-scoreboard",
            "c-not-met-twice",
            "c-documents",
            "c-note-settled",
            "c-note-balance",
            "c-same-received",
            "c-same-settled",
            "c-same-early",
            "c-same-on-time",
            "c-same-late",
            "c-same-pending",
            "c-same-paid");
    assertThat(result.count(Severity.ERROR)).isEqualTo(14);
  }

  @Test
  void claimsThatHoldByTruncationOrWithinRoundingHaveThatVerdict() {
    assertThat(claims(Verdict.BY_TRUNCATION))
        .containsExactly(
            "c-growth-attainment", "c-budget-plan", "c-spring-output", "c-files-in-time");
    assertThat(claims(Verdict.WITHIN_ROUNDING)).containsExactly("c-share-agriculture");
    assertThat(result.roundingHabit()).isEqualTo(RoundingHabit.MIXED);
  }

  @Test
  void contradictionsAreGroupedByTheirCause() {
    assertThat(result.causes())
        .extracting(cause -> cause.findings().stream().map(Finding::path).toList())
        .containsExactly(
            List.of("$.claims[2]"),
            List.of("$.claims[14]", "$.claims[18]", "$.claims[20]"),
            List.of("$.claims[46]"),
            List.of(
                "$.claims[59]",
                "$.claims[60]",
                "$.claims[61]",
                "$.claims[62]",
                "$.claims[63]",
                "$.claims[64]",
                "$.claims[65]",
                "$.claims[66]"),
            List.of("$.claims[68]"));
  }

  @Test
  void oneCorrectionWouldSettleTheScoreboard() {
    Cause scoreboard = result.causes().get(1);
    assertThat(scoreboard.corrections())
        .extracting(Correction::statistic, c -> c.instead().toString(), Correction::resolves)
        .containsExactly(tuple("indicators-not-met-stated", "=4 tiêu chí", 3));
    assertThat(result.causes().get(2).omissions()).containsExactly("documents-guidelines");
  }

  @Test
  void ambiguousWordingsAreNotices() {
    assertThat(result.findings())
        .filteredOn(finding -> finding.severity() == Severity.NOTICE)
        .extracting(finding -> finding.rule() + " " + finding.statistics().get(0))
        .containsExactly(
            "LNT-001 product-industry-growth",
            "LNT-001 product-services-growth",
            "LNT-004 fish-catch",
            "LNT-004 documents-received",
            "LNT-004 damage-total",
            "LNT-004 allowance-merit");
  }
}
