package io.github.wardreport.statistic;

import io.github.wardreport.period.Period;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure is a figure of. Equal keys are the same figure stated twice: the on-time files of
 * one field and period in the text and in a footnote. Labels are no part of it.
 *
 * @param topic what is measured
 * @param members the categories that narrow the topic, in no order
 * @param subject the particular thing it is about; empty if there is none
 * @param referenceArea the administrative unit it is about; empty for the report's own
 * @param period the time it speaks of; empty if none is stated
 * @param comparedWith what it is taken against; empty if there is none
 */
public record StatisticKey(
    String topic,
    Set<Member> members,
    Optional<String> subject,
    Optional<String> referenceArea,
    Optional<Period> period,
    Optional<Comparison> comparedWith) {

  /**
   * Copies the members.
   *
   * @param topic {@link #topic()}
   * @param members {@link #members()}
   * @param subject {@link #subject()}
   * @param referenceArea {@link #referenceArea()}
   * @param period {@link #period()}
   * @param comparedWith {@link #comparedWith()}
   */
  public StatisticKey {
    members = Set.copyOf(members);
  }
}
