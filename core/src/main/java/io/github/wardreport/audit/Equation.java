package io.github.wardreport.audit;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.relation.Condition;
import io.github.wardreport.relation.Expression;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A claim as an equation: what its figures come to, and what is claimed to come out.
 *
 * @param index its place among all claims that are checked
 * @param path where it is claimed
 * @param claim the claim
 * @param sides what the result is compared with, and how
 * @param result the claimed result, a sum in a balance
 * @param unit the unit of the result
 * @param figures the printed figures that take part
 */
record Equation(
    int index,
    String path,
    Claim claim,
    List<Side> sides,
    Expression<Variable> result,
    MeasureUnit unit,
    Map<Variable, PrintedFigure> figures) {

  /**
   * One condition of the relation over the figures of the claim.
   *
   * @param comparison how the result compares with the expression
   * @param expression the expression
   */
  record Side(Condition.Comparison comparison, Expression<Variable> expression) {}

  /** Whether the relation divides by a negative base. */
  boolean isOverNegativeBase() {
    return claim.relation().equals(Relations.GROWTH_OVER_ABSOLUTE_BASE.code());
  }

  Expression<Variable> expression() {
    return sides.get(0).expression();
  }

  /** The result, if it is a single printed figure. */
  Optional<PrintedFigure> printedResult() {
    return singleResult().map(figures::get);
  }

  Optional<Variable> singleResult() {
    Set<Variable> leaves = result.leaves();
    return claim.result() instanceof ClaimOperand.Items
        ? Optional.empty()
        : leaves.stream().findFirst();
  }

  /** The figures on the side of the expressions, in their order. */
  Set<Variable> operands() {
    Set<Variable> operands = new LinkedHashSet<>();
    sides.forEach(side -> operands.addAll(side.expression().leaves()));
    return operands;
  }

  List<PrintedFigure> printedOperands() {
    return operands().stream()
        .flatMap(one -> Optional.ofNullable(figures.get(one)).stream())
        .toList();
  }

  /** The names of the operands that the report does not print. */
  List<String> unprinted() {
    return operands().stream()
        .filter(Variable.Unprinted.class::isInstance)
        .map(variable -> ((Variable.Unprinted) variable).name())
        .toList();
  }

  /** A number of base units in the unit of the result. */
  Ratio inUnit(Ratio number) {
    Ratio exact = number.dividedBy(PrintedFigure.base(unit));
    return exact.asDecimal().map(Ratio::of).orElseGet(exact::reduced);
  }

  Interval inUnit(Interval range) {
    return Interval.of(
        range.lower().map(end -> new Interval.End(inUnit(end.at()), end.included())),
        range.upper().map(end -> new Interval.End(inUnit(end.at()), end.included())));
  }

  /** The values of the printed figures. */
  Function<Variable, Ratio> values() {
    return variable -> figure(variable).value();
  }

  PrintedFigure figure(Variable variable) {
    PrintedFigure figure = figures.get(variable);
    if (figure == null) {
      throw new IllegalStateException("not a printed figure: " + variable);
    }
    return figure;
  }

  /** The values that every figure can stand for; empty if one of them says nothing of its own. */
  Optional<Function<Variable, Interval>> bounds() {
    boolean all = printedOperands().stream().allMatch(figure -> figure.possible().isPresent());
    return all
        ? Optional.of(variable -> figure(variable).bounds().orElse(Interval.ALL))
        : Optional.empty();
  }

  /** The same equation with one figure changed. */
  Equation with(Variable variable, PrintedFigure changed) {
    Map<Variable, PrintedFigure> others = new LinkedHashMap<>(figures);
    others.put(variable, changed);
    return new Equation(index, path, claim, sides, result, unit, others);
  }
}
