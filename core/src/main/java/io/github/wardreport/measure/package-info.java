/**
 * What a number is a number of. Begin with {@link io.github.wardreport.measure.Quantity}, a figure
 * and its unit as published; {@link io.github.wardreport.measure.MeasureUnits}, the known units and
 * their algebra; and {@link io.github.wardreport.measure.StatedValue}, everything a report can
 * state in the place of a value, such as a {@link io.github.wardreport.measure.MissingValue}.
 * Whatever a calculation takes is an {@link io.github.wardreport.measure.Operand}.
 *
 * <p>The five {@link io.github.wardreport.measure.Percent percents} are here because an operand is
 * an amount in a unit, and each of them is one. Plain numbers are in {@code number}, the
 * calculations in {@code calc}, units of administration in {@code territory}.
 *
 * <p>Terms: a <i>measure unit</i> (đơn vị tính) is UNIT_MEASURE of SDMX, its magnitude (tỷ, triệu,
 * nghìn) UNIT_MULT; a <i>counting unit</i> counts things of one kind. The signs {@code -}, {@code
 * …} and {@code x} of the yearbooks of the National Statistics Office are three of the {@linkplain
 * io.github.wardreport.measure.MissingReason reasons for a missing value}, as OBS_STATUS is in
 * SDMX.
 */
@NullMarked
package io.github.wardreport.measure;

import org.jspecify.annotations.NullMarked;
