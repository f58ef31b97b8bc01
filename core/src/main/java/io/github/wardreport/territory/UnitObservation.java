package io.github.wardreport.territory;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source says about one administrative unit on a day, or up to a day: a row of a list of
 * units, a record of a registry.
 *
 * <p>An observation is not a fact yet. A {@link CatalogueAssembler} joins the observations of many
 * days and sources to dated facts and reports where they contradict each other.
 *
 * <p>Example: a list of 5 August 2025 has phường Hoành Sơn under the code 18832.
 *
 * <pre>{@code
 * UnitObservation.builder().unit("hoanh-son").seenOn(LocalDate.of(2025, 8, 5))
 *     .name(Label.of("Phường Hoành Sơn")).kind(UnitKind.WARD).code("18832")
 *     .source("list of August 2025, row 17").build();
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public sealed interface UnitObservation extends WithUnitObservation
    permits ImmutableUnitObservation {

  /**
   * The id of the unit that was observed; the application chooses it.
   *
   * @return an administrative unit's id
   */
  String unit();

  /**
   * The first day that the source speaks of.
   *
   * @return empty if the source speaks of all days up to {@link #lastDay()}, as a list of former
   *     units does
   */
  Optional<LocalDate> firstDay();

  /**
   * The last day that the source speaks of.
   *
   * @return for a list of units the day of the list
   */
  LocalDate lastDay();

  /**
   * The name of the unit with its kind.
   *
   * @return for example {@code Phường Hoành Sơn}
   */
  Label name();

  /**
   * The kind of the unit, which also gives its tier.
   *
   * @return for example {@link UnitKind#WARD}
   */
  UnitKind kind();

  /**
   * The unit that it belongs to.
   *
   * @return an administrative unit's id; empty if the source does not state it
   */
  Optional<String> parent();

  /**
   * The official code.
   *
   * @return for example {@code 18832}; empty if the source does not state it
   */
  Optional<String> code();

  /**
   * Where this was observed, in words for people.
   *
   * @return for example {@code units.csv:12}
   */
  String source();

  /**
   * The steps in the history of a unit that went on, from this observation to a later one.
   *
   * @param later a later observation of the same unit
   * @return {@link LineageKind#RENAMED} if the names are two names and not two spellings of one,
   *     {@link LineageKind#RETYPED}, {@link LineageKind#REPARENTED} and {@link LineageKind#RECODED}
   *     if kind, parent or code differ
   */
  default List<LineageKind> changesTo(UnitObservation later) {
    List<LineageKind> changes = new ArrayList<>();
    if (!UnitHistory.isOneName(name(), later.name())) {
      changes.add(LineageKind.RENAMED);
    }
    if (!kind().equals(later.kind())) {
      changes.add(LineageKind.RETYPED);
    }
    if (!parent().equals(later.parent())) {
      changes.add(LineageKind.REPARENTED);
    }
    if (!code().equals(later.code())) {
      changes.add(LineageKind.RECODED);
    }
    return List.copyOf(changes);
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants invariants =
        Invariants.of("observation of \"" + unit() + "\"")
            .id("unit", unit())
            .require(!source().isBlank(), "source", "must not be blank")
            .require(
                firstDay().filter(lastDay()::isBefore).isEmpty(),
                "lastDay",
                "must not be before " + firstDay().map(LocalDate::toString).orElse(""));
    parent().ifPresent(id -> invariants.id("parent", id));
    invariants.check();
  }

  /**
   * Starts a new observation.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UnitObservation}; {@code build()} reports every problem at once. */
  final class Builder extends ImmutableUnitObservation.Builder {

    /** An empty builder. */
    public Builder() {}

    /**
     * Says that the source describes the unit on one day.
     *
     * @param day the day of the list or record
     * @return this builder
     */
    public Builder seenOn(LocalDate day) {
      return firstDay(day).lastDay(day);
    }

    /**
     * Says that the source describes the unit as it was up to a day, with no first day.
     *
     * @param day the last day, for a unit that ended the last day of its life
     * @return this builder
     */
    public Builder seenUntil(LocalDate day) {
      return firstDay(Optional.empty()).lastDay(day);
    }
  }
}
