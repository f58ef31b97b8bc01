package io.github.wardreport.audit;

/** How much a finding matters. */
public enum Severity {
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

  /**
   * The code in files and message bundles.
   *
   * @return for example {@code error}
   */
  public String code() {
    return code;
  }
}
