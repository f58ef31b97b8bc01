package io.github.wardreport.relation;

import io.github.wardreport.number.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A list of numbers folded into one; a total, a product or a count is resolved by binding. */
final class Fold<L> extends Expression<L> {
  private final Kind kind;
  private final List<Expression<L>> items;

  /** How a list of numbers becomes one. */
  enum Kind {
    TOTAL,
    PRODUCT,
    COUNT,
    LEAST,
    GREATEST;

    private <L> Expression<L> of(List<Expression<L>> items) {
      return switch (this) {
        case TOTAL -> Sum.ofAll(items);
        case PRODUCT -> Product.of(items);
        case COUNT -> new Constant<>(Ratio.of(items.size(), 1));
        case LEAST, GREATEST -> new Fold<>(this, items);
      };
    }
  }

  Fold(Kind kind, List<Expression<L>> items) {
    this.kind = kind;
    this.items = List.copyOf(items);
  }

  @Override
  public <N> Optional<N> evaluate(Arithmetic<N> arithmetic, Function<L, N> values) {
    if (kind != Kind.LEAST && kind != Kind.GREATEST) {
      return kind.of(items).evaluate(arithmetic, values);
    }
    Optional<N> extreme = Optional.empty();
    for (Expression<L> item : items) {
      Optional<N> value = item.evaluate(arithmetic, values);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      extreme =
          Optional.of(
              extreme.isEmpty() ? value.get() : more(extreme.get(), value.get(), arithmetic));
    }
    return extreme;
  }

  private <N> N more(N one, N other, Arithmetic<N> arithmetic) {
    return kind == Kind.LEAST ? arithmetic.least(one, other) : arithmetic.greatest(one, other);
  }

  /** The least of several numbers says nothing of any one of them. */
  @Override
  <N> Optional<N> invert(L wanted, N result, Arithmetic<N> arithmetic, Function<L, N> values) {
    return Optional.empty();
  }

  @Override
  public <M> Expression<M> bind(Function<L, List<Expression<M>>> filling) {
    return kind.of(items.stream().flatMap(item -> item.bindAll(filling)).toList());
  }

  @Override
  boolean isMonotoneIn(L leaf) {
    return kind != Kind.PRODUCT && items.stream().allMatch(item -> item.isMonotoneIn(leaf));
  }

  @Override
  List<Expression<L>> parts() {
    return items;
  }

  @Override
  void forEachLeaf(Consumer<L> action) {
    items.forEach(item -> item.forEachLeaf(action));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fold<?> fold && kind == fold.kind && items.equals(fold.items);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, items);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + items;
  }
}
