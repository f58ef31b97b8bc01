/**
 * The words that people read. Begin with {@link io.github.wardreport.label.Label}, a name in
 * Vietnamese and, where known, in English; {@link io.github.wardreport.label.Language}, the two
 * languages of the library; and {@link io.github.wardreport.label.Messages}, which reads the words
 * of a package from the resource bundle beside it.
 *
 * <p>Numbers, units and dates are put into words in {@code format}. Ids and codes are never labels:
 * a label may change, and two things may have the same.
 *
 * <p>Terms: a <i>label</i> is the name of a code in SDMX, with its language; a bundle has {@code
 * messages.properties} (English), {@code messages_vi.properties} and {@code
 * messages_en.properties}. {@link io.github.wardreport.label.Attributes} are an application's own
 * keys and texts, which the library keeps and never reads.
 */
@NullMarked
package io.github.wardreport.label;

import org.jspecify.annotations.NullMarked;
