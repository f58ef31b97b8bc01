package io.github.wardreport.audit;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.report.Relation;
import io.github.wardreport.report.WardReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The built-in rules, and their pages of documentation. */
public final class Rules {
  static final String SAME_FIGURE = "SAM-001";
  static final String OF_UNITS = "UNI-";
  static final String UNITS = OF_UNITS + "001";

  private static final Map<Relation, String> OF_RELATIONS = ofRelations();
  private static final List<AuditRule> BUILT_IN = builtInRules();

  private Rules() {}

  private static Map<Relation, String> ofRelations() {
    Map<Relation, String> ids = new LinkedHashMap<>();
    ids.put(Relation.PERCENT_OF_PLAN, "PLN-001");
    ids.put(Relation.EXCESS, "PLN-002");
    ids.put(Relation.PLAN_CHAIN, "PLN-003");
    ids.put(Relation.INDEX, "GRW-001");
    ids.put(Relation.GROWTH, "GRW-002");
    ids.put(Relation.CHANGE, "GRW-003");
    ids.put(Relation.CONTRIBUTIONS, "GRW-004");
    ids.put(Relation.SHARE, "SHR-001");
    ids.put(Relation.SHARES_100, "SHR-002");
    ids.put(Relation.SUM, "SUM-001");
    ids.put(Relation.RESIDUAL, "SUM-002");
    ids.put(Relation.BALANCE, "SUM-003");
    ids.put(Relation.AT_MOST, "SUM-004");
    ids.put(Relation.PRODUCT, "RAT-001");
    ids.put(Relation.RATE, "RAT-002");
    ids.put(Relation.COUNT_OF_ITEMS, "CNT-001");
    ids.put(Relation.SAME_FIGURE, SAME_FIGURE);
    return ids;
  }

  private static List<AuditRule> builtInRules() {
    List<AuditRule> rules = new ArrayList<>();
    OF_RELATIONS.values().forEach(id -> rules.add(new BuiltIn(id, Severity.ERROR)));
    rules.add(claims("SAM-002", Severity.ERROR, EqualKeys::claims));
    rules.add(claims("BRK-001", Severity.ERROR, BreakdownClaims::sharesOfAHundred));
    rules.add(claims("BRK-002", Severity.ERROR, BreakdownClaims::partsOfAWhole));
    rules.add(claims("BRK-003", Severity.ERROR, BreakdownClaims::noMoreThanTheWhole));
    rules.add(claims("BRK-004", Severity.ERROR, BreakdownClaims::sharesBesideCounts));
    rules.add(claims("FLW-001", Severity.ERROR, CaseFlowClaims::settled));
    rules.add(claims("FLW-002", Severity.ERROR, CaseFlowClaims::balance));
    rules.add(claims("FLW-003", Severity.ERROR, CaseFlowClaims::pending));
    rules.add(claims("FLW-004", Severity.ERROR, CaseFlowClaims::carryOver));
    rules.add(claims("IND-001", Severity.ERROR, IndicatorClaims::attainments));
    rules.add(claims("IND-002", Severity.ERROR, IndicatorClaims::growths));
    rules.add(findings("IND-003", Severity.NOTICE, StatedOutcomes::findings));
    rules.add(claims("SCB-001", Severity.ERROR, ScoreboardClaims::totals));
    rules.add(claims("SCB-002", Severity.ERROR, ScoreboardClaims::listed));
    rules.add(claims(UNITS, Severity.ERROR, UnitClaims::childrenOfAParent));
    rules.add(claims("UNI-002", Severity.ERROR, LineageClaims::partsOfAUnit));
    rules.add(findings("UNI-003", Severity.NOTICE, UnitLifespans::outsideOfALife));
    rules.add(findings("SAM-003", Severity.NOTICE, EqualKeys::lookAlikes));
    rules.add(findings("LNT-001", Severity.NOTICE, WordingLint::growthThatReadsAsIndex));
    rules.add(findings("LNT-002", Severity.NOTICE, WordingLint::excessThatReadsAsLevel));
    rules.add(findings("LNT-003", Severity.NOTICE, WordingLint::percentWherePointsAreMeant));
    rules.add(findings("LNT-004", Severity.NOTICE, WordingLint::approximationOfAnExactFigure));
    return List.copyOf(rules);
  }

  private static AuditRule claims(
      String id, Severity severity, Function<WardReport, List<DerivedClaim>> claims) {
    return new BuiltIn(id, severity) {
      @Override
      public List<DerivedClaim> claims(WardReport report) {
        return claims.apply(report);
      }
    };
  }

  /** The same rule over other claims. */
  static AuditRule withClaims(AuditRule rule, Function<WardReport, List<DerivedClaim>> claims) {
    return claims(rule.id(), rule.severity(), claims);
  }

  private static AuditRule findings(
      String id, Severity severity, Function<WardReport, List<Finding>> findings) {
    return new BuiltIn(id, severity) {
      @Override
      public List<Finding> findings(WardReport report) {
        return findings.apply(report);
      }
    };
  }

  /**
   * All built-in rules.
   *
   * @return the rules, those of the stated claims first
   */
  public static List<AuditRule> builtIn() {
    return BUILT_IN;
  }

  static Optional<AuditRule> ofRelation(String relation, List<AuditRule> among) {
    return Relation.find(relation)
        .map(OF_RELATIONS::get)
        .flatMap(id -> among.stream().filter(rule -> rule.id().equals(id)).findFirst());
  }

  /**
   * The page of documentation of a rule.
   *
   * @param rule the rule
   * @param language the reader's language
   * @return a page in Markdown: the id and title, the severity, what is looked for
   */
  public static String page(AuditRule rule, Language language) {
    Messages messages = Messages.of(Rules.class, language);
    return "## "
        + rule.id()
        + " – "
        + rule.title().in(language)
        + "\n\n"
        + messages.text("audit.severity", messages.text("severity." + rule.severity().code()))
        + "\n\n"
        + rule.description().in(language)
        + ".\n";
  }

  /** A rule whose title and description are in the message bundles. */
  private static class BuiltIn implements AuditRule {
    private final String id;
    private final Severity severity;

    BuiltIn(String id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Label title() {
      return Messages.label(Rules.class, "rule." + id + ".title");
    }

    @Override
    public Label description() {
      return Messages.label(Rules.class, "rule." + id + ".description");
    }

    @Override
    public Severity severity() {
      return severity;
    }
  }
}
