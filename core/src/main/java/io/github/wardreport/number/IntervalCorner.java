package io.github.wardreport.number;

import java.util.List;
import java.util.Optional;

/**
 * An end as a factor.
 *
 * @param at the number; empty if it is without bound
 * @param sign the sign of the number, or of the infinity
 * @param included whether it is reached
 */
record IntervalCorner(Optional<Ratio> at, int sign, boolean included) {
  static IntervalCorner lower(Optional<Interval.End> end) {
    return of(end, -1);
  }

  static IntervalCorner upper(Optional<Interval.End> end) {
    return of(end, 1);
  }

  private static IntervalCorner of(Optional<Interval.End> end, int side) {
    return end.map(
            known ->
                new IntervalCorner(Optional.of(known.at()), known.at().signum(), known.included()))
        .orElseGet(() -> new IntervalCorner(Optional.empty(), side, false));
  }

  /** Zero times anything is zero, and is reached where the zero is. */
  IntervalCorner times(IntervalCorner other) {
    if (sign == 0 || other.sign == 0) {
      boolean reached = (sign == 0 && included) || (other.sign == 0 && other.included());
      return new IntervalCorner(Optional.of(Ratio.ZERO), 0, reached);
    }
    return new IntervalCorner(
        at.flatMap(one -> other.at().map(one::times)),
        sign * other.sign,
        included && other.included());
  }

  static Optional<Interval.End> least(List<IntervalCorner> corners) {
    return outermost(corners, -1);
  }

  static Optional<Interval.End> greatest(List<IntervalCorner> corners) {
    return outermost(corners, 1);
  }

  private static Optional<Interval.End> outermost(List<IntervalCorner> corners, int side) {
    if (corners.stream().anyMatch(corner -> corner.at().isEmpty() && corner.sign == side)) {
      return Optional.empty();
    }
    return corners.stream()
        .flatMap(
            corner ->
                corner.at().map(number -> new Interval.End(number, corner.included())).stream())
        .reduce(
            (one, other) -> {
              int order = Ratio.comparingValue().compare(one.at(), other.at()) * side;
              if (order == 0) {
                return one.included() ? one : other;
              }
              return order > 0 ? one : other;
            });
  }
}
