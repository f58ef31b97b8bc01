/**
 * How this library says that something is wrong. Begin with {@link
 * io.github.wardreport.problem.WardReportException}, the root of all exceptions of ours, and {@link
 * io.github.wardreport.problem.Problem}, a message with its place in a value or a report. {@link
 * io.github.wardreport.problem.NearMiss} finds the known code that a mistyped one resembles.
 *
 * <p>Gaps and contradictions in the data are no exceptions: a calculation without a value has an
 * {@code UndefinedReason} (package {@code measure}), and figures that contradict each other are
 * findings (package {@code audit}). The checks of arguments are in {@code internal}.
 *
 * <p>Terms: a <i>path</i> leads to a member of a report as JSONPath does, {@code
 * $.statistics[3].unit}; its {@linkplain io.github.wardreport.problem.PathStep steps} are members
 * and positions.
 */
@NullMarked
package io.github.wardreport.problem;

import org.jspecify.annotations.NullMarked;
