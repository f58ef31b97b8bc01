/**
 * How this library says that something is wrong: one exception root, and problems with the place at
 * which they are.
 */
@NullMarked
package io.github.wardreport.problem;

import org.jspecify.annotations.NullMarked;
