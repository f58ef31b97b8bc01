package io.github.wardreport.statistic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds statistics by their ids. A report is one; an application that keeps its figures elsewhere
 * passes a lambda.
 *
 * <p>Example: {@code lookup.statistic("budget-revenue")} is 130.8 tỷ đồng in the report of phường
 * Hoành Sơn for 2025.
 */
@FunctionalInterface
public interface StatisticLookup {

  /**
   * The statistic with an id.
   *
   * @param id the id
   * @return the statistic; empty if there is none with the id
   */
  Optional<Statistic> statistic(String id);

  /**
   * Returns a look-up in a collection.
   *
   * @param statistics the statistics
   * @return the look-up; if several statistics have one id, it finds the first
   */
  static StatisticLookup of(Collection<Statistic> statistics) {
    Map<String, Statistic> byId = new HashMap<>();
    statistics.forEach(statistic -> byId.putIfAbsent(statistic.id(), statistic));
    return id -> Optional.ofNullable(byId.get(id));
  }
}
