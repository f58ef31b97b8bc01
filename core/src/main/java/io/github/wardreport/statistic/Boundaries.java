package io.github.wardreport.statistic;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * On which boundaries a figure of a merged unit stands, in the year of the merger: a revenue of all
 * of 2025 of a ward that was formed in July.
 */
public enum Boundaries implements Labelled {
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

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Boundaries.class, "boundaries." + code);
  }
}
