package io.github.wardreport.indicator;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.PeriodMismatchException;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.StatisticLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Assesses what a report says of an indicator against each of its targets.
 *
 * <p>Where the target's figure is printed, what it bounds (the level, the change, the growth or the
 * share) is compared with it by the target's operator. Where only the attainment is printed ({@code
 * đạt 628% kế hoạch tỉnh giao}), that decides: 100 % or more is met. Where neither is, the outcome
 * is {@link Outcome#NOT_ASSESSED}; without an actual it is {@link Outcome#NO_DATA}. A qualified
 * figure ({@code trên 90%}) decides only where every value it stands for gives the same outcome.
 * What the report states is not asked: stated and computed outcomes stand side by side.
 *
 * <p>Example: 130.8 tỷ đồng against a plan of 106.9 is {@link Outcome#EXCEEDED}, at 122.4 % of plan
 * and 23.9 tỷ đồng above it.
 */
public final class Assessor {
  private static final Ratio HUNDRED = Ratio.of(100, 1);
  private static final Assessor STANDARD =
      new Assessor(HUNDRED, Optional.empty(), true, EstimatePolicy.AS_ACTUAL);

  private final Ratio nearlyMetFrom;
  private final Optional<Rounding> comparedAt;
  private final boolean limitsCanBeExceeded;
  private final EstimatePolicy estimates;

  /** What an assessor makes of an actual that is an estimate ({@code ước}). */
  public enum EstimatePolicy {
    /** It counts as an actual. */
    AS_ACTUAL,
    /** One that meets the target is {@link Outcome#EXPECTED}, any other not assessed yet. */
    AS_EXPECTED
  }

  private Assessor(
      Ratio nearlyMetFrom,
      Optional<Rounding> comparedAt,
      boolean limitsCanBeExceeded,
      EstimatePolicy estimates) {
    this.nearlyMetFrom = nearlyMetFrom;
    this.comparedAt = comparedAt;
    this.limitsCanBeExceeded = limitsCanBeExceeded;
    this.estimates = estimates;
  }

  /**
   * The assessor that knows met and not met, and nothing between; compares exactly; calls it
   * exceeded when an at-most target is undercut; and counts estimates as actuals.
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
  public Assessor withNearlyMetFrom(PercentOfBase percentOfPlan) {
    return new Assessor(percentOfPlan.number(), comparedAt, limitsCanBeExceeded, estimates);
  }

  /**
   * The same assessor comparing rounded figures: 99.96 % of a target of 100 % is met at one
   * decimal.
   *
   * @param rounding how figures and targets are rounded before they are compared, in the unit of
   *     the actual
   * @return the assessor
   */
  public Assessor withComparisonRounding(Rounding rounding) {
    return new Assessor(nearlyMetFrom, Optional.of(rounding), limitsCanBeExceeded, estimates);
  }

  /**
   * The same assessor with a say on limits: whether an at-most or less-than target that is undercut
   * is exceeded, or met and no more.
   *
   * @param canBeExceeded false if a limit can only be met
   * @return the assessor
   */
  public Assessor withLimitsThatCanBeExceeded(boolean canBeExceeded) {
    return new Assessor(nearlyMetFrom, comparedAt, canBeExceeded, estimates);
  }

  /**
   * The same assessor with another view of estimates.
   *
   * @param policy the policy
   * @return the assessor
   */
  public Assessor withEstimatePolicy(EstimatePolicy policy) {
    return new Assessor(nearlyMetFrom, comparedAt, limitsCanBeExceeded, policy);
  }

  /**
   * Assesses every record of a report against every target of its indicator. A target that a record
   * cannot be compared with, because they measure different things or the target is for another
   * period, is {@link Outcome#NOT_ASSESSED}; its percent of plan and gap are undefined because they
   * are {@linkplain UndefinedReason#NOT_COMPARABLE not comparable}.
   *
   * <p>Example: {@code Tally.of(Assessor.standard().assess(report))} counts how many indicators met
   * their targets.
   *
   * @param report the records, indicators and statistics: a whole report
   * @return assessments in the order of the records, then of the targets; none for a record whose
   *     indicator is unknown
   */
  public List<Assessment> assess(IndicatorData report) {
    List<Assessment> assessments = new ArrayList<>();
    for (IndicatorRecord reported : report.records()) {
      Optional<Indicator> indicator = report.indicator(reported.indicator());
      for (Target target : indicator.map(Indicator::targets).orElse(List.of())) {
        assessments.add(
            assessIfComparable(
                new TargetComparison(indicator.orElseThrow(), reported, target, report)));
      }
    }
    return List.copyOf(assessments);
  }

  private Assessment assessIfComparable(TargetComparison comparison) {
    try {
      return assess(comparison);
    } catch (DimensionMismatchException | PeriodMismatchException notComparable) {
      return new Assessment(
          comparison.indicator(),
          comparison.reported(),
          comparison.target(),
          Outcome.NOT_ASSESSED,
          comparison.notComparable(),
          comparison.notComparable(),
          statedAttainment(comparison));
    }
  }

  /**
   * Assesses a record against every target of its indicator.
   *
   * @param indicator the indicator
   * @param reported what was reported of it
   * @param statistics finds the statistics that both refer to, for example a report
   * @return an assessment for each target, in the order of the targets
   * @throws DimensionMismatchException if actual and target do not measure the same
   * @throws PeriodMismatchException if the actual's period is not inside the target's
   */
  public List<Assessment> assess(
      Indicator indicator, IndicatorRecord reported, StatisticLookup statistics) {
    return indicator.targets().stream()
        .map(target -> assess(new TargetComparison(indicator, reported, target, statistics)))
        .toList();
  }

  private Assessment assess(TargetComparison comparison) {
    Calculation<PercentOfBase> percent = comparison.percentOfPlan();
    return new Assessment(
        comparison.indicator(),
        comparison.reported(),
        comparison.target(),
        withEstimatesSeen(outcome(comparison, percent), comparison),
        percent,
        comparison.gap(),
        statedAttainment(comparison));
  }

  private static Optional<PercentOfBase> statedAttainment(TargetComparison comparison) {
    return comparison.statedAttainment().map(Statistic::value).flatMap(Assessor::level);
  }

  private static Optional<PercentOfBase> level(StatedValue value) {
    return value
        .quantity()
        .filter(
            quantity -> quantity.measureUnit().percentKind().equals(Optional.of(PercentKind.LEVEL)))
        .map(quantity -> new PercentOfBase(quantity.figure().toRatio()));
  }

  private Outcome outcome(TargetComparison achievement, Calculation<PercentOfBase> percent) {
    if (achievement.figure().isEmpty()) {
      return achievement
          .statedAttainment()
          .flatMap(ActualRange::of)
          .map(this::byStatedAttainment)
          .orElse(Outcome.NOT_ASSESSED);
    }
    if (achievement.actual().isEmpty()) {
      return Outcome.NO_DATA;
    }
    Optional<ActualRange> reached = achievement.reached();
    Optional<Amount> planned = achievement.planned();
    if (reached.isEmpty() || planned.isEmpty()) {
      return Outcome.NOT_ASSESSED;
    }
    Operator operator = achievement.target().operator();
    Outcome outcome =
        reached.get().against(operator, planned.get(), achievement.upper(), comparedAt);
    if (outcome.equals(Outcome.EXCEEDED) && operator == Operator.AT_MOST && !limitsCanBeExceeded) {
      return Outcome.MET;
    }
    return outcome.equals(Outcome.NOT_MET) && percent.value().filter(this::isNearlyMet).isPresent()
        ? Outcome.NEARLY_MET
        : outcome;
  }

  private Outcome withEstimatesSeen(Outcome outcome, TargetComparison achievement) {
    boolean estimated =
        achievement
            .actual()
            .flatMap(Statistic::maturity)
            .filter(Maturity::isProvisional)
            .isPresent();
    if (!estimated || estimates == EstimatePolicy.AS_ACTUAL) {
      return outcome;
    }
    return outcome.equals(Outcome.MET) || outcome.equals(Outcome.EXCEEDED)
        ? Outcome.EXPECTED
        : Outcome.NOT_ASSESSED;
  }

  private Outcome byStatedAttainment(ActualRange attainment) {
    Amount whole = new Amount(HUNDRED, MeasureUnit.percent(PercentKind.LEVEL));
    Outcome outcome = attainment.against(Operator.AT_LEAST, whole, Optional.empty(), comparedAt);
    Amount nearly = new Amount(nearlyMetFrom, whole.unit());
    boolean isNear =
        !attainment
            .against(Operator.AT_LEAST, nearly, Optional.empty(), comparedAt)
            .equals(Outcome.NOT_MET);
    return outcome.equals(Outcome.NOT_MET) && isNear ? Outcome.NEARLY_MET : outcome;
  }

  private boolean isNearlyMet(PercentOfBase percentOfPlan) {
    return Ratio.comparingValue().compare(percentOfPlan.number(), nearlyMetFrom) >= 0
        && Ratio.comparingValue().compare(percentOfPlan.number(), HUNDRED) < 0;
  }
}
