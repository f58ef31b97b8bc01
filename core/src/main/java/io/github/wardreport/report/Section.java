package io.github.wardreport.report;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a report with a heading. Sections are one flat list in the order of the report; a
 * section names the one it is part of. It refers to the statistics printed in its text, in order,
 * and to the notes attached to it.
 *
 * <p>Example: {@code 1. Thực hiện đồng bộ các nhiệm vụ, giải pháp phát triển kinh tế}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Section extends WithSection, Entity<Section> permits ImmutableSection {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * The number of the section, as printed.
   *
   * @return a number such as {@code I.1}; empty if none is printed
   */
  Optional<String> number();

  /**
   * The heading.
   *
   * @return the heading
   */
  Label heading();

  /**
   * The section it is part of.
   *
   * @return a section's id; empty for a top-level section
   */
  Optional<String> parent();

  /**
   * The statistics printed in its text, in order.
   *
   * @return ids of statistics
   */
  List<String> statistics();

  /**
   * The breakdowns printed in its text, in order.
   *
   * @return ids of breakdowns
   */
  List<String> breakdowns();

  /**
   * The notes attached to its text, in order.
   *
   * @return ids of notes
   */
  List<String> notes();

  /**
   * The texts that an application keeps with it under keys of its choice.
   *
   * @return ordered texts; empty unless they were set
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  @Override
  default Section mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.SECTION, this))
        .withParent(ids.refer(EntityKind.SECTION, "parent", parent()))
        .withStatistics(ids.refer(EntityKind.STATISTIC, "statistics", statistics()))
        .withBreakdowns(ids.refer(EntityKind.BREAKDOWN, "breakdowns", breakdowns()))
        .withNotes(ids.refer(EntityKind.NOTE, "notes", notes()));
  }

  /**
   * Checks the rules between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants.of("section \"" + id() + "\"")
        .id("id", id())
        .distinct("statistics", statistics())
        .distinct("breakdowns", breakdowns())
        .distinct("notes", notes())
        .check();
  }

  /**
   * Returns an empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Section}. {@code build()} reports all missing and contradictory attributes at
   * once.
   */
  final class Builder extends ImmutableSection.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
