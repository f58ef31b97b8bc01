package io.github.wardreport.measure;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import java.util.Optional;

/**
 * A place on a scale that cannot be calculated with: third prize, grade 2, rank 5 of the province.
 *
 * <p>Example: {@code new Ordinal("3", Label.of("giải", "prize"))} for {@code giải 3}.
 *
 * @param place the place as printed, a number or a word ({@code 3}, {@code khuyến khích})
 * @param scale what it is a place on
 */
public record Ordinal(String place, Label scale) implements StatedValue {

  /**
   * Checks the place.
   *
   * @param place {@link #place()}
   * @param scale {@link #scale()}
   * @throws io.github.wardreport.problem.InvalidValueException if it is blank
   */
  public Ordinal {
    Arguments.notBlank("place", place);
  }

  /**
   * Nothing: places do not add.
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
    return Optional.of(NoQuantityReason.NOT_A_QUANTITY);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.ordinal(this);
  }

  /**
   * The scale and the place.
   *
   * @return for example {@code giải 3}
   */
  @Override
  public String toString() {
    return scale + " " + place;
  }
}
