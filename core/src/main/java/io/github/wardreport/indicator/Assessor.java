package io.github.wardreport.indicator;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.PlanCalculator;
import io.github.wardreport.calc.Term;
import io.github.wardreport.calc.Trace;
import io.github.wardreport.calc.UndefinedReason;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.Value;
import io.github.wardreport.number.Level;
import io.github.wardreport.number.PercentKind;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Assesses what a report says of an indicator against each of its targets.
 *
 * <p>Where the target's figure is printed, the actual is compared with it by the target's operator.
 * Where only the attainment is printed ({@code đạt 628% kế hoạch tỉnh giao}), that decides: 100 %
 * or more is met. Where neither is, the outcome is {@link Outcome#NOT_ASSESSED}; without an actual
 * it is {@link Outcome#NO_DATA}. Estimates count as actuals; a qualified figure ({@code trên 90%})
 * decides only where every value it stands for gives the same outcome. What the report states is
 * not asked: stated and computed outcomes stand side by side.
 *
 * <p>Example: 130.8 tỷ đồng against a plan of 106.9 is {@link Outcome#EXCEEDED}, at 122.4 % of
 * plan.
 */
public final class Assessor {
  private static final Ratio HUNDRED = Ratio.of(100, 1);
  private static final Assessor STANDARD = new Assessor(HUNDRED);

  private final Ratio nearlyMetFrom;

  private Assessor(Ratio nearlyMetFrom) {
    this.nearlyMetFrom = nearlyMetFrom;
  }

  /**
   * The assessor that knows met and not met, and nothing between.
   *
   * @return the assessor; it holds no state
   */
  public static Assessor standard() {
    return STANDARD;
  }

  /**
   * The same assessor with a threshold from which a missed target is nearly met (cơ bản đạt).
   *
   * @param percentOfPlan the least percent of plan that is nearly met, for example 95 %
   * @return the assessor
   */
  public Assessor withNearlyMetFrom(Level percentOfPlan) {
    return new Assessor(percentOfPlan.number());
  }

  /**
   * Assesses a record against each target of its indicator.
   *
   * @param indicator the indicator
   * @param reported what the report says of it
   * @param statistics finds a statistic by its id
   * @return an assessment for each target, in their order
   * @throws io.github.wardreport.measure.DimensionMismatchException if the actual and a target do
   *     not measure the same
   */
  public List<Assessment> assess(
      Indicator indicator,
      IndicatorRecord reported,
      Function<String, Optional<Statistic>> statistics) {
    return indicator.targets().stream()
        .map(target -> assess(indicator, reported, target, statistics))
        .toList();
  }

  private Assessment assess(
      Indicator indicator,
      IndicatorRecord reported,
      Target target,
      Function<String, Optional<Statistic>> statistics) {
    Optional<Statistic> actual = reported.actual().flatMap(statistics);
    Optional<Statistic> figure = target.figure().flatMap(statistics);
    Optional<Statistic> stated = target.attainment().flatMap(statistics);
    Calculation<Level> percent = percentOfPlan(indicator, target, actual, figure);
    return new Assessment(
        indicator,
        target,
        outcome(target, actual, figure, stated, percent, statistics),
        percent,
        stated.map(Statistic::value).flatMap(Assessor::level));
  }

  private static Optional<Level> level(Value value) {
    return value
        .quantity()
        .filter(
            quantity -> quantity.measuredIn().percentKind().equals(Optional.of(PercentKind.LEVEL)))
        .map(quantity -> new Level(quantity.figure().toRatio()));
  }

  private static Calculation<Level> percentOfPlan(
      Indicator indicator, Target target, Optional<Statistic> actual, Optional<Statistic> figure) {
    List<Term> terms = Stream.of(actual, figure).flatMap(Optional::stream).map(Term::of).toList();
    Trace trace = new Trace("percent-of-plan", terms, Optional.empty());
    if (actual.isEmpty() || figure.isEmpty()) {
      return Calculation.undefined(
          UndefinedReason.MISSING_VALUE, new Trace("attainment", terms, Optional.empty()));
    }
    boolean rate =
        actual.get().value().unit().flatMap(MeasureUnit::percentKind).isPresent()
            || indicator.preference() == Preference.DOWN
            || target.aspect() != Aspect.LEVEL;
    Optional<AttainmentMethod> method = indicator.attainment();
    if (method.isEmpty() && rate) {
      return Calculation.undefined(UndefinedReason.METHOD_NOT_GIVEN, trace);
    }
    PlanCalculator plan = PlanCalculator.standard();
    return switch (method.orElse(AttainmentMethod.RATIO)) {
      case RATIO -> plan.percentOfPlan(actual.get(), figure.get());
      case INVERSE_RATIO -> plan.inversePercentOfPlan(Term.of(actual.get()), Term.of(figure.get()));
      case SHARE_OF_REDUCTION, POINTS_ONLY, NONE ->
          Calculation.undefined(UndefinedReason.NO_PERCENT_OF_PLAN, trace);
    };
  }

  private Outcome outcome(
      Target target,
      Optional<Statistic> actual,
      Optional<Statistic> figure,
      Optional<Statistic> stated,
      Calculation<Level> percent,
      Function<String, Optional<Statistic>> statistics) {
    if (figure.isEmpty()) {
      return stated.flatMap(Reached::of).map(this::byStatedAttainment).orElse(Outcome.NOT_ASSESSED);
    }
    if (actual.isEmpty()) {
      return Outcome.NO_DATA;
    }
    Optional<Reached> reached = actual.flatMap(Reached::of);
    Optional<Amount> planned = amount(figure);
    if (reached.isEmpty() || planned.isEmpty()) {
      return Outcome.NOT_ASSESSED;
    }
    Outcome outcome =
        reached
            .get()
            .against(
                target.operator(), planned.get(), amount(target.upperFigure().flatMap(statistics)));
    return outcome.equals(Outcome.NOT_MET) && percent.value().filter(this::isNearlyMet).isPresent()
        ? Outcome.NEARLY_MET
        : outcome;
  }

  private static Optional<Amount> amount(Optional<Statistic> statistic) {
    return statistic.flatMap(Statistic::quantity).map(Quantity::toAmount);
  }

  private Outcome byStatedAttainment(Reached attainment) {
    Amount whole = new Amount(HUNDRED, MeasureUnit.percent(PercentKind.LEVEL));
    Outcome outcome = attainment.against(Operator.AT_LEAST, whole, Optional.empty());
    Amount nearly = new Amount(nearlyMetFrom, whole.unit());
    boolean isNear =
        !attainment.against(Operator.AT_LEAST, nearly, Optional.empty()).equals(Outcome.NOT_MET);
    return outcome.equals(Outcome.NOT_MET) && isNear ? Outcome.NEARLY_MET : outcome;
  }

  private boolean isNearlyMet(Level percentOfPlan) {
    return Ratio.byNumber().compare(percentOfPlan.number(), nearlyMetFrom) >= 0
        && Ratio.byNumber().compare(percentOfPlan.number(), HUNDRED) < 0;
  }
}
