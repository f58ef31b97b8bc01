package io.github.wardreport.audit;

import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.PrintingRule;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.StatisticLookup;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of a report as they stand in equations, each read once. */
final class Figures {
  private final StatisticLookup statistics;
  private final Optional<Ratio> tolerance;
  private final Map<Variable, PrintedFigure> known = new HashMap<>();

  Figures(WardReport report, Optional<Ratio> tolerance) {
    this.statistics = report;
    this.tolerance = tolerance;
  }

  Optional<Statistic> statistic(String id) {
    return statistics.statistic(id);
  }

  /** What number a statistic or a constant of a claim is. */
  static Variable variable(ClaimOperand operand) {
    return operand instanceof ClaimOperand.Constant constant
        ? new Variable.Constant(constant.quantity())
        : printed((ClaimOperand.OfStatistic) operand);
  }

  private static Variable printed(ClaimOperand.OfStatistic operand) {
    return new Variable.Printed(operand.statistic(), operand.side());
  }

  /** The figure behind a variable, or why there is none. */
  PrintedFigure find(Variable variable) throws NotCheckableException {
    PrintedFigure found = known.get(variable);
    if (found == null) {
      found =
          variable instanceof Variable.Printed printed
              ? read(printed)
              : constant(((Variable.Constant) variable).quantity());
      known.put(variable, found);
    }
    return found;
  }

  private static PrintedFigure constant(Quantity quantity) {
    Figure figure = quantity.figure();
    Interval possible =
        figure.roundingInterval().isPresent()
            ? possibleValues(figure)
            : Interval.point(figure.toRatio());
    return new PrintedFigure(figure, quantity.measureUnit(), Optional.of(possible), false);
  }

  private PrintedFigure read(Variable.Printed variable) throws NotCheckableException {
    Statistic statistic =
        statistic(variable.statistic())
            .orElseThrow(() -> new NotCheckableException(NotCheckableReason.MISSING_VALUE));
    Quantity quantity = quantity(statistic.value(), variable.side());
    Figure figure = quantity.figure();
    if (figure.precision() == Precision.UNKNOWN) {
      throw new NotCheckableException(NotCheckableReason.UNKNOWN_PRECISION);
    }
    Optional<Qualifier> qualifier =
        variable.side() == ClaimOperand.Side.WHOLE ? Optional.empty() : statistic.qualifier();
    Optional<Interval> possible =
        quantity
            .possibleValues(qualifier, PrintingRule.ROUNDED_OR_TRUNCATED)
            .or(() -> around(figure));
    boolean oneSided = qualifier.filter(word -> word != Qualifier.ABOUT).isPresent();
    return new PrintedFigure(figure, quantity.measureUnit(), possible, oneSided);
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
    return figure.possibleValues(PrintingRule.ROUNDED_OR_TRUNCATED).orElseThrow();
  }

  private static Quantity quantity(StatedValue value, ClaimOperand.Side side)
      throws NotCheckableException {
    if (value instanceof CountOutOf count && side != ClaimOperand.Side.VALUE) {
      return side == ClaimOperand.Side.COUNT ? count.counted() : count.whole();
    }
    Optional<NotCheckableReason> none = value.noQuantityReason().map(NotCheckableReason::of);
    if (none.isPresent()) {
      throw new NotCheckableException(none.get());
    }
    return value.quantity().orElseThrow();
  }
}
