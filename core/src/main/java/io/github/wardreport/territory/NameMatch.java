package io.github.wardreport.territory;

/**
 * A unit whose name answers a search, and what differs.
 *
 * @param unit the unit
 * @param difference what differs between the name and what was searched
 */
public record NameMatch(AdministrativeUnit unit, Difference difference) {

  /** How a name differs from what was searched, the least first. */
  public enum Difference {
    /** Nothing but case and the encoding of letters. */
    NONE,
    /** The place of a tone mark ({@code hòa}, {@code hoà}), or a kind before one of the names. */
    SPELLING,
    /** The kinds before the names: {@code xã Lộc Ninh}, {@code phường Lộc Ninh}. */
    KIND,
    /** Diacritics: {@code Hoanh Son} for {@code Hoành Sơn}. */
    DIACRITICS,
    /** The letters: these are two names. */
    LETTERS;

    /**
     * How two names differ.
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
