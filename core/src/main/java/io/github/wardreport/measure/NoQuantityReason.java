package io.github.wardreport.measure;

import io.github.wardreport.label.Coded;

/**
 * Why nothing can be calculated from a stated value.
 *
 * <p>Calculations and the audit both ask: a growth over a value that is {@link #AMBIGUOUS} is
 * undefined, and a claim about it cannot be checked, for the same reason.
 */
public enum NoQuantityReason implements Coded {
  /** The value is missing. */
  MISSING_VALUE("missing-value"),
  /** The wording has several readings, and nobody has chosen one. */
  AMBIGUOUS("ambiguous"),
  /** The value is a range, an ordinal, a word or a count out of a count, and not one quantity. */
  NOT_A_QUANTITY("not-a-quantity");

  private final String code;

  NoQuantityReason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
