package io.github.wardreport.relation;

import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A formula over leaves of any kind: over the names of roles in a {@link Relation}, over figures in
 * a claim, over operands in a calculation.
 *
 * <p>The algebra is small and closed: a leaf, a constant, a sum with factors (difference, scale and
 * shift as well), a product, a quotient, and a fold over a list. One expression gives the exact
 * value over printed figures, the bounds over intervals and the solution for any one figure:
 *
 * <pre>{@code
 * Expression<String> growth = Expression.role("current").over(Expression.role("base")).minus(1);
 * }</pre>
 *
 * <p>Write each leaf once where the formula allows it: {@code current ÷ base − 1}, and not {@code
 * (current − base) ÷ base}, which solves for no base and has wider bounds. Percents are numbers of
 * hundredths: 21 % is 0.21, and no formula needs a factor of a hundred.
 *
 * <p>Expressions are immutable and thread-safe.
 *
 * @param <L> what the leaves are
 */
public abstract sealed class Expression<L> permits Leaf, Constant, Sum, Product, Quotient, Fold {

  Expression() {}

  /**
   * Returns the figure in a role.
   *
   * @param name the role; if it holds several figures, they count as their sum
   * @return the expression
   */
  public static Expression<String> role(String name) {
    return new Leaf<>(name);
  }

  /**
   * Returns the sum of the figures in a role.
   *
   * @param role the role
   * @return the expression
   */
  public static Expression<String> total(String role) {
    return fold(Fold.Kind.TOTAL, role);
  }

  /**
   * Returns the product of the figures in a role.
   *
   * @param role the role
   * @return the expression
   */
  public static Expression<String> product(String role) {
    return fold(Fold.Kind.PRODUCT, role);
  }

  /**
   * Returns how many items are in a role.
   *
   * @param role the role
   * @return the expression
   */
  public static Expression<String> count(String role) {
    return fold(Fold.Kind.COUNT, role);
  }

  /**
   * Returns the least of the figures in a role.
   *
   * @param role the role
   * @return the expression
   */
  public static Expression<String> least(String role) {
    return fold(Fold.Kind.LEAST, role);
  }

  /**
   * Returns the greatest of the figures in a role.
   *
   * @param role the role
   * @return the expression
   */
  public static Expression<String> greatest(String role) {
    return fold(Fold.Kind.GREATEST, role);
  }

  private static Expression<String> fold(Fold.Kind kind, String role) {
    return new Fold<>(kind, List.of(new Leaf<>(role)));
  }

  /**
   * Returns a pure number.
   *
   * @param number the number
   * @param <L> what the leaves are
   * @return the expression
   */
  public static <L> Expression<L> number(Ratio number) {
    return new Constant<>(number);
  }

  /**
   * Returns a single leaf.
   *
   * @param leaf the leaf
   * @param <L> what the leaves are
   * @return the expression
   */
  public static <L> Expression<L> leaf(L leaf) {
    return new Leaf<>(leaf);
  }

  /**
   * Returns the sum of several expressions, in which equal leaves are merged.
   *
   * @param terms the expressions; the sum of none is zero
   * @param <L> what the leaves are
   * @return the sum
   */
  public static <L> Expression<L> sum(List<Expression<L>> terms) {
    return Sum.ofAll(terms);
  }

  /**
   * Returns this expression plus another.
   *
   * @param other the other
   * @return the sum
   */
  public Expression<L> plus(Expression<L> other) {
    return Sum.of(List.of(Sum.addend(this, Ratio.ONE), Sum.addend(other, Ratio.ONE)));
  }

  /**
   * Returns this expression less another.
   *
   * @param other the other
   * @return the difference
   */
  public Expression<L> minus(Expression<L> other) {
    return Sum.of(List.of(Sum.addend(this, Ratio.ONE), Sum.addend(other, Ratio.ONE.negated())));
  }

  /**
   * Returns this expression less a pure number.
   *
   * @param number the number
   * @return the difference
   */
  public Expression<L> minus(long number) {
    return minus(number(Ratio.of(number, 1)));
  }

  /**
   * Returns this expression times another.
   *
   * @param other the other
   * @return the product
   */
  public Expression<L> times(Expression<L> other) {
    return Product.of(List.of(this, other));
  }

  /**
   * Returns this expression divided by another.
   *
   * @param other the other
   * @return the quotient
   */
  public Expression<L> over(Expression<L> other) {
    return new Quotient<>(this, other);
  }

  /**
   * Evaluates the expression.
   *
   * @param arithmetic the operations
   * @param values the value of each leaf
   * @param <N> the kind of number
   * @return the value; empty if a divisor is, or may be, zero
   */
  public abstract <N> Optional<N> evaluate(Arithmetic<N> arithmetic, Function<L, N> values);

  /**
   * Solves the expression for one leaf, all others given.
   *
   * @param wanted the leaf to solve for
   * @param result what the expression comes to
   * @param arithmetic the operations
   * @param values the value of each other leaf
   * @param <N> the kind of number
   * @return what the leaf must be; empty if it does not appear exactly once, or the others do not
   *     determine it
   */
  public <N> Optional<N> solve(
      L wanted, N result, Arithmetic<N> arithmetic, Function<L, N> values) {
    return occurrences().getOrDefault(wanted, 0) == 1
        ? invert(wanted, result, arithmetic, values)
        : Optional.empty();
  }

  /** Solves for a leaf that is known to appear once. */
  abstract <N> Optional<N> invert(
      L wanted, N result, Arithmetic<N> arithmetic, Function<L, N> values);

  /**
   * Returns the same expression over other leaves.
   *
   * @param filling the expressions that take the place of each leaf; several count as their sum
   * @param <M> what the new leaves are
   * @return the bound expression, in which equal leaves of a sum are merged
   */
  public abstract <M> Expression<M> bind(Function<L, List<Expression<M>>> filling);

  /** What takes the place of this expression in a list: of a leaf, all that fills it. */
  <M> Stream<Expression<M>> bindAll(Function<L, List<Expression<M>>> filling) {
    return Stream.of(bind(filling));
  }

  /**
   * The expressions that are divided by.
   *
   * @return the divisors; empty if nothing is divided
   */
  public List<Expression<L>> divisors() {
    return parts().stream().flatMap(part -> part.divisors().stream()).toList();
  }

  /** The expressions that this one is made of. */
  abstract List<Expression<L>> parts();

  abstract void forEachLeaf(Consumer<L> action);

  /**
   * The leaves of this expression.
   *
   * @return the leaves, each once, in the order of the expression
   */
  public Set<L> leaves() {
    Set<L> leaves = new LinkedHashSet<>();
    forEachLeaf(leaves::add);
    return leaves;
  }

  /**
   * The factor of each leaf, if this is a sum.
   *
   * @return the factors; empty if anything but a sum of leaves and constants
   */
  public Optional<Map<L, Ratio>> coefficients() {
    return Optional.empty();
  }

  /**
   * Returns whether this expression only rises, or only falls, while one leaf grows and the others
   * stay, as far as its form shows. It is asked of leaves that appear more than once.
   */
  abstract boolean isMonotoneIn(L leaf);

  final boolean mentions(L leaf) {
    return leaves().contains(leaf);
  }

  /** Whether the leaf appears in sums alone, so that the expression is a straight line in it. */
  final boolean isLinearIn(L leaf) {
    return !mentions(leaf) || coefficients().isPresent();
  }

  private Map<L, Integer> occurrences() {
    Map<L, Integer> occurrences = new HashMap<>();
    forEachLeaf(leaf -> occurrences.merge(leaf, 1, Integer::sum));
    return occurrences;
  }

  /** The leaves that appear more than once. */
  List<L> repeatedLeaves() {
    Set<L> seen = new LinkedHashSet<>();
    Set<L> repeated = new LinkedHashSet<>();
    forEachLeaf(
        leaf -> {
          if (!seen.add(leaf)) {
            repeated.add(leaf);
          }
        });
    return List.copyOf(repeated);
  }

  /**
   * Returns the exact value.
   *
   * @param values the value of each leaf
   * @return the value; empty if a divisor is zero
   */
  public Optional<Ratio> value(Function<L, Ratio> values) {
    return evaluate(ExactArithmetic.INSTANCE, values);
  }

  /**
   * Returns all values that the expression can take.
   *
   * @param values the values that each leaf can take
   * @return the bounds: exact if every leaf appears once, or those that appear more than once are
   *     up to eight in which the expression is monotone; otherwise wider, and never wrong; empty if
   *     a divisor may be zero
   */
  public Optional<Interval> bounds(Function<L, Interval> values) {
    return Bounds.of(this, values);
  }

  /**
   * Returns the exact number that one leaf must be.
   *
   * @param wanted the leaf
   * @param result what the expression comes to
   * @param values the value of each other leaf
   * @return the number; empty if the leaf does not appear exactly once, or is not determined
   */
  public Optional<Ratio> solution(L wanted, Ratio result, Function<L, Ratio> values) {
    return solve(wanted, result, ExactArithmetic.INSTANCE, values);
  }

  /**
   * Returns all numbers that one leaf can be.
   *
   * @param wanted the leaf
   * @param result all values that the expression may come to
   * @param values the values that each other leaf can take
   * @return the numbers; empty if the leaf does not appear exactly once, or is not bounded
   */
  public Optional<Interval> solutions(L wanted, Interval result, Function<L, Interval> values) {
    return solve(wanted, result, IntervalArithmetic.INSTANCE, values);
  }
}
