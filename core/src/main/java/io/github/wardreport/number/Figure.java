package io.github.wardreport.number;

import io.github.wardreport.internal.Arguments;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A number as it was published: its value, how many decimals were printed, and what those digits
 * say about the true value.
 *
 * <p>{@code 1,90} and {@code 1,9} are the same number and different figures: the first was measured
 * to a hundredth. {@link #equals} tells them apart, {@link #isSameNumber} does not. The precision
 * is an attribute of its own and is never read off a {@code BigDecimal}'s scale, because a database
 * column delivers {@code 130.8000} for a printed 130,8.
 *
 * <p>Decimals may be negative: 1,90 tỷ is 1900 triệu with -1 decimals, known to the ten. A figure
 * has at most 60 digits and -60 to 60 decimals; anything else is refused.
 *
 * <p>Text form: {@code 1.90} printed, {@code =368} exact, {@code ?130.8000} unknown, {@code 190e1}
 * for the 1900 above.
 *
 * <p>Figures have no natural order, because an order that agrees with {@code equals} would say that
 * 1.90 and 1.9 differ in size; use {@link #comparingValue()}.
 */
public final class Figure {
  private static final int LIMIT = 60;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final BigDecimal value;
  private final Precision precision;

  private Figure(BigDecimal value, Precision precision) {
    this.value = value;
    this.precision = precision;
  }

  /**
   * A figure of any precision.
   *
   * @param value the number; its scale is of no meaning
   * @param decimals how many decimals were printed, -60 to 60
   * @param precision what the digits say
   * @return the figure
   * @throws io.github.wardreport.problem.InvalidValueException if the number has digits beyond
   *     those decimals, more than 60 digits, or the decimals are outside their range
   */
  public static Figure of(BigDecimal value, int decimals, Precision precision) {
    checkDecimals(decimals);
    checkSize(value);
    BigDecimal fitted;
    try {
      fitted = value.setScale(decimals, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException lossy) {
      throw Arguments.refuse("value", "have at most " + decimals + " decimals", value.toString());
    }
    checkSize(fitted);
    return new Figure(fitted, precision);
  }

  /**
   * A figure printed with so many decimals: {@code printed(new BigDecimal("130.8000"), 1)} is a
   * printed 130.8.
   *
   * @param value the number; its scale is of no meaning
   * @param decimals how many decimals were printed, -60 to 60
   * @return the figure
   * @throws io.github.wardreport.problem.InvalidValueException as {@link #of} does
   */
  public static Figure printed(BigDecimal value, int decimals) {
    return of(value, decimals, Precision.PRINTED);
  }

  /**
   * A printed figure, its decimals being those of the text: {@code printed("1.90")}.
   *
   * @param text digits with an optional sign and decimal point, without groups or exponent
   * @return the figure
   * @throws io.github.wardreport.problem.InvalidValueException if the text is anything else or too
   *     long
   */
  public static Figure printed(String text) {
    return ofText(text, Precision.PRINTED);
  }

  /**
   * An exact number: {@code exact("368")}.
   *
   * @param text digits with an optional sign and decimal point, without groups or exponent
   * @return the figure
   * @throws io.github.wardreport.problem.InvalidValueException if the text is anything else or too
   *     long
   */
  public static Figure exact(String text) {
    return ofText(text, Precision.EXACT);
  }

  /**
   * An exact whole number, such as a count.
   *
   * @param count the number
   * @return the figure, without decimals
   */
  public static Figure exact(long count) {
    return new Figure(BigDecimal.valueOf(count), Precision.EXACT);
  }

  /**
   * A number whose precision nobody knows, such as one out of a database: {@code unknown(new
   * BigDecimal("130.8000"))}.
   *
   * @param value the number; its scale is kept for printing alone
   * @return the figure
   * @throws io.github.wardreport.problem.InvalidValueException if the number is too long
   */
  public static Figure unknown(BigDecimal value) {
    checkSize(value);
    checkDecimals(value.scale());
    return new Figure(value, Precision.UNKNOWN);
  }

  /**
   * Reads the text form.
   *
   * @param text for example {@code 1.90}, {@code =368}, {@code ?130.8000} or {@code 190e1}
   * @return the figure
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in that form
   */
  public static Figure parse(String text) {
    if (text.startsWith("=")) {
      return ofText(text.substring(1), Precision.EXACT);
    }
    if (text.startsWith("?")) {
      return ofText(text.substring(1), Precision.UNKNOWN);
    }
    return ofText(text, Precision.PRINTED);
  }

  private static Figure ofText(String text, Precision precision) {
    if (text.length() > 2 * LIMIT + 5
        || !text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+|e[1-9][0-9]?)?")) {
      throw Arguments.refuse(
          "text", "be a decimal such as 1.90 with at most " + LIMIT + " digits", text);
    }
    BigDecimal value = new BigDecimal(text);
    checkDecimals(value.scale());
    checkSize(value);
    return new Figure(value, precision);
  }

  static void checkDecimals(int decimals) {
    if (decimals < -LIMIT || decimals > LIMIT) {
      throw Arguments.refuse("decimals", "be between -" + LIMIT + " and " + LIMIT, decimals);
    }
  }

  private static void checkSize(BigDecimal value) {
    if (value.precision() > LIMIT || Math.abs((long) value.scale()) > LIMIT) {
      throw Arguments.refuse(
          "value",
          "have at most " + LIMIT + " digits and an exponent within ±" + LIMIT,
          value.toString());
    }
  }

  /**
   * The number, its scale being {@link #decimals()}.
   *
   * @return the number
   */
  public BigDecimal value() {
    return value;
  }

  /**
   * How many decimals were printed.
   *
   * @return -60 to 60; negative where the last known digit stands left of the ones
   */
  public int decimals() {
    return value.scale();
  }

  /**
   * What the digits say about the true value.
   *
   * @return the precision
   */
  public Precision precision() {
    return precision;
  }

  /**
   * The same number with another precision.
   *
   * @param other the precision
   * @return the figure
   */
  public Figure withPrecision(Precision other) {
    return other == precision ? this : new Figure(value, other);
  }

  /**
   * The number with the other sign, equally precise.
   *
   * @return the figure
   */
  public Figure negated() {
    return new Figure(value.negate(), precision);
  }

  /**
   * The number times a power of ten, equally precise: 1.90 scaled by 3 is 1900 with -1 decimals.
   *
   * @param power the exponent of ten
   * @return the figure
   * @throws io.github.wardreport.problem.InvalidValueException if the decimals leave their range
   */
  public Figure scaledByPowerOfTen(int power) {
    BigDecimal scaled = value.scaleByPowerOfTen(power);
    checkDecimals(scaled.scale());
    if (precision == Precision.EXACT && scaled.scale() < 0) {
      return of(scaled, 0, precision);
    }
    return new Figure(scaled, precision);
  }

  /**
   * The number as a fraction over one.
   *
   * @return the exact value
   */
  public Ratio toRatio() {
    return Ratio.of(value);
  }

  /**
   * One unit in the last printed place.
   *
   * @return for 1.90 this is 0.01
   */
  public BigDecimal unitOfLastPlace() {
    return new BigDecimal(BigInteger.ONE, value.scale());
  }

  /**
   * The true values that an author who rounds half up, or by another rule for ties, prints as this
   * figure: half a unit of the last place to both sides, ends included because the author's rule
   * for ties is unknown.
   *
   * @return {@code [1.895, 1.905]} for a printed 1.90, the number alone for an exact one, nothing
   *     for an unknown precision
   */
  public Optional<Interval> roundingInterval() {
    return switch (precision) {
      case EXACT -> Optional.of(Interval.point(toRatio()));
      case UNKNOWN -> Optional.empty();
      case PRINTED -> {
        BigDecimal half = unitOfLastPlace().multiply(HALF);
        yield Optional.of(
            Interval.closed(Ratio.of(value.subtract(half)), Ratio.of(value.add(half))));
      }
    };
  }

  /**
   * The true values that an author who cuts digits off prints as this figure.
   *
   * @return {@code [1.90, 1.91)} for a printed 1.90, mirrored for a negative one, open at both ends
   *     for a printed zero; the number alone for an exact one; empty for an unknown precision
   */
  public Optional<Interval> truncationInterval() {
    return switch (precision) {
      case EXACT -> Optional.of(Interval.point(toRatio()));
      case UNKNOWN -> Optional.empty();
      case PRINTED -> {
        Ratio below = Ratio.of(value.subtract(unitOfLastPlace()));
        Ratio above = Ratio.of(value.add(unitOfLastPlace()));
        yield Optional.of(
            switch (value.signum()) {
              case 1 -> Interval.closedOpen(toRatio(), above);
              case -1 -> Interval.openClosed(below, toRatio());
              default -> Interval.open(below, above);
            });
      }
    };
  }

  /**
   * Returns the true values that can be behind this figure.
   *
   * @param rule how the author may have come to the printed digits
   * @return {@code [1.895, 1.91)} for a printed 1.90 that was rounded or truncated; the number
   *     alone for an exact figure; empty if the precision is unknown, unless the number is taken
   *     unchanged
   */
  public Optional<Interval> possibleValues(PrintingRule rule) {
    return switch (rule) {
      case UNCHANGED -> Optional.of(Interval.point(toRatio()));
      case ROUNDED -> roundingInterval();
      case TRUNCATED -> truncationInterval();
      case ROUNDED_OR_TRUNCATED ->
          roundingInterval().flatMap(rounded -> truncationInterval().map(rounded::hull));
    };
  }

  /**
   * Whether two figures are the same number, however many decimals were printed.
   *
   * @param other the other figure
   * @return true for 1.90 and 1.9
   */
  public boolean isSameNumber(Figure other) {
    return value.compareTo(other.value) == 0;
  }

  /**
   * Orders figures by their number alone; not consistent with {@code equals}.
   *
   * @return the comparator
   */
  public static Comparator<Figure> comparingValue() {
    return Comparator.comparing(Figure::value);
  }

  /**
   * Whether the other is a figure with the same number, decimals and precision.
   *
   * @param other any object
   * @return true if it is
   */
  @Override
  @SuppressWarnings(
      "BigDecimalEquals") // the scale is the printed decimals, and they are part of a figure
  public boolean equals(Object other) {
    return other instanceof Figure figure
        && precision == figure.precision
        && value.equals(figure.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, precision);
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code 1.90}, {@code =368}, {@code ?130.8000} or {@code 190e1}
   */
  @Override
  public String toString() {
    String mark =
        switch (precision) {
          case PRINTED -> "";
          case EXACT -> "=";
          case UNKNOWN -> "?";
        };
    return mark + digits();
  }

  /**
   * The digits alone, without the mark of the precision.
   *
   * @return for example {@code 1.90}, {@code 368}, {@code 130.8000} or {@code 190e1}
   */
  public String digits() {
    return value.scale() >= 0
        ? value.toPlainString()
        : value.unscaledValue() + "e" + -value.scale();
  }
}
