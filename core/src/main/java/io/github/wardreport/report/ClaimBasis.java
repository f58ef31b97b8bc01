package io.github.wardreport.report;

/** Where a claim comes from. */
public enum ClaimBasis {
  /** The report states the relation: {@code đạt 122,3% kế hoạch}. */
  STATED("stated"),
  /** The relation lies in what the figures are: parts and their whole. */
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
