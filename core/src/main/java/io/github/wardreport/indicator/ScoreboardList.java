package io.github.wardreport.indicator;

import java.util.List;

/**
 * Which indicators had one outcome, as listed by name.
 *
 * @param outcome the outcome
 * @param indicators the indicators' ids, in the order of the report
 */
public record ScoreboardList(Outcome outcome, List<String> indicators) {

  /**
   * Copies the list.
   *
   * @param outcome {@link #outcome()}
   * @param indicators {@link #indicators()}
   */
  public ScoreboardList {
    indicators = List.copyOf(indicators);
  }
}
