package io.github.wardreport.territory;

import io.github.wardreport.label.Label;

/**
 * A difference in what two catalogues, or one catalogue on two days, state about a unit.
 *
 * <p>Example: xã Lộc Ninh of August 2025 is phường Lộc Ninh in July 2026: {@link Retyped}, from
 * {@code commune} to {@code ward}.
 */
public sealed interface UnitChange {

  /**
   * The unit that changed.
   *
   * @return the unit of the later state; for a dissolved unit, that of the earlier state
   */
  AdministrativeUnit unit();

  /**
   * The unit exists in the later state only.
   *
   * @param unit {@link UnitChange#unit()}
   */
  record Formed(AdministrativeUnit unit) implements UnitChange {}

  /**
   * The unit exists in the earlier state only.
   *
   * @param unit {@link UnitChange#unit()}
   */
  record Dissolved(AdministrativeUnit unit) implements UnitChange {}

  /**
   * The name of the unit changed; the kind in front does not count.
   *
   * @param unit {@link UnitChange#unit()}
   * @param before its earlier name
   * @param after its later name
   * @param difference {@link NameMatch.Difference#SPELLING} and {@link
   *     NameMatch.Difference#DIACRITICS} mean another way of writing the name, {@link
   *     NameMatch.Difference#LETTERS} means another name
   */
  record Renamed(
      AdministrativeUnit unit, Label before, Label after, NameMatch.Difference difference)
      implements UnitChange {}

  /**
   * The kind of the unit changed.
   *
   * @param unit {@link UnitChange#unit()}
   * @param before its earlier kind
   * @param after its later kind
   */
  record Retyped(AdministrativeUnit unit, String before, String after) implements UnitChange {}

  /**
   * The official code of the unit changed.
   *
   * @param unit {@link UnitChange#unit()}
   * @param before its earlier code
   * @param after its later code
   */
  record Recoded(AdministrativeUnit unit, String before, String after) implements UnitChange {}

  /**
   * The unit belongs to another parent.
   *
   * @param unit {@link UnitChange#unit()}
   * @param before the parent's id in the earlier state
   * @param after the parent's id in the later state
   */
  record Moved(AdministrativeUnit unit, String before, String after) implements UnitChange {}
}
