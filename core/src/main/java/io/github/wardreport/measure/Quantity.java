package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.PrintingRule;
import io.github.wardreport.number.Ratio;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure and its unit, as published: {@code 5769 tỷ đồng} is kept in tỷ and not turned into đồng.
 *
 * <p>{@link #equals} asks whether two quantities were printed alike: the same figure in the same
 * unit. {@link #isSameAmount} asks whether they are the same amount: 5.769 tỷ đồng and 5769 triệu
 * đồng are.
 *
 * <p>Text form: the figure's and the unit's code, {@code 1.90 % share} or {@code =368 doanh
 * nghiệp}.
 *
 * <p>Quantities have no natural order; use {@link #byAmount()}.
 */
public final class Quantity implements StatedValue {
  private final Figure figure;
  private final MeasureUnit unit;

  /** Kept because every calculation begins with it. */
  private final Amount amount;

  private Quantity(Figure figure, MeasureUnit unit) {
    this.figure = figure;
    this.unit = unit;
    this.amount = new Amount(figure.toRatio(), unit);
  }

  /**
   * A quantity of any figure.
   *
   * @param figure the figure
   * @param unit its unit
   * @return the quantity
   */
  public static Quantity of(Figure figure, MeasureUnit unit) {
    return new Quantity(figure, unit);
  }

  /**
   * A quantity with the unit's usual precision: exact for counted things, printed for all else.
   *
   * @param digits the digits, with a decimal point: {@code 130.8}
   * @param unit the unit
   * @return the quantity
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not a decimal or too
   *     long
   */
  public static Quantity of(String digits, MeasureUnit unit) {
    return of(Figure.printed(digits).withPrecision(usualPrecision(unit)), unit);
  }

  /**
   * Reads the text form, in one of the built-in units.
   *
   * <p>The text says what its digits mean, as {@link #toString} writes them: {@code =368 hộ} is
   * exact, {@code 368 hộ} is printed and stands for every number that rounds to it.
   *
   * @param text for example {@code 130.8 tỷ đồng}
   * @return the quantity
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not a figure, a space
   *     and the code of a built-in unit
   * @see #parse(String, MeasureUnits)
   */
  public static Quantity parse(String text) {
    return parse(text, MeasureUnits.builtIn());
  }

  /**
   * Reads the text form.
   *
   * @param text for example {@code 130.8 tỷ đồng}
   * @param units the units that may stand in it
   * @return the quantity
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not a figure, a space
   *     and the code of one of the units
   */
  public static Quantity parse(String text, MeasureUnits units) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw Arguments.refuse("text", "be a figure and a unit such as '130.8 tỷ đồng'", text);
    }
    return of(Figure.parse(text.substring(0, space)), units.get(text.substring(space + 1)));
  }

  /**
   * The precision that figures of a unit have unless something says otherwise.
   *
   * @param unit the unit
   * @return exact for counting units without a magnitude, printed for all others
   */
  public static Precision usualPrecision(MeasureUnit unit) {
    return unit.countsExactly() ? Precision.EXACT : Precision.PRINTED;
  }

  /**
   * The figure as published.
   *
   * @return the figure
   */
  public Figure figure() {
    return figure;
  }

  /**
   * The unit it was published in.
   *
   * @return the unit
   */
  public MeasureUnit measureUnit() {
    return unit;
  }

  @Override
  public Optional<Quantity> quantity() {
    return Optional.of(this);
  }

  @Override
  public Optional<MeasureUnit> unit() {
    return Optional.of(unit);
  }

  @Override
  public Optional<NoQuantityReason> noQuantityReason() {
    return Optional.empty();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.quantity(this);
  }

  /**
   * The exact amount of the printed number.
   *
   * @return the amount, for arithmetic
   */
  public Amount toAmount() {
    return amount;
  }

  /**
   * The same quantity in another magnitude; what was not known stays unknown: 1.90 tỷ đồng is 190e1
   * triệu đồng, known to the ten.
   *
   * @param other a unit that differs by a power of ten
   * @return the quantity
   * @throws DimensionMismatchException if the unit measures something else
   * @throws io.github.wardreport.problem.InvalidValueException if the units differ by more than a
   *     power of ten, as sào and ha do; {@code toAmount().in(unit)} converts those exactly
   */
  public Quantity in(MeasureUnit other) {
    unit.requireSameDimension("convert", other);
    Ratio factor = unit.inBase().dividedBy(other.inBase()).reduced();
    int power = factor.numerator().precision() - factor.denominator().precision();
    if (!factor.isSameNumber(Ratio.ONE.scaleByPowerOfTen(power))) {
      throw Arguments.refuse("other", "differ from " + unit + " by a power of ten", other.code());
    }
    return of(figure.scaledByPowerOfTen(power), other);
  }

  /**
   * Returns the true values, in this quantity's unit, that can be behind it as it is printed.
   *
   * @param qualifier the word beside the figure, which decides alone if there is one
   * @param rule how the author may have come to the printed digits
   * @return {@code (3000, +∞)} for {@code hơn 3.000}; empty for {@code khoảng 3.000} and for a
   *     figure of unknown precision, unless the number is taken unchanged
   */
  public Optional<Interval> possibleValues(Optional<Qualifier> qualifier, PrintingRule rule) {
    return qualifier.isPresent()
        ? qualifier.get().possibleValues(figure)
        : figure.possibleValues(rule);
  }

  /**
   * The quantity with the other sign, equally precise.
   *
   * @return the negated quantity
   */
  public Quantity negated() {
    return of(figure.negated(), unit);
  }

  /**
   * Whether two quantities are the same amount, however printed.
   *
   * @param other the other quantity
   * @return true for 5.769 tỷ đồng and 5769.000 triệu đồng; false where they do not measure the
   *     same
   */
  public boolean isSameAmount(Quantity other) {
    return toAmount().isSameAmount(other.toAmount());
  }

  /**
   * Orders quantities of one dimension by their amount; not consistent with {@code equals}.
   * Comparing two dimensions throws {@link DimensionMismatchException}.
   *
   * @return the comparator
   */
  public static Comparator<Quantity> byAmount() {
    return (one, other) -> one.toAmount().minus(other.toAmount()).value().signum();
  }

  /**
   * Whether the other is a quantity with the same figure and unit.
   *
   * @param other any object
   * @return true if it is
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity quantity
        && figure.equals(quantity.figure)
        && unit.equals(quantity.unit);
  }

  @Override
  public int hashCode() {
    return Objects.hash(figure, unit);
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code 130.8 tỷ đồng}
   */
  @Override
  public String toString() {
    return figure + " " + unit;
  }
}
