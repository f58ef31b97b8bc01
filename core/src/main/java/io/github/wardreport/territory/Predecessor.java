package io.github.wardreport.territory;

import java.util.EnumSet;

/**
 * A unit that another was formed from, and how much of it went in.
 *
 * @param formerUnit the administrative unit's id
 * @param landArea how much of its land area went in
 * @param population how much of its population went in
 */
public record Predecessor(String formerUnit, Extent landArea, Extent population) {

  /**
   * How much of the unit as such went in.
   *
   * @return whole only if its whole area and its whole population did; a part if anything stayed
   *     behind
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

  /** How much of a unit went into another. */
  public enum Extent {
    /** All of it. */
    WHOLE("whole"),
    /** A part of it: a part was cut off, or the rest after other parts had gone elsewhere. */
    PART("part"),
    /** None of it. */
    NONE("none"),
    /** The document does not say. */
    NOT_STATED("not-stated");

    private final String code;

    Extent(String code) {
      this.code = code;
    }

    /**
     * The code in files.
     *
     * @return for example {@code whole}
     */
    public String code() {
      return code;
    }
  }
}
