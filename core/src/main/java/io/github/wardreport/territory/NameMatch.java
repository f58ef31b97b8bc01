package io.github.wardreport.territory;

/**
 * A unit that a search by name found, and how its name differs from the one searched for.
 *
 * @param unit the unit
 * @param difference how the two names differ
 */
public record NameMatch(AdministrativeUnit unit, Difference difference) {

  /** How two names differ, from the least difference to the greatest. */
  public enum Difference {
    /** Only case and the encoding of letters differ. */
    NONE,
    /**
     * The place of a tone mark differs ({@code hòa}, {@code hoà}), or only one of the names has its
     * kind in front.
     */
    SPELLING,
    /** The kinds in front differ: {@code xã Lộc Ninh}, {@code phường Lộc Ninh}. */
    KIND,
    /** Diacritics differ: {@code Hoanh Son}, {@code Hoành Sơn}. */
    DIACRITICS,
    /** The letters differ: these are two names. */
    LETTERS;

    /**
     * Returns how two names differ.
     *
     * @param one a name, with or without its kind
     * @param other another
     * @return the difference
     */
    public static Difference between(String one, String other) {
      return one.equals(other) ? NONE : FoldedName.of(one).differenceTo(FoldedName.of(other));
    }
  }
}
