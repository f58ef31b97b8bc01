package io.github.wardreport.statistic;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.util.Optional;

/**
 * One thing that a breakdown measures of each part: visits, people, share.
 *
 * @param code its code within the breakdown
 * @param label what people call it
 * @param whole the statistic of the whole under this measure; empty if none is printed
 */
public record BreakdownMeasure(String code, Label label, Optional<String> whole)
    implements Labelled, Referrer<BreakdownMeasure> {

  @Override
  public BreakdownMeasure mapIds(IdMapper ids) {
    return new BreakdownMeasure(code, label, ids.refer(EntityKind.STATISTIC, "whole", whole));
  }
}
