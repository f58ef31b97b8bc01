/**
 * The times a report speaks of, as it states them. Begin with {@link
 * io.github.wardreport.period.Period} and its kinds, from a month to a term of office; {@link
 * io.github.wardreport.period.StatedPeriod}, a period with the words of the report, such as <i>từ
 * 1/7/2025</i>; and {@link io.github.wardreport.period.WorkCalendar}, the workdays of an office.
 *
 * <p>Whether the periods of two figures go together is asked by the relations in {@code relation};
 * deadlines are in {@code task}, processing times in {@code casefile}. Crop seasons are data that
 * an application declares. Nothing reads a clock.
 *
 * <p>Terms: a period is TIME_PERIOD of SDMX; a <i>cumulative</i> period (lũy kế) begins with the
 * year; a <i>point in time</i> (thời điểm) belongs to a stock. Reporting months may run from the
 * 15th to the 14th (Nghị định 09/2019/NĐ-CP).
 */
@NullMarked
package io.github.wardreport.period;

import org.jspecify.annotations.NullMarked;
