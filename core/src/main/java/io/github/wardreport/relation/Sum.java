package io.github.wardreport.relation;

import io.github.wardreport.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sum of terms with factors. Equal terms are merged, so that a figure that is added and taken
 * away again, or appears in two parts, is one figure and widens no bounds.
 */
final class Sum<L> extends Expression<L> {
  private static final Ratio MINUS_ONE = Ratio.of(-1, 1);

  private final List<Addend<L>> addends;

  /** A term and what it is multiplied by. */
  record Addend<L>(Expression<L> term, Ratio factor) {
    <N> N valueOf(N number, Arithmetic<N> arithmetic) {
      return factor.equals(Ratio.ONE) ? number : arithmetic.scaled(number, factor);
    }

    <N> N addedTo(N sum, N number, Arithmetic<N> arithmetic) {
      return factor.equals(MINUS_ONE)
          ? arithmetic.minus(sum, number)
          : arithmetic.plus(sum, valueOf(number, arithmetic));
    }
  }

  private Sum(List<Addend<L>> addends) {
    this.addends = addends;
  }

  static <L> Addend<L> addend(Expression<L> term, Ratio factor) {
    return new Addend<>(term, factor);
  }

  static <L> Expression<L> ofAll(List<Expression<L>> terms) {
    return terms.size() == 1
        ? terms.get(0)
        : of(terms.stream().map(term -> addend(term, Ratio.ONE)).toList());
  }

  /** The sum of terms, without nested sums; a single term stays what it is. */
  static <L> Expression<L> of(List<Addend<L>> terms) {
    Map<Expression<L>, Ratio> merged = new LinkedHashMap<>();
    Ratio constant = Ratio.ZERO;
    for (Addend<L> addend : flattened(terms)) {
      if (addend.term() instanceof Constant<L> number) {
        constant = constant.plus(number.number().times(addend.factor()));
      } else {
        merged.merge(addend.term(), addend.factor(), Ratio::plus);
      }
    }
    List<Addend<L>> addends = new ArrayList<>();
    merged.forEach(
        (term, factor) -> {
          if (factor.signum() != 0) {
            addends.add(new Addend<>(term, factor));
          }
        });
    if (constant.signum() != 0 || addends.isEmpty()) {
      addends.add(new Addend<>(new Constant<>(constant), Ratio.ONE));
    }
    return addends.size() == 1 && addends.get(0).factor().equals(Ratio.ONE)
        ? addends.get(0).term()
        : new Sum<>(List.copyOf(addends));
  }

  private static <L> List<Addend<L>> flattened(List<Addend<L>> terms) {
    List<Addend<L>> flat = new ArrayList<>();
    for (Addend<L> addend : terms) {
      if (addend.term() instanceof Sum<L> inner) {
        inner.addends.forEach(
            one -> flat.add(new Addend<>(one.term(), one.factor().times(addend.factor()))));
      } else {
        flat.add(addend);
      }
    }
    return flat;
  }

  @Override
  public <N> Optional<N> evaluate(Arithmetic<N> arithmetic, Function<L, N> values) {
    return added(addends, arithmetic, values);
  }

  private static <L, N> Optional<N> added(
      List<Addend<L>> addends, Arithmetic<N> arithmetic, Function<L, N> values) {
    Optional<N> sum = Optional.empty();
    for (Addend<L> addend : addends) {
      Optional<N> value = addend.term().evaluate(arithmetic, values);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      N number = value.get();
      sum =
          Optional.of(
              sum.isPresent()
                  ? addend.addedTo(sum.get(), number, arithmetic)
                  : addend.valueOf(number, arithmetic));
    }
    return sum;
  }

  @Override
  <N> Optional<N> invert(L wanted, N result, Arithmetic<N> arithmetic, Function<L, N> values) {
    List<Addend<L>> others = new ArrayList<>(addends);
    Addend<L> own =
        addends.stream()
            .filter(addend -> addend.term().leaves().contains(wanted))
            .findFirst()
            .orElseThrow();
    others.remove(own);
    Ratio inverse = Ratio.ONE.dividedBy(own.factor());
    if (others.isEmpty()) {
      return own.term().invert(wanted, arithmetic.scaled(result, inverse), arithmetic, values);
    }
    return added(others, arithmetic, values)
        .map(rest -> arithmetic.minus(result, rest))
        .map(left -> inverse.equals(Ratio.ONE) ? left : arithmetic.scaled(left, inverse))
        .flatMap(left -> own.term().invert(wanted, left, arithmetic, values));
  }

  @Override
  public <M> Expression<M> bind(Function<L, List<Expression<M>>> filling) {
    return of(
        addends.stream()
            .map(addend -> new Addend<>(addend.term().bind(filling), addend.factor()))
            .toList());
  }

  @Override
  boolean isMonotoneIn(L leaf) {
    List<Addend<L>> own = addends.stream().filter(addend -> addend.term().mentions(leaf)).toList();
    return own.size() <= 1
        ? own.stream().allMatch(addend -> addend.term().isMonotoneIn(leaf))
        : own.stream().allMatch(addend -> addend.term().isLinearIn(leaf));
  }

  @Override
  List<Expression<L>> parts() {
    return addends.stream().map(Addend::term).toList();
  }

  @Override
  void forEachLeaf(Consumer<L> action) {
    addends.forEach(addend -> addend.term().forEachLeaf(action));
  }

  @Override
  public Optional<Map<L, Ratio>> coefficients() {
    Map<L, Ratio> factors = new LinkedHashMap<>();
    for (Addend<L> addend : addends) {
      Optional<Map<L, Ratio>> inner = addend.term().coefficients();
      if (inner.isEmpty()) {
        return Optional.empty();
      }
      inner.get().forEach((leaf, factor) -> factors.put(leaf, factor.times(addend.factor())));
    }
    return Optional.of(factors);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sum<?> sum && addends.equals(sum.addends);
  }

  @Override
  public int hashCode() {
    return addends.hashCode();
  }

  @Override
  public String toString() {
    return addends.stream()
        .map(
            addend ->
                addend.factor().equals(Ratio.ONE)
                    ? addend.term().toString()
                    : addend.factor() + " × " + addend.term())
        .collect(Collectors.joining(" + ", "(", ")"));
  }
}
