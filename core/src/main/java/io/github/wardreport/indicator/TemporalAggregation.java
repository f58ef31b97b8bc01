package io.github.wardreport.indicator;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/** How an indicator adds up over time. */
public enum TemporalAggregation implements Labelled {
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

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(TemporalAggregation.class, "over-time." + code);
  }
}
