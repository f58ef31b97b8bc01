package io.github.wardreport.number;

/**
 * What the digits of a figure say about the true value behind it.
 *
 * <p>Example: a printed {@code 130,8 tỷ đồng} is some amount near 130.8; an exact {@code 368 doanh
 * nghiệp} is 368; a {@code 130.8000} out of a database column with four decimals may be either, so
 * its precision is unknown.
 */
public enum Precision {
  /** The author printed so many decimals; the true value was rounded or truncated to them. */
  PRINTED,
  /** The value is the number itself, as with counted things. */
  EXACT,
  /** Nobody knows how many of the digits were measured; an audit cannot check such a figure. */
  UNKNOWN
}
