package io.github.wardreport.measure;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * Why a calculation has no result. The set is closed: every calculator names one of these, and an
 * application can decide by it. The words for people are in the message bundles under {@code
 * undefined.} and the code.
 */
public enum UndefinedReason implements Labelled {
  /** The base, target or whole is zero. */
  ZERO_BASE("zero-base"),
  /** The base, target or whole is negative, and the calculator has no policy for it. */
  NEGATIVE_BASE("negative-base"),
  /** An operand is a missing value, or no statistic states it. */
  MISSING_VALUE("missing-value"),
  /** An operand's wording has several readings, and nobody has chosen one. */
  AMBIGUOUS("ambiguous"),
  /** An operand is a range, an ordinal, a word or a count out of a count, and not one quantity. */
  NOT_A_QUANTITY("not-a-quantity"),
  /** The operands are stated at different prices. */
  DIFFERENT_PRICE_BASIS("different-price-basis"),
  /** The operands follow different definitions of the same concept. */
  DIFFERENT_DEFINITION("different-definition"),
  /** First and last figure differ in sign, and no growth rate leads from one to the other. */
  SIGN_CHANGE("sign-change"),
  /** No time remains in which the rest could be done. */
  NO_TIME_LEFT("no-time-left"),
  /** A period of the series is missing, and is not bridged. */
  GAP_IN_SERIES("gap-in-series"),
  /** The precision of a figure is unknown, so nobody can say what it stands for. */
  UNKNOWN_PRECISION("unknown-precision"),
  /** No whole number fits the stated figures. */
  NO_WHOLE_NUMBER_FITS("no-whole-number-fits"),
  /** The indicator does not add up, by its own rule or because no rule is given. */
  NOT_ADDITIVE("not-additive"),
  /** In none of the units or periods the thing occurred; that is not zero. */
  DID_NOT_OCCUR("did-not-occur"),
  /** Nothing was added. */
  NOTHING_ADDED("nothing-added"),
  /** How attainment of a rate or of a falling indicator is taken was not given. */
  METHOD_NOT_GIVEN("method-not-given"),
  /** The indicator takes no percent of plan: its attainment is stated in points, or not at all. */
  NO_PERCENT_OF_PLAN("no-percent-of-plan"),
  /** A unit was divided or ended, and how much of it went where is not known. */
  WEIGHT_NOT_KNOWN("weight-not-known"),
  /** Of a report: an actual and a target measure different things or are for different periods. */
  NOT_COMPARABLE("not-comparable");

  private final String code;

  UndefinedReason(String code) {
    this.code = code;
  }

  /**
   * Returns why a calculation with a value that has no quantity is undefined.
   *
   * @param reason why the value has no quantity
   * @return the same reason, as one of a calculation
   */
  public static UndefinedReason of(NoQuantityReason reason) {
    return switch (reason) {
      case MISSING_VALUE -> MISSING_VALUE;
      case AMBIGUOUS -> AMBIGUOUS;
      case NOT_A_QUANTITY -> NOT_A_QUANTITY;
    };
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(UndefinedReason.class, "undefined." + code);
  }
}
