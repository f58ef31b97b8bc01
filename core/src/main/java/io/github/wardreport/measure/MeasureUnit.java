package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.number.Ratio;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit in which a figure is printed: {@code tỷ đồng}, {@code tạ/ha}, {@code lượt người}, {@code %
 * level}.
 *
 * <p>A unit has a code, which is its identity; symbols, which are labels; a {@link Dimension}; an
 * exact factor to the base of that dimension (a tạ is 100 kg, a year 12 months); and a magnitude,
 * the power of ten that is only there for printing (9 for {@code tỷ đồng}). One unit of {@code tỷ
 * đồng} is 1 × 10⁹ đồng.
 *
 * <p>A counting unit is a noun, with a classifier where the noun alone would not say what is
 * counted: {@code lượt người} counts visits, {@code người} people. Two counting units never add.
 *
 * <p>Units multiply and divide: {@code tạ/ha} times {@code ha} has the dimension of {@code tấn}.
 */
public final class MeasureUnit {
  /** The unit of pure numbers; it is not printed. */
  public static final MeasureUnit ONE = of("1", Label.of("1"), Dimension.NONE, Ratio.ONE, 0);

  private static final String COUNT = "count:";

  private final String code;
  private final Label symbol;
  private final Dimension dimension;
  private final Ratio factor;
  private final int magnitude;
  private final Optional<CountedThing> counted;

  /**
   * What a counting unit counts.
   *
   * @param classifier the word before the noun that says how it is counted ({@code lượt}), where
   *     there is one
   * @param noun what is counted ({@code người})
   */
  public record CountedThing(Optional<String> classifier, String noun) {

    /**
     * Checks the words.
     *
     * @param classifier {@link #classifier()}
     * @param noun {@link #noun()}
     * @throws io.github.wardreport.problem.InvalidValueException if a word is blank
     */
    public CountedThing {
      classifier.ifPresent(word -> Arguments.notBlank("classifier", word));
      Arguments.notBlank("noun", noun);
    }
  }

  private MeasureUnit(
      String code,
      Label symbol,
      Dimension dimension,
      Ratio factor,
      int magnitude,
      Optional<CountedThing> counted) {
    this.code = Arguments.notBlank("code", code);
    this.symbol = symbol;
    this.dimension = dimension;
    this.factor = factor;
    this.magnitude = magnitude;
    this.counted = counted;
    if (factor.signum() <= 0) {
      throw Arguments.refuse("factor", "be more than 0", factor);
    }
    if (magnitude < -30 || magnitude > 30) {
      throw Arguments.refuse("magnitude", "be between -30 and 30", magnitude);
    }
  }

  /**
   * A unit of a dimension.
   *
   * @param code its identity, for example {@code tạ}
   * @param symbol what is printed after the number
   * @param dimension what it measures
   * @param factor how much of the dimension's base one unit is, not counting the magnitude: 100 for
   *     {@code tạ} in kg
   * @param magnitude the power of ten for printing, 0 for none
   * @return the unit
   * @throws io.github.wardreport.problem.InvalidValueException if the code is blank, the factor not
   *     positive, or the magnitude beyond ±30
   */
  public static MeasureUnit of(
      String code, Label symbol, Dimension dimension, Ratio factor, int magnitude) {
    return new MeasureUnit(code, symbol, dimension, factor, magnitude, Optional.empty());
  }

  /**
   * A counting unit whose code is the noun: {@code counting("doanh nghiệp", Label.of("doanh
   * nghiệp", "enterprises"))}.
   *
   * @param noun what is counted
   * @param symbol what is printed after the number
   * @return the unit, of a dimension of its own
   * @throws io.github.wardreport.problem.InvalidValueException if the noun is blank
   */
  public static MeasureUnit counting(String noun, Label symbol) {
    return counting(noun, symbol, new CountedThing(Optional.empty(), noun), 0);
  }

  /**
   * A counting unit with all it can have.
   *
   * @param code its identity, for example {@code nghìn lượt người}
   * @param symbol what is printed after the number
   * @param counted what is counted; units that count the same thing share a dimension
   * @param magnitude the power of ten for printing, 0 for none
   * @return the unit
   * @throws io.github.wardreport.problem.InvalidValueException if the code is blank or the
   *     magnitude beyond ±30
   */
  public static MeasureUnit counting(
      String code, Label symbol, CountedThing counted, int magnitude) {
    String base = COUNT + counted.classifier().map(word -> word + "|").orElse("") + counted.noun();
    return new MeasureUnit(
        code, symbol, Dimension.base(base), Ratio.ONE, magnitude, Optional.of(counted));
  }

  /**
   * The unit of one kind of percent.
   *
   * @param kind the kind
   * @return a unit whose code is {@link PercentKind#code()}
   */
  public static MeasureUnit percent(PercentKind kind) {
    Label symbol = kind == PercentKind.POINTS ? Label.of("điểm %", "pp") : Label.of("%", "%");
    return of(kind.code(), symbol, Dimension.base("percent:" + kind.code()), Ratio.ONE, 0);
  }

  /**
   * The unit's identity.
   *
   * @return for example {@code tỷ đồng}
   */
  public String code() {
    return code;
  }

  /**
   * What is printed after the number.
   *
   * @return for example {@code tỷ đồng}, in English {@code billion dong}
   */
  public Label symbol() {
    return symbol;
  }

  /**
   * What the unit measures.
   *
   * @return the dimension
   */
  public Dimension dimension() {
    return dimension;
  }

  /**
   * How much of the dimension's base one unit is, not counting the magnitude.
   *
   * @return 100 for {@code tạ}, 1 for {@code tỷ đồng}
   */
  public Ratio factor() {
    return factor;
  }

  /**
   * The power of ten that is there for printing.
   *
   * @return 9 for {@code tỷ đồng}, 0 for {@code đồng}
   */
  public int magnitude() {
    return magnitude;
  }

  /**
   * What is counted, for a counting unit.
   *
   * @return empty for any other unit
   */
  public Optional<CountedThing> counted() {
    return counted;
  }

  /**
   * Whether figures in this unit are exact unless something says otherwise: counting units without
   * a magnitude.
   *
   * @return true for {@code hộ}, false for {@code nghìn hộ}, {@code tấn} and {@code %}
   */
  public boolean countsExactly() {
    return counted.isPresent() && magnitude == 0;
  }

  /**
   * The kind of percent this unit prints.
   *
   * @return empty for a unit that is not a percent
   */
  public Optional<PercentKind> percentKind() {
    for (PercentKind kind : PercentKind.values()) {
      if (kind.code().equals(code) && equals(percent(kind))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /**
   * How much of the dimension's base one unit is, the magnitude included.
   *
   * @return 1000000000 for {@code tỷ đồng}
   */
  public Ratio inBase() {
    return factor.scaleByPowerOfTen(magnitude);
  }

  /** Refuses to do something with this unit and another that measures something else. */
  void requireSameDimension(String what, MeasureUnit other) {
    if (!dimension.equals(other.dimension)) {
      throw new DimensionMismatchException(what, this, other);
    }
  }

  /**
   * The unit of a product.
   *
   * @param other the other factor's unit
   * @return a unit with the code {@code this·other}
   */
  public MeasureUnit times(MeasureUnit other) {
    return new MeasureUnit(
        inBrackets(code) + "·" + inBrackets(other.code),
        joined(other, "·", true),
        dimension.times(other.dimension),
        factor.times(other.factor),
        magnitude + other.magnitude,
        Optional.empty());
  }

  /**
   * The unit of a quotient: {@code tạ} per {@code ha} is {@code tạ/ha}.
   *
   * @param other the divisor's unit
   * @return a unit with the code {@code this/other}
   */
  public MeasureUnit per(MeasureUnit other) {
    return new MeasureUnit(
        code + "/" + inBrackets(other.code),
        joined(other, "/", false),
        dimension.per(other.dimension),
        factor.dividedBy(other.factor),
        magnitude - other.magnitude,
        Optional.empty());
  }

  private Label joined(MeasureUnit other, String sign, boolean bothInBrackets) {
    return new Label(
        (bothInBrackets ? inBrackets(symbol.vi()) : symbol.vi())
            + sign
            + inBrackets(other.symbol.vi()),
        symbol
            .en()
            .map(mine -> bothInBrackets ? inBrackets(mine) : mine)
            .flatMap(mine -> other.symbol.en().map(theirs -> mine + sign + inBrackets(theirs))));
  }

  /** A quotient inside a product, or behind the stroke of another quotient, needs brackets. */
  private static String inBrackets(String code) {
    return code.contains("/") ? "(" + code + ")" : code;
  }

  /**
   * Whether the other is a unit with the same code that measures the same.
   *
   * @param other any object
   * @return true if it is; symbols do not count
   */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof MeasureUnit unit
            && code.equals(unit.code)
            && dimension.equals(unit.dimension)
            && inBase().isSameNumber(unit.inBase()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, dimension);
  }

  /**
   * The code.
   *
   * @return for example {@code tỷ đồng}
   */
  @Override
  public String toString() {
    return code;
  }
}
