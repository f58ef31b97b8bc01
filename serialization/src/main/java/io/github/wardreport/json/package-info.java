/**
 * Reports as JSON that people read and write by hand, and back without loss.
 *
 * <p>{@link io.github.wardreport.json.WardReportJson} reads and writes text; {@link
 * io.github.wardreport.json.WardReportModule} puts the same format into a Jackson mapper.
 */
@NullMarked
package io.github.wardreport.json;

import org.jspecify.annotations.NullMarked;
