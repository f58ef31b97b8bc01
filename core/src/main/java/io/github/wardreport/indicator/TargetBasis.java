package io.github.wardreport.indicator;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/** What of an indicator a target bounds. */
public enum TargetBasis implements Labelled {
  /** Its level: 106.9 tỷ đồng. */
  LEVEL("level"),
  /** Its change: 1.41 points less a year. */
  CHANGE("change"),
  /** Its growth: 10.5 %. */
  GROWTH("growth"),
  /** Its structure: 52/43/5 %. */
  STRUCTURE("structure"),
  /** Only whether it is met: a commune free of drugs. */
  MET_OR_NOT("met-or-not");

  private final String code;

  TargetBasis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(TargetBasis.class, "basis." + code);
  }
}
