package io.github.wardreport.indicator;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a report says of one indicator in one period: the actual figure, what it is compared with,
 * growth and structure as stated, and the outcome as stated. What the report does not print is
 * absent; nothing is computed here.
 *
 * <p>Example: total budget revenue in 2025: actual 130.8 tỷ đồng (estimated), an index of 155.4 %
 * to 2024.
 */
@Value.Immutable
@ValueStyle
public sealed interface IndicatorRecord extends WithIndicatorRecord, Entity<IndicatorRecord>
    permits ImmutableIndicatorRecord {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * The indicator.
   *
   * @return an indicator's id
   */
  String indicator();

  /**
   * The time the record is about.
   *
   * @return empty if the text states none
   */
  Optional<StatedPeriod> period();

  /**
   * The administrative unit it is about, where it is not the report's own.
   *
   * @return an administrative unit's id; empty if there is none
   */
  Optional<String> referenceArea();

  /**
   * The actual or estimated figure.
   *
   * @return the id of a statistic; empty if none is printed
   */
  Optional<String> actual();

  /**
   * The figure of the period it is compared with.
   *
   * @return the id of a statistic; empty if none is printed
   */
  Optional<String> base();

  /**
   * The growth or index that the report states.
   *
   * @return the id of a statistic; empty if there is none
   */
  Optional<String> growth();

  /**
   * The share in the whole that the report states.
   *
   * @return the id of a statistic; empty if there is none
   */
  Optional<String> share();

  /**
   * The outcomes that the report states.
   *
   * @return empty where it states none
   */
  List<StatedOutcome> outcomes();

  /**
   * The application's own texts.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  @Override
  default IndicatorRecord mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.INDICATOR_RECORD, this))
        .withIndicator(ids.refer(EntityKind.INDICATOR, "indicator", indicator()))
        .withReferenceArea(
            ids.refer(EntityKind.ADMINISTRATIVE_UNIT, "referenceArea", referenceArea()))
        .withActual(ids.refer(EntityKind.STATISTIC, "actual", actual()))
        .withBase(ids.refer(EntityKind.STATISTIC, "base", base()))
        .withGrowth(ids.refer(EntityKind.STATISTIC, "growth", growth()))
        .withShare(ids.refer(EntityKind.STATISTIC, "share", share()))
        .withOutcomes(ids.ownedBy(indicator()).parts("outcomes", outcomes()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("indicator record \"" + id() + "\"").id("id", id()).check();
  }

  /**
   * Starts a new one.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link IndicatorRecord}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableIndicatorRecord.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
