package io.github.wardreport.number;

import io.github.wardreport.internal.Arguments;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How a result is rounded: to how many decimals, and which way.
 *
 * <p>This is the only place where the library rounds. Example: {@code Rounding.halfUp(1).apply(new
 * BigDecimal("122.35"))} is {@code 122.4}; its text form is {@code half-up:1}.
 *
 * @param decimals digits after the decimal point, from -60 to 60; negative ones round to tens,
 *     hundreds, …
 * @param mode which way; {@link RoundingMode#UNNECESSARY} demands that nothing is lost
 */
public record Rounding(int decimals, RoundingMode mode) {

  /**
   * Checks the decimals.
   *
   * @param decimals {@link #decimals()}
   * @param mode {@link #mode()}
   * @throws io.github.wardreport.problem.InvalidValueException if they are outside -60 to 60
   */
  public Rounding {
    Figure.checkDecimals(decimals);
  }

  /**
   * Rounding to the nearest, ties away from zero: the rule of Vietnamese statistics offices.
   *
   * @param decimals digits after the decimal point
   * @return the rounding
   * @throws io.github.wardreport.problem.InvalidValueException if the decimals are outside -60 to
   *     60
   */
  public static Rounding halfUp(int decimals) {
    return new Rounding(decimals, RoundingMode.HALF_UP);
  }

  /**
   * Cutting the further digits off, toward zero.
   *
   * @param decimals digits after the decimal point
   * @return the rounding
   * @throws io.github.wardreport.problem.InvalidValueException if the decimals are outside -60 to
   *     60
   */
  public static Rounding truncating(int decimals) {
    return new Rounding(decimals, RoundingMode.DOWN);
  }

  /**
   * Rounding in any mode of the JDK.
   *
   * @param decimals digits after the decimal point
   * @param mode which way
   * @return the rounding
   * @throws io.github.wardreport.problem.InvalidValueException if the decimals are outside -60 to
   *     60
   */
  public static Rounding of(int decimals, RoundingMode mode) {
    return new Rounding(decimals, mode);
  }

  /**
   * Reads the text form.
   *
   * @param text for example {@code half-up:1}
   * @return the rounding
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in the form
   *     {@code mode:decimals}
   */
  public static Rounding parse(String text) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      for (RoundingMode mode : RoundingMode.values()) {
        if (name(mode).equals(text.substring(0, colon))
            && text.substring(colon + 1).matches("-?\\d{1,2}")) {
          return of(Integer.parseInt(text.substring(colon + 1)), mode);
        }
      }
    }
    throw Arguments.refuse("text", "be a rounding such as 'half-up:1'", text);
  }

  /**
   * Rounds a decimal.
   *
   * @param value the exact value
   * @return the value with {@link #decimals()} as its scale
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be
   *     lost
   */
  public BigDecimal apply(BigDecimal value) {
    return value.setScale(decimals, mode);
  }

  /**
   * Rounds a fraction, in one step: its quotient is never rounded to anything in between.
   *
   * @param value the exact value
   * @return the value with {@link #decimals()} as its scale
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be
   *     lost
   */
  public BigDecimal apply(Ratio value) {
    return value.numerator().divide(value.denominator(), decimals, mode);
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code half-up:1}
   */
  @Override
  public String toString() {
    return name(mode) + ":" + decimals;
  }

  private static String name(RoundingMode mode) {
    return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
