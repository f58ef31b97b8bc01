package io.github.wardreport.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds indicators by their ids. A report is one; an application that keeps its indicators
 * elsewhere passes a lambda.
 */
@FunctionalInterface
public interface IndicatorLookup {

  /**
   * The indicator with an id.
   *
   * @param id the id
   * @return the indicator; empty if there is none with the id
   */
  Optional<Indicator> indicator(String id);

  /**
   * Returns a look-up in a collection.
   *
   * @param indicators the indicators
   * @return the look-up; if several indicators have one id, it finds the first
   */
  static IndicatorLookup of(Collection<Indicator> indicators) {
    Map<String, Indicator> byId = new HashMap<>();
    indicators.forEach(indicator -> byId.putIfAbsent(indicator.id(), indicator));
    return id -> Optional.ofNullable(byId.get(id));
  }
}
