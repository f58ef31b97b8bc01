/**
 * Contradictions between the figures of a report, found by interval arithmetic. Begin with {@link
 * io.github.wardreport.audit.Auditor}, which audits a report; {@link
 * io.github.wardreport.audit.AuditResult}, its findings, grouped by cause; and {@link
 * io.github.wardreport.audit.AuditRule}, one thing that is looked for, which an application can
 * add.
 *
 * <p>The formulas that claims are checked by are in {@code relation}, the claims in {@code report}.
 * Findings as JSON and SARIF are in the module serialization, package {@code json}. Broken
 * structure, such as a reference to nothing, is refused before any audit. Nothing here changes a
 * figure.
 *
 * <p>Terms: checking figures against <i>edit rules</i> is statistical data editing; the <i>closest
 * printed figure</i> and the {@link io.github.wardreport.audit.Correction corrections} are what it
 * calls error localization. A {@link io.github.wardreport.audit.Verdict} tells rounding (làm tròn)
 * and truncation (cắt bỏ) from error; authors mix the two, and neither is a fault.
 */
@NullMarked
package io.github.wardreport.audit;

import org.jspecify.annotations.NullMarked;
