package io.github.wardreport.casefile;

/**
 * The side of a flow's balance on which a component stands: incoming files equal outgoing files
 * plus remaining files.
 */
public enum BalanceSide {
  /** The files to handle: those carried over and those received. */
  INCOMING,
  /** The files that left the office: those settled, returned and withdrawn. */
  OUTGOING,
  /** The files that are pending at the end of the period. */
  REMAINING,
  /** No side: a count that is stated beside the balance, such as the files due. */
  NONE
}
