/** How figures, quantities, percents, periods and dates are printed in Vietnamese and English. */
@NullMarked
package io.github.wardreport.format;

import org.jspecify.annotations.NullMarked;
