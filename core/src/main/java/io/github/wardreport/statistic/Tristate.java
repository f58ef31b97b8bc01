package io.github.wardreport.statistic;

/**
 * Yes, no, or nobody knows: what an editor enters where the words of a report do not decide.
 * Example: whether the parts that {@code trong đó} introduces are all there are.
 */
public enum Tristate {
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

  /**
   * The answer's code in files.
   *
   * @return {@code yes}, {@code no} or {@code unknown}
   */
  public String code() {
    return code;
  }
}
