package io.github.wardreport.statistic;

/**
 * On which boundaries a figure of a merged unit stands, in the year of the merger: a revenue of all
 * of 2025 of a ward that was formed in July.
 */
public enum Boundaries {
  /** The units that were merged, added together. */
  PREDECESSORS_ADDED("predecessors-added"),
  /** The boundaries of the new unit, for the whole time. */
  NEW_BOUNDARIES("new-boundaries"),
  /** The report does not say. */
  NOT_STATED("not-stated");

  private final String code;

  Boundaries(String code) {
    this.code = code;
  }

  /**
   * The code in files.
   *
   * @return for example {@code new-boundaries}
   */
  public String code() {
    return code;
  }
}
