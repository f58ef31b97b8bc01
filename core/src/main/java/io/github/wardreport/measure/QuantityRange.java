package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import java.util.Optional;

/**
 * A range as printed, ends included: {@code 10-10,5%}, {@code từ 08 đến 10 đường hẻm}.
 *
 * @param from the lower end
 * @param to the upper end, in the same unit
 */
public record QuantityRange(Quantity from, Quantity to) implements StatedValue {

  /**
   * Checks the ends.
   *
   * @param from {@link #from()}
   * @param to {@link #to()}
   * @throws io.github.wardreport.problem.InvalidValueException if the units or the precisions
   *     differ, or the first end is above the second
   */
  public QuantityRange {
    if (!from.measureUnit().equals(to.measureUnit())) {
      throw Arguments.refuse("to", "be in " + from.measureUnit(), to);
    }
    if (from.figure().precision() != to.figure().precision()) {
      throw Arguments.refuse("to", "be as precise as the other end, " + from, to);
    }
    if (Quantity.byAmount().compare(from, to) > 0) {
      throw Arguments.refuse("to", "be at least " + from, to);
    }
  }

  /**
   * Nothing: a range is not one quantity.
   *
   * @return nothing
   */
  @Override
  public Optional<Quantity> quantity() {
    return Optional.empty();
  }

  @Override
  public Optional<MeasureUnit> unit() {
    return from.unit();
  }

  @Override
  public Optional<NoQuantityReason> noQuantityReason() {
    return Optional.of(NoQuantityReason.NOT_A_QUANTITY);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.range(this);
  }

  /**
   * The two ends and the unit's code.
   *
   * @return for example {@code 10..10.5 % growth}
   */
  @Override
  public String toString() {
    return from.figure() + ".." + to.figure() + " " + from.measureUnit();
  }
}
