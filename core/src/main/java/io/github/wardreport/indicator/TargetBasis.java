package io.github.wardreport.indicator;

/** What of an indicator a target bounds. */
public enum TargetBasis {
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

  /**
   * The code in files and message bundles.
   *
   * @return for example {@code level}
   */
  public String code() {
    return code;
  }
}
