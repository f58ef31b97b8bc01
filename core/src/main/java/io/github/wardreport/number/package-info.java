/**
 * Numbers as published and numbers as computed: figures with their printed decimals, exact
 * fractions, the five percents, intervals of true values, and the one rounding.
 */
@NullMarked
package io.github.wardreport.number;

import org.jspecify.annotations.NullMarked;
