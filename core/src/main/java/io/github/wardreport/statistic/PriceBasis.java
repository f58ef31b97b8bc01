package io.github.wardreport.statistic;

import io.github.wardreport.internal.Arguments;
import java.util.Optional;

/**
 * At which prices an amount of money is stated: current prices (giá hiện hành), constant prices of
 * a base year (giá so sánh năm 2010), or not stated. Text forms: {@code current}, {@code
 * constant-2010}, {@code not-stated}.
 */
public final class PriceBasis {
  private static final String CONSTANT = "constant-";

  /** Current prices: {@code giá hiện hành}. */
  public static final PriceBasis CURRENT = new PriceBasis("current", Optional.empty());

  /** Prices matter and the report does not say which. */
  public static final PriceBasis NOT_STATED = new PriceBasis("not-stated", Optional.empty());

  private final String code;
  private final Optional<Integer> baseYear;

  private PriceBasis(String code, Optional<Integer> baseYear) {
    this.code = code;
    this.baseYear = baseYear;
  }

  /**
   * Constant prices: {@code giá so sánh năm …}.
   *
   * @param baseYear the base year, 1900 to 2999
   * @return the basis
   * @throws io.github.wardreport.problem.InvalidValueException if the year is outside 1900 to 2999
   */
  public static PriceBasis constant(int baseYear) {
    if (baseYear < 1900 || baseYear > 2999) {
      throw Arguments.refuse("baseYear", "be between 1900 and 2999", baseYear);
    }
    return new PriceBasis(CONSTANT + baseYear, Optional.of(baseYear));
  }

  /**
   * Reads the text form.
   *
   * @param text {@code current}, {@code not-stated}, or {@code constant-} and a year
   * @return the basis
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in that form
   */
  public static PriceBasis parse(String text) {
    if (text.equals(CURRENT.code)) {
      return CURRENT;
    }
    if (text.equals(NOT_STATED.code)) {
      return NOT_STATED;
    }
    if (text.matches(CONSTANT + "[0-9]{4}")) {
      return constant(Integer.parseInt(text.substring(CONSTANT.length())));
    }
    throw Arguments.refuse("text", "be 'current', 'constant-' and a year, or 'not-stated',", text);
  }

  /**
   * The base year of constant prices.
   *
   * @return empty for any other basis
   */
  public Optional<Integer> baseYear() {
    return baseYear;
  }

  /**
   * Whether the other is the same basis.
   *
   * @param other any object
   * @return true if it is
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof PriceBasis basis && code.equals(basis.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code constant-2010}
   */
  @Override
  public String toString() {
    return code;
  }
}
