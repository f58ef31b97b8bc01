package io.github.wardreport.indicator;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/** On which side of its figure a target is met. */
public enum Operator implements Labelled {
  /** ≥: the figure or more; revenue of 106.9 tỷ đồng. */
  AT_LEAST("at-least"),
  /** >: more than the figure. */
  MORE_THAN("more-than"),
  /** ≤: the figure or less; a poverty rate of 0.8 %. */
  AT_MOST("at-most"),
  /** &lt;: less than the figure. */
  LESS_THAN("less-than"),
  /** =: the figure itself. */
  EQUAL("equal"),
  /** From the figure to the upper figure, both included. */
  BETWEEN("between"),
  /** Keep the level of before. */
  KEEP("keep");

  private final String code;

  Operator(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Operator.class, "operator." + code);
  }
}
