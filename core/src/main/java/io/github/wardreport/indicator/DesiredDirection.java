package io.github.wardreport.indicator;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * Which way an indicator is better: revenue up, poverty down, paved roads held at 100 %, the sector
 * structure neither.
 */
public enum DesiredDirection implements Labelled {
  /** More is better. */
  UP("up"),
  /** Less is better. */
  DOWN("down"),
  /** Reaching and keeping a level is best. */
  HOLD("hold"),
  /** Neither way is better, or nobody said. */
  NEUTRAL("neutral");

  private final String code;

  DesiredDirection(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(DesiredDirection.class, "desired." + code);
  }
}
