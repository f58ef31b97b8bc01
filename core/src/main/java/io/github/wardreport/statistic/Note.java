package io.github.wardreport.statistic;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.util.List;
import org.immutables.value.Value;

/**
 * A footnote of a report. It may be referred to from many places, hold statistics and breakdowns of
 * its own, and refer to further notes. Its printed number is not part of it: numbers are given when
 * the report is assembled, in the order of first reference.
 *
 * <p>Example: the note under "agricultural production" holds area, yield and output of each rice
 * season.
 */
@Value.Immutable
@ValueStyle
public sealed interface Note extends WithNote, Entity<Note> permits ImmutableNote {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What it says, in words.
   *
   * @return the text, without its figures
   */
  Label text();

  /**
   * The statistics that stand in it, in order.
   *
   * @return ids of statistics
   */
  List<String> statistics();

  /**
   * The breakdowns that stand in it, in order.
   *
   * @return ids of breakdowns
   */
  List<String> breakdowns();

  /**
   * Further notes it refers to.
   *
   * @return ids of notes
   */
  List<String> notes();

  /**
   * Whether it must be shown wherever what it is attached to is shown.
   *
   * @return false unless it was set
   */
  @Value.Default
  default boolean mustShow() {
    return false;
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
  default Note mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.NOTE, this))
        .withStatistics(ids.refer(EntityKind.STATISTIC, "statistics", statistics()))
        .withBreakdowns(ids.refer(EntityKind.BREAKDOWN, "breakdowns", breakdowns()))
        .withNotes(ids.refer(EntityKind.NOTE, "notes", notes()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("note \"" + id() + "\"")
        .id("id", id())
        .distinct("statistics", statistics())
        .distinct("breakdowns", breakdowns())
        .distinct("notes", notes())
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
   * Builds a {@link Note}; what is missing or contradicts itself is reported by {@code build()},
   * all at once.
   */
  final class Builder extends ImmutableNote.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
