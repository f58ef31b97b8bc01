/**
 * Pages of text for a terminal, a log or a mail, in Vietnamese and English.
 *
 * <p>Begin with {@link io.github.wardreport.page.ReportPage}, a whole report with its computed
 * percents of plan; the other pages show an audit, the tasks as of a day, a catalogue of
 * administrative units, and calculations with their explanations. Every page is a {@link
 * io.github.wardreport.page.TextPage}: lines, one text, or appended to a stream.
 *
 * <p>Pages compute nothing of their own: they ask the calculators, the audit and the boards of
 * core, and print figures through {@link io.github.wardreport.format.Printer}. Tables for pages of
 * an application are in {@link io.github.wardreport.format.TextTable}, files to be read again in
 * {@link io.github.wardreport.json}.
 *
 * <p>Marks on pages: {@code ≈} an estimate or a preliminary figure (ước tính, sơ bộ), {@code ·} not
 * stated or not computable, {@code (?)} a wording with several readings, {@code *} a figure that an
 * editor restored or doubts, {@code [1]} the number of a note.
 */
@NullMarked
package io.github.wardreport.page;

import org.jspecify.annotations.NullMarked;
