package io.github.wardreport.audit;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.relation.Comparability;
import io.github.wardreport.relation.Expression;
import io.github.wardreport.relation.PeriodRule;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.relation.Role;
import io.github.wardreport.relation.SharedFact;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes claims as equations: binds the expression of a relation to the figures of a claim. */
final class ClaimReader {
  private final Figures figures;
  private final Relations relations;

  /** Unprinted numbers that another claim defines as a sum. */
  private final Map<String, Expression<Variable>> defined = new HashMap<>();

  ClaimReader(Figures figures, Relations relations) {
    this.figures = figures;
    this.relations = relations;
  }

  void define(String unprinted, Expression<Variable> sum) {
    defined.putIfAbsent(unprinted, sum);
  }

  Equation read(int index, DerivedClaim derived) throws NotCheckableException {
    Claim claim = derived.claim();
    Relation relation =
        relations
            .find(claim.relation())
            .orElseThrow(() -> new NotCheckableException(NotCheckableReason.UNKNOWN_RELATION));
    requireRoles(relation, claim);
    Map<Variable, PrintedFigure> printed = new LinkedHashMap<>();
    Expression<Variable> result = result(claim.result(), printed);
    Optional<MeasureUnit> resultUnit =
        printed.values().stream().map(PrintedFigure::unit).findFirst();
    Map<String, List<Expression<Variable>>> roles = new HashMap<>();
    for (Role role : relation.roles()) {
      roles.put(role.name(), filling(role, claim, printed));
    }
    requireComparable(relation, claim);
    List<Equation.Side> sides =
        relation.conditions().stream()
            .map(
                condition ->
                    new Equation.Side(
                        condition.comparison(), condition.expression().<Variable>bind(roles::get)))
            .toList();
    MeasureUnit unit = resultUnit.orElseGet(() -> firstUnit(printed));
    Equation equation = new Equation(index, derived.path(), claim, sides, result, unit, printed);
    requireQuantities(equation);
    requirePeriods(relation, claim);
    requireOneDimension(relation, equation, resultUnit);
    return equation;
  }

  /** The result; an unprinted one stays a variable, even where another claim defines it. */
  private Expression<Variable> result(ClaimOperand operand, Map<Variable, PrintedFigure> printed)
      throws NotCheckableException {
    return operand instanceof ClaimOperand.Unprinted unprinted
        ? Expression.leaf(new Variable.Unprinted(unprinted.name()))
        : bound(operand, printed);
  }

  private static MeasureUnit firstUnit(Map<Variable, PrintedFigure> printed) {
    return printed.values().stream()
        .map(PrintedFigure::unit)
        .findFirst()
        .orElseGet(() -> MeasureUnit.percent(PercentKind.SHARE));
  }

  private static void requireRoles(Relation relation, Claim claim) throws NotCheckableException {
    if (!relation.problems(claim.operands().keySet()).isEmpty()) {
      throw new NotCheckableException(NotCheckableReason.WRONG_ROLES);
    }
  }

  private List<Expression<Variable>> filling(
      Role role, Claim claim, Map<Variable, PrintedFigure> printed) throws NotCheckableException {
    ClaimOperand operand = claim.operands().get(role.name());
    if (operand == null) {
      return List.of(Expression.number(role.whenAbsent().orElseThrow()));
    }
    List<Expression<Variable>> filling = new ArrayList<>();
    for (ClaimOperand item : items(operand)) {
      filling.add(bound(item, printed));
    }
    if (filling.isEmpty()) {
      throw new NotCheckableException(NotCheckableReason.MISSING_VALUE);
    }
    return filling;
  }

  /** The items of an operand, those of inner lists as well. */
  static List<ClaimOperand> items(ClaimOperand operand) {
    return operand instanceof ClaimOperand.Items items
        ? items.items().stream().flatMap(item -> items(item).stream()).toList()
        : List.of(operand);
  }

  private Expression<Variable> bound(ClaimOperand operand, Map<Variable, PrintedFigure> printed)
      throws NotCheckableException {
    if (operand instanceof ClaimOperand.Items items) {
      List<Expression<Variable>> terms = new ArrayList<>();
      for (ClaimOperand item : items.items()) {
        terms.add(bound(item, printed));
      }
      return Expression.sum(terms);
    }
    if (operand instanceof ClaimOperand.Unprinted unprinted) {
      Expression<Variable> definition = defined.get(unprinted.name());
      if (definition == null) {
        return Expression.leaf(new Variable.Unprinted(unprinted.name()));
      }
      for (Variable variable : definition.leaves()) {
        printed.put(variable, figures.find(variable));
      }
      return definition;
    }
    if (operand instanceof ClaimOperand.Named named) {
      return Expression.leaf(new Variable.Named(named.name()));
    }
    Variable variable = Figures.variable(operand);
    printed.put(variable, figures.find(variable));
    return Expression.leaf(variable);
  }

  /** Names count as items of a list, and are no quantities anywhere else. */
  private static void requireQuantities(Equation equation) throws NotCheckableException {
    boolean names =
        Stream.concat(equation.operands().stream(), equation.result().leaves().stream())
            .anyMatch(Variable.Named.class::isInstance);
    if (names) {
      throw new NotCheckableException(NotCheckableReason.NOT_A_QUANTITY);
    }
  }

  private void requireComparable(Relation relation, Claim claim) throws NotCheckableException {
    Map<String, List<Statistic>> statistics = new LinkedHashMap<>();
    claim.operands().forEach((role, operand) -> statistics.put(role, statistics(operand)));
    if (relation.resultKind().isLikeOperands()) {
      statistics.put("", statistics(claim.result()));
    }
    Optional<UndefinedReason> undefined = Comparability.of(relation, statistics).undefinedReason();
    if (undefined.isPresent()) {
      throw new NotCheckableException(NotCheckableReason.of(undefined.get()));
    }
  }

  private void requirePeriods(Relation relation, Claim claim) throws NotCheckableException {
    Optional<PeriodRule> rule = relation.periodRule();
    boolean unlike =
        rule.isPresent()
            && period(claim, rule.get().role())
                .flatMap(
                    one ->
                        period(claim, rule.get().otherRole())
                            .flatMap(other -> rule.get().problem(one, other)))
                .isPresent();
    if (unlike) {
      throw new NotCheckableException(NotCheckableReason.UNLIKE_PERIODS);
    }
  }

  private Optional<Period> period(Claim claim, String role) {
    List<Statistic> filling =
        Optional.ofNullable(claim.operands().get(role)).map(this::statistics).orElse(List.of());
    return filling.size() == 1
        ? filling.get(0).period().map(StatedPeriod::period)
        : Optional.empty();
  }

  private List<Statistic> statistics(ClaimOperand operand) {
    return items(operand).stream()
        .filter(ClaimOperand.OfStatistic.class::isInstance)
        .flatMap(item -> figures.statistic(((ClaimOperand.OfStatistic) item).statistic()).stream())
        .toList();
  }

  private static void requireOneDimension(
      Relation relation, Equation equation, Optional<MeasureUnit> resultUnit)
      throws NotCheckableException {
    if (!DimensionArithmetic.fits(relation, equation)) {
      throw new NotCheckableException(NotCheckableReason.DIFFERENT_UNITS);
    }
    if (!relation.sharedFacts().contains(SharedFact.DIMENSION)) {
      return;
    }
    List<PrintedFigure> operands = equation.printedOperands();
    boolean likeResult = relation.resultKind().isLikeOperands();
    Optional<MeasureUnit> first =
        likeResult && resultUnit.isPresent()
            ? resultUnit
            : operands.stream().map(PrintedFigure::unit).findFirst();
    for (PrintedFigure figure : operands) {
      if (!haveOneDimension(first.orElseThrow(), figure.unit())) {
        throw new NotCheckableException(NotCheckableReason.DIFFERENT_UNITS);
      }
    }
  }

  private static boolean haveOneDimension(MeasureUnit one, MeasureUnit other) {
    boolean percents = one.percentKind().isPresent() && other.percentKind().isPresent();
    return percents || one.dimension().equals(other.dimension());
  }
}
