package io.github.wardreport.territory;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/** The kind of a step: what happened to a unit, or between two units. */
public enum LineageKind implements Labelled {
  /** A new unit was formed from the former one or a part of it (thành lập trên cơ sở). */
  FORMED_FROM("formed-from", true),
  /** The former unit was divided, and the later one is one of its parts (chia). */
  DIVIDED_INTO("divided-into", true),
  /** A part went to another unit, and both units still exist (điều chỉnh địa giới). */
  PART_TRANSFERRED("part-transferred", true),
  /** A unit kept this part of itself when other parts went elsewhere. */
  RETAINED("retained", true),
  /** The unit got another name (đổi tên). */
  RENAMED("renamed", false),
  /** The unit became one of another kind: a commune became a ward. */
  RETYPED("re-typed", false),
  /** The unit got another official code. */
  RECODED("re-coded", false),
  /**
   * The unit came under another parent: a commune of a district came directly under the province.
   */
  REPARENTED("re-parented", false);

  private final String code;
  private final boolean movesTerritory;

  LineageKind(String code, boolean movesTerritory) {
    this.code = code;
    this.movesTerritory = movesTerritory;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(LineageKind.class, "lineage." + code);
  }

  /**
   * Returns whether land and people change their unit.
   *
   * @return false if only the name, kind, code or parent of one unit changes
   */
  public boolean movesTerritory() {
    return movesTerritory;
  }

  /** Returns whether a step of this kind leads from a unit to itself. */
  boolean isOfOneUnit() {
    return !movesTerritory || this == RETAINED;
  }
}
