package io.github.wardreport.audit;

import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of a report as variables, each made once. */
final class Figures {
  private final Map<String, Statistic> statistics;
  private final Optional<Ratio> tolerance;
  private final Map<String, Known> known = new HashMap<>();

  Figures(WardReport report, Optional<Ratio> tolerance) {
    this.statistics = report.statisticsById();
    this.tolerance = tolerance;
  }

  Optional<Statistic> statistic(String id) {
    return Optional.ofNullable(statistics.get(id));
  }

  /** The figure that an operand names, or why it is none. */
  Known find(ClaimOperand.OfStatistic operand) throws NotCheckableException {
    String key = key(operand);
    Known found = known.get(key);
    if (found == null) {
      found = make(key, operand);
      known.put(key, found);
    }
    return found;
  }

  static String key(ClaimOperand.OfStatistic operand) {
    return switch (operand.side()) {
      case VALUE -> operand.statistic();
      case COUNT -> operand.statistic() + "#count";
      case WHOLE -> operand.statistic() + "#whole";
    };
  }

  private Known make(String key, ClaimOperand.OfStatistic operand) throws NotCheckableException {
    Statistic statistic = statistics.get(operand.statistic());
    if (statistic == null) {
      throw new NotCheckableException(NotCheckableReason.MISSING_VALUE);
    }
    Quantity quantity = quantity(statistic.value(), operand.side());
    Figure figure = quantity.figure();
    if (figure.precision() == Precision.UNKNOWN) {
      throw new NotCheckableException(NotCheckableReason.UNKNOWN_PRECISION);
    }
    Optional<Qualifier> qualifier =
        operand.side() == ClaimOperand.Side.WHOLE ? Optional.empty() : statistic.qualifier();
    Optional<Interval> truth =
        qualifier.isPresent()
            ? qualifier.get().possibleValues(figure).or(() -> around(figure))
            : Optional.of(possibleValues(figure));
    boolean oneSided = qualifier.filter(word -> word != Qualifier.ABOUT).isPresent();
    return new Known(key, figure, quantity.measureUnit(), truth, oneSided);
  }

  private Optional<Interval> around(Figure figure) {
    return tolerance.map(
        part -> {
          Ratio slack = figure.toRatio().abs().times(part);
          return Interval.closed(figure.toRatio().minus(slack), figure.toRatio().plus(slack));
        });
  }

  /** What rounds to a figure and what is cut to it: authors do both. */
  static Interval possibleValues(Figure figure) {
    Interval rounded = figure.roundingInterval().orElseThrow();
    return figure.precision() == Precision.EXACT
        ? rounded
        : rounded.hull(figure.truncationInterval().orElseThrow());
  }

  private static Quantity quantity(StatedValue value, ClaimOperand.Side side)
      throws NotCheckableException {
    if (value instanceof MissingValue) {
      throw new NotCheckableException(NotCheckableReason.MISSING_VALUE);
    }
    if (value instanceof AmbiguousValue) {
      throw new NotCheckableException(NotCheckableReason.AMBIGUOUS);
    }
    if (value instanceof CountOutOf count && side != ClaimOperand.Side.VALUE) {
      return side == ClaimOperand.Side.COUNT ? count.counted() : count.whole();
    }
    Optional<Quantity> quantity = value.quantity();
    if (quantity.isEmpty()) {
      throw new NotCheckableException(NotCheckableReason.NOT_A_QUANTITY);
    }
    return quantity.get();
  }
}
