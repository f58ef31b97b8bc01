package io.github.wardreport.statistic;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.problem.PathStep;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a whole falls into parts along one dimension: documents by kind, crimes by field, households
 * by kind of poverty. It may carry several measures side by side (visits and people; count and
 * share), and a part may be broken down further.
 *
 * <p>Whether the parts are all there are, and whether they overlap, is entered and never read off
 * the words: {@code trong đó} introduces complete and partial lists alike. A part whose figure is
 * not printed has no statistic under that measure; it is never a residual.
 *
 * <p>Example: 3212 documents issued, of which 1270 official letters, 1065 decisions, … with {@code
 * exhaustive} unknown.
 */
@Value.Immutable
@ValueStyle
public sealed interface Breakdown extends WithBreakdown, Entity<Breakdown>
    permits ImmutableBreakdown {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What is broken down, and by what.
   *
   * @return the label
   */
  Label label();

  /**
   * What tells the parts apart.
   *
   * @return for example "kind of document"; empty if there is none
   */
  Optional<Label> dimension();

  /**
   * What is measured of each part.
   *
   * @return at least one measure
   */
  List<BreakdownMeasure> measures();

  /**
   * The parts, in the order of the report.
   *
   * @return at least one part
   */
  List<BreakdownPart> parts();

  /**
   * Whether the parts are all there are.
   *
   * @return unknown unless it was set
   */
  @Value.Default
  default Tristate exhaustive() {
    return Tristate.UNKNOWN;
  }

  /**
   * Whether no two parts overlap.
   *
   * @return unknown unless it was set
   */
  @Value.Default
  default Tristate disjoint() {
    return Tristate.UNKNOWN;
  }

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
  default Breakdown mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.BREAKDOWN, this))
        .withMeasures(ids.parts("measures", measures()))
        .withParts(ids.parts("parts", parts()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    List<String> codes = measures().stream().map(BreakdownMeasure::code).toList();
    Invariants invariants =
        Invariants.of("breakdown \"" + id() + "\"")
            .id("id", id())
            .require(!measures().isEmpty(), "measures", "must not be empty")
            .require(!parts().isEmpty(), "parts", "must not be empty")
            .distinct("measures", codes)
            .distinct("parts", parts().stream().map(BreakdownPart::code).toList());
    for (int i = 0; i < parts().size(); i++) {
      for (String measure : parts().get(i).statistics().keySet()) {
        invariants.require(
            codes.contains(measure),
            "parts[" + i + "].statistics" + new PathStep.Member(measure),
            "no measure has the code \"" + measure + "\"");
      }
    }
    invariants.check();
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
   * Builds a {@link Breakdown}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableBreakdown.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
