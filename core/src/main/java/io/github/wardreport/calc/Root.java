package io.github.wardreport.calc;

import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The n-th root of a fraction, of which any number of digits can be had, correctly rounded.
 *
 * @param radicand what the root is taken of, zero or more
 * @param degree which root, at least 1
 */
record Root(Ratio radicand, int degree) {
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

  static Root of(Ratio radicand, int degree) {
    return new Root(radicand.reduced(), degree);
  }

  /** (root − 1) × 100, rounded. */
  BigDecimal growth(Rounding rounding) {
    int decimals = rounding.decimals();
    BigDecimal scaled =
        scaledRoot(decimals + 2).subtract(BigDecimal.ONE.scaleByPowerOfTen(decimals + 2));
    return Rounding.of(0, rounding.mode()).apply(scaled).movePointLeft(decimals);
  }

  /**
   * The root times a power of ten, cut to the ones, with a fraction that stands for the rest: none,
   * less than half, half, or more than half of one. No rounding mode asks for more.
   */
  private BigDecimal scaledRoot(int power) {
    BigInteger above = radicand.numerator().unscaledValue();
    BigInteger below = radicand.denominator().unscaledValue();
    above = above.multiply(BigInteger.TEN.pow(power * degree));
    BigInteger floor = floorRoot(above.divide(below));
    if (floor.pow(degree).multiply(below).equals(above)) {
      return new BigDecimal(floor);
    }
    BigInteger twiceMiddle = floor.shiftLeft(1).add(BigInteger.ONE);
    BigInteger middle = twiceMiddle.pow(degree).multiply(below);
    BigDecimal rest =
        switch (above.shiftLeft(degree).compareTo(middle)) {
          case -1 -> QUARTER;
          case 0 -> HALF;
          default -> THREE_QUARTERS;
        };
    return new BigDecimal(floor).add(rest);
  }

  /** The greatest whole number whose power is not above; Newton's method from above. */
  private BigInteger floorRoot(BigInteger whole) {
    if (whole.signum() == 0 || degree == 1) {
      return whole;
    }
    BigInteger n = BigInteger.valueOf(degree);
    BigInteger guess = BigInteger.ONE.shiftLeft(whole.bitLength() / degree + 1);
    while (true) {
      BigInteger next =
          guess
              .multiply(n.subtract(BigInteger.ONE))
              .add(whole.divide(guess.pow(degree - 1)))
              .divide(n);
      if (next.compareTo(guess) >= 0) {
        return guess;
      }
      guess = next;
    }
  }
}
