package io.github.wardreport.audit;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/** How much a finding matters. */
public enum Severity implements Labelled {
  /** Figures contradict each other: one of them is wrong as published. */
  ERROR("error"),
  /** Something is probably wrong. */
  WARNING("warning"),
  /** Something a reader should look at. */
  NOTICE("notice");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Severity.class, "severity." + code);
  }
}
