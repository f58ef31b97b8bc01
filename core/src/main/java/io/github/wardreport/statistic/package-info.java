/**
 * Statistics as published, what they are about, how they break down, and the notes beneath them.
 */
@NullMarked
package io.github.wardreport.statistic;

import org.jspecify.annotations.NullMarked;
