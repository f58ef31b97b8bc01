/**
 * Programs that show the library on the 2025 report of phường Hoành Sơn, or on a user's own file.
 */
@NullMarked
package io.github.wardreport.examples;

import org.jspecify.annotations.NullMarked;
