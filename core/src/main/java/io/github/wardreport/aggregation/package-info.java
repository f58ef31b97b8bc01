/**
 * Roll-up of indicators over administrative units and over time, and restatement of figures on
 * other boundaries.
 *
 * <p>Begin with {@link io.github.wardreport.aggregation.UnitRollUp} and {@link
 * io.github.wardreport.aggregation.PeriodRollUp}, which add figures up by an indicator's own rule,
 * and {@link io.github.wardreport.aggregation.Restatement}, which makes figures of two years
 * comparable after a reform. The rules themselves belong to package {@code indicator}, the units
 * and their lineage to package {@code territory}.
 *
 * <p>Terms: <i>roll-up</i> is aggregation along REF_AREA or TIME_PERIOD of SDMX; <i>restate</i>
 * (quy về địa giới mới) puts figures on the boundaries of another day; <i>apportion</i> (chia tách
 * số liệu) divides the figure of a divided unit by a weight; <i>coverage</i> is the number of units
 * or days in a result, out of all that belong to it.
 */
@NullMarked
package io.github.wardreport.aggregation;

import org.jspecify.annotations.NullMarked;
