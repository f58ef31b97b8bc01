package io.github.wardreport.number;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.problem.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact fraction of two decimals, kept as it was written: 26/26 stays 26/26, and 130.8/106.9 is
 * not rounded to anything.
 *
 * <p>Results of calculations are ratios until somebody asks for a {@linkplain Rounding rounding}.
 * {@link #equals} compares numerators and denominators, {@link #isSameNumber} the value: 2/4 and
 * 1/2 are the same number and not equal. The denominator is positive; a negative one is refused
 * rather than moved to the numerator.
 *
 * <p>Text form: {@code 130.8/106.9}; a whole {@code 5/1} prints {@code 5}.
 */
public final class Ratio implements Roundable<Ratio> {
  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final int REDUCE_BEYOND_DIGITS = 60;

  /** A text longer than this is no figure of a report, and slow to reduce. */
  private static final int LONGEST_TEXT = 1000;

  /** Nothing. */
  public static final Ratio ZERO = new Ratio(BigDecimal.ZERO, BigDecimal.ONE);

  /** One. */
  public static final Ratio ONE = new Ratio(BigDecimal.ONE, BigDecimal.ONE);

  private final BigDecimal numerator;
  private final BigDecimal denominator;

  private Ratio(BigDecimal numerator, BigDecimal denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * A fraction.
   *
   * @param numerator what is divided
   * @param denominator by what, more than zero
   * @return the fraction, unreduced
   * @throws io.github.wardreport.problem.InvalidValueException if the denominator is zero or
   *     negative
   */
  public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
    if (denominator.signum() <= 0) {
      throw Arguments.refuse("denominator", "be more than 0", denominator);
    }
    return new Ratio(numerator, denominator);
  }

  /**
   * A fraction of whole numbers: {@code Ratio.of(13, 17)}.
   *
   * @param numerator what is divided
   * @param denominator by what, more than zero
   * @return the fraction, unreduced
   * @throws io.github.wardreport.problem.InvalidValueException if the denominator is zero or
   *     negative
   */
  public static Ratio of(long numerator, long denominator) {
    return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  /**
   * A decimal over one.
   *
   * @param value the decimal
   * @return the fraction
   */
  public static Ratio of(BigDecimal value) {
    return new Ratio(value, BigDecimal.ONE);
  }

  /**
   * Reads the text form.
   *
   * @param text for example {@code 130.8/106.9}, {@code 13/17} or {@code -5}
   * @return the fraction
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in that form, has
   *     more than 1000 characters, or the denominator is zero
   */
  public static Ratio parse(String text) {
    if (!text.matches("-?[0-9]+(\\.[0-9]+)?(/[0-9]+(\\.[0-9]+)?)?")) {
      throw Arguments.refuse("text", "be a fraction such as 130.8/106.9", text);
    }
    if (text.length() > LONGEST_TEXT) {
      throw Arguments.refuse(
          "text", "have at most " + LONGEST_TEXT + " characters", text.length() + " characters");
    }
    int slash = text.indexOf('/');
    return slash < 0
        ? of(new BigDecimal(text))
        : of(new BigDecimal(text.substring(0, slash)), new BigDecimal(text.substring(slash + 1)));
  }

  /**
   * What is divided.
   *
   * @return the numerator
   */
  public BigDecimal numerator() {
    return numerator;
  }

  /**
   * By what it is divided.
   *
   * @return the denominator, more than zero
   */
  public BigDecimal denominator() {
    return denominator;
  }

  /**
   * Whether the value is negative, zero or positive.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  /**
   * The sum.
   *
   * @param other what is added
   * @return the exact sum
   */
  public Ratio plus(Ratio other) {
    if (denominator.compareTo(other.denominator) == 0) {
      return new Ratio(numerator.add(other.numerator), denominator);
    }
    return reducedWhenLong(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * The difference.
   *
   * @param other what is taken away
   * @return the exact difference
   */
  public Ratio minus(Ratio other) {
    return plus(other.negated());
  }

  /**
   * The product.
   *
   * @param other the factor
   * @return the exact product
   */
  public Ratio times(Ratio other) {
    return reducedWhenLong(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * The quotient.
   *
   * @param other the divisor, not zero
   * @return the exact quotient
   * @throws InvalidValueException if the divisor is zero
   */
  public Ratio dividedBy(Ratio other) {
    if (other.signum() == 0) {
      throw new InvalidValueException("Cannot divide " + this + " by zero");
    }
    if (other.signum() < 0) {
      return negated().dividedBy(other.negated());
    }
    return isOne(denominator) && isOne(other.denominator)
        ? reducedWhenLong(numerator, other.numerator)
        : reducedWhenLong(
            numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /**
   * The value times a power of ten.
   *
   * @param power the exponent of ten
   * @return the exact product
   */
  public Ratio scaleByPowerOfTen(int power) {
    BigDecimal above = numerator.scaleByPowerOfTen(power);
    return new Ratio(above, denominator);
  }

  /**
   * The value with the other sign.
   *
   * @return the negated fraction
   */
  public Ratio negated() {
    return new Ratio(numerator.negate(), denominator);
  }

  /**
   * The value without its sign.
   *
   * @return the fraction, zero or more
   */
  public Ratio abs() {
    return signum() < 0 ? negated() : this;
  }

  /**
   * The same number in lowest terms of whole numbers.
   *
   * @return for 26/26 this is 1/1
   */
  public Ratio reduced() {
    int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
    BigInteger above = numerator.setScale(scale).unscaledValue();
    BigInteger below = denominator.setScale(scale).unscaledValue();
    BigInteger common = above.gcd(below);
    return new Ratio(new BigDecimal(above.divide(common)), new BigDecimal(below.divide(common)));
  }

  /**
   * The value as a decimal, where it is one.
   *
   * @return 298.7504 for 2987504/10000; empty for 1/3, whose digits never end
   */
  public Optional<BigDecimal> asDecimal() {
    if (denominator.compareTo(BigDecimal.ONE) == 0) {
      return Optional.of(numerator);
    }
    Ratio lowest = reduced();
    BigInteger below = lowest.denominator.toBigIntegerExact();
    int twos = below.getLowestSetBit();
    BigInteger odd = below.shiftRight(twos);
    int fives = 0;
    while (odd.mod(FIVE).signum() == 0) {
      odd = odd.divide(FIVE);
      fives++;
    }
    return odd.equals(BigInteger.ONE)
        ? Optional.of(
            lowest.numerator.divide(
                lowest.denominator, Math.max(twos, fives), RoundingMode.UNNECESSARY))
        : Optional.empty();
  }

  private static boolean isOne(BigDecimal number) {
    return number.scale() == 0 && number.compareTo(BigDecimal.ONE) == 0;
  }

  private static Ratio reducedWhenLong(BigDecimal numerator, BigDecimal denominator) {
    Ratio plain = new Ratio(numerator, denominator);
    return denominator.precision() > REDUCE_BEYOND_DIGITS ? plain.reduced() : plain;
  }

  @Override
  public Ratio round(Rounding rounding) {
    return of(rounding.apply(this));
  }

  /**
   * Whether two fractions are the same number.
   *
   * @param other the other fraction
   * @return true for 2/4 and 1/2
   */
  public boolean isSameNumber(Ratio other) {
    return compareNumber(this, other) == 0;
  }

  /**
   * Orders fractions by their value; not consistent with {@code equals}.
   *
   * @return the comparator
   */
  public static Comparator<Ratio> comparingValue() {
    return Ratio::compareNumber;
  }

  private static int compareNumber(Ratio one, Ratio other) {
    return one.numerator
        .multiply(other.denominator)
        .compareTo(other.numerator.multiply(one.denominator));
  }

  /**
   * Whether the other is a fraction with the same numerator and the same denominator, as numbers.
   *
   * @param other any object
   * @return true if it is
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio ratio
        && numerator.compareTo(ratio.numerator) == 0
        && denominator.compareTo(ratio.denominator) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(numerator.stripTrailingZeros(), denominator.stripTrailingZeros());
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code 130.8/106.9}
   */
  @Override
  public String toString() {
    String above = numerator.toPlainString();
    return denominator.compareTo(BigDecimal.ONE) == 0
        ? above
        : above + "/" + denominator.toPlainString();
  }
}
