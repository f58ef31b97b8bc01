/**
 * What is planned and what is reached. Begin with {@link io.github.wardreport.indicator.Indicator},
 * what is measured and how it adds up; {@link io.github.wardreport.indicator.Target}, what somebody
 * demands of it for a period; and {@link io.github.wardreport.indicator.Assessor}, which compares
 * targets with an {@link io.github.wardreport.indicator.IndicatorRecord}.
 *
 * <p>The figures themselves are statistics (package {@code statistic}), the percent of plan is
 * computed in {@code calc}. Roll-up by an indicator's own rules is in {@code aggregation}. An
 * outcome that contradicts the stated one is a notice of {@code audit}.
 *
 * <p>Terms: chỉ tiêu is an indicator or its target; kế hoạch giao, dự toán and phấn đấu are kinds
 * of targets, each with its issuer. Đạt, vượt and cơ bản đạt are {@link
 * io.github.wardreport.indicator.Outcome outcomes} (met, exceeded, nearly met). SDG practice says
 * <i>direction</i>, <i>target</i> and <i>baseline</i>.
 */
@NullMarked
package io.github.wardreport.indicator;

import org.jspecify.annotations.NullMarked;
