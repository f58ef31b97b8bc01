package io.github.wardreport.calc;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.Growth;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.PercentagePoints;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.Comparability;
import io.github.wardreport.relation.PeriodMismatchException;
import io.github.wardreport.relation.Relations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a figure with the same figure of an earlier period: growth (tốc độ tăng), index (chỉ
 * số), change (tăng, giảm).
 *
 * <p>Only like periods are compared: nine months with the same nine months, never with a year. A
 * base of zero gives an undefined result; so does a negative one, unless the calculator is set to
 * divide by its absolute value. Example: 121 over a base of 100 is a growth of 21 %, an index of
 * 121 % and a change of 21.
 */
public final class GrowthCalculator {
  private static final int MOST_INTERVALS = 1000;
  private static final GrowthCalculator STANDARD = new GrowthCalculator(NegativeBase.UNDEFINED);

  private final NegativeBase negativeBase;

  /** What a calculator makes of a negative base. */
  public enum NegativeBase {
    /** Growth over a negative base is undefined. */
    UNDEFINED,
    /**
     * The change is divided by the absolute value of the base: from -10 to 5 is a growth of 150 %.
     */
    ABSOLUTE
  }

  private GrowthCalculator(NegativeBase negativeBase) {
    this.negativeBase = negativeBase;
  }

  /**
   * The calculator that takes no growth over a negative base.
   *
   * @return the calculator; it holds no state
   */
  public static GrowthCalculator standard() {
    return STANDARD;
  }

  /**
   * The same calculator with another policy for negative bases.
   *
   * @param policy the policy
   * @return the calculator
   */
  public GrowthCalculator withNegativeBase(NegativeBase policy) {
    return new GrowthCalculator(policy);
  }

  /**
   * (current − base) ÷ base × 100.
   *
   * @param current the later figure
   * @param base the earlier figure
   * @return the growth, exactly
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if their periods are not alike
   */
  public Calculation<Growth> growth(Operand current, Operand base) {
    boolean negative = base.amount().filter(amount -> amount.value().signum() < 0).isPresent();
    return negative && negativeBase == NegativeBase.ABSOLUTE
        ? Evaluation.of(Relations.GROWTH_OVER_ABSOLUTE_BASE, current, base)
            .overNegativeBase()
            .percent(Growth::new)
        : Evaluation.of(Relations.GROWTH, current, base).percent(Growth::new);
  }

  /**
   * current ÷ base × 100.
   *
   * @param current the later figure
   * @param base the earlier figure
   * @return the index as a level of the base, exactly; undefined for a negative base whatever the
   *     policy
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if their periods are not alike
   */
  public Calculation<PercentOfBase> index(Operand current, Operand base) {
    return Evaluation.quotient(Relations.INDEX, current, base, PercentOfBase::new);
  }

  /**
   * ((last ÷ first)^(1 ÷ n) − 1) × 100: the average annual growth (tốc độ tăng bình quân hằng năm).
   *
   * <p>The result is irrational as a rule and is rounded correctly in every rounding mode, by
   * arithmetic in whole numbers. Example: from 100 to 121 over 2 intervals it is 10 %; from 2020 to
   * 2025 there are 5 intervals.
   *
   * @param last the last figure
   * @param first the first figure
   * @param intervals how many intervals lie between the two, at least 1
   * @param rounding the digits wanted
   * @return the growth, rounded; undefined for a first figure of zero or below ({@link
   *     UndefinedReason#SIGN_CHANGE} for a negative last one)
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws io.github.wardreport.problem.InvalidValueException if there are fewer than 1 or more
   *     than 1000 intervals, or the decimals are below 0
   */
  public Calculation<Growth> averageAnnualGrowth(
      Operand last, Operand first, int intervals, Rounding rounding) {
    if (intervals < 1 || intervals > MOST_INTERVALS) {
      throw Arguments.refuse("intervals", "be between 1 and " + MOST_INTERVALS, intervals);
    }
    if (rounding.decimals() < 0) {
      throw Arguments.refuse("rounding", "have 0 decimals or more", rounding);
    }
    Map<String, List<Operand>> operands = new LinkedHashMap<>();
    operands.put("last", List.of(last));
    operands.put("first", List.of(first));
    operands.put("intervals", List.of(NumberOperand.of(intervals)));
    Trace trace = Trace.ofStep("average-growth", operands);
    Comparability comparability =
        Comparability.of(Relations.SHARE, Map.of("part", List.of(last), "whole", List.of(first)));
    Optional<UndefinedReason> undefined =
        Evaluation.firstCause(List.of(last, first))
            .or(comparability::undefinedReason)
            .or(() -> noDivisor(first.amount().orElseThrow()))
            .or(() -> noRoot(last.amount().orElseThrow()));
    if (undefined.isPresent()) {
      return Calculation.undefined(undefined.get(), trace);
    }
    Ratio factor = last.amount().orElseThrow().ratioTo(first.amount().orElseThrow());
    return Calculation.computed(
            new Growth(Ratio.of(Root.of(factor, intervals).growth(rounding))),
            trace,
            comparability.remarks())
        .markedAsRounded(rounding);
  }

  private static Optional<UndefinedReason> noDivisor(Amount divisor) {
    return switch (divisor.value().signum()) {
      case 0 -> Optional.of(UndefinedReason.ZERO_BASE);
      case -1 -> Optional.of(UndefinedReason.NEGATIVE_BASE);
      default -> Optional.empty();
    };
  }

  private static Optional<UndefinedReason> noRoot(Amount last) {
    return last.value().signum() < 0 ? Optional.of(UndefinedReason.SIGN_CHANGE) : Optional.empty();
  }

  /**
   * (part now − part before) ÷ total before × 100: how many points of the total's growth come from
   * one part (đóng góp vào tăng trưởng). The contributions of all parts add up to the growth
   * exactly.
   *
   * @param current the part now
   * @param base the part in the base period
   * @param total the total in the base period
   * @return the contribution in percentage points; undefined for a total of zero or below
   * @throws DimensionMismatchException if the three do not measure the same
   * @throws PeriodMismatchException if the part's periods are not alike
   */
  public Calculation<PercentagePoints> contribution(Operand current, Operand base, Operand total) {
    return Evaluation.of(Relations.CONTRIBUTION_OF_PART, current, base, total)
        .percent(PercentagePoints::new);
  }

  /**
   * current − base; in percentage points where both are percents.
   *
   * @param current the later figure
   * @param base the earlier figure
   * @return the change in the current figure's unit or in points
   * @throws DimensionMismatchException if the two do not measure the same
   * @throws PeriodMismatchException if their periods are not alike
   */
  public Calculation<Amount> change(Operand current, Operand base) {
    return Evaluation.of(Relations.CHANGE, current, base).amount();
  }

  /**
   * current − base of two percents of one kind.
   *
   * @param current the later percent
   * @param base the earlier percent, of the same kind
   * @return the change in percentage points
   * @throws DimensionMismatchException if the two are not percents of one kind
   * @throws PeriodMismatchException if their periods are not alike
   */
  public Calculation<PercentagePoints> changeInPoints(Operand current, Operand base) {
    return Evaluation.of(Relations.CHANGE, current, base).result(PlanCalculator::points);
  }
}
