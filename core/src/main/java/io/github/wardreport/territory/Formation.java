package io.github.wardreport.territory;

import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a unit was formed: by which legal instrument, when, and from which units.
 *
 * @param instrument the legal instrument's id; empty if it is not known
 * @param effective the first day on which the unit exists; empty if it is not known
 * @param predecessors the units it was formed from, in the order of the instrument
 */
public record Formation(
    Optional<String> instrument, Optional<LocalDate> effective, List<Predecessor> predecessors)
    implements Referrer<Formation> {

  /**
   * Copies the predecessors.
   *
   * @param instrument {@link #instrument()}
   * @param effective {@link #effective()}
   * @param predecessors {@link #predecessors()}
   */
  public Formation {
    predecessors = List.copyOf(predecessors);
  }

  @Override
  public Formation mapIds(IdMapper ids) {
    return new Formation(
        ids.refer(EntityKind.LEGAL_INSTRUMENT, "instrument", instrument),
        effective,
        ids.parts("predecessors", predecessors));
  }
}
