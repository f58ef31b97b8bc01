package io.github.wardreport.relation;

import io.github.wardreport.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** One number of an expression. */
final class Leaf<L> extends Expression<L> {
  private final L name;

  Leaf(L name) {
    this.name = name;
  }

  @Override
  public <N> Optional<N> evaluate(Arithmetic<N> arithmetic, Function<L, N> values) {
    return Optional.of(values.apply(name));
  }

  @Override
  <N> Optional<N> invert(L wanted, N result, Arithmetic<N> arithmetic, Function<L, N> values) {
    return Optional.of(result);
  }

  @Override
  public <M> Expression<M> bind(Function<L, List<Expression<M>>> filling) {
    return Sum.ofAll(filling.apply(name));
  }

  @Override
  <M> Stream<Expression<M>> bindAll(Function<L, List<Expression<M>>> filling) {
    return filling.apply(name).stream();
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
    action.accept(name);
  }

  @Override
  public Optional<Map<L, Ratio>> coefficients() {
    return Optional.of(Map.of(name, Ratio.ONE));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Leaf<?> leaf && name.equals(leaf.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name.toString();
  }
}
