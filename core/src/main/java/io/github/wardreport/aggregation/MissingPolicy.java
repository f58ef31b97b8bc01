package io.github.wardreport.aggregation;

/** What a roll-up makes of units or periods without a value. */
public enum MissingPolicy {
  /** One of them leaves the whole undefined. */
  STRICT,
  /** The result is of those that have one, and states its coverage. */
  COVER
}
