package io.github.wardreport.indicator;

import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure of a target that was set earlier and replaced.
 *
 * @param figure the earlier figure, the id of a statistic
 * @param replacedOn the day on which it was replaced; empty if it is not known
 * @param instrument the legal instrument that replaced it; empty if it is not known
 */
public record Adjustment(String figure, Optional<LocalDate> replacedOn, Optional<String> instrument)
    implements Referrer<Adjustment> {

  @Override
  public Adjustment mapIds(IdMapper ids) {
    return new Adjustment(
        ids.refer(EntityKind.STATISTIC, "figure", figure),
        replacedOn,
        ids.refer(EntityKind.LEGAL_INSTRUMENT, "instrument", instrument));
  }
}
