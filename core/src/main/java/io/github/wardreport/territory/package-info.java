/**
 * Administrative units whose names, kinds, parents and codes are dated facts, and how they were
 * formed.
 */
@NullMarked
package io.github.wardreport.territory;

import org.jspecify.annotations.NullMarked;
