/**
 * Reports as JSON that people read and write by hand, and back without loss. Begin with {@link
 * io.github.wardreport.json.WardReportJson}, which reads and writes text and streams and finds all
 * problems of a file at once; {@link io.github.wardreport.json.WardReportModule}, the same format
 * inside a Jackson mapper; and {@link io.github.wardreport.json.AuditJson}, findings as JSON and
 * SARIF 2.1.0.
 *
 * <p>Tables of administrative units are in {@code catalogue}, pages for people in {@code page}.
 * What a member means is said by the type it belongs to, in core; the format is described in the
 * README of the module.
 *
 * <p>Terms: the format is {@code wardreport/1.0}; a <i>codec</i> declares the members of one type
 * in their order, each with its name, accessor and builder method. Decimals are JSON strings, so
 * that trailing zeros survive other programs; a <i>path</i> such as {@code $.statistics[3].unit} is
 * a JSONPath.
 */
@NullMarked
package io.github.wardreport.json;

import org.jspecify.annotations.NullMarked;
