package io.github.wardreport.territory;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.util.EnumSet;

/**
 * A unit that another unit was formed from, and how much of it became part of the other.
 *
 * @param formerUnit the administrative unit's id
 * @param landArea how much of its land area became part of the other
 * @param population how much of its population became part of the other
 */
public record Predecessor(String formerUnit, Extent landArea, Extent population)
    implements Referrer<Predecessor> {

  /**
   * How much of the unit as such became part of the other.
   *
   * @return whole if its whole land area and its whole population did; part if any of either did
   *     not; not stated otherwise
   */
  public Extent extent() {
    if (landArea == Extent.WHOLE && population == Extent.WHOLE) {
      return Extent.WHOLE;
    }
    boolean part =
        EnumSet.of(Extent.PART, Extent.NONE).contains(landArea)
            || EnumSet.of(Extent.PART, Extent.NONE).contains(population);
    return part ? Extent.PART : Extent.NOT_STATED;
  }

  @Override
  public Predecessor mapIds(IdMapper ids) {
    String unit = ids.refer(EntityKind.ADMINISTRATIVE_UNIT, "formerUnit", formerUnit);
    return new Predecessor(unit, landArea, population);
  }

  /** How much of a unit became part of another. */
  public enum Extent implements Labelled {
    /** The whole unit. */
    WHOLE("whole"),
    /** A part of the unit, be it one that was cut off or the rest that remained. */
    PART("part"),
    /** Nothing of the unit. */
    NONE("none"),
    /** The document does not say. */
    NOT_STATED("not-stated");

    private final String code;

    Extent(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public Label label() {
      return Messages.label(Extent.class, "extent." + code);
    }
  }
}
