package io.github.wardreport.calc;

/**
 * Why a calculation has no result. The set is closed: every calculator names one of these, and an
 * application can decide by it. The words for people are in the message bundles under {@code
 * undefined.} and the code.
 */
public enum UndefinedReason {
  /** The base, target or whole is zero. */
  ZERO_BASE("zero-base"),
  /** The base, target or whole is negative, and the calculator was not told how to treat it. */
  NEGATIVE_BASE("negative-base"),
  /** An operand is a missing value, or no statistic states it. */
  MISSING_VALUE("missing-value"),
  /** An operand's wording has several readings, and nobody has chosen one. */
  AMBIGUOUS("ambiguous"),
  /** An operand is a range, an ordinal, a word or a count out of a count, and not one quantity. */
  NOT_A_QUANTITY("not-a-quantity"),
  /** The operands are stated at different prices. */
  DIFFERENT_PRICE_BASIS("different-price-basis"),
  /** How attainment of a rate or of a falling indicator is taken was not given. */
  METHOD_NOT_GIVEN("method-not-given"),
  /** The indicator takes no percent of plan: its attainment is told in points, or not at all. */
  NO_PERCENT_OF_PLAN("no-percent-of-plan");

  private final String code;

  UndefinedReason(String code) {
    this.code = code;
  }

  /**
   * The reason's code in files and message bundles.
   *
   * @return for example {@code zero-base}
   */
  public String code() {
    return code;
  }
}
