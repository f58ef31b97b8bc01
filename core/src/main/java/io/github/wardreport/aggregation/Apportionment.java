package io.github.wardreport.aggregation;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.territory.LineageEdge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The weight by which the figure of a divided unit is apportioned (chia tách số liệu). There is no
 * default: households apportioned by land area differ from households apportioned by population, so
 * the caller names the weight.
 */
public final class Apportionment {
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  private final String name;
  private final Optional<Map<String, Operand>> sizes;

  private Apportionment(String name, Optional<Map<String, Operand>> sizes) {
    this.name = Arguments.notBlank("name", name);
    this.sizes = sizes;
  }

  /**
   * Apportions by a weight that the lineage states: the land area or the persons of each part, or
   * their share.
   *
   * @param weight the name of the weight on the steps, for example {@link LineageEdge#POPULATION}
   * @return the apportionment; a unit is left undivided if the weight of any of its parts is
   *     unknown
   * @throws io.github.wardreport.problem.InvalidValueException if the name is blank
   */
  public static Apportionment byLineage(String weight) {
    return new Apportionment(weight, Optional.empty());
  }

  /**
   * Apportions by the sizes of the units that the parts belong to, for cases in which the sizes of
   * the parts are not known. This is a rough estimate: a small part of a large unit gets as much as
   * a large part of it would.
   *
   * @param name what the sizes are, for example {@code land area of the new units}
   * @param sizes the sizes by the ids of the administrative units, in measure units of one
   *     dimension
   * @return the apportionment; a unit is left undivided if the size of any of its parts is unknown
   * @throws io.github.wardreport.problem.InvalidValueException if the name is blank
   */
  public static Apportionment bySize(String name, Map<String, Operand> sizes) {
    return new Apportionment(name, Optional.of(Map.copyOf(sizes)));
  }

  /**
   * The name of the weight.
   *
   * @return for example {@code population}
   */
  public String name() {
    return name;
  }

  /**
   * One of the parts of a divided unit.
   *
   * @param unit the id of the unit that it belongs to
   * @param steps the steps that state it; empty for a rest that a unit kept and no step states
   */
  record Part(String unit, List<LineageEdge> steps) {}

  /** The fractions of the parts, which add up to 1; empty if a weight is not known. */
  Optional<List<Ratio>> shares(List<Part> parts, boolean forward) {
    return sizes.isPresent() ? sharesBySize(parts, sizes.get()) : sharesByLineage(parts, forward);
  }

  private static Optional<List<Ratio>> sharesBySize(List<Part> parts, Map<String, Operand> sizes) {
    List<Amount> weights = new ArrayList<>();
    for (Part part : parts) {
      Optional.ofNullable(sizes.get(part.unit())).flatMap(Operand::amount).ifPresent(weights::add);
    }
    return weights.size() == parts.size() ? fractions(weights) : Optional.empty();
  }

  private Optional<List<Ratio>> sharesByLineage(List<Part> parts, boolean forward) {
    List<Amount> weights = new ArrayList<>();
    List<Integer> unstated = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Optional<Amount> weight = stated(parts.get(i));
      if (weight.isEmpty()) {
        unstated.add(i);
      } else {
        weights.add(weight.get());
      }
    }
    boolean percents = weights.stream().anyMatch(Apportionment::isShare);
    if (percents && !forward) {
      return Optional.empty();
    }
    boolean rest = unstated.size() == 1 && parts.get(unstated.get(0)).steps().isEmpty();
    if (rest && percents && weights.stream().allMatch(Apportionment::isShare)) {
      Amount known = weights.stream().reduce(Amount::plus).orElseThrow();
      Ratio left = HUNDRED.minus(known.value());
      weights.add(unstated.get(0), new Amount(left.signum() < 0 ? Ratio.ZERO : left, known.unit()));
      return fractions(weights);
    }
    return unstated.isEmpty() ? fractions(weights) : Optional.empty();
  }

  private Optional<Amount> stated(Part part) {
    Optional<Amount> sum = Optional.empty();
    for (LineageEdge step : part.steps()) {
      Quantity weight = step.weights().get(name);
      if (weight == null) {
        return Optional.empty();
      }
      Amount amount = weight.toAmount();
      if (sum.filter(before -> !areAlike(before, amount)).isPresent()) {
        return Optional.empty();
      }
      sum = Optional.of(sum.map(before -> before.plus(amount)).orElse(amount));
    }
    return sum;
  }

  private static boolean isShare(Amount amount) {
    return amount.unit().percentKind().filter(PercentKind.SHARE::equals).isPresent();
  }

  private static boolean areAlike(Amount one, Amount other) {
    return one.unit().dimension().equals(other.unit().dimension())
        && one.unit().percentKind().equals(other.unit().percentKind());
  }

  private static Optional<List<Ratio>> fractions(List<Amount> weights) {
    Amount first = weights.get(0);
    if (weights.stream().anyMatch(w -> !areAlike(first, w) || w.value().signum() < 0)) {
      return Optional.empty();
    }
    Amount sum = weights.stream().reduce(Amount::plus).orElseThrow();
    return sum.value().signum() == 0
        ? Optional.empty()
        : Optional.of(weights.stream().map(w -> w.ratioTo(sum).reduced()).toList());
  }
}
