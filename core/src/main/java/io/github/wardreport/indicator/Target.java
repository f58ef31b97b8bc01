package io.github.wardreport.indicator;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an indicator is to reach: by whose decision, in which period, and how reaching it is judged.
 *
 * <p>A target's figure may not be stated while its attainment is: {@code đạt 628% so với kế hoạch
 * tỉnh giao} prints no plan. The stated attainment then stays on the target. Example: total budget
 * revenue of 106.9 tỷ đồng in 2025, by the ward council.
 */
@Value.Immutable
@ValueStyle
public sealed interface Target extends WithTarget, Entity<Target> permits ImmutableTarget {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What kind of target it is; kinds are data.
   *
   * @return for example {@code plan} (kế hoạch), {@code budget-estimate} (dự toán), {@code
   *     aspiration} (phấn đấu)
   */
  String kind();

  /**
   * The organization that set it.
   *
   * @return an organization's id; empty if the report does not say
   */
  Optional<String> issuer();

  /**
   * The resolution or decision that set it.
   *
   * @return a legal instrument's id; empty if there is none
   */
  Optional<String> instrument();

  /**
   * What it counts, where two issuers count different items.
   *
   * @return empty if nobody said
   */
  Optional<Label> coverage();

  /**
   * The time in which, or by the end of which, it is to be reached.
   *
   * @return empty if the text states none
   */
  Optional<StatedPeriod> period();

  /**
   * What of the indicator it bounds.
   *
   * @return the level unless it was set
   */
  @Value.Default
  default TargetBasis aspect() {
    return TargetBasis.LEVEL;
  }

  /**
   * On which side of the figure the target is met.
   *
   * @return at least, unless it was set
   */
  @Value.Default
  default Operator operator() {
    return Operator.AT_LEAST;
  }

  /**
   * The unit it is set in, where no figure says so.
   *
   * @return empty if its figure has one
   */
  Optional<MeasureUnit> unit();

  /**
   * The figure to reach.
   *
   * @return the id of a statistic; empty if none is stated
   */
  Optional<String> figure();

  /**
   * The upper figure of a target between two.
   *
   * @return the id of a statistic; only with {@link Operator#BETWEEN}
   */
  Optional<String> upperFigure();

  /**
   * The attainment that the report states.
   *
   * @return the id of a statistic; empty if there is none
   */
  Optional<String> attainment();

  /**
   * Figures that were set earlier and replaced, from the first to the last.
   *
   * @return empty where it was never adjusted
   */
  List<Adjustment> adjustments();

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
  default Target mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.TARGET, this))
        .withIssuer(ids.refer(EntityKind.ORGANIZATION, "issuer", issuer()))
        .withInstrument(ids.refer(EntityKind.LEGAL_INSTRUMENT, "instrument", instrument()))
        .withFigure(ids.refer(EntityKind.STATISTIC, "figure", figure()))
        .withUpperFigure(ids.refer(EntityKind.STATISTIC, "upperFigure", upperFigure()))
        .withAttainment(ids.refer(EntityKind.STATISTIC, "attainment", attainment()))
        .withAdjustments(ids.parts("adjustments", adjustments()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("target \"" + id() + "\"")
        .id("id", id())
        .require(
            upperFigure().isEmpty() || operator() == Operator.BETWEEN,
            "upperFigure",
            "must be given with the operator 'between' only")
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
   * Builds a {@link Target}; what is missing or contradicts itself is reported by {@code build()},
   * all at once.
   */
  final class Builder extends ImmutableTarget.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
