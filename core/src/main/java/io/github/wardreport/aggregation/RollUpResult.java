package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.measure.Amount;

/**
 * The result of a roll-up, and how much of what belongs to it is in it.
 *
 * @param amount the exact amount, or the reason why it is undefined
 * @param coverage the number of administrative units or days in it
 */
public record RollUpResult(Calculation<Amount> amount, Coverage coverage) {}
