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
    /** The place of a tone mark ({@code hòa}, {@code hoà}), or the kind before the name. */
    SPELLING,
    /** Diacritics: {@code Hoanh Son} for {@code Hoành Sơn}. */
    DIACRITICS
  }
}
