package io.github.wardreport.audit;

import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sum of figures, each distinct one once, with a factor, and a constant. As every figure stands
 * in it once, the bounds of the sum are exact and not the loose ones of naive interval arithmetic.
 */
final class Linear {
  private final Map<String, Ratio> factors = new LinkedHashMap<>();
  private final Map<String, Known> figures = new LinkedHashMap<>();
  private final Set<String> unprinted = new LinkedHashSet<>();
  private Ratio constant = Ratio.ZERO;

  Linear add(Known figure, Ratio factor) {
    figures.put(figure.key(), figure);
    factors.merge(figure.key(), factor, Ratio::plus);
    if (factors.getOrDefault(figure.key(), Ratio.ZERO).signum() == 0) {
      factors.remove(figure.key());
      figures.remove(figure.key());
    }
    return this;
  }

  Linear addUnprinted(String name, Ratio factor) {
    String key = "?" + name;
    factors.merge(key, factor, Ratio::plus);
    unprinted.add(key);
    if (factors.getOrDefault(key, Ratio.ZERO).signum() == 0) {
      factors.remove(key);
      unprinted.remove(key);
    }
    return this;
  }

  Linear add(Ratio number) {
    constant = constant.plus(number);
    return this;
  }

  Linear add(Linear other, Ratio factor) {
    other.figures.values().forEach(f -> add(f, other.factor(f.key()).times(factor)));
    other.unprinted.forEach(key -> addUnprinted(key.substring(1), other.factor(key).times(factor)));
    return add(other.constant.times(factor));
  }

  Ratio factor(String key) {
    return factors.getOrDefault(key, Ratio.ZERO);
  }

  Map<String, Known> figures() {
    return figures;
  }

  Set<String> unprinted() {
    return unprinted;
  }

  Ratio constant() {
    return constant;
  }

  /** The value of the printed figures. */
  Ratio printed() {
    Ratio sum = constant;
    for (Known figure : figures.values()) {
      sum = sum.plus(figure.figure().toRatio().times(factor(figure.key())));
    }
    return sum;
  }

  /** All values that true figures can give; nothing where a figure says nothing of its own. */
  Optional<Interval> range() {
    Interval sum = Interval.point(constant);
    for (Known figure : figures.values()) {
      Optional<Interval> truth = figure.truth();
      if (truth.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(truth.get().times(factor(figure.key())));
    }
    return Optional.of(sum);
  }

  /** The same sum with some figures fixed at a number. */
  Linear with(Map<String, Ratio> fixed) {
    Linear rest = new Linear().add(constant);
    unprinted.forEach(key -> rest.addUnprinted(key.substring(1), factor(key)));
    figures
        .values()
        .forEach(
            figure -> {
              Ratio at = fixed.get(figure.key());
              if (at == null) {
                rest.add(figure, factor(figure.key()));
              } else {
                rest.add(at.times(factor(figure.key())));
              }
            });
    return rest;
  }

  /** The same sum with another value of one figure. */
  Linear replacing(Known changed) {
    Linear replaced = new Linear().add(this, Ratio.ONE);
    if (figures.containsKey(changed.key())) {
      replaced.figures.put(changed.key(), changed);
    }
    return replaced;
  }
}
