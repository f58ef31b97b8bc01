package io.github.wardreport.indicator;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.GrowthCalculator;
import io.github.wardreport.calc.PlanCalculator;
import io.github.wardreport.calc.Trace;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Roundable;
import io.github.wardreport.relation.Formula;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.StatisticLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was reached of what one target bounds.
 *
 * @param indicator the indicator
 * @param reported what was reported of it
 * @param target one of its targets
 * @param statistics finds a statistic by its id
 */
record TargetComparison(
    Indicator indicator, IndicatorRecord reported, Target target, StatisticLookup statistics) {
  private static final Formula ATTAINMENT =
      new Formula("attainment", Messages.label(Trace.class, "formula.attainment"));

  Optional<Statistic> actual() {
    return reported.actual().flatMap(statistics::statistic);
  }

  Optional<Statistic> figure() {
    return target.figure().flatMap(statistics::statistic);
  }

  Optional<Statistic> statedAttainment() {
    return target.attainment().flatMap(statistics::statistic);
  }

  Optional<Amount> planned() {
    return amount(figure());
  }

  Optional<Amount> upper() {
    return amount(target.upperFigure().flatMap(statistics::statistic));
  }

  private static Optional<Amount> amount(Optional<Statistic> statistic) {
    return statistic.flatMap(Statistic::quantity).map(Quantity::toAmount);
  }

  /** What the target bounds: as printed, or computed from the actual and its base. */
  private Optional<Operand> achieved() {
    return switch (target.aspect()) {
      case LEVEL -> actual().map(stated -> stated);
      case GROWTH ->
          stated(reported.growth()).or(this::actualThatIsBounded).or(this::computedGrowth);
      case CHANGE -> computedChange().or(this::actualThatIsBounded);
      case STRUCTURE -> stated(reported.share()).or(this::actualThatIsBounded);
      case MET_OR_NOT -> Optional.empty();
    };
  }

  private Optional<Operand> stated(Optional<String> id) {
    return id.flatMap(statistics::statistic).map(stated -> stated);
  }

  /** The actual of an indicator that is itself a growth, a change or a share. */
  private Optional<Operand> actualThatIsBounded() {
    Optional<MeasureUnit> bounded = figure().flatMap(known -> known.value().unit());
    return actual().filter(known -> known.value().unit().equals(bounded)).map(stated -> stated);
  }

  private Optional<Operand> computedGrowth() {
    return overBase((actual, base) -> GrowthCalculator.standard().growth(actual, base));
  }

  private Optional<Operand> computedChange() {
    return overBase((actual, base) -> GrowthCalculator.standard().change(actual, base));
  }

  private interface Comparison {
    Calculation<?> of(Operand actual, Operand base);
  }

  private Optional<Operand> overBase(Comparison comparison) {
    return stated(reported.actual())
        .flatMap(actual -> stated(reported.base()).map(base -> comparison.of(actual, base)));
  }

  Optional<ActualRange> reached() {
    return achieved()
        .flatMap(
            achieved ->
                achieved instanceof Statistic statistic
                    ? ActualRange.of(statistic)
                    : achieved.amount().map(ActualRange::exactly));
  }

  /** Points for percents, an amount for all else; undefined if one side is not known. */
  Calculation<Amount> gap() {
    Optional<Operand> achieved = achieved();
    Optional<Operand> planned = figure().map(stated -> stated);
    return achieved.isPresent() && planned.isPresent()
        ? PlanCalculator.standard().gap(achieved.get(), planned.get())
        : Calculation.undefined(UndefinedReason.MISSING_VALUE, trace(ATTAINMENT));
  }

  Calculation<PercentOfBase> percentOfPlan() {
    if (actual().isEmpty() || figure().isEmpty()) {
      return Calculation.undefined(UndefinedReason.MISSING_VALUE, trace(ATTAINMENT));
    }
    Optional<AttainmentMethod> method = indicator.attainment();
    if (method.isEmpty() && needsMethod()) {
      return Calculation.undefined(
          UndefinedReason.METHOD_NOT_GIVEN, trace(Relations.PERCENT_OF_PLAN.formula()));
    }
    return switch (method.orElse(AttainmentMethod.RATIO)) {
      case RATIO -> byPlan(PlanCalculator.standard()::percentOfPlan);
      case INVERSE_RATIO -> byPlan(PlanCalculator.standard()::inversePercentOfPlan);
      case SHARE_OF_REDUCTION -> shareOfReduction();
      case POINTS_ONLY, NONE ->
          Calculation.undefined(
              UndefinedReason.NO_PERCENT_OF_PLAN, trace(Relations.PERCENT_OF_PLAN.formula()));
    };
  }

  /** Percent of plan of a rate, a falling indicator or a change means nothing by itself. */
  private boolean needsMethod() {
    return actual()
            .flatMap(known -> known.value().unit())
            .flatMap(MeasureUnit::percentKind)
            .isPresent()
        || indicator.preference() == DesiredDirection.DOWN
        || target.aspect() != TargetBasis.LEVEL;
  }

  private interface Attainment {
    Calculation<PercentOfBase> of(Operand actual, Operand target);
  }

  private Calculation<PercentOfBase> byPlan(Attainment attainment) {
    return achieved()
        .map(achieved -> attainment.of(achieved, figure().orElseThrow()))
        .orElseGet(() -> Calculation.undefined(UndefinedReason.MISSING_VALUE, trace(ATTAINMENT)));
  }

  private Calculation<PercentOfBase> shareOfReduction() {
    return stated(reported.base())
        .map(
            base ->
                PlanCalculator.standard()
                    .reductionAchieved(base, actual().orElseThrow(), figure().orElseThrow()))
        .orElseGet(() -> Calculation.undefined(UndefinedReason.MISSING_VALUE, trace(ATTAINMENT)));
  }

  /** What is computed of figures that cannot be compared. */
  <T extends Roundable<T>> Calculation<T> notComparable() {
    return Calculation.undefined(UndefinedReason.NOT_COMPARABLE, trace(ATTAINMENT));
  }

  private Trace trace(Formula formula) {
    Map<String, List<Operand>> operands = new LinkedHashMap<>();
    actual().ifPresent(actual -> operands.put("actual", List.of(actual)));
    figure().ifPresent(target -> operands.put("target", List.of(target)));
    return Trace.of(formula, operands);
  }
}
