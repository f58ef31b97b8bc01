package io.github.wardreport.territory;

/**
 * An official code that passed from one unit to another: until 30 June 2025 the code 18832 belonged
 * to phường Kỳ Phương, since then it belongs to phường Hoành Sơn.
 *
 * @param code the code
 * @param before the unit that held the code on the day before
 * @param after the unit that holds the code since the day
 * @param difference how the units' names differ; {@link NameMatch.Difference#LETTERS} if the code
 *     now means a unit of another name
 */
public record CodeHandover(
    String code,
    AdministrativeUnit before,
    AdministrativeUnit after,
    NameMatch.Difference difference) {}
