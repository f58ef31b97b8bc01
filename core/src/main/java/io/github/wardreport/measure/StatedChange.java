package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import java.util.Optional;

/**
 * A change stated with a direction word, often without its base: {@code giảm 3 tấn} is a change of
 * -3 tấn.
 *
 * <p>Example: {@code new StatedChange(Direction.DECREASE, Quantity.of("3", tons)).quantity()} is
 * {@code -3 tấn}.
 *
 * @param direction the word
 * @param size the size as printed, not negative
 */
public record StatedChange(Direction direction, Quantity size) implements StatedValue {

  /**
   * Checks the size.
   *
   * @param direction {@link #direction()}
   * @param size {@link #size()}
   * @throws io.github.wardreport.problem.InvalidValueException if it is negative
   */
  public StatedChange {
    if (size.figure().value().signum() < 0) {
      throw Arguments.refuse("size", "not be negative, as the direction says which way", size);
    }
  }

  /**
   * The change with its sign.
   *
   * @return for {@code giảm 3 tấn} this is -3 tấn
   */
  public Quantity signed() {
    return direction == Direction.DECREASE ? size.negated() : size;
  }

  @Override
  public Optional<Quantity> quantity() {
    return Optional.of(signed());
  }

  @Override
  public Optional<MeasureUnit> unit() {
    return size.unit();
  }

  @Override
  public Optional<NoQuantityReason> noQuantityReason() {
    return Optional.empty();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.change(this);
  }

  /**
   * The direction and the size.
   *
   * @return for example {@code decrease 3 tấn}
   */
  @Override
  public String toString() {
    return direction.code() + " " + size;
  }
}
