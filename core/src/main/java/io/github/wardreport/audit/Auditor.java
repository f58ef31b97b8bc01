package io.github.wardreport.audit;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.NearMiss;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.report.WardReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where the figures of a report contradict each other. It repairs nothing and raises no false
 * alarm: a claim is inconsistent only if no true values behind the printed figures fit it.
 *
 * <p>Checked are the claims of the report and those it makes without words, by the {@linkplain
 * Rules#builtIn() rules}. An auditor is a stateless value; it can do with fewer rules, more rules
 * or other severities.
 *
 * <pre>{@code
 * AuditResult result = Auditor.standard().audit(report);
 * result.count(Severity.ERROR); // 14 for the report of phường Hoành Sơn
 * }</pre>
 */
public final class Auditor {
  private static final Auditor STANDARD =
      new Auditor(Rules.builtIn(), Relations.standard(), Map.of(), Optional.empty());

  private final List<AuditRule> rules;
  private final Relations relations;
  private final Map<String, Severity> severities;
  private final Optional<Ratio> tolerance;

  private Auditor(
      List<AuditRule> rules,
      Relations relations,
      Map<String, Severity> severities,
      Optional<Ratio> tolerance) {
    this.rules = List.copyOf(rules);
    this.relations = relations;
    this.severities = Map.copyOf(severities);
    this.tolerance = tolerance;
  }

  /**
   * The auditor with all built-in rules.
   *
   * @return the auditor; it holds no state
   */
  public static Auditor standard() {
    return STANDARD;
  }

  /**
   * The same auditor with one more rule.
   *
   * @param rule the rule
   * @return the auditor
   * @throws io.github.wardreport.problem.InvalidValueException if a rule has that id already
   */
  public Auditor withRule(AuditRule rule) {
    if (ids().contains(rule.id())) {
      throw Arguments.refuse("rule", "have an id of its own", rule.id());
    }
    List<AuditRule> more = new ArrayList<>(rules);
    more.add(rule);
    return new Auditor(more, relations, severities, tolerance);
  }

  /**
   * Returns the same auditor with a relation of the application, and the rule that checks claims of
   * it.
   *
   * @param relation the relation
   * @return the auditor
   * @throws io.github.wardreport.problem.InvalidValueException if there is a relation of that code,
   *     or a rule of its id
   */
  public Auditor withRelation(Relation relation) {
    return new Auditor(rules, relations.with(relation), severities, tolerance)
        .withRule(Rules.ofRelation(relation));
  }

  /**
   * The same auditor without a rule.
   *
   * @param id the rule's id
   * @return the auditor
   * @throws io.github.wardreport.problem.InvalidValueException if there is no such rule
   */
  public Auditor withoutRule(String id) {
    requireRule(id);
    return new Auditor(
        rules.stream().filter(rule -> !rule.id().equals(id)).toList(),
        relations,
        severities,
        tolerance);
  }

  /**
   * The same auditor with another severity for a rule.
   *
   * @param id the rule's id
   * @param severity the severity of its findings
   * @return the auditor
   * @throws io.github.wardreport.problem.InvalidValueException if there is no such rule
   */
  public Auditor withSeverity(String id, Severity severity) {
    requireRule(id);
    Map<String, Severity> changed = new HashMap<>(severities);
    changed.put(id, severity);
    return new Auditor(rules, relations, changed, tolerance);
  }

  /**
   * The same auditor with a tolerance for approximations ({@code khoảng}), which are not checkable
   * without one.
   *
   * @param part how far the true value may lie to either side, as a share of the figure
   * @return the auditor
   */
  public Auditor withTolerance(Share part) {
    return new Auditor(
        rules, relations, severities, Optional.of(part.number().scaleByPowerOfTen(-2)));
  }

  /**
   * The rules that are looked for.
   *
   * @return the rules in their order
   */
  public List<AuditRule> rules() {
    return rules;
  }

  private List<String> ids() {
    return rules.stream().map(AuditRule::id).toList();
  }

  private void requireRule(String id) {
    if (!ids().contains(id)) {
      throw Arguments.refuse("id", "be the id of a rule" + NearMiss.question(id, ids()), id);
    }
  }

  /**
   * Audits one report.
   *
   * @param report the report
   * @return what was found
   */
  public AuditResult audit(WardReport report) {
    return new AuditRun(this, report).result();
  }

  /**
   * Audits two reports against each other: an earlier and a later one, a ward's and its province's.
   * Figures with equal keys must agree. Each report by itself is not audited.
   *
   * @param one a report
   * @param other another
   * @return what was found; paths are those of the second report
   */
  public AuditResult audit(WardReport one, WardReport other) {
    List<AuditRule> ofPairs =
        rules.stream().filter(rule -> rule.id().equals(Rules.SAME_FIGURE)).toList();
    return new Auditor(ofPairs, relations, severities, tolerance).audit(Pairing.of(one, other));
  }

  /**
   * Audits administrative units with their totals and their lineage. The land area and population
   * of every parent must be those of its children together, and no less if a child has no figure.
   *
   * @param catalogue the units; if one child of a parent is among them, all are
   * @return what was found; paths are those of a report: {@code $.territory[3]}
   */
  public AuditResult auditCatalogue(TerritoryData catalogue) {
    List<AuditRule> ofUnits =
        rules.stream()
            .filter(rule -> rule.id().startsWith(Rules.OF_UNITS))
            .map(
                rule ->
                    rule.id().equals(Rules.UNITS)
                        ? Rules.withClaims(rule, UnitClaims::allChildrenOfAParent)
                        : rule)
            .toList();
    return new Auditor(ofUnits, relations, severities, tolerance)
        .audit(
            WardReport.builder()
                .title(Label.of("Danh mục", "Catalogue"))
                .addTerritoryData(catalogue)
                .buildDraft());
  }

  /** The rule that checks claims of a relation; empty if there is no such relation, or rule. */
  Optional<AuditRule> ruleOf(Claim claim) {
    return relations
        .find(claim.relation())
        .flatMap(
            relation ->
                rules.stream().filter(rule -> rule.id().equals(relation.rule())).findFirst());
  }

  Relations relations() {
    return relations;
  }

  Optional<Ratio> tolerance() {
    return tolerance;
  }

  Severity severity(AuditRule rule) {
    return severities.getOrDefault(rule.id(), rule.severity());
  }
}
