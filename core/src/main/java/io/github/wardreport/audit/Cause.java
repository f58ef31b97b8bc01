package io.github.wardreport.audit;

import java.util.List;

/**
 * Findings that hang together because they share figures: at least one of these figures is wrong.
 *
 * @param statistics the ids of the figures that take part
 * @param findings the findings
 * @param corrections single changes that would settle findings of the group, those that settle most
 *     first
 * @param omissions parts of a sum without which it would fit exactly, by id
 */
public record Cause(
    List<String> statistics,
    List<Finding> findings,
    List<Correction> corrections,
    List<String> omissions) {

  /**
   * Copies the lists.
   *
   * @param statistics {@link #statistics()}
   * @param findings {@link #findings()}
   * @param corrections {@link #corrections()}
   * @param omissions {@link #omissions()}
   */
  public Cause {
    statistics = List.copyOf(statistics);
    findings = List.copyOf(findings);
    corrections = List.copyOf(corrections);
    omissions = List.copyOf(omissions);
  }
}
