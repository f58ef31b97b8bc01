package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.measure.Amount;

/**
 * What a roll-up came to, and how much of what belongs to it is in it.
 *
 * @param amount the exact amount, or the reason why there is none
 * @param coverage how many units or months are in it
 */
public record RollUpResult(Calculation<Amount> amount, Coverage coverage) {}
