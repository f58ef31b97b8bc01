/**
 * How figures hang together: {@link io.github.wardreport.relation.Relation relations} with their
 * roles, rules, formulas and words, the {@link io.github.wardreport.relation.Expression} that is
 * the formula, and {@link io.github.wardreport.relation.Comparability}, the one gate that asks
 * whether figures may meet. Begin with {@link io.github.wardreport.relation.Relations}.
 *
 * <p>Not here: calculators that apply relations to figures ({@code calc}), claims that name them
 * ({@code report}), and the search for contradictions ({@code audit}).
 *
 * <p>Terms of the field: a relation is what statistical data editing calls an <i>edit rule</i>, its
 * expression a <i>derivation</i>; the solution for one figure is the projection of interval
 * constraint propagation (HC4).
 */
@NullMarked
package io.github.wardreport.relation;

import org.jspecify.annotations.NullMarked;
