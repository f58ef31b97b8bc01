package io.github.wardreport.aggregation;

/** How a roll-up treats administrative units or periods without a value. */
public enum MissingPolicy {
  /** One of them makes the result undefined. */
  STRICT,
  /** The result is of those that have a value, and states its coverage. */
  COVER
}
