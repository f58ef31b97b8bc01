/**
 * Figures as published. Begin with {@link io.github.wardreport.statistic.Statistic}, one figure
 * with its value, unit, period and maturity; {@link io.github.wardreport.statistic.Breakdown}, how
 * a figure divides into parts; and {@link io.github.wardreport.statistic.Note}, a footnote. A
 * {@link io.github.wardreport.statistic.StatisticKey} says when two statistics are the same figure.
 *
 * <p>How figures hang together is in {@code relation}, what is computed from them in {@code calc},
 * indicators with their targets in {@code indicator}, and the report that holds all of them in
 * {@code report}.
 *
 * <p>Terms: a statistic (số liệu) is an observation of SDMX, its key the values of the dimensions.
 * {@link io.github.wardreport.statistic.Maturity} (ước tính, sơ bộ, chính thức) is OBS_STATUS E, P
 * and A. A {@link io.github.wardreport.statistic.PriceBasis price basis} is giá hiện hành or giá so
 * sánh with its year; the words <i>trong đó</i> introduce complete and partial breakdowns alike.
 */
@NullMarked
package io.github.wardreport.statistic;

import org.jspecify.annotations.NullMarked;
