package io.github.wardreport.calc;

/**
 * The base of an on-time rate: the tasks or case files that those completed on time are a share of.
 * Reports use all three bases, so a rate without its base says little.
 *
 * <p>Example: of 100 files 80 were settled on time and 10 late, and 10 are overdue. The on-time
 * rate is 88.9 % of the files completed, and 80 % of the files completed or overdue.
 */
public enum OnTimeBase {
  /** All that were completed, on time or late. */
  COMPLETED,
  /** All that were due, completed or not. */
  DUE,
  /** All that were completed and all that are overdue, which count as late. */
  COMPLETED_OR_OVERDUE
}
