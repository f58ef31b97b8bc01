package io.github.wardreport.indicator;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.statistic.PriceBasis;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a plan sets targets for and a report accounts for: revenue in the area, growth of gross
 * product, share of cultural quarters. It says which way is better, how attainment is taken, and
 * how it adds up over time and over units.
 *
 * <p>Several {@linkplain #targets() targets} may live side by side for one period: the province
 * assigned one figure, the ward's council another.
 *
 * <p>Example: {@code Tổng thu ngân sách}, in tỷ đồng, one decimal, more is better, attainment by
 * ratio.
 */
@Value.Immutable
@ValueStyle
public sealed interface Indicator extends WithIndicator, Entity<Indicator>
    permits ImmutableIndicator {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What people call it.
   *
   * @return the label
   */
  Label label();

  /**
   * Which concept it measures; revenue in the area and revenue kept are two.
   *
   * @return a code; the id where none was given
   */
  @Value.Default
  default String concept() {
    return id();
  }

  /**
   * The version of the concept's definition.
   *
   * @return for example {@code 2025}; empty if it is not stated
   */
  Optional<String> definition();

  /**
   * The unit it is reported in.
   *
   * @return a measure unit; empty if the report prints no figure for it
   */
  Optional<MeasureUnit> unit();

  /**
   * With how many decimals it is reported.
   *
   * @return 0 or more; empty if nobody said
   */
  Optional<Integer> decimals();

  /**
   * Which way is better.
   *
   * @return neutral unless it was set
   */
  @Value.Default
  default DesiredDirection preference() {
    return DesiredDirection.NEUTRAL;
  }

  /**
   * At which prices it is measured.
   *
   * @return empty if prices have no part in it or it is not known
   */
  Optional<PriceBasis> priceBasis();

  /**
   * The office responsible for it.
   *
   * @return an organization's id; empty if there is none
   */
  Optional<String> office();

  /**
   * How it adds up over time.
   *
   * @return empty if nobody said; it is then never added up
   */
  Optional<TemporalAggregation> overTime();

  /**
   * How it adds up over administrative units.
   *
   * @return empty if nobody said; it is then never added up
   */
  Optional<SpatialAggregation> overUnits();

  /**
   * How attainment of a target is taken.
   *
   * @return empty if nobody said; percent of plan of a rate or a falling indicator is then
   *     undefined
   */
  Optional<AttainmentMethod> attainment();

  /**
   * Its targets, in the order of the report.
   *
   * @return targets with different ids
   */
  List<Target> targets();

  /**
   * The application's own texts.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  /**
   * The target with an id.
   *
   * @param id the target's id
   * @return empty if there is none
   */
  default Optional<Target> target(String id) {
    return targets().stream().filter(target -> target.id().equals(id)).findFirst();
  }

  @Override
  default Indicator mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.INDICATOR, this))
        .withOffice(ids.refer(EntityKind.ORGANIZATION, "office", office()))
        .withOverUnits(ids.part("overUnits", overUnits()))
        .withTargets(ids.ownedBy(id()).parts("targets", targets()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("indicator \"" + id() + "\"")
        .id("id", id())
        .require(
            decimals().filter(d -> d < 0 || d > 60).isEmpty(),
            "decimals",
            "must be between 0 and 60")
        .distinct("targets", targets().stream().map(Target::id).toList())
        .check();
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
   * Builds a {@link Indicator}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableIndicator.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
