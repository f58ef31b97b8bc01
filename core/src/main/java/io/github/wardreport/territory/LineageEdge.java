package io.github.wardreport.territory;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import io.github.wardreport.territory.Predecessor.Extent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step in the history of units: from which unit to which, how much of it, on which day and by
 * which instrument.
 *
 * <p>Example: from 1 July 2025 a part of xã Kỳ Lợi belongs to phường Hoành Sơn, by Nghị quyết
 * 1665/NQ-UBTVQH15. The {@linkplain #weights() weights} say how large the part is, as far as the
 * instrument states it.
 */
@Value.Immutable
@ValueStyle
public sealed interface LineageEdge extends WithLineageEdge, Referrer<LineageEdge>
    permits ImmutableLineageEdge {

  /** The name of the weight that is a land area. */
  String LAND_AREA = "land-area";

  /** The name of the weight that is a number of persons. */
  String POPULATION = "population";

  /**
   * The kind of step.
   *
   * @return for example {@link LineageKind#FORMED_FROM}
   */
  LineageKind kind();

  /**
   * The unit before the step.
   *
   * @return an administrative unit's id
   */
  String formerUnit();

  /**
   * The unit after the step.
   *
   * @return an administrative unit's id; the same as {@link #formerUnit()} if the unit was renamed,
   *     re-typed, re-coded or re-parented, or retained a part of itself
   */
  String laterUnit();

  /**
   * The day of the step.
   *
   * @return the first day after the change
   */
  LocalDate effective();

  /**
   * The legal instrument.
   *
   * @return a legal instrument's id; empty if it is not known
   */
  Optional<String> instrument();

  /**
   * How much of the former unit became part of the later one.
   *
   * @return {@link Extent#NOT_STATED} by default
   */
  @Value.Default
  default Extent extent() {
    return Extent.NOT_STATED;
  }

  /**
   * How large the part is, by the name of what is measured: an amount ({@code 12.5 km²}, {@code
   * 3204 người}) or a share of the former unit ({@code 35.9 % share}).
   *
   * @return quantities by name, among them {@value #LAND_AREA} and {@value #POPULATION}; empty if
   *     nothing is known
   */
  Map<String, Quantity> weights();

  /**
   * Texts of the application.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  @Override
  default LineageEdge mapIds(IdMapper ids) {
    String former = ids.refer(EntityKind.ADMINISTRATIVE_UNIT, "formerUnit", formerUnit());
    String later = ids.refer(EntityKind.ADMINISTRATIVE_UNIT, "laterUnit", laterUnit());
    Optional<String> law = ids.refer(EntityKind.LEGAL_INSTRUMENT, "instrument", instrument());
    boolean same = former.equals(formerUnit()) && later.equals(laterUnit());
    // both units at once: a step that renames a unit leads from it to itself
    return same
        ? withInstrument(law)
        : builder().from(this).formerUnit(former).laterUnit(later).instrument(law).build();
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants invariants =
        Invariants.of("lineage of \"" + laterUnit() + "\"")
            .id("formerUnit", formerUnit())
            .id("laterUnit", laterUnit())
            .require(
                formerUnit().equals(laterUnit()) == kind().isOfOneUnit(),
                "laterUnit",
                (kind().isOfOneUnit() ? "must be formerUnit" : "must not be formerUnit")
                    + ", because the kind is "
                    + kind().code())
            .require(
                extent() != Extent.NONE,
                "extent",
                "must not be none, because there is no such step then");
    weights()
        .forEach(
            (name, weight) ->
                invariants.require(
                    isPossible(weight),
                    "weights." + name,
                    "must be an amount of 0 or more, or a share of 0 to 100 %, but was " + weight));
    invariants.check();
  }

  private static boolean isPossible(Quantity weight) {
    Optional<PercentKind> percent = weight.measureUnit().percentKind();
    return weight.figure().value().signum() >= 0
        && percent.filter(kind -> kind != PercentKind.SHARE).isEmpty()
        && (percent.isEmpty() || !Departure.exceedsTheWhole(List.of(weight)));
  }

  /**
   * Starts a new step.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LineageEdge}; {@code build()} reports every problem at once. */
  final class Builder extends ImmutableLineageEdge.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
