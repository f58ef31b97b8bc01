/**
 * The times a report speaks of, from a day to a term of office, as stated; and the working days of
 * an office.
 */
@NullMarked
package io.github.wardreport.period;

import org.jspecify.annotations.NullMarked;
