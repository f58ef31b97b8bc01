package io.github.wardreport.relation;

import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The bounds of an expression in which a figure may appear more than once.
 *
 * <p>Where an expression only rises or only falls in a figure, as a quotient of two sums does while
 * its divisor keeps its sign, its extremes lie at the ends of the figure's interval. So the figures
 * that appear twice are set to their ends, and all others are bounded by interval arithmetic. Where
 * the form of the expression does not show this, where more than eight figures appear twice, or one
 * of them is unbounded, the bounds are those of plain interval arithmetic: wider, and never wrong.
 */
final class Bounds<L> {
  private static final int MOST_SHARED = 8;

  private final Expression<L> expression;
  private final Function<L, Interval> values;
  private final List<L> shared;

  private Bounds(Expression<L> expression, Function<L, Interval> values) {
    this.expression = expression;
    this.values = values;
    this.shared = expression.repeatedLeaves();
  }

  static <L> Optional<Interval> of(Expression<L> expression, Function<L, Interval> values) {
    Bounds<L> bounds = new Bounds<>(expression, values);
    Optional<Interval> plain = expression.evaluate(IntervalArithmetic.INSTANCE, values);
    return bounds.shared.isEmpty() || plain.isEmpty() || !bounds.hasCorners()
        ? plain
        : bounds.hullOfCorners();
  }

  private boolean hasCorners() {
    return shared.size() <= MOST_SHARED
        && shared.stream().allMatch(expression::isMonotoneIn)
        && shared.stream()
            .map(values)
            .allMatch(interval -> interval.lower().isPresent() && interval.upper().isPresent());
  }

  private Optional<Interval> hullOfCorners() {
    Optional<Interval> hull = Optional.empty();
    for (int corner = 0; corner < 1 << shared.size(); corner++) {
      Optional<Interval> there = atCorner(corner);
      if (there.isEmpty()) {
        return Optional.empty();
      }
      hull = Optional.of(hull.map(there.get()::hull).orElse(there.get()));
    }
    return hull;
  }

  private Optional<Interval> atCorner(int corner) {
    Map<L, Ratio> fixed = new HashMap<>();
    boolean reached = true;
    for (int i = 0; i < shared.size(); i++) {
      Interval possible = values.apply(shared.get(i));
      Interval.End end =
          (((corner >> i) & 1) == 0 ? possible.lower() : possible.upper()).orElseThrow();
      fixed.put(shared.get(i), end.at());
      reached &= end.included();
    }
    Optional<Interval> range =
        expression.evaluate(
            IntervalArithmetic.INSTANCE,
            leaf -> fixed.containsKey(leaf) ? Interval.point(fixed.get(leaf)) : values.apply(leaf));
    return reached ? range : range.map(Bounds::opened);
  }

  /**
   * A lone number stays: whether it is reached elsewhere is not known, and wider is never wrong.
   */
  private static Interval opened(Interval interval) {
    boolean point = interval.lower().equals(interval.upper()) && interval.lower().isPresent();
    return point
        ? interval
        : Interval.of(
            interval.lower().map(end -> new Interval.End(end.at(), false)),
            interval.upper().map(end -> new Interval.End(end.at(), false)));
  }
}
