package io.github.wardreport.relation;

import io.github.wardreport.number.Ratio;
import java.util.Optional;

/** Exact fractions: the value that the printed figures give. */
final class ExactArithmetic implements Arithmetic<Ratio> {
  static final ExactArithmetic INSTANCE = new ExactArithmetic();

  private ExactArithmetic() {}

  @Override
  public Ratio number(Ratio value) {
    return value;
  }

  @Override
  public Ratio plus(Ratio one, Ratio other) {
    return one.plus(other);
  }

  @Override
  public Ratio scaled(Ratio number, Ratio factor) {
    return number.times(factor);
  }

  @Override
  public Ratio times(Ratio one, Ratio other) {
    return one.times(other);
  }

  @Override
  public Optional<Ratio> over(Ratio dividend, Ratio divisor) {
    return divisor.signum() == 0 ? Optional.empty() : Optional.of(dividend.dividedBy(divisor));
  }

  @Override
  public Ratio least(Ratio one, Ratio other) {
    return Ratio.comparingValue().compare(one, other) <= 0 ? one : other;
  }

  @Override
  public Ratio greatest(Ratio one, Ratio other) {
    return Ratio.comparingValue().compare(one, other) >= 0 ? one : other;
  }
}
