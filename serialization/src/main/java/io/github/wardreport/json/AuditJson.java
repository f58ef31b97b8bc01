package io.github.wardreport.json;

import io.github.wardreport.audit.AuditResult;
import io.github.wardreport.audit.AuditRule;
import io.github.wardreport.audit.Cause;
import io.github.wardreport.audit.ClaimCheck;
import io.github.wardreport.audit.Correction;
import io.github.wardreport.audit.Finding;
import io.github.wardreport.audit.Severity;
import io.github.wardreport.audit.Verdict;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.number.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the result of an audit: as JSON of its own, and as SARIF 2.1.0, which editors and code
 * hosts show beside the lines of the report's file.
 *
 * <pre>{@code
 * AuditResult result = Auditor.standard().audit(report);
 * String sarif = AuditJson.sarif(result, rules, JsonSource.of(text), "report.json", language);
 * }</pre>
 */
public final class AuditJson {
  private static final String FORMAT = "wardreport-audit/1.0";
  private static final String SARIF_SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private AuditJson() {}

  /**
   * Writes the result: a summary, the findings with their places, the causes, and every check.
   *
   * @param result the result
   * @param source the text that was audited
   * @return the JSON text
   */
  public static String write(AuditResult result, JsonSource source) {
    Node.Writing out = new Node.Writing();
    out.put("format", Node.text(FORMAT));
    out.put("summary", summary(result));
    out.put(
        "findings", Node.items(result.findings().stream().map(f -> finding(f, source)).toList()));
    out.put("causes", Node.items(result.causes().stream().map(AuditJson::cause).toList()));
    out.put("checks", Node.items(result.checks().stream().map(AuditJson::check).toList()));
    return NodeWriter.write(out.done());
  }

  private static Node summary(AuditResult result) {
    Node.Writing out = new Node.Writing();
    for (Severity severity : Severity.values()) {
      out.put(severity.code(), Node.digits(result.count(severity)));
    }
    for (Verdict verdict : Verdict.values()) {
      out.put(verdict.code(), Node.digits(result.count(verdict)));
    }
    return out.put("rounding", Node.text(result.roundingHabit().code())).done();
  }

  private static Node finding(Finding finding, JsonSource source) {
    JsonPosition at = source.find(finding.path());
    Node.Writing out = new Node.Writing();
    out.put("rule", Node.text(finding.rule()));
    out.put("severity", Node.text(finding.severity().code()));
    out.put("path", Node.text(finding.path()));
    out.put("line", Node.digits(at.line()));
    out.put("column", Node.digits(at.column()));
    putTexts("statistics", finding.statistics(), out);
    out.put(
        "message",
        Codecs.LABEL.write(
            Label.of(finding.words(Language.VIETNAMESE), finding.words(Language.ENGLISH))));
    finding.check().ifPresent(check -> putNumbers(check, out));
    return out.done();
  }

  private static void putNumbers(ClaimCheck check, Node.Writing out) {
    check.printed().map(Figure::digits).ifPresent(text -> out.put("printed", Node.text(text)));
    check.computed().ifPresent(number -> out.put("computed", Node.text(number.toString())));
    check.allowed().ifPresent(range -> out.put("allowed", Node.text(range.toString())));
    check.unit().ifPresent(unit -> out.put("unit", MeasureCodecs.UNIT.write(unit)));
  }

  private static Node cause(Cause cause) {
    Node.Writing out = new Node.Writing();
    putTexts("statistics", cause.statistics(), out);
    putTexts("findings", cause.findings().stream().map(Finding::path).toList(), out);
    out.put(
        "corrections",
        Node.items(cause.corrections().stream().map(AuditJson::correction).toList()));
    putTexts("omissions", cause.omissions(), out);
    return out.done();
  }

  private static Node correction(Correction correction) {
    return new Node.Writing()
        .put("statistic", Node.text(correction.statistic()))
        .put("printed", Node.text(correction.printed().figure().digits()))
        .put("instead", Node.text(correction.instead().figure().digits()))
        .put("unit", MeasureCodecs.UNIT.write(correction.instead().measureUnit()))
        .put("resolves", Node.digits(correction.resolves()))
        .done();
  }

  private static Node check(ClaimCheck check) {
    Node.Writing out = new Node.Writing();
    out.put("path", Node.text(check.path()));
    out.put("claim", Node.text(check.claim().id()));
    out.put("relation", Node.text(check.claim().relation()));
    out.put("verdict", Node.text(check.verdict().code()));
    check.reason().ifPresent(reason -> out.put("reason", Node.text(reason.code())));
    putNumbers(check, out);
    return out.done();
  }

  private static void putTexts(String name, List<String> texts, Node.Writing out) {
    if (!texts.isEmpty()) {
      out.put(name, Node.items(texts.stream().map(Node::text).toList()));
    }
  }

  /**
   * Writes the findings as SARIF 2.1.0.
   *
   * @param result the result
   * @param rules the rules that were looked for, {@link io.github.wardreport.audit.Auditor#rules()}
   * @param source the text that was audited
   * @param uri the address of the text, relative to the root of the project
   * @param language the language of the messages
   * @return the SARIF text
   */
  public static String sarif(
      AuditResult result, List<AuditRule> rules, JsonSource source, String uri, Language language) {
    Node.Writing driver = new Node.Writing().put("name", Node.text("wardreport"));
    driver.put("rules", Node.items(rules.stream().map(rule -> rule(rule, language)).toList()));
    List<String> ids = rules.stream().map(AuditRule::id).toList();
    List<Node> results = new ArrayList<>();
    for (Finding finding : result.findings()) {
      results.add(result(finding, ids, source, uri, language));
    }
    Node run =
        new Node.Writing()
            .put("tool", new Node.Writing().put("driver", driver.done()).done())
            .put("columnKind", Node.text("utf16CodeUnits"))
            .put("results", Node.items(results))
            .done();
    return NodeWriter.write(
        new Node.Writing()
            .put("$schema", Node.text(SARIF_SCHEMA))
            .put("version", Node.text("2.1.0"))
            .put("runs", Node.items(List.of(run)))
            .done());
  }

  private static Node rule(AuditRule rule, Language language) {
    return new Node.Writing()
        .put("id", Node.text(rule.id()))
        .put("shortDescription", message(rule.title().in(language)))
        .put("fullDescription", message(rule.description().in(language)))
        .put(
            "defaultConfiguration",
            new Node.Writing().put("level", Node.text(level(rule.severity()))).done())
        .done();
  }

  private static Node message(String text) {
    return new Node.Writing().put("text", Node.text(text)).done();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "note";
    };
  }

  private static Node result(
      Finding finding, List<String> rules, JsonSource source, String uri, Language language) {
    JsonPosition at = source.find(finding.path());
    Node region =
        new Node.Writing()
            .put("startLine", Node.digits(at.line()))
            .put("startColumn", Node.digits(at.column()))
            .done();
    Node physical =
        new Node.Writing()
            .put("artifactLocation", new Node.Writing().put("uri", Node.text(uri)).done())
            .put("region", region)
            .done();
    Node logical = new Node.Writing().put("fullyQualifiedName", Node.text(finding.path())).done();
    Node.Writing out = new Node.Writing().put("ruleId", Node.text(finding.rule()));
    Optional.of(rules.indexOf(finding.rule()))
        .filter(index -> index >= 0)
        .ifPresent(index -> out.put("ruleIndex", Node.digits(index)));
    return out.put("level", Node.text(level(finding.severity())))
        .put("message", message(finding.words(language)))
        .put(
            "locations",
            Node.items(
                List.of(
                    new Node.Writing()
                        .put("physicalLocation", physical)
                        .put("logicalLocations", Node.items(List.of(logical)))
                        .done())))
        .done();
  }
}
