/**
 * Checks and settings that every package uses and no application sees; the module does not export
 * them. Begin with {@link io.github.wardreport.internal.Arguments}, which refuses arguments in one
 * grammar, {@link io.github.wardreport.internal.Invariants}, which collects all violations of a
 * value before it is refused, and {@link io.github.wardreport.internal.ValueStyle}, the one style
 * of Immutables.
 *
 * <p>Exceptions and problems that applications see are in {@code problem}. Whatever means something
 * in a report belongs to the package of its concept.
 *
 * <p>Terms: an <i>invariant</i> is what holds for every value of a type; its message reads {@code
 * Argument 'decimals' must be between 0 and 60 but was 61}.
 */
@NullMarked
package io.github.wardreport.internal;

import org.jspecify.annotations.NullMarked;
