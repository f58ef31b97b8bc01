/**
 * Printing of numbers, quantities, percents, periods and dates for readers of Vietnamese and
 * English.
 *
 * <p>Begin with {@link io.github.wardreport.format.Printer}, which prints whatever a report states
 * in the place of a value, with the decimals it was published with. {@link
 * io.github.wardreport.format.TextTable} lays out tables for terminals, and {@link
 * io.github.wardreport.format.TextWidth} measures and wraps text in columns.
 *
 * <p>Printing never rounds: {@link io.github.wardreport.number.Rounding} does, when it is asked to.
 * Whole pages are in the package {@code io.github.wardreport.page} of the module serialization.
 *
 * <p>Vietnamese writes {@code 5.769,5} (dấu phẩy thập phân) where English writes {@code 5,769.5}. A
 * percent of any kind is glued to its sign, and percentage points (điểm phần trăm) are named.
 */
@NullMarked
package io.github.wardreport.format;

import org.jspecify.annotations.NullMarked;
