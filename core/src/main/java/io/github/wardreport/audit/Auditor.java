package io.github.wardreport.audit;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.NearMiss;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.Relation;
import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.report.WardReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * result.count(Severity.ERROR); // 15 for the report of phường Hoành Sơn
 * }</pre>
 */
public final class Auditor {
  private static final Auditor STANDARD = new Auditor(Rules.builtIn(), Map.of(), Optional.empty());

  private final List<AuditRule> rules;
  private final Map<String, Severity> severities;
  private final Optional<Ratio> tolerance;

  private Auditor(
      List<AuditRule> rules, Map<String, Severity> severities, Optional<Ratio> tolerance) {
    this.rules = List.copyOf(rules);
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
    return new Auditor(more, severities, tolerance);
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
        rules.stream().filter(rule -> !rule.id().equals(id)).toList(), severities, tolerance);
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
    return new Auditor(rules, changed, tolerance);
  }

  /**
   * The same auditor with a tolerance for approximations ({@code khoảng}), which are not checkable
   * without one.
   *
   * @param part how far the true value may lie to either side, as a share of the figure
   * @return the auditor
   */
  public Auditor withTolerance(Share part) {
    return new Auditor(rules, severities, Optional.of(part.number().scaleByPowerOfTen(-2)));
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
    return new Run(report).result();
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
    return new Auditor(ofPairs, severities, tolerance).audit(Pairing.of(one, other));
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
    return new Auditor(ofUnits, severities, tolerance)
        .audit(
            WardReport.builder()
                .title(Label.of("Danh mục", "Catalogue"))
                .addTerritoryData(catalogue)
                .buildDraft());
  }

  /** A claim that is to be checked, and the rule that asks for it. */
  private record Asked(DerivedClaim derived, Optional<AuditRule> rule) {}

  /** What a claim says, whoever says it. */
  private record Saying(String relation, Object operands, ClaimOperand result) {

    /**
     * Parts that add up to a whole say all that parts within it say, and a list says how long it
     * is, whatever its items are called.
     */
    static Saying of(Claim claim) {
      if (claim.relation().equals(Relation.COUNT_OF_ITEMS.code())
          && claim.operands().get("items") instanceof ClaimOperand.Items items) {
        return new Saying(claim.relation(), items.items().size(), claim.result());
      }
      boolean parts = claim.relation().equals(Relation.AT_MOST.code());
      return new Saying(
          parts ? Relation.SUM.code() : claim.relation(), claim.operands(), claim.result());
    }
  }

  /** One audit of one report. */
  private final class Run {
    private final WardReport report;
    private final Figures figures;
    private final ClaimReader reader;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Optional<ClaimCheck>> checks = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();
    private final UnprintedNumbers unprinted = new UnprintedNumbers();

    private Run(WardReport report) {
      this.report = report;
      this.figures = new Figures(report, tolerance);
      this.reader = new ClaimReader(figures);
    }

    private AuditResult result() {
      ask();
      asked.stream()
          .map(Asked::derived)
          .filter(derived -> derived.claim().result() instanceof ClaimOperand.Unprinted)
          .forEach(this::define);
      for (int i = 0; i < asked.size(); i++) {
        checks.add(check(i, asked.get(i).derived()));
      }
      unprinted.check((index, check) -> checks.set(index, Optional.of(check)));
      List<Finding> contradictions = contradictions();
      List<Finding> findings = new ArrayList<>(contradictions);
      rules.forEach(
          rule ->
              rule.findings(report)
                  .forEach(found -> findings.add(found.withSeverity(severity(rule)))));
      findings.sort(Comparator.comparing(Finding::severity));
      return new AuditResult(
          findings,
          checks.stream().flatMap(Optional::stream).toList(),
          contradictions.isEmpty() ? List.of() : new Causes(equations).of(contradictions));
    }

    private void ask() {
      Set<Saying> said = new HashSet<>();
      for (int i = 0; i < report.claims().size(); i++) {
        Claim claim = report.claims().get(i);
        said.add(Saying.of(claim));
        Optional<AuditRule> rule = Rules.ofRelation(claim.relation(), rules);
        if (rule.isPresent() || Relation.find(claim.relation()).isEmpty()) {
          asked.add(new Asked(new DerivedClaim("$.claims[" + i + "]", claim), rule));
        }
      }
      for (AuditRule rule : rules) {
        for (DerivedClaim derived : rule.claims(report)) {
          if (said.add(Saying.of(derived.claim()))) {
            asked.add(new Asked(derived, Optional.of(rule)));
          }
        }
      }
    }

    /** A sum that the report does not print is written out wherever it is named. */
    private void define(DerivedClaim derived) {
      try {
        Equation equation = reader.read(0, derived);
        if (equation.formula().isSum() && equation.formula().unprinted().isEmpty()) {
          reader.define(
              equation.unprintedResult().orElseThrow(), equation.formula().above().get(0));
        }
      } catch (NotCheckableException reason) {
        // the claim itself is read again with all others, and says why it cannot be checked
        return;
      }
    }

    /** Nothing for a claim over an unprinted number, which is checked with all that share it. */
    private Optional<ClaimCheck> check(int index, DerivedClaim derived) {
      try {
        Optional<ClaimCheck> wording = StatedWordCheck.check(derived, figures);
        if (wording.isPresent()) {
          return wording;
        }
        Equation equation = reader.read(index, derived);
        List<String> names = equation.formula().unprinted();
        if (names.size() == 1 && equation.result().isPresent()) {
          unprinted.add(names.get(0), equation);
          return Optional.empty();
        }
        if (!names.isEmpty()) {
          throw new NotCheckableException(NotCheckableReason.UNPRINTED);
        }
        ClaimCheck check = ClaimChecker.check(equation);
        equations.add(equation);
        return Optional.of(check);
      } catch (NotCheckableException reason) {
        return Optional.of(
            ClaimCheck.notCheckable(derived.path(), derived.claim(), reason.reason()));
      }
    }

    private List<Finding> contradictions() {
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < asked.size(); i++) {
        Optional<AuditRule> rule = asked.get(i).rule();
        checks
            .get(i)
            .filter(check -> check.verdict() == Verdict.INCONSISTENT)
            .ifPresent(check -> findings.add(finding(rule.orElseThrow(), check)));
      }
      return findings;
    }

    private Finding finding(AuditRule rule, ClaimCheck check) {
      return new Finding(
          rule.id(),
          severity(rule),
          check.path(),
          Causes.statistics(check.claim()),
          message(check),
          FindingWords.of(language -> new ClaimWords(figures, language).of(check)),
          Optional.of(check));
    }

    private static String message(ClaimCheck check) {
      String relation = check.claim().relation();
      if (relation.equals(Relation.SAME_FIGURE.code())) {
        return "stated-twice";
      }
      if (relation.equals(Relation.AT_MOST.code())) {
        return "too-much";
      }
      if (check.computed().isEmpty()) {
        return "no-number-fits";
      }
      return relation.equals(Relation.BALANCE.code()) ? "no-balance" : "does-not-fit";
    }

    private Severity severity(AuditRule rule) {
      return severities.getOrDefault(rule.id(), rule.severity());
    }
  }
}
