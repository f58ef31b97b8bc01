package io.github.wardreport.audit;

import java.util.List;
import java.util.function.Predicate;

/**
 * What an audit found, and every claim it checked.
 *
 * @param findings the findings, the most severe first, in the order of the report
 * @param checks what the check of every claim came to, those that hold too
 * @param causes the contradictions, grouped by what they share
 */
public record AuditResult(List<Finding> findings, List<ClaimCheck> checks, List<Cause> causes) {

  /**
   * Copies the lists.
   *
   * @param findings {@link #findings()}
   * @param checks {@link #checks()}
   * @param causes {@link #causes()}
   */
  public AuditResult {
    findings = List.copyOf(findings);
    checks = List.copyOf(checks);
    causes = List.copyOf(causes);
  }

  /**
   * The same result with some findings only; checks and causes stay.
   *
   * @param wanted which findings to keep
   * @return the filtered result
   */
  public AuditResult filter(Predicate<Finding> wanted) {
    return new AuditResult(findings.stream().filter(wanted).toList(), checks, causes);
  }

  /**
   * How many claims came to a verdict.
   *
   * @param verdict the verdict
   * @return 0 or more
   */
  public long count(Verdict verdict) {
    return checks.stream().filter(check -> check.verdict() == verdict).count();
  }

  /**
   * How many findings have a severity.
   *
   * @param severity the severity
   * @return 0 or more
   */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * The habit of rounding that the report shows, from the claims in which rounding and cutting give
   * different digits.
   *
   * @return half up, cutting, both, or not shown
   */
  public RoundingHabit roundingHabit() {
    boolean cut = count(Verdict.BY_TRUNCATION) > 0;
    boolean rounded = checks.stream().anyMatch(RoundingHabit::showsRounding);
    if (cut) {
      return rounded ? RoundingHabit.MIXED : RoundingHabit.TRUNCATES;
    }
    return rounded ? RoundingHabit.ROUNDS : RoundingHabit.NOT_SHOWN;
  }
}
