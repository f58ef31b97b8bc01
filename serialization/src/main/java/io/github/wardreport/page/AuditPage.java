package io.github.wardreport.page;

import io.github.wardreport.audit.AuditResult;
import io.github.wardreport.audit.Cause;
import io.github.wardreport.audit.Correction;
import io.github.wardreport.audit.Finding;
import io.github.wardreport.audit.Severity;
import io.github.wardreport.audit.Verdict;
import io.github.wardreport.label.Language;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The result of an audit: how many claims have which verdict, the contradictions by cause with the
 * figures that may be wrong, and the other findings.
 *
 * <p>Example: {@code AuditPage.of(report, Auditor.standard().audit(report),
 * Language.ENGLISH).toString()}.
 */
public final class AuditPage extends TextPage {
  private final WardReport report;
  private final AuditResult result;

  private AuditPage(WardReport report, AuditResult result, Language language) {
    super(language);
    this.report = report;
    this.result = result;
  }

  /**
   * Returns the page of an audit.
   *
   * @param report the audited report, for its title and the labels of its figures
   * @param result the result of the audit
   * @param language the language of the page
   * @return the page
   */
  public static AuditPage of(WardReport report, AuditResult result, Language language) {
    return new AuditPage(report, result, language);
  }

  @Override
  void writeTo(PageWriter page) {
    page.heading(page.words("audit.title", page.text(report.title())));
    summary(page);
    int number = 1;
    for (Cause cause : result.causes()) {
      page.heading(page.words("audit.cause", Integer.toString(number++)));
      cause(page, cause);
    }
    others(page);
  }

  private void summary(PageWriter page) {
    String verdicts =
        Arrays.stream(Verdict.values())
            .map(verdict -> verdict.label().in(language()) + " " + result.count(verdict))
            .collect(Collectors.joining(", "));
    page.entry("", page.words("audit.claims", Integer.toString(result.checks().size())));
    page.entry(PageWriter.INDENT, verdicts);
    page.entry("", page.words("audit.habit", result.roundingHabit().label().in(language())));
    page.entry(
        "",
        page.words(
            "audit.counts",
            Long.toString(result.count(Severity.ERROR)),
            Long.toString(result.count(Severity.WARNING)),
            Long.toString(result.count(Severity.NOTICE))));
  }

  private void cause(PageWriter page, Cause cause) {
    cause.findings().forEach(finding -> finding(page, finding));
    String corrections =
        cause.corrections().stream()
            .map(correction -> correction(page, correction))
            .collect(Collectors.joining("; "));
    page.entry(
        PageWriter.INDENT,
        corrections.isEmpty()
            ? page.words("audit.no-correction")
            : page.words("audit.corrections", corrections));
    if (!cause.omissions().isEmpty()) {
      String omissions =
          cause.omissions().stream()
              .map(omission -> label(page, omission))
              .collect(Collectors.joining("; "));
      page.entry(PageWriter.INDENT, page.words("audit.omissions", omissions));
    }
  }

  private String correction(PageWriter page, Correction correction) {
    return page.words(
        "audit.correction",
        label(page, correction.statistic()),
        page.printer().print(correction.printed()),
        page.printer().print(correction.instead()),
        Integer.toString(correction.resolves()));
  }

  private String label(PageWriter page, String statistic) {
    return report.statistic(statistic).map(Statistic::label).map(page::text).orElse(statistic);
  }

  private void finding(PageWriter page, Finding finding) {
    page.entry(
        "",
        finding.severity().label().in(language())
            + " "
            + finding.rule()
            + "  "
            + finding.words(language())
            + "  ["
            + finding.path()
            + "]");
  }

  /** The findings that no cause explains. */
  private void others(PageWriter page) {
    Set<Finding> explained = new HashSet<>();
    result.causes().forEach(cause -> explained.addAll(cause.findings()));
    List<Finding> others =
        result.findings().stream().filter(finding -> !explained.contains(finding)).toList();
    if (!others.isEmpty()) {
      page.heading(page.words("audit.notices"));
      others.forEach(finding -> finding(page, finding));
    }
  }
}
