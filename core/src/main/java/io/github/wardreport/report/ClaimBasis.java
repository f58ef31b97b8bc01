package io.github.wardreport.report;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/** How a report makes a claim. */
public enum ClaimBasis implements Labelled {
  /** The report states the relation: {@code đạt 122,3% kế hoạch}. */
  STATED("stated"),
  /** The figures imply the relation: parts add up to their whole. */
  IMPLIED("implied");

  private final String code;

  ClaimBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(ClaimBasis.class, "basis." + code);
  }
}
