package io.github.wardreport.indicator;

/**
 * Which way an indicator is better: revenue up, poverty down, paved roads held at 100 %, the sector
 * structure neither.
 */
public enum DesiredDirection {
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

  /**
   * The code in files and message bundles.
   *
   * @return for example {@code up}
   */
  public String code() {
    return code;
  }
}
