/**
 * Programs on real data: the 2025 report of phường Hoành Sơn, or a file of the user.
 *
 * <p>Begin with {@link io.github.wardreport.examples.Examples}, the launcher. Each program parses
 * its arguments, calls the library and prints the page that it gets.
 *
 * <p>What formats, sums or decides is in the library: pages in {@link io.github.wardreport.page},
 * calculations in {@code io.github.wardreport.calc}.
 */
@NullMarked
package io.github.wardreport.examples;

import org.jspecify.annotations.NullMarked;
