/** Roll-up of indicators over administrative units and over time. */
@NullMarked
package io.github.wardreport.aggregation;

import org.jspecify.annotations.NullMarked;
