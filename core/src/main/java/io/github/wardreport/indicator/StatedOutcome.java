package io.github.wardreport.indicator;

import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.util.Optional;

/**
 * An outcome that the report states, with or without a figure: {@code thu nhập bình quân đầu người:
 * không đạt}.
 *
 * @param outcome the outcome
 * @param target the target it is about, by id; empty if the report does not say which
 */
public record StatedOutcome(Outcome outcome, Optional<String> target)
    implements Referrer<StatedOutcome> {

  @Override
  public StatedOutcome mapIds(IdMapper ids) {
    return new StatedOutcome(outcome, ids.refer(EntityKind.TARGET, "target", target));
  }
}
