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
   * @return the quantity itself, the signed quantity of a change; empty if there is none
   */
  Optional<Quantity> quantity();

  /**
   * The unit the value is stated in.
   *
   * @return empty if the value has none, or several
   */
  Optional<MeasureUnit> unit();

  @Override
  default Optional<Amount> amount() {
    return quantity().map(Quantity::toAmount);
  }

  @Override
  default Optional<UndefinedReason> undefinedReason() {
    return noQuantityReason().map(UndefinedReason::of);
  }

  /**
   * Returns why there is no quantity to calculate with.
   *
   * @return the reason; empty if there is a {@link #quantity()}
   */
  Optional<NoQuantityReason> noQuantityReason();

  /**
   * Returns why the value is missing.
   *
   * @return the reason of a {@link MissingValue}; empty for any other value
   */
  default Optional<MissingReason> missingReason() {
    return Optional.empty();
  }

  /**
   * Returns the answer for the kind of this value.
   *
   * @param cases an answer for each kind
   * @param <R> what is answered
   * @return the answer for the kind of this value
   */
  <R> R match(Cases<R> cases);

  /**
   * An answer for each kind of stated value. A new kind does not compile until every reader has one
   * for it.
   *
   * @param <R> what is answered
   */
  interface Cases<R> {

    /**
     * Answers for a quantity.
     *
     * @param quantity {@code 130,8 tỷ đồng}
     * @return the answer
     */
    R quantity(Quantity quantity);

    /**
     * Answers for a missing value.
     *
     * @param missing a missing value with its reason
     * @return the answer
     */
    R missing(MissingValue missing);

    /**
     * Answers for a count out of a count.
     *
     * @param count {@code 13/17 chỉ tiêu}
     * @return the answer
     */
    R countOutOf(CountOutOf count);

    /**
     * Answers for a range.
     *
     * @param range {@code 10-10,5%}
     * @return the answer
     */
    R range(QuantityRange range);

    /**
     * Answers for a change with its direction word.
     *
     * @param change {@code giảm 3 tấn}
     * @return the answer
     */
    R change(StatedChange change);

    /**
     * Answers for a place on a scale.
     *
     * @param ordinal {@code giải 3}
     * @return the answer
     */
    R ordinal(Ordinal ordinal);

    /**
     * Answers for a wording with several readings.
     *
     * @param ambiguous the readings
     * @return the answer
     */
    R ambiguous(AmbiguousValue ambiguous);

    /**
     * Answers for a word.
     *
     * @param text {@code giữ vững}
     * @return the answer
     */
    R text(TextValue text);
  }
}
