package io.github.wardreport.relation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A quotient of two expressions. */
final class Quotient<L> extends Expression<L> {
  private final Expression<L> dividend;
  private final Expression<L> divisor;

  Quotient(Expression<L> dividend, Expression<L> divisor) {
    this.dividend = dividend;
    this.divisor = divisor;
  }

  @Override
  public <N> Optional<N> evaluate(Arithmetic<N> arithmetic, Function<L, N> values) {
    Optional<N> above = dividend.evaluate(arithmetic, values);
    return above.isEmpty()
        ? above
        : divisor.evaluate(arithmetic, values).flatMap(b -> arithmetic.over(above.get(), b));
  }

  @Override
  <N> Optional<N> invert(L wanted, N result, Arithmetic<N> arithmetic, Function<L, N> values) {
    if (dividend.leaves().contains(wanted)) {
      return divisor
          .evaluate(arithmetic, values)
          .flatMap(b -> dividend.invert(wanted, arithmetic.times(result, b), arithmetic, values));
    }
    return dividend
        .evaluate(arithmetic, values)
        .flatMap(above -> arithmetic.over(above, result))
        .flatMap(below -> divisor.invert(wanted, below, arithmetic, values));
  }

  @Override
  public <M> Expression<M> bind(Function<L, List<Expression<M>>> filling) {
    return new Quotient<>(dividend.bind(filling), divisor.bind(filling));
  }

  @Override
  boolean isMonotoneIn(L leaf) {
    if (dividend.mentions(leaf) && divisor.mentions(leaf)) {
      return dividend.isLinearIn(leaf) && divisor.isLinearIn(leaf);
    }
    return dividend.isMonotoneIn(leaf) && divisor.isMonotoneIn(leaf);
  }

  @Override
  List<Expression<L>> parts() {
    return List.of(dividend, divisor);
  }

  @Override
  public List<Expression<L>> divisors() {
    return Stream.concat(Stream.of(divisor), super.divisors().stream()).toList();
  }

  @Override
  void forEachLeaf(Consumer<L> action) {
    dividend.forEachLeaf(action);
    divisor.forEachLeaf(action);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quotient<?> quotient
        && dividend.equals(quotient.dividend)
        && divisor.equals(quotient.divisor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dividend, divisor);
  }

  @Override
  public String toString() {
    return dividend + " ÷ " + divisor;
  }
}
