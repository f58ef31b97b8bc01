/**
 * Numbers as published and numbers as computed. Begin with {@link
 * io.github.wardreport.number.Figure}, a decimal with the decimals it was printed with and what
 * they mean; {@link io.github.wardreport.number.Ratio}, an exact fraction; and {@link
 * io.github.wardreport.number.Interval}, the set of true values behind a printed figure. {@link
 * io.github.wardreport.number.Rounding} is the only way to lose digits.
 *
 * <p>Numbers with a unit, and the five percents, are in {@code measure}. Printing is in {@code
 * format}.
 *
 * <p>Terms: a figure is <i>printed</i>, <i>exact</i> or of unknown {@link
 * io.github.wardreport.number.Precision precision}; SDMX has DECIMALS for the first. The <i>largest
 * remainder</i> (Hare–Niemeyer) rounds parts so that they add up to their total. No number here is
 * a {@code double}.
 */
@NullMarked
package io.github.wardreport.number;

import org.jspecify.annotations.NullMarked;
