/**
 * Tasks that an office has to carry out, and how they stand as of a day. Begin with {@link
 * io.github.wardreport.task.Task}, what was ordered and reported; {@link
 * io.github.wardreport.task.TaskTracker}, which holds the policies of an office; and {@link
 * io.github.wardreport.task.TaskBoard}, the tasks as of a day with their {@linkplain
 * io.github.wardreport.task.TaskRates rates}.
 *
 * <p>Calendars are in package {@code period}. Case files of administrative procedures, which have a
 * processing time instead of a deadline, are in package {@code casefile}. The base of an on-time
 * rate, {@link io.github.wardreport.calc.OnTimeBase}, serves both.
 *
 * <p>Terms: nhiệm vụ được giao (task), văn bản chỉ đạo (directive), gia hạn (extension), tỷ lệ hoàn
 * thành đúng hạn (on-time rate).
 */
@NullMarked
package io.github.wardreport.task;

import org.jspecify.annotations.NullMarked;
