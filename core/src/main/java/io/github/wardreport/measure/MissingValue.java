package io.github.wardreport.measure;

import java.util.Optional;

/**
 * No value, and why. Example: the report states 628 % of the province's plan and does not print
 * that plan; the plan is a missing value in tỷ đồng that is {@link MissingReason#NOT_STATED}.
 *
 * @param reason why there is none
 * @param unit the unit it would have, where that is known
 */
public record MissingValue(MissingReason reason, Optional<MeasureUnit> unit)
    implements StatedValue {

  /**
   * A missing value with its unit.
   *
   * @param reason why there is none
   * @param unit the unit it would have
   * @return the missing value
   */
  public static MissingValue of(MissingReason reason, MeasureUnit unit) {
    return new MissingValue(reason, Optional.of(unit));
  }

  @Override
  public Optional<Quantity> quantity() {
    return Optional.empty();
  }

  @Override
  public Optional<NoQuantityReason> noQuantityReason() {
    return Optional.of(NoQuantityReason.MISSING_VALUE);
  }

  @Override
  public Optional<MissingReason> missingReason() {
    return Optional.of(reason);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.missing(this);
  }

  /**
   * The reason and the unit.
   *
   * @return for example {@code not-stated tỷ đồng}
   */
  @Override
  public String toString() {
    return reason.code() + unit.map(known -> " " + known).orElse("");
  }
}
