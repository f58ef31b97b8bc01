/**
 * What a number is a number of: measure units and their algebra, quantities, missing values, and
 * everything else a report can state in the place of a value.
 */
@NullMarked
package io.github.wardreport.measure;

import org.jspecify.annotations.NullMarked;
