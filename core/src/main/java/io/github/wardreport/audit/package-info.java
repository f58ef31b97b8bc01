/** Finds where the figures of a report contradict each other, by interval arithmetic. */
@NullMarked
package io.github.wardreport.audit;

import org.jspecify.annotations.NullMarked;
