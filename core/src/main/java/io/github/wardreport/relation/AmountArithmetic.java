package io.github.wardreport.relation;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * Amounts with their units. Figures of one dimension cancel to a pure number, others join their
 * units; a percent counts as hundredths when it is multiplied. It remembers why a division was
 * refused, and so serves one evaluation.
 */
public final class AmountArithmetic implements Arithmetic<Amount> {
  private final boolean negativeDivisors;
  private Optional<UndefinedReason> refused = Optional.empty();

  private AmountArithmetic(boolean negativeDivisors) {
    this.negativeDivisors = negativeDivisors;
  }

  /**
   * Returns the arithmetic for one evaluation, in which a base of zero or below has no quotient.
   *
   * @return the arithmetic
   */
  public static AmountArithmetic overPositive() {
    return new AmountArithmetic(false);
  }

  /**
   * Returns the arithmetic for one evaluation, in which negative bases are divided by.
   *
   * @return the arithmetic
   */
  public static AmountArithmetic overAny() {
    return new AmountArithmetic(true);
  }

  /**
   * The reason why a division was refused.
   *
   * @return zero or negative base; empty if none was refused
   */
  public Optional<UndefinedReason> refused() {
    return refused;
  }

  @Override
  public Amount number(Ratio value) {
    return new Amount(value, MeasureUnit.ONE);
  }

  @Override
  public Amount plus(Amount one, Amount other) {
    return isPure(one) != isPure(other)
        ? inHundredths(one).plus(inHundredths(other))
        : one.plus(other);
  }

  @Override
  public Amount minus(Amount one, Amount other) {
    return isPure(one) != isPure(other)
        ? inHundredths(one).minus(inHundredths(other))
        : one.minus(other);
  }

  @Override
  public Amount scaled(Amount number, Ratio factor) {
    return new Amount(number.value().times(factor), number.unit());
  }

  @Override
  public Amount times(Amount one, Amount other) {
    Amount left = inHundredths(one);
    Amount right = inHundredths(other);
    if (isPure(right)) {
      return new Amount(left.value().times(right.value()), left.unit());
    }
    return isPure(left)
        ? new Amount(left.value().times(right.value()), right.unit())
        : left.times(right);
  }

  @Override
  public Optional<Amount> over(Amount dividend, Amount divisor) {
    int sign = divisor.value().signum();
    if (sign == 0 || (sign < 0 && !negativeDivisors)) {
      refused = Optional.of(sign == 0 ? UndefinedReason.ZERO_BASE : UndefinedReason.NEGATIVE_BASE);
      return Optional.empty();
    }
    if (dividend.unit().dimension().equals(divisor.unit().dimension())) {
      return Optional.of(number(dividend.ratioTo(divisor)));
    }
    Amount below = inHundredths(divisor);
    return Optional.of(
        isPure(below)
            ? new Amount(dividend.value().dividedBy(below.value()), dividend.unit())
            : dividend.per(below));
  }

  @Override
  public Amount least(Amount one, Amount other) {
    return one.minus(other).value().signum() <= 0 ? one : other;
  }

  @Override
  public Amount greatest(Amount one, Amount other) {
    return one.minus(other).value().signum() >= 0 ? one : other;
  }

  private Amount inHundredths(Amount amount) {
    return amount.unit().percentKind().isPresent()
        ? number(amount.value().scaleByPowerOfTen(-2))
        : amount;
  }

  private static boolean isPure(Amount amount) {
    return amount.unit().equals(MeasureUnit.ONE);
  }
}
