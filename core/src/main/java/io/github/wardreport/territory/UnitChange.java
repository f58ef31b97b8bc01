package io.github.wardreport.territory;

import io.github.wardreport.label.Label;

/**
 * A difference between two catalogues, or between two days of one, in what they say of a unit.
 *
 * <p>Example: xã Lộc Ninh of August 2025 is phường Lộc Ninh in July 2026: {@link Retyped}, from
 * {@code commune} to {@code ward}.
 */
public sealed interface UnitChange {

  /**
   * The unit that differs.
   *
   * @return the unit as in the later state; for one that was dissolved, as in the earlier
   */
  AdministrativeUnit unit();

  /**
   * It is there in the later state alone.
   *
   * @param unit {@link UnitChange#unit()}
   */
  record Formed(AdministrativeUnit unit) implements UnitChange {}

  /**
   * It is there in the earlier state alone.
   *
   * @param unit {@link UnitChange#unit()}
   */
  record Dissolved(AdministrativeUnit unit) implements UnitChange {}

  /**
   * Its name differs; a kind before the name does not count.
   *
   * @param unit {@link UnitChange#unit()}
   * @param before its earlier name
   * @param after its later name
   * @param difference {@link NameMatch.Difference#SPELLING} and {@link
   *     NameMatch.Difference#DIACRITICS} are names written otherwise, {@link
   *     NameMatch.Difference#LETTERS} are other names
   */
  record Renamed(
      AdministrativeUnit unit, Label before, Label after, NameMatch.Difference difference)
      implements UnitChange {}

  /**
   * It is of another kind.
   *
   * @param unit {@link UnitChange#unit()}
   * @param before its earlier kind
   * @param after its later kind
   */
  record Retyped(AdministrativeUnit unit, String before, String after) implements UnitChange {}

  /**
   * It has another official code.
   *
   * @param unit {@link UnitChange#unit()}
   * @param before its earlier code
   * @param after its later code
   */
  record Recoded(AdministrativeUnit unit, String before, String after) implements UnitChange {}

  /**
   * It belongs to another unit.
   *
   * @param unit {@link UnitChange#unit()}
   * @param before the parent's id in the earlier state
   * @param after the parent's id in the later state
   */
  record Moved(AdministrativeUnit unit, String before, String after) implements UnitChange {}
}
