package io.github.wardreport.report;

/** How a report makes a claim. */
public enum ClaimBasis {
  /** The report states the relation: {@code đạt 122,3% kế hoạch}. */
  STATED("stated"),
  /** The figures imply the relation: parts add up to their whole. */
  IMPLIED("implied");

  private final String code;

  ClaimBasis(String code) {
    this.code = code;
  }

  /**
   * The code in files and message bundles.
   *
   * @return for example {@code stated}
   */
  public String code() {
    return code;
  }
}
