package io.github.wardreport.measure;

/** Which way a change goes: the word that a report prints instead of a sign. */
public enum Direction {
  /** Upward: {@code tăng}. */
  INCREASE("increase"),
  /** Downward: {@code giảm}. */
  DECREASE("decrease");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  /**
   * The direction's code in files and text forms.
   *
   * @return {@code increase} or {@code decrease}
   */
  public String code() {
    return code;
  }
}
