package io.github.wardreport.audit;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.NoQuantityReason;
import io.github.wardreport.measure.UndefinedReason;

/** Why a claim cannot be checked. */
public enum NotCheckableReason implements Labelled {
  /** The relation is not one that this library knows. */
  UNKNOWN_RELATION("unknown-relation"),
  /** A figure is a missing value. */
  MISSING_VALUE("missing-value"),
  /** A figure's wording has several readings. */
  AMBIGUOUS("ambiguous"),
  /** A figure is a range, an ordinal or a word where a quantity is needed. */
  NOT_A_QUANTITY("not-a-quantity"),
  /** The figures are in units that do not go together. */
  DIFFERENT_UNITS("different-units"),
  /** A role of the relation is not filled, or there is no such role. */
  WRONG_ROLES("wrong-roles"),
  /** The periods of the figures do not lie as the relation demands. */
  UNLIKE_PERIODS("unlike-periods"),
  /** The base is negative, and the relation is one over a positive base. */
  NEGATIVE_BASE("negative-base"),
  /** The base is not negative, and the relation is one over a negative base. */
  POSITIVE_BASE("positive-base"),
  /** The figures are stated at different prices. */
  DIFFERENT_PRICE_BASIS("different-price-basis"),
  /** The figures follow different definitions of the same concept. */
  DIFFERENT_DEFINITION("different-definition"),
  /** A number that the report does not print takes part, and nothing pins it down. */
  UNPRINTED("unprinted"),
  /** The precision of a figure is unknown. */
  UNKNOWN_PRECISION("unknown-precision"),
  /** A figure is an approximation ({@code khoảng}) without a tolerance. */
  APPROXIMATE("approximate"),
  /** The divisor may be zero. */
  DIVISOR_MAY_BE_ZERO("divisor-may-be-zero");

  private final String code;

  NotCheckableReason(String code) {
    this.code = code;
  }

  /** The same reason, as one of a claim that cannot be checked. */
  static NotCheckableReason of(NoQuantityReason reason) {
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

  /** The reason that a relation gives for figures that may not meet. */
  static NotCheckableReason of(UndefinedReason reason) {
    return reason == UndefinedReason.DIFFERENT_PRICE_BASIS
        ? DIFFERENT_PRICE_BASIS
        : DIFFERENT_DEFINITION;
  }

  @Override
  public Label label() {
    return Messages.label(NotCheckableReason.class, "uncheckable." + code);
  }
}
