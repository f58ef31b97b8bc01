package io.github.wardreport.indicator;

import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;

/**
 * How many indicators had one outcome, as stated.
 *
 * @param outcome the outcome
 * @param statistic the count, the id of a statistic such as {@code 13/17 chỉ tiêu}
 */
public record ScoreboardCount(Outcome outcome, String statistic)
    implements Referrer<ScoreboardCount> {

  @Override
  public ScoreboardCount mapIds(IdMapper ids) {
    return new ScoreboardCount(outcome, ids.refer(EntityKind.STATISTIC, "statistic", statistic));
  }
}
