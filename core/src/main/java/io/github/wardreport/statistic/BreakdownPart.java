package io.github.wardreport.statistic;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a breakdown.
 *
 * @param code its code within the breakdown
 * @param label what people call it
 * @param statistics the part's statistics by the code of their measure; a measure without one is
 *     not stated
 * @param breakdown how this part is broken down further, a breakdown's id; empty if there is none
 */
public record BreakdownPart(
    String code, Label label, Map<String, String> statistics, Optional<String> breakdown)
    implements Labelled, Referrer<BreakdownPart> {

  /**
   * Copies the statistics, in order.
   *
   * @param code {@link #code()}
   * @param label {@link #label()}
   * @param statistics {@link #statistics()}
   * @param breakdown {@link #breakdown()}
   */
  public BreakdownPart {
    statistics = Collections.unmodifiableMap(new LinkedHashMap<>(statistics));
  }

  @Override
  public BreakdownPart mapIds(IdMapper ids) {
    return new BreakdownPart(
        code,
        label,
        ids.within("statistics").refer(EntityKind.STATISTIC, statistics),
        ids.refer(EntityKind.BREAKDOWN, "breakdown", breakdown));
  }
}
