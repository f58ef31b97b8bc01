package io.github.wardreport.audit;

import io.github.wardreport.label.Label;
import io.github.wardreport.report.WardReport;
import java.util.List;

/**
 * One thing that an audit looks for. The built-in ones are {@link Rules#builtIn()}; an application
 * adds its own.
 *
 * <p>A rule gives claims, which the audit checks like those of the report itself, or findings of
 * its own, or both. It holds no state.
 */
public interface AuditRule {

  /**
   * The rule's id: stable, unique among all rules.
   *
   * @return for example {@code SUM-001}
   */
  String id();

  /**
   * What it looks for, in a few words.
   *
   * @return the title in Vietnamese and English
   */
  Label title();

  /**
   * What it looks for and when it is broken, for its page of documentation.
   *
   * @return one or two sentences in Vietnamese and English
   */
  Label description();

  /**
   * How much its findings matter.
   *
   * @return error, warning or notice
   */
  Severity severity();

  /**
   * Claims that the report makes without words.
   *
   * @param report the report
   * @return claims to be checked under this rule, none unless the rule overrides it
   */
  default List<DerivedClaim> claims(WardReport report) {
    return List.of();
  }

  /**
   * What the rule finds by itself.
   *
   * @param report the report
   * @return findings, none unless the rule overrides it
   */
  default List<Finding> findings(WardReport report) {
    return List.of();
  }
}
