package io.github.wardreport.audit;

import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
 * @param figures all figures, each once
 */
record Formula(
    List<Linear> above, Linear below, Ratio scale, Ratio shift, Map<String, Known> figures) {
  private static final int MOST_SHARED = 8;
  private static final Linear ONE = new Linear().add(Ratio.ONE);

  static Formula sum(Linear sum) {
    return of(List.of(sum), ONE, Ratio.ONE, Ratio.ZERO);
  }

  static Formula quotient(Linear above, Linear below, Ratio scale, Ratio shift) {
    return of(List.of(above), below, scale, shift);
  }

  static Formula product(List<Linear> factors, Ratio scale) {
    return of(factors, ONE, scale, Ratio.ZERO);
  }

  static Formula of(List<Linear> above, Linear below, Ratio scale, Ratio shift) {
    Map<String, Known> figures = new LinkedHashMap<>();
    above.forEach(factor -> figures.putAll(factor.figures()));
    figures.putAll(below.figures());
    return new Formula(above, below, scale, shift, figures);
  }

  /** The keys of the numbers that the report does not print. */
  List<String> unprinted() {
    Set<String> names = new LinkedHashSet<>(below.unprinted());
    above.forEach(factor -> names.addAll(factor.unprinted()));
    return List.copyOf(names);
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

  /** The figures that stand in more than one place. */
  private List<Known> shared() {
    int places = below.figures().size();
    for (Linear factor : above) {
      places += factor.figures().size();
    }
    return places == figures.size()
        ? List.of()
        : figures.values().stream().filter(this::standsTwice).toList();
  }

  private boolean standsTwice(Known figure) {
    long places =
        above.stream().filter(factor -> factor.figures().containsKey(figure.key())).count();
    return places + (below.figures().containsKey(figure.key()) ? 1 : 0) > 1;
  }

  private static boolean bounded(Known figure) {
    return figure.truth().filter(t -> t.lower().isPresent() && t.upper().isPresent()).isPresent();
  }
}
