package io.github.wardreport.relation;

/** What the figures of a relation must have in common for a result to mean anything. */
public enum SharedFact {
  /** They measure the same: tỷ đồng and triệu đồng do, ha and tấn do not. */
  DIMENSION,
  /** They are stated at the same prices. */
  PRICE_BASIS,
  /** They follow the same definition of their concept. */
  DEFINITION
}
