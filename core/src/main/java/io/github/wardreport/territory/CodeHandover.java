package io.github.wardreport.territory;

/**
 * An official code that passed from one unit to another: 18832 was phường Kỳ Phương's until 30 June
 * 2025, and is phường Hoành Sơn's since.
 *
 * @param code the code
 * @param before the unit that held it the day before
 * @param after the unit that has held it since
 * @param difference how the units' names differ; {@link NameMatch.Difference#LETTERS} where the
 *     code now means a unit of another name
 */
public record CodeHandover(
    String code,
    AdministrativeUnit before,
    AdministrativeUnit after,
    NameMatch.Difference difference) {}
