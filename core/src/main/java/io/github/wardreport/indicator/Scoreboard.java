package io.github.wardreport.indicator;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.statistic.Tristate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A count of indicators by outcome, as a report states it: {@code 13/17 chỉ tiêu đạt kế hoạch; 03
 * không đạt}, and the list of those it names. A report may state several, and they may contradict
 * each other; nobody invents records for indicators that the source does not name.
 */
@Value.Immutable
@ValueStyle
public sealed interface Scoreboard extends WithScoreboard, Entity<Scoreboard>
    permits ImmutableScoreboard {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What is counted.
   *
   * @return the label
   */
  Label label();

  /**
   * The time it is about.
   *
   * @return empty if the text states none
   */
  Optional<StatedPeriod> period();

  /**
   * The counts, in the order of the report.
   *
   * @return at least one count or one list
   */
  List<ScoreboardCount> counts();

  /**
   * The indicators that are listed by outcome.
   *
   * @return at least one count or one list
   */
  List<ScoreboardList> lists();

  /**
   * Whether {@code đạt} counts those that exceeded their target.
   *
   * @return unknown unless it was set
   */
  @Value.Default
  default Tristate metIncludesExceeded() {
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
  default Scoreboard mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.SCOREBOARD, this))
        .withCounts(ids.parts("counts", counts()))
        .withLists(ids.parts("lists", lists()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("scoreboard \"" + id() + "\"")
        .id("id", id())
        .require(
            !counts().isEmpty() || !lists().isEmpty(),
            "counts",
            "must hold something, or 'lists' must")
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
   * Builds a {@link Scoreboard}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableScoreboard.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
