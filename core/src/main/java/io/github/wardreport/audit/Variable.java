package io.github.wardreport.audit;

import io.github.wardreport.measure.Quantity;
import io.github.wardreport.report.ClaimOperand;

/** A number in the equations of an audit; the same number is equal wherever it appears. */
sealed interface Variable {

  /**
   * A figure of the report, or one side of a count out of a count.
   *
   * @param statistic the id of the statistic
   * @param side which of its numbers
   */
  record Printed(String statistic, ClaimOperand.Side side) implements Variable {}

  /**
   * A number that a claim states itself, such as the 100 % of shares.
   *
   * @param quantity the number
   */
  record Constant(Quantity quantity) implements Variable {}

  /**
   * A number that the report does not print.
   *
   * @param name what the claims that share it call it
   */
  record Unprinted(String name) implements Variable {}

  /**
   * A thing that is listed by its name, and is no number.
   *
   * @param name the name
   */
  record Named(String name) implements Variable {}
}
