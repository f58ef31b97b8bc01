/** The whole report: its sections, statistics, claims and notes, held together by ids. */
@NullMarked
package io.github.wardreport.report;

import org.jspecify.annotations.NullMarked;
