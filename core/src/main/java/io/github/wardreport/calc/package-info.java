/**
 * Calculations over quantities and statistics: exact results that explain themselves, or the reason
 * why there is none.
 */
@NullMarked
package io.github.wardreport.calc;

import org.jspecify.annotations.NullMarked;
