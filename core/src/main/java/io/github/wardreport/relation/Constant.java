package io.github.wardreport.relation;

import io.github.wardreport.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A pure number in an expression. */
final class Constant<L> extends Expression<L> {
  private final Ratio number;

  Constant(Ratio number) {
    this.number = number;
  }

  Ratio number() {
    return number;
  }

  @Override
  public <N> Optional<N> evaluate(Arithmetic<N> arithmetic, Function<L, N> values) {
    return Optional.of(arithmetic.number(number));
  }

  @Override
  <N> Optional<N> invert(L wanted, N result, Arithmetic<N> arithmetic, Function<L, N> values) {
    return Optional.empty();
  }

  @Override
  public <M> Expression<M> bind(Function<L, List<Expression<M>>> filling) {
    return new Constant<>(number);
  }

  @Override
  boolean isMonotoneIn(L leaf) {
    return true;
  }

  @Override
  List<Expression<L>> parts() {
    return List.of();
  }

  @Override
  void forEachLeaf(Consumer<L> action) {
    // a number has no leaves
  }

  @Override
  public Optional<Map<L, Ratio>> coefficients() {
    return Optional.of(Map.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Constant<?> constant && number.isSameNumber(constant.number);
  }

  @Override
  public int hashCode() {
    return number.reduced().hashCode();
  }

  @Override
  public String toString() {
    return number.toString();
  }
}
