package io.github.wardreport.audit;

import io.github.wardreport.label.Label;
import io.github.wardreport.relation.Condition;
import io.github.wardreport.relation.Expression;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One audit of one report. */
final class AuditRun {
  private final Auditor auditor;
  private final WardReport report;
  private final Figures figures;
  private final ClaimReader reader;
  private final List<ClaimToCheck> claims = new ArrayList<>();
  private final List<Optional<ClaimCheck>> checks = new ArrayList<>();
  private final List<Equation> equations = new ArrayList<>();
  private final UnprintedNumbers unprinted = new UnprintedNumbers();

  /** A claim that is to be checked, and the rule that asks for it. */
  private record ClaimToCheck(DerivedClaim derived, Optional<AuditRule> rule) {}

  AuditRun(Auditor auditor, WardReport report) {
    this.auditor = auditor;
    this.report = report;
    this.figures = new Figures(report, auditor.tolerance());
    this.reader = new ClaimReader(figures, auditor.relations());
  }

  AuditResult result() {
    collectClaims();
    claims.stream()
        .map(ClaimToCheck::derived)
        .filter(derived -> derived.claim().result() instanceof ClaimOperand.Unprinted)
        .forEach(this::define);
    for (int i = 0; i < claims.size(); i++) {
      checks.add(check(i, claims.get(i).derived()));
    }
    unprinted.check((index, check) -> checks.set(index, Optional.of(check)));
    List<Finding> contradictions = contradictions();
    List<Finding> findings = new ArrayList<>(contradictions);
    for (AuditRule rule : auditor.rules()) {
      rule.findings(report)
          .forEach(found -> findings.add(found.withSeverity(auditor.severity(rule))));
    }
    findings.sort(Comparator.comparing(Finding::severity));
    return new AuditResult(
        findings,
        checks.stream().flatMap(Optional::stream).toList(),
        contradictions.isEmpty() ? List.of() : new Causes(equations).of(contradictions));
  }

  private void collectClaims() {
    Relations relations = auditor.relations();
    Set<ClaimSignature> made = new HashSet<>();
    for (int i = 0; i < report.claims().size(); i++) {
      Claim claim = report.claims().get(i);
      made.add(ClaimSignature.of(claim));
      Optional<AuditRule> rule = auditor.ruleOf(claim);
      if (rule.isPresent() || relations.find(claim.relation()).isEmpty()) {
        claims.add(new ClaimToCheck(new DerivedClaim("$.claims[" + i + "]", claim), rule));
      }
    }
    for (AuditRule rule : auditor.rules()) {
      for (DerivedClaim derived : rule.claims(report)) {
        boolean isStronglyMade =
            made.contains(ClaimSignature.ofStronger(derived.claim(), relations));
        if (!isStronglyMade && made.add(ClaimSignature.of(derived.claim()))) {
          claims.add(new ClaimToCheck(derived, Optional.of(rule)));
        }
      }
    }
  }

  /** A sum that the report does not print is written out wherever it is named. */
  private void define(DerivedClaim derived) {
    try {
      Equation equation = reader.read(0, derived);
      Expression<Variable> sum = equation.expression();
      if (sum.coefficients().isPresent() && equation.unprinted().isEmpty()) {
        reader.define(((ClaimOperand.Unprinted) derived.claim().result()).name(), sum);
      }
    } catch (NotCheckableException reason) {
      // the claim itself is read again with all others, and says why it cannot be checked
      return;
    }
  }

  /** Empty for a claim over an unprinted number, which is checked with all that share it. */
  private Optional<ClaimCheck> check(int index, DerivedClaim derived) {
    try {
      Optional<ClaimCheck> words = StatedWordCheck.check(derived, figures);
      if (words.isPresent()) {
        return words;
      }
      Equation equation = reader.read(index, derived);
      List<String> names = equation.unprinted();
      if (names.size() == 1 && equation.printedResult().isPresent()) {
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
      return Optional.of(ClaimCheck.notCheckable(derived.path(), derived.claim(), reason.reason()));
    }
  }

  private List<Finding> contradictions() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Optional<AuditRule> rule = claims.get(i).rule();
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
        auditor.severity(rule),
        check.path(),
        Causes.statistics(check.claim()),
        sentence(check),
        FindingWords.of(
            language -> new ClaimWords(figures, auditor.relations(), language).of(check)),
        Optional.of(check));
  }

  private Label sentence(ClaimCheck check) {
    Relation relation = auditor.relations().find(check.claim().relation()).orElseThrow();
    return Finding.sentence(key(relation, check));
  }

  private static String key(Relation relation, ClaimCheck check) {
    if (relation.conditions().size() > 1) {
      return "not-between";
    }
    Condition.Comparison comparison = relation.conditions().get(0).comparison();
    if (comparison == Condition.Comparison.SAME_STATEMENT) {
      return "stated-twice";
    }
    if (comparison != Condition.Comparison.EQUAL) {
      return "too-much";
    }
    if (check.computed().isEmpty()) {
      return "no-number-fits";
    }
    return check.claim().result() instanceof ClaimOperand.Items ? "no-balance" : "does-not-fit";
  }
}
