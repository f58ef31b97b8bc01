package io.github.wardreport.measure;

import java.util.Optional;

/**
 * What a report states in the place of a value.
 *
 * <p>Mostly a {@link Quantity}, or a {@link MissingValue} with the reason why there is none; but
 * also a count out of a count ({@code 13/17}), a range, a change with its direction word ({@code
 * giảm 3 tấn}), an ordinal ({@code giải 3}), a word ({@code giữ vững}), or a wording that has
 * several readings.
 */
public sealed interface StatedValue extends Operand
    permits Quantity,
        MissingValue,
        CountOutOf,
        QuantityRange,
        StatedChange,
        Ordinal,
        TextValue,
        AmbiguousValue {

  /**
   * The quantity to calculate with.
   *
   * @return the quantity itself, the signed quantity of a change, or nothing
   */
  Optional<Quantity> quantity();

  /**
   * The unit the value is stated in.
   *
   * @return nothing where the value has none, or several
   */
  Optional<MeasureUnit> unit();

  @Override
  default Optional<Amount> amount() {
    return quantity().map(Quantity::toAmount);
  }

  @Override
  default Optional<UndefinedReason> undefinedReason() {
    if (quantity().isPresent()) {
      return Optional.empty();
    }
    if (this instanceof MissingValue) {
      return Optional.of(UndefinedReason.MISSING_VALUE);
    }
    return Optional.of(
        this instanceof AmbiguousValue
            ? UndefinedReason.AMBIGUOUS
            : UndefinedReason.NOT_A_QUANTITY);
  }
}
