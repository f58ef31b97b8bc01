package io.github.wardreport.indicator;

/** How an indicator adds up over time. */
public enum TemporalAggregation {
  /** Periods add: revenue of the months. */
  SUM("sum"),
  /** The last one counts: enterprises at the end of the year. */
  LAST("last"),
  /** The chronological mean counts: population of the year. */
  MEAN_OF_STOCKS("mean-of-stocks"),
  /** It does not add up. */
  NONE("none");

  private final String code;

  TemporalAggregation(String code) {
    this.code = code;
  }

  /**
   * The code in files and message bundles.
   *
   * @return for example {@code sum}
   */
  public String code() {
    return code;
  }
}
