package io.github.wardreport.audit;

import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * scale × (above ÷ below) + shift, where above and below are sums or products of figures. Every
 * relation has this form, written so that as few figures as possible stand above and below at once;
 * for those that do, the bounds are taken at the corners of their true values, because the formula
 * is monotone in each of them while the divisor keeps its sign.
 *
 * @param above the numerators, multiplied with each other
 * @param below the denominator
 * @param scale the factor of the quotient
 * @param shift what is added
 */
record Formula(List<Linear> above, Linear below, Ratio scale, Ratio shift) {
  private static final int MOST_SHARED = 8;

  static Formula sum(Linear sum) {
    return new Formula(List.of(sum), one(), Ratio.ONE, Ratio.ZERO);
  }

  static Formula quotient(Linear above, Linear below, Ratio scale, Ratio shift) {
    return new Formula(List.of(above), below, scale, shift);
  }

  static Formula product(List<Linear> factors, Ratio scale) {
    return new Formula(factors, one(), scale, Ratio.ZERO);
  }

  private static Linear one() {
    return new Linear().add(Ratio.ONE);
  }

  /** All figures, each once. */
  Map<String, Known> figures() {
    Map<String, Known> all = new LinkedHashMap<>();
    above.forEach(factor -> all.putAll(factor.figures()));
    all.putAll(below.figures());
    return all;
  }

  List<String> unprinted() {
    List<String> names = new ArrayList<>();
    above.forEach(factor -> names.addAll(factor.unprinted()));
    names.addAll(below.unprinted());
    return names.stream().distinct().toList();
  }

  boolean isSum() {
    return above.size() == 1 && below.figures().isEmpty() && below.unprinted().isEmpty();
  }

  /** The value of the printed figures; nothing where the divisor is zero. */
  Optional<Ratio> printed() {
    Ratio divisor = below.printed();
    if (divisor.signum() == 0) {
      return Optional.empty();
    }
    Ratio product = above.stream().map(Linear::printed).reduce(Ratio.ONE, Ratio::times);
    return Optional.of(product.dividedBy(divisor).times(scale).plus(shift));
  }

  /** All values that true figures can give; nothing where the divisor may be zero. */
  Optional<Interval> range() {
    List<Known> shared = shared();
    if (shared.isEmpty()
        || shared.size() > MOST_SHARED
        || !shared.stream().allMatch(Formula::bounded)) {
      return quotient(
          above.stream().map(factor -> factor.range().orElse(Interval.ALL)).toList(),
          below.range().orElse(Interval.ALL));
    }
    Optional<Interval> hull = Optional.empty();
    for (int corner = 0; corner < 1 << shared.size(); corner++) {
      Optional<Interval> there = atCorner(shared, corner);
      if (there.isEmpty()) {
        return Optional.empty();
      }
      hull = Optional.of(hull.map(there.get()::hull).orElse(there.get()));
    }
    return hull;
  }

  private Optional<Interval> atCorner(List<Known> shared, int corner) {
    Map<String, Ratio> fixed = new HashMap<>();
    boolean reached = true;
    for (int i = 0; i < shared.size(); i++) {
      Interval truth = shared.get(i).truth().orElseThrow();
      Interval.End end =
          ((corner >> i) & 1) == 0 ? truth.lower().orElseThrow() : truth.upper().orElseThrow();
      fixed.put(shared.get(i).key(), end.at());
      reached &= end.included();
    }
    Optional<Interval> range =
        quotient(
            above.stream().map(f -> f.with(fixed).range().orElse(Interval.ALL)).toList(),
            below.with(fixed).range().orElse(Interval.ALL));
    return reached ? range : range.map(Formula::opened);
  }

  private static Interval opened(Interval interval) {
    Optional<Interval.End> lower = interval.lower().map(end -> new Interval.End(end.at(), false));
    Optional<Interval.End> upper = interval.upper().map(end -> new Interval.End(end.at(), false));
    boolean point =
        lower.isPresent() && upper.isPresent() && lower.get().at().isSameNumber(upper.get().at());
    return point ? interval : Interval.of(lower, upper);
  }

  private Optional<Interval> quotient(List<Interval> factors, Interval divisor) {
    Interval product = factors.stream().reduce(Interval::times).orElseThrow();
    boolean plain = below.figures().isEmpty() && below.constant().equals(Ratio.ONE);
    Optional<Interval> quotient = plain ? Optional.of(product) : product.dividedBy(divisor);
    return quotient.map(
        interval -> {
          Interval scaled = scale.equals(Ratio.ONE) ? interval : interval.times(scale);
          return shift.signum() == 0 ? scaled : scaled.plus(Interval.point(shift));
        });
  }

  private List<Known> shared() {
    Map<String, Integer> places = new HashMap<>();
    above.forEach(
        factor -> factor.figures().keySet().forEach(key -> places.merge(key, 1, Integer::sum)));
    below.figures().keySet().forEach(key -> places.merge(key, 1, Integer::sum));
    return figures().values().stream().filter(f -> places.getOrDefault(f.key(), 0) > 1).toList();
  }

  private static boolean bounded(Known figure) {
    return figure.truth().filter(t -> t.lower().isPresent() && t.upper().isPresent()).isPresent();
  }
}
