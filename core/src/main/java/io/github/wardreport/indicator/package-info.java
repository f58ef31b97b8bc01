/** Indicators with their targets and actuals, outcomes stated and computed, and scoreboards. */
@NullMarked
package io.github.wardreport.indicator;

import org.jspecify.annotations.NullMarked;
