package io.github.wardreport.number;

/**
 * How an author may have brought a number to the digits that are printed.
 *
 * <p>The rule decides which true values can be behind a printed figure. Authors mix rounding and
 * truncation, so whoever checks figures allows for both; whoever compares a figure with a target
 * takes it as it is printed.
 */
public enum PrintingRule {
  /** The number is taken to be the printed one: a printed 1.90 is 1.90. */
  UNCHANGED,
  /** The number was rounded to the nearest: a printed 1.90 is from 1.895 to 1.905. */
  ROUNDED,
  /** Digits were cut off: a printed 1.90 is from 1.90 to less than 1.91. */
  TRUNCATED,
  /** Either of the two: a printed 1.90 is from 1.895 to less than 1.91. */
  ROUNDED_OR_TRUNCATED
}
