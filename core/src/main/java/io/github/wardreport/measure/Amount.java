package io.github.wardreport.measure;

import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Roundable;
import io.github.wardreport.number.Rounding;
import java.util.Optional;

/**
 * An exact amount of a unit, as a calculation leaves it: 1/3 tấn stays 1/3.
 *
 * <p>A {@link Quantity} is what somebody printed; an amount is what comes out of arithmetic with
 * quantities. Rounding it is asked for once, at the end. Example: {@code 54.2 tạ/ha} times {@code
 * 55.12 ha}, put into {@code tấn}, is exactly {@code 298.7504 tấn}; the report prints 298,7.
 *
 * <p>Text form: {@code 298.7504 tấn}.
 *
 * @param value how many units, exactly
 * @param unit the unit
 */
public record Amount(Ratio value, MeasureUnit unit) implements Roundable<Amount>, Operand {

  /**
   * The sum, in this amount's unit.
   *
   * @param other an amount of the same dimension
   * @return the exact sum
   * @throws DimensionMismatchException if the other measures something else
   */
  public Amount plus(Amount other) {
    unit.requireSameDimension("add", other.unit);
    return new Amount(value.plus(other.in(unit).value), unit);
  }

  /**
   * The difference, in this amount's unit.
   *
   * @param other an amount of the same dimension
   * @return the exact difference
   * @throws DimensionMismatchException if the other measures something else
   */
  public Amount minus(Amount other) {
    unit.requireSameDimension("subtract", other.unit);
    return new Amount(value.minus(other.in(unit).value), unit);
  }

  /**
   * The product, in the product of the units.
   *
   * @param other any amount
   * @return the exact product
   */
  public Amount times(Amount other) {
    return new Amount(value.times(other.value), unit.times(other.unit));
  }

  /**
   * The quotient, in the quotient of the units.
   *
   * @param other an amount that is not zero
   * @return the exact quotient
   * @throws io.github.wardreport.problem.InvalidValueException if the other is zero
   */
  public Amount per(Amount other) {
    return new Amount(value.dividedBy(other.value), unit.per(other.unit));
  }

  /**
   * How many times the other goes into this amount, as a pure number.
   *
   * @param other an amount of the same dimension that is not zero
   * @return the exact ratio; 130.8 tỷ đồng to 106.9 tỷ đồng is 130.8/106.9
   * @throws DimensionMismatchException if the other measures something else
   * @throws io.github.wardreport.problem.InvalidValueException if the other is zero
   */
  public Ratio ratioTo(Amount other) {
    unit.requireSameDimension("divide", other.unit);
    return value.dividedBy(other.in(unit).value);
  }

  /**
   * The same amount in another unit.
   *
   * @param other a unit of the same dimension
   * @return the exact amount
   * @throws DimensionMismatchException if the unit measures something else
   */
  public Amount in(MeasureUnit other) {
    if (unit.equals(other)) {
      return this;
    }
    unit.requireSameDimension("convert", other);
    Ratio factors =
        unit.factor().equals(other.factor()) ? Ratio.ONE : unit.factor().dividedBy(other.factor());
    Ratio scaled = value.scaleByPowerOfTen(unit.magnitude() - other.magnitude());
    if (factors.equals(Ratio.ONE)) {
      return new Amount(scaled, other);
    }
    Ratio converted = scaled.times(factors);
    return new Amount(converted.asDecimal().map(Ratio::of).orElse(converted), other);
  }

  @Override
  public Amount round(Rounding rounding) {
    return new Amount(value.round(rounding), unit);
  }

  /**
   * This amount rounded to a quantity, as it would be printed.
   *
   * @param rounding how many decimals, and which way
   * @return a printed quantity
   */
  public Quantity toQuantity(Rounding rounding) {
    return Quantity.of(
        Figure.of(rounding.apply(value), rounding.decimals(), Precision.PRINTED), unit);
  }

  /**
   * Whether two amounts are equal once put into one unit.
   *
   * @param other the other amount
   * @return true for 5.769 tỷ đồng and 5769 triệu đồng; false where they do not measure the same
   */
  public boolean isSameAmount(Amount other) {
    return unit.dimension().equals(other.unit.dimension())
        && other.in(unit).value.isSameNumber(value);
  }

  /**
   * The number and the unit's code.
   *
   * @return for example {@code 298.7504 tấn}
   */
  @Override
  public String toString() {
    return value + " " + unit;
  }

  /**
   * This amount.
   *
   * @return itself
   */
  @Override
  public Optional<Amount> amount() {
    return Optional.of(this);
  }
}
