package io.github.wardreport.indicator;

import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.util.List;

/**
 * Which indicators had one outcome, as listed by name.
 *
 * @param outcome the outcome
 * @param indicators the indicators' ids, in the order of the report
 */
public record ScoreboardList(Outcome outcome, List<String> indicators)
    implements Referrer<ScoreboardList> {

  /**
   * Copies the list.
   *
   * @param outcome {@link #outcome()}
   * @param indicators {@link #indicators()}
   */
  public ScoreboardList {
    indicators = List.copyOf(indicators);
  }

  @Override
  public ScoreboardList mapIds(IdMapper ids) {
    return new ScoreboardList(outcome, ids.refer(EntityKind.INDICATOR, "indicators", indicators));
  }
}
