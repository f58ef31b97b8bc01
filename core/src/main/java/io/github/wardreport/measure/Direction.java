package io.github.wardreport.measure;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/** Which way a change goes: the word that a report prints instead of a sign. */
public enum Direction implements Labelled {
  /** Upward: {@code tăng}. */
  INCREASE("increase"),
  /** Downward: {@code giảm}. */
  DECREASE("decrease");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Direction.class, "direction." + code);
  }
}
