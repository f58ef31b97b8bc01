package io.github.wardreport.relation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A product of expressions. */
final class Product<L> extends Expression<L> {
  private final List<Expression<L>> factors;

  private Product(List<Expression<L>> factors) {
    this.factors = factors;
  }

  static <L> Expression<L> of(List<Expression<L>> factors) {
    return factors.size() == 1 ? factors.get(0) : new Product<>(List.copyOf(factors));
  }

  @Override
  public <N> Optional<N> evaluate(Arithmetic<N> arithmetic, Function<L, N> values) {
    return multiplied(factors, arithmetic, values);
  }

  private static <L, N> Optional<N> multiplied(
      List<Expression<L>> factors, Arithmetic<N> arithmetic, Function<L, N> values) {
    Optional<N> product = Optional.empty();
    for (Expression<L> factor : factors) {
      Optional<N> value = factor.evaluate(arithmetic, values);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      product = product.isEmpty() ? value : product.map(n -> arithmetic.times(n, value.get()));
    }
    return product;
  }

  @Override
  <N> Optional<N> invert(L wanted, N result, Arithmetic<N> arithmetic, Function<L, N> values) {
    Expression<L> own =
        factors.stream()
            .filter(factor -> factor.leaves().contains(wanted))
            .findFirst()
            .orElseThrow();
    List<Expression<L>> others = factors.stream().filter(factor -> factor != own).toList();
    return multiplied(others, arithmetic, values)
        .flatMap(rest -> arithmetic.over(result, rest))
        .flatMap(left -> own.invert(wanted, left, arithmetic, values));
  }

  @Override
  public <M> Expression<M> bind(Function<L, List<Expression<M>>> filling) {
    return of(factors.stream().map(factor -> factor.bind(filling)).toList());
  }

  @Override
  boolean isMonotoneIn(L leaf) {
    List<Expression<L>> own = factors.stream().filter(factor -> factor.mentions(leaf)).toList();
    return own.size() <= 1 && own.stream().allMatch(factor -> factor.isMonotoneIn(leaf));
  }

  @Override
  List<Expression<L>> parts() {
    return factors;
  }

  @Override
  void forEachLeaf(Consumer<L> action) {
    factors.forEach(factor -> factor.forEachLeaf(action));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Product<?> product && factors.equals(product.factors);
  }

  @Override
  public int hashCode() {
    return factors.hashCode() * 31;
  }

  @Override
  public String toString() {
    return factors.stream().map(Expression::toString).collect(Collectors.joining(" × "));
  }
}
