/**
 * How figures hang together. Begin with {@link io.github.wardreport.relation.Relations}, the known
 * relations; {@link io.github.wardreport.relation.Relation}, one declaration of roles, rules,
 * formula and words; and {@link io.github.wardreport.relation.Expression}, the formula, which gives
 * the exact value, the bounds and the solution for any one figure.
 *
 * <p>{@link io.github.wardreport.relation.Comparability} is the one gate that asks whether figures
 * may meet. The calculators that apply relations are in {@code calc}, the claims that name them in
 * {@code report}, and the search for contradictions in {@code audit}.
 *
 * <p>Terms: a relation is what statistical data editing calls an <i>edit rule</i>, its expression a
 * <i>derivation</i>; the solution for one figure is the projection of interval constraint
 * propagation (HC4).
 */
@NullMarked
package io.github.wardreport.relation;

import org.jspecify.annotations.NullMarked;
