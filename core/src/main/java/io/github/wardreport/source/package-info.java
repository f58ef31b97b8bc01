/**
 * Where figures come from and who is responsible for them.
 *
 * <p>A {@link io.github.wardreport.source.Document} is what figures are taken from, a {@link
 * io.github.wardreport.source.LegalInstrument} (văn bản pháp luật) sets plans, forms units and
 * gives tasks, an {@link io.github.wardreport.source.Organization} issues both and leads tasks. A
 * {@link io.github.wardreport.source.Citation} names a place in a document.
 *
 * <p>The administrative units that organizations belong to are in {@code territory}; tasks and the
 * directives that give them are in {@code task}.
 */
@NullMarked
package io.github.wardreport.source;

import org.jspecify.annotations.NullMarked;
