package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.relation.PeriodMismatchException;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.relation.Remark;

/**
 * Compares what was reached so far with the time that has passed: what was to be expected to date
 * (tiến độ), the pace that the rest requires, and where the present pace leads.
 *
 * <p>Example: after nine of twelve months, 106.9 tỷ đồng of planned revenue lead one to expect
 * 80.175 tỷ đồng; with 95 reached, 3.9666… tỷ đồng a month are required, and the present pace leads
 * to 126.666… tỷ đồng.
 */
public final class PaceCalculator {
  private static final PaceCalculator STANDARD = new PaceCalculator();

  private PaceCalculator() {}

  /**
   * The calculator.
   *
   * @return the calculator; it holds no state
   */
  public static PaceCalculator standard() {
    return STANDARD;
  }

  /**
   * target × the share of the period that has passed.
   *
   * @param target what was planned for the whole period
   * @param elapsed the share of the period that has passed
   * @return what was to be expected to date, in the target's unit
   */
  public Calculation<Amount> expectedToDate(Operand target, ElapsedShare elapsed) {
    return Evaluation.of(Relations.EXPECTED_TO_DATE, target, new NumberOperand(elapsed.part()))
        .result(expected -> expected);
  }

  /**
   * (target − actual) ÷ time left: what each month or day that is left must bring.
   *
   * @param target what was planned for the whole period
   * @param actual what was reached to date
   * @param left the time that is left, for example 3 tháng
   * @return the pace, for example in tỷ đồng/tháng; zero or negative where the target is reached,
   *     undefined if no time is left
   * @throws DimensionMismatchException if target and actual do not measure the same
   * @throws PeriodMismatchException if the actual's period is not inside the target's
   */
  public Calculation<Amount> requiredPace(Operand target, Operand actual, Quantity left) {
    Evaluation pace = Evaluation.of(Relations.REQUIRED_PACE, target, actual, left);
    return left.figure().value().signum() > 0
        ? pace.result(rest -> rest)
        : pace.undefinedBecause(UndefinedReason.NO_TIME_LEFT);
  }

  /**
   * actual ÷ the share of the period that has passed: where the present pace leads.
   *
   * @param actual what was reached to date
   * @param elapsed the share of the period that has passed
   * @return the projection, marked as {@link Remark#PROJECTION}; undefined at the very beginning
   */
  public Calculation<Amount> runRateProjection(Operand actual, ElapsedShare elapsed) {
    return Evaluation.of(Relations.RUN_RATE, actual, new NumberOperand(elapsed.part()))
        .remarking(Remark.PROJECTION)
        .result(projection -> projection);
  }
}
