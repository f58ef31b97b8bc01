package io.github.wardreport.statistic;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * Yes, no, or nobody knows: what an editor enters where the words of a report do not decide.
 * Example: whether the parts that {@code trong đó} introduces are all there are.
 */
public enum Tristate implements Labelled {
  /** It is so. */
  YES("yes"),
  /** It is not so. */
  NO("no"),
  /** The report does not say. */
  UNKNOWN("unknown");

  private final String code;

  Tristate(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Tristate.class, "answer." + code);
  }
}
