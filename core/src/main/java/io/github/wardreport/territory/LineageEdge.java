package io.github.wardreport.territory;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.PercentKind;
import io.github.wardreport.territory.Predecessor.Extent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step in the history of units: which unit went into which, how much of it, when and by which
 * instrument.
 *
 * <p>Example: from 1 July 2025 a part of xã Kỳ Lợi belongs to phường Hoành Sơn, by Nghị quyết
 * 1665/NQ-UBTVQH15. How large the part was, the edge says in {@linkplain #weights() weights}, as
 * far as the instrument states it.
 */
@Value.Immutable
@ValueStyle
public sealed interface LineageEdge extends WithLineageEdge permits ImmutableLineageEdge {

  /** The name of the weight that says how much land area went over. */
  String LAND_AREA = "land-area";

  /** The name of the weight that says how many persons went over. */
  String POPULATION = "population";

  /**
   * What happened.
   *
   * @return the kind of step
   */
  LineageKind kind();

  /**
   * The unit before.
   *
   * @return an administrative unit's id
   */
  String formerUnit();

  /**
   * The unit after.
   *
   * @return an administrative unit's id; the same as before where a unit was renamed, re-typed,
   *     re-coded, re-parented, or kept a part of itself
   */
  String laterUnit();

  /**
   * When.
   *
   * @return the first day on which it is as after the step
   */
  LocalDate effective();

  /**
   * By which legal instrument.
   *
   * @return a legal instrument's id, or nothing where it is not known
   */
  Optional<String> instrument();

  /**
   * How much of the unit before went into the one after.
   *
   * @return not stated unless it was set
   */
  @Value.Default
  default Extent extent() {
    return Extent.NOT_STATED;
  }

  /**
   * What went over, by the name of what is measured: an amount ({@code 12.5 km²}, {@code 3204
   * người}) or a share of the unit before ({@code 35.9 % share}).
   *
   * @return quantities by name, among them {@value #LAND_AREA} and {@value #POPULATION}; empty
   *     where nothing is known
   */
  Map<String, Quantity> weights();

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
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
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
                (kind().isOfOneUnit()
                        ? "must be the unit before, as "
                        : "must be another unit, as ")
                    + kind().code()
                    + " asks for")
            .require(
                extent() != Extent.NONE, "extent", "must not be none: then there is no such step");
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
   * Starts a new one.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link LineageEdge}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableLineageEdge.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
