package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.ExcessOverPlan;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.PercentagePoints;
import io.github.wardreport.relation.PeriodMismatchException;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.relation.Remark;

/**
 * Compares what was reached with what was planned: percent of plan (tỷ lệ hoàn thành kế hoạch),
 * excess over plan (vượt kế hoạch), gap to plan.
 *
 * <p>Any actual period inside the target's will do; six months against the year's plan is the
 * ordinary case, and the result {@linkplain Remark#PART_OF_PLAN_PERIOD says so}; one whose bounds
 * are not known ({@code hiện nay}) is {@linkplain Remark#UNKNOWN_PERIOD remarked on}. A target of
 * zero or below, or a missing figure, gives an undefined result with that reason. Example: 130.8 tỷ
 * đồng of a planned 106.9 is 122.4 % of plan, an excess of 22.4 % and a gap of 23.9 tỷ đồng.
 */
public final class PlanCalculator {
  private static final PlanCalculator STANDARD = new PlanCalculator();

  private PlanCalculator() {}

  /**
   * The calculator.
   *
   * @return the calculator; it holds no state
   */
  public static PlanCalculator standard() {
    return STANDARD;
  }

  /**
   * actual ÷ target × 100.
   *
   * @param actual what was reached
   * @param target what was planned
   * @return the percent of plan, exactly
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if the actual's period is not inside the target's
   */
  public Calculation<PercentOfBase> percentOfPlan(Operand actual, Operand target) {
    return Evaluation.quotient(Relations.PERCENT_OF_PLAN, actual, target, PercentOfBase::new);
  }

  /**
   * target ÷ actual × 100, for indicators of which less is better.
   *
   * @param actual what was reached
   * @param target what was planned
   * @return the inverse percent of plan, exactly; undefined for an actual of zero or below
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if the actual's period is not inside the target's
   */
  public Calculation<PercentOfBase> inversePercentOfPlan(Operand actual, Operand target) {
    return Evaluation.of(Relations.INVERSE_PERCENT_OF_PLAN, actual, target)
        .percent(PercentOfBase::new);
  }

  /**
   * actual ÷ target × 100 − 100.
   *
   * @param actual what was reached
   * @param target what was planned
   * @return the excess over plan, negative where the plan was missed
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if the actual's period is not inside the target's
   */
  public Calculation<ExcessOverPlan> excess(Operand actual, Operand target) {
    return Evaluation.of(Relations.EXCESS, actual, target).percent(ExcessOverPlan::new);
  }

  /**
   * actual − target; in percentage points where both are percents.
   *
   * @param actual what was reached
   * @param target what was planned
   * @return the gap in the actual's unit or in points, negative where the plan was missed
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if the actual's period is not inside the target's
   */
  public Calculation<Amount> gap(Operand actual, Operand target) {
    return Evaluation.of(Relations.GAP, actual, target).amount();
  }

  /**
   * actual − target of two percents of one kind.
   *
   * @param actual what was reached, in percent
   * @param target what was planned, in percent of the same kind
   * @return the gap in percentage points: 10.75 % of a planned 13.82 % is a gap of -3.07 points
   * @throws DimensionMismatchException if the two are not percents of one kind
   * @throws PeriodMismatchException if the actual's period is not inside the target's
   */
  public Calculation<PercentagePoints> gapInPoints(Operand actual, Operand target) {
    return Evaluation.of(Relations.GAP, actual, target).result(PlanCalculator::points);
  }

  /**
   * (base − actual) ÷ (base − target) × 100, for indicators that are to fall: how much of the
   * reduction that was to be made was made.
   *
   * <p>Example: a poverty rate of 1.80 % that was to fall to 1.50 % and fell to 1.46 % made 113.3 %
   * of its reduction.
   *
   * @param base where it began
   * @param actual what was reached
   * @param target what was planned
   * @return the part of the reduction, exactly; undefined if no reduction was planned
   * @throws DimensionMismatchException if the three do not measure the same
   * @throws PeriodMismatchException if the actual's period is not inside the target's
   */
  public Calculation<PercentOfBase> reductionAchieved(
      Operand base, Operand actual, Operand target) {
    return Evaluation.of(Relations.REDUCTION_ACHIEVED, base, actual, target)
        .percent(PercentOfBase::new);
  }

  static PercentagePoints points(Amount difference) {
    if (difference.unit().percentKind().isEmpty()) {
      throw new DimensionMismatchException(
          "take points of", difference.unit(), MeasureUnit.percent(PercentKind.POINTS));
    }
    return new PercentagePoints(difference.value());
  }
}
