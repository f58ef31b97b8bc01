package io.github.wardreport.territory;

/** What happened to a unit, or between two units. */
public enum LineageKind {
  /** A new unit was formed from this one, whole or in part (thành lập trên cơ sở). */
  FORMED_FROM("formed-from", true),
  /** A unit was divided, and this is one of those it was divided into (chia). */
  DIVIDED_INTO("divided-into", true),
  /** A part went to another unit, and both go on (điều chỉnh địa giới). */
  PART_TRANSFERRED("part-transferred", true),
  /** What a unit kept of itself when a part of it went elsewhere; says how much that was. */
  RETAINED("retained", true),
  /** It got another name (đổi tên). */
  RENAMED("renamed", false),
  /** It became a unit of another kind: a commune became a ward. */
  RETYPED("re-typed", false),
  /** It got another official code. */
  RECODED("re-coded", false),
  /** It came under another unit: a commune of a district came right under the province. */
  REPARENTED("re-parented", false);

  private final String code;
  private final boolean movesTerritory;

  LineageKind(String code, boolean movesTerritory) {
    this.code = code;
    this.movesTerritory = movesTerritory;
  }

  /**
   * The code in files.
   *
   * @return for example {@code formed-from}
   */
  public String code() {
    return code;
  }

  /**
   * Whether land and people change their unit.
   *
   * @return false where the unit stays as it is under another name, kind, code or parent
   */
  public boolean movesTerritory() {
    return movesTerritory;
  }

  /** Whether such an edge leads from a unit to itself. */
  boolean isOfOneUnit() {
    return !movesTerritory || this == RETAINED;
  }
}
