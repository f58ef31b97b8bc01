package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What kind of thing a unit measures, as a product of base dimensions: a yield in {@code tạ/ha} is
 * mass × length⁻².
 *
 * <p>Money, mass, length, time in months and time in days are base dimensions; so is every counting
 * unit ({@code hộ} and {@code hộ kinh doanh} are two) and every kind of percent. Quantities add and
 * compare within one dimension only.
 *
 * <p>Text form: {@code mass·length^-2}; {@code 1} for a pure number.
 */
public final class Dimension {

  /** A pure number. */
  public static final Dimension NONE = new Dimension(new TreeMap<>());

  private final SortedMap<String, Integer> exponents;

  private Dimension(SortedMap<String, Integer> exponents) {
    this.exponents = exponents;
  }

  /**
   * A base dimension.
   *
   * @param base its name, for example {@code mass}
   * @return the dimension with exponent 1
   */
  public static Dimension base(String base) {
    return new Dimension(new TreeMap<>(Map.of(base, 1)));
  }

  /**
   * Reads the text form.
   *
   * @param text for example {@code length^-2·mass}, or {@code 1}
   * @return the dimension
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in that form
   */
  public static Dimension parse(String text) {
    Dimension dimension = NONE;
    for (String part : text.equals("1") ? new String[0] : text.split("·", -1)) {
      if (!part.matches("[^^·]+(\\^-?[1-9])?")) {
        throw Arguments.refuse("text", "be base dimensions such as 'length^-2·mass'", text);
      }
      int caret = part.indexOf('^');
      SortedMap<String, Integer> power = new TreeMap<>();
      power.put(
          caret < 0 ? part : part.substring(0, caret),
          caret < 0 ? 1 : Integer.parseInt(part.substring(caret + 1)));
      dimension = dimension.times(new Dimension(power));
    }
    return dimension;
  }

  /**
   * The dimension of a product.
   *
   * @param other the other factor's dimension
   * @return the product
   */
  public Dimension times(Dimension other) {
    return combined(other, 1);
  }

  /**
   * The dimension of a quotient.
   *
   * @param other the divisor's dimension
   * @return the quotient
   */
  public Dimension per(Dimension other) {
    return combined(other, -1);
  }

  private Dimension combined(Dimension other, int sign) {
    SortedMap<String, Integer> sum = new TreeMap<>(exponents);
    other.exponents.forEach((base, exponent) -> sum.merge(base, sign * exponent, Integer::sum));
    sum.values().removeIf(exponent -> exponent == 0);
    return new Dimension(sum);
  }

  /**
   * Whether the other is the same product of base dimensions.
   *
   * @param other any object
   * @return true if it is
   */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Dimension dimension && exponents.equals(dimension.exponents));
  }

  @Override
  public int hashCode() {
    return exponents.hashCode();
  }

  /**
   * The product of base dimensions.
   *
   * @return for example {@code length^-2·mass}
   */
  @Override
  public String toString() {
    return exponents.isEmpty()
        ? "1"
        : exponents.entrySet().stream()
            .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : "^" + entry.getValue()))
            .collect(Collectors.joining("·"));
  }
}
