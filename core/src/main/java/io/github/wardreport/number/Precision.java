package io.github.wardreport.number;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * What the digits of a figure say about the true value behind it.
 *
 * <p>Example: a printed {@code 130,8 tỷ đồng} is some amount near 130.8; an exact {@code 368 doanh
 * nghiệp} is 368; a {@code 130.8000} out of a database column with four decimals may be either, so
 * its precision is unknown.
 */
public enum Precision implements Labelled {
  /** The author printed so many decimals; the true value was rounded or truncated to them. */
  PRINTED("printed"),
  /** The value is the number itself, as with counted things. */
  EXACT("exact"),
  /** Nobody knows how many of the digits were measured; an audit cannot check such a figure. */
  UNKNOWN("unknown");

  private final String code;

  Precision(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(Precision.class, "precision." + code);
  }
}
