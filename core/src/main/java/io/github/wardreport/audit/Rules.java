package io.github.wardreport.audit;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.WardReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The built-in rules, and their pages of documentation. */
public final class Rules {
  static final String SAME_FIGURE = "SAM-001";
  static final String OF_UNITS = "UNI-";
  static final String UNITS = "UNI-001";

  private static final List<AuditRule> BUILT_IN = builtInRules();

  private Rules() {}

  private static List<AuditRule> builtInRules() {
    List<AuditRule> rules = new ArrayList<>();
    Relations.standard().all().forEach(relation -> rules.add(ofRelation(relation)));
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

  /** The rule that checks the claims of one relation. */
  static AuditRule ofRelation(Relation relation) {
    return new OfRelation(relation);
  }

  private record OfRelation(Relation relation) implements AuditRule {
    @Override
    public String id() {
      return relation.rule();
    }

    @Override
    public Label title() {
      return relation.name();
    }

    @Override
    public Label description() {
      return Label.of(describedIn(Language.VIETNAMESE), describedIn(Language.ENGLISH));
    }

    private String describedIn(Language language) {
      return Messages.of(Rules.class, language)
          .text("rule.relation.description", relation.formula().pattern(language));
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }
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
        + messages.text("audit.severity", rule.severity().label().in(language))
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
