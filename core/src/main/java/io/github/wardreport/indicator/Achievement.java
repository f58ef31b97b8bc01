package io.github.wardreport.indicator;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.GrowthCalculator;
import io.github.wardreport.calc.PlanCalculator;
import io.github.wardreport.calc.Term;
import io.github.wardreport.calc.Trace;
import io.github.wardreport.calc.UndefinedReason;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Level;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What was reached of what one target bounds.
 *
 * @param indicator the indicator
 * @param reported what was reported of it
 * @param target one of its targets
 * @param statistics finds a statistic by its id
 */
record Achievement(
    Indicator indicator,
    IndicatorRecord reported,
    Target target,
    Function<String, Optional<Statistic>> statistics) {

  Optional<Statistic> actual() {
    return reported.actual().flatMap(statistics);
  }

  Optional<Statistic> figure() {
    return target.figure().flatMap(statistics);
  }

  Optional<Statistic> statedAttainment() {
    return target.attainment().flatMap(statistics);
  }

  Optional<Amount> planned() {
    return amount(figure());
  }

  Optional<Amount> upper() {
    return amount(target.upperFigure().flatMap(statistics));
  }

  private static Optional<Amount> amount(Optional<Statistic> statistic) {
    return statistic.flatMap(Statistic::quantity).map(Quantity::toAmount);
  }

  /** What the target bounds: as printed, or computed from the actual and its base. */
  private Optional<Term> achieved() {
    return switch (target.aspect()) {
      case LEVEL -> actual().map(Term::of);
      case GROWTH ->
          stated(reported.growth()).or(this::actualThatIsBounded).or(this::computedGrowth);
      case CHANGE -> computedChange().or(this::actualThatIsBounded);
      case STRUCTURE -> stated(reported.share()).or(this::actualThatIsBounded);
      case MET_OR_NOT -> Optional.empty();
    };
  }

  private Optional<Term> stated(Optional<String> id) {
    return id.flatMap(statistics).map(Term::of);
  }

  /** The actual of an indicator that is itself a growth, a change or a share. */
  private Optional<Term> actualThatIsBounded() {
    Optional<MeasureUnit> bounded = figure().flatMap(known -> known.value().unit());
    return actual().filter(known -> known.value().unit().equals(bounded)).map(Term::of);
  }

  private Optional<Term> computedGrowth() {
    return overBase((actual, base) -> GrowthCalculator.standard().growth(actual, base));
  }

  private Optional<Term> computedChange() {
    return overBase((actual, base) -> GrowthCalculator.standard().change(actual, base));
  }

  private interface Comparison {
    Calculation<?> of(Term actual, Term base);
  }

  private Optional<Term> overBase(Comparison comparison) {
    return stated(reported.actual())
        .flatMap(
            actual -> stated(reported.base()).map(base -> Term.of(comparison.of(actual, base))));
  }

  Optional<Reached> reached() {
    return achieved()
        .flatMap(
            term ->
                term.statistic().isPresent()
                    ? term.statistic().flatMap(Reached::of)
                    : term.amount().map(Reached::exactly));
  }

  /** Points for percents, an amount for all else; undefined where one side is not known. */
  Calculation<Amount> gap() {
    Optional<Term> achieved = achieved();
    Optional<Term> planned = figure().map(Term::of);
    return achieved.isPresent() && planned.isPresent()
        ? PlanCalculator.standard().gap(achieved.get(), planned.get())
        : Calculation.undefined(UndefinedReason.MISSING_VALUE, trace("attainment"));
  }

  Calculation<Level> percentOfPlan() {
    if (actual().isEmpty() || figure().isEmpty()) {
      return Calculation.undefined(UndefinedReason.MISSING_VALUE, trace("attainment"));
    }
    Optional<AttainmentMethod> method = indicator.attainment();
    if (method.isEmpty() && needsMethod()) {
      return Calculation.undefined(UndefinedReason.METHOD_NOT_GIVEN, trace("percent-of-plan"));
    }
    return switch (method.orElse(AttainmentMethod.RATIO)) {
      case RATIO -> byPlan(PlanCalculator.standard()::percentOfPlan);
      case INVERSE_RATIO -> byPlan(PlanCalculator.standard()::inversePercentOfPlan);
      case SHARE_OF_REDUCTION -> shareOfReduction();
      case POINTS_ONLY, NONE ->
          Calculation.undefined(UndefinedReason.NO_PERCENT_OF_PLAN, trace("percent-of-plan"));
    };
  }

  /** Percent of plan of a rate, a falling indicator or a change means nothing by itself. */
  private boolean needsMethod() {
    return actual()
            .flatMap(known -> known.value().unit())
            .flatMap(MeasureUnit::percentKind)
            .isPresent()
        || indicator.preference() == Preference.DOWN
        || target.aspect() != Aspect.LEVEL;
  }

  private interface Attainment {
    Calculation<Level> of(Term actual, Term target);
  }

  private Calculation<Level> byPlan(Attainment attainment) {
    return achieved()
        .map(achieved -> attainment.of(achieved, Term.of(figure().orElseThrow())))
        .orElseGet(() -> Calculation.undefined(UndefinedReason.MISSING_VALUE, trace("attainment")));
  }

  private Calculation<Level> shareOfReduction() {
    return stated(reported.base())
        .map(
            base ->
                PlanCalculator.standard()
                    .reductionAchieved(
                        base, Term.of(actual().orElseThrow()), Term.of(figure().orElseThrow())))
        .orElseGet(() -> Calculation.undefined(UndefinedReason.MISSING_VALUE, trace("attainment")));
  }

  private Trace trace(String formula) {
    List<Term> terms =
        Stream.of(actual(), figure()).flatMap(Optional::stream).map(Term::of).toList();
    return new Trace(formula, terms, Optional.empty());
  }
}
