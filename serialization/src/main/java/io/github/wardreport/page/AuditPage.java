package io.github.wardreport.page;

import io.github.wardreport.audit.AuditResult;
import io.github.wardreport.audit.Cause;
import io.github.wardreport.audit.Correction;
import io.github.wardreport.audit.Finding;
import io.github.wardreport.audit.Severity;
import io.github.wardreport.audit.Verdict;
import io.github.wardreport.format.Printer;
import io.github.wardreport.format.TextWidth;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings of an audit as a page for the terminal: contradictions by cause, then notices. */
public final class AuditPage {
  private static final int WIDTH = 100;

  private final WardReport report;
  private final AuditResult result;
  private final Language language;
  private final Words words;
  private final Messages messages;
  private final Printer printer;
  private final List<String> lines = new ArrayList<>();

  /**
   * Makes the page.
   *
   * @param report the report
   * @param result the result of its audit
   * @param language the language of the page
   */
  public AuditPage(WardReport report, AuditResult result, Language language) {
    this.report = report;
    this.result = result;
    this.language = language;
    this.words = Words.in(language);
    this.messages = Messages.of(Verdict.class, language);
    this.printer = Printer.in(language);
  }

  /**
   * Returns the page.
   *
   * @return its lines
   */
  public List<String> lines() {
    heading(words.text("audit.title", report.title().in(language)));
    summary();
    int number = 1;
    for (Cause cause : result.causes()) {
      heading(words.text("audit.cause", Integer.toString(number++)));
      cause(cause);
    }
    others();
    lines.add("");
    return List.copyOf(lines);
  }

  private void heading(String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.addAll(TextWidth.wrap(text, WIDTH));
    lines.add("═".repeat(WIDTH));
  }

  private void summary() {
    List<String> verdicts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      verdicts.add(messages.text("verdict." + verdict.code()) + " " + result.count(verdict));
    }
    wrapped("", words.text("audit.claims", Integer.toString(result.checks().size())));
    wrapped("  ", String.join(", ", verdicts));
    wrapped("", words.text("audit.habit", messages.text("habit." + result.roundingHabit().code())));
    wrapped(
        "",
        words.text(
            "audit.counts",
            Long.toString(result.count(Severity.ERROR)),
            Long.toString(result.count(Severity.WARNING)),
            Long.toString(result.count(Severity.NOTICE))));
  }

  private void cause(Cause cause) {
    cause.findings().forEach(this::finding);
    String figures =
        cause.candidates().stream().map(this::candidate).collect(Collectors.joining("; "));
    if (figures.isEmpty()) {
      wrapped("  ", words.text("audit.no-candidate"));
    } else {
      wrapped("  ", words.text("audit.candidates", figures));
    }
    if (!cause.omissions().isEmpty()) {
      wrapped(
          "  ",
          words.text(
              "audit.omissions",
              cause.omissions().stream().map(this::label).collect(Collectors.joining("; "))));
    }
  }

  private String candidate(Correction candidate) {
    return words.text(
        "audit.candidate",
        label(candidate.statistic()),
        printer.print(candidate.printed()),
        printer.print(candidate.instead()),
        Integer.toString(candidate.settles()));
  }

  private String label(String statistic) {
    return report
        .statistic(statistic)
        .map(Statistic::label)
        .map(l -> l.in(language))
        .orElse(statistic);
  }

  private void finding(Finding finding) {
    wrapped(
        "",
        messages.text("severity." + finding.severity().code())
            + " "
            + finding.rule()
            + "  "
            + finding.words(language)
            + "  ["
            + finding.path()
            + "]");
  }

  private void others() {
    Set<Finding> told = new HashSet<>();
    result.causes().forEach(cause -> told.addAll(cause.findings()));
    List<Finding> others =
        result.findings().stream().filter(finding -> !told.contains(finding)).toList();
    if (!others.isEmpty()) {
      heading(words.text("audit.notices"));
      others.forEach(this::finding);
    }
  }

  private void wrapped(String indent, String text) {
    String hanging = indent + "  ";
    List<String> wrapped = TextWidth.wrap(text, WIDTH - hanging.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? indent : hanging) + wrapped.get(i));
    }
  }
}
