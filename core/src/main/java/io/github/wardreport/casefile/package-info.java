/**
 * Case files of administrative procedures, one by one and as flows. Begin with {@link
 * io.github.wardreport.casefile.FlowComponent}, the list of the counts that make up a flow; {@link
 * io.github.wardreport.casefile.CaseFlow}, a flow as a report states it; and {@link
 * io.github.wardreport.casefile.CaseLedger}, which counts single {@linkplain
 * io.github.wardreport.casefile.CaseFile files} by field and month.
 *
 * <p>The sums of flows over units and fields are in package {@code aggregation}, the claims that a
 * flow makes in package {@code audit}, its JSON in module {@code serialization}.
 *
 * <p>Terms: hồ sơ thủ tục hành chính (case file), thời hạn giải quyết (processing time), tiếp nhận,
 * giải quyết, trả lại, rút, tồn (received, settled, returned, withdrawn, carried over).
 */
@NullMarked
package io.github.wardreport.casefile;

import org.jspecify.annotations.NullMarked;
