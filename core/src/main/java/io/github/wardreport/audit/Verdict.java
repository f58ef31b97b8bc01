package io.github.wardreport.audit;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * How a claim stands to the figures in it. Two questions are answered apart: which rule reproduces
 * the printed digits from the printed figures, and whether true values behind the printed figures
 * can fit. Authors mix rounding and truncation, and neither is a fault.
 */
public enum Verdict implements Labelled {
  /** Rounding the result of the printed figures half up gives the printed digits. */
  EXACT("exact"),
  /** Only cutting it off gives the printed digits: 130.8 of 106.9 printed as 122.3 %. */
  BY_TRUNCATION("by-truncation"),
  /** Neither does, but true values inside the slack of the printed figures fit. */
  WITHIN_ROUNDING("within-rounding"),
  /** No true values that print as these figures fit. */
  INCONSISTENT("inconsistent"),
  /** The claim cannot be checked, for a {@linkplain NotCheckableReason reason}. */
  NOT_CHECKABLE("not-checkable");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Verdict.class, "verdict." + code);
  }
}
