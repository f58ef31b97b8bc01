package io.github.wardreport.relation;

import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * The operations that an {@link Expression} is evaluated with. One expression serves every kind of
 * number: exact fractions, intervals, amounts with units.
 *
 * @param <N> the kind of number
 */
public interface Arithmetic<N> {

  /**
   * Returns a pure number as a number of this kind.
   *
   * @param value the number
   * @return the number of this kind
   */
  N number(Ratio value);

  /**
   * Adds two numbers.
   *
   * @param one a number
   * @param other another
   * @return their sum
   */
  N plus(N one, N other);

  /**
   * Subtracts one number from another.
   *
   * @param one a number
   * @param other what is taken away
   * @return their difference
   */
  default N minus(N one, N other) {
    return plus(one, scaled(other, Ratio.of(-1, 1)));
  }

  /**
   * Multiplies a number by a pure one.
   *
   * @param number the number
   * @param factor the pure number
   * @return the product
   */
  N scaled(N number, Ratio factor);

  /**
   * Multiplies two numbers.
   *
   * @param one a number
   * @param other another
   * @return their product
   */
  N times(N one, N other);

  /**
   * Divides one number by another.
   *
   * @param dividend the dividend
   * @param divisor the divisor
   * @return the quotient; empty if the divisor is, or may be, zero
   */
  Optional<N> over(N dividend, N divisor);

  /**
   * Returns the smaller of two numbers.
   *
   * @param one a number
   * @param other another
   * @return the smaller one
   */
  N least(N one, N other);

  /**
   * Returns the greater of two numbers.
   *
   * @param one a number
   * @param other another
   * @return the greater one
   */
  N greatest(N one, N other);
}
