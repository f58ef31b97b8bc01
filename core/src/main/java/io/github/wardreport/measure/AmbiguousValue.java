package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import java.util.List;
import java.util.Optional;

/**
 * A wording with several readings, all of them kept until somebody chooses: {@code tăng 121%} may
 * be a growth of 121 % or a level of 121 %. What is calculated from it is undefined, because
 * ambiguous.
 *
 * @param readings at least two different readings, the likeliest first
 */
public record AmbiguousValue(List<Quantity> readings) implements StatedValue {

  /**
   * Checks the readings.
   *
   * @param readings {@link #readings()}
   * @throws io.github.wardreport.problem.InvalidValueException if there are fewer than two, or two
   *     are equal
   */
  public AmbiguousValue {
    readings = List.copyOf(readings);
    if (readings.size() < 2 || readings.stream().distinct().count() < readings.size()) {
      throw Arguments.refuse("readings", "be two or more that differ", readings);
    }
  }

  /**
   * Nothing: nobody has chosen yet.
   *
   * @return nothing
   */
  @Override
  public Optional<Quantity> quantity() {
    return Optional.empty();
  }

  @Override
  public Optional<MeasureUnit> unit() {
    return Optional.empty();
  }

  @Override
  public Optional<NoQuantityReason> noQuantityReason() {
    return Optional.of(NoQuantityReason.AMBIGUOUS);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.ambiguous(this);
  }

  /**
   * The readings.
   *
   * @return for example {@code 121 % level or 121 % growth}
   */
  @Override
  public String toString() {
    return String.join(" or ", readings.stream().map(Quantity::toString).toList());
  }
}
