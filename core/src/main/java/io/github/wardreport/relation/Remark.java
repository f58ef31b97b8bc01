package io.github.wardreport.relation;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * What a reader of a result should know besides its value. The words for people are in the message
 * bundles under {@code remark.} and the code.
 */
public enum Remark implements Labelled {
  /** At least one operand is an amount of money at prices that the report does not state. */
  PRICE_BASIS_NOT_STATED("price-basis-not-stated"),
  /** The actual covers a part of the plan's period only: six months against the year's plan. */
  PART_OF_PLAN_PERIOD("part-of-plan-period"),
  /** When the actual was reached is not known, only that it may lie in the plan's period. */
  UNKNOWN_PERIOD("unknown-period"),
  /** The operands are stated on different boundaries: before and after a merger of units. */
  DIFFERENT_BOUNDARIES("different-boundaries"),
  /** The result says what would come, not what is: a projection. */
  PROJECTION("projection"),
  /**
   * The result is derived from rounded figures: what can stand behind them, not what was printed.
   */
  DERIVED("derived"),
  /** Not every unit or period that belongs to the result is in it. */
  PARTIAL_COVERAGE("partial-coverage"),
  /** A part of the result was apportioned by a weight: how much of a divided unit belongs to it. */
  ESTIMATED("estimated");

  private final String code;

  Remark(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Remark.class, "remark." + code);
  }
}
