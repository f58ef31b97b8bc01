/**
 * The whole report, held together by ids.
 *
 * <p>A {@link io.github.wardreport.report.WardReport} holds everything that a ward's report prints;
 * {@link io.github.wardreport.report.ReportLookup} finds each thing by its id and says who uses it.
 * A {@link io.github.wardreport.report.Section} is a part of the text, a {@link
 * io.github.wardreport.report.Claim} is a relation that the report states among its figures.
 *
 * <p>The types of the things themselves are in the packages of their concepts, such as {@code
 * statistic} and {@code indicator}. Broken structure, such as a reference to nothing, is refused
 * here; figures that contradict each other are found in {@code audit}.
 */
@NullMarked
package io.github.wardreport.report;

import org.jspecify.annotations.NullMarked;
