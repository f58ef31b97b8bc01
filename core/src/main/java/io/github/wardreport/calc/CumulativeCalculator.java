package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.period.Period;
import io.github.wardreport.relation.PeriodMismatchException;
import io.github.wardreport.statistic.ContextualOperand;
import io.github.wardreport.statistic.FigureContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes from the cumulative figures of Vietnamese reporting (lũy kế: 3, 6, 9, 12 months) to the
 * figures of single periods, and back. A gap is never bridged: behind a period without a value,
 * what would need it is undefined.
 *
 * <p>Example: cumulative 30, 62 and 95 tỷ đồng after 3, 6 and 9 months are 30, 32 and 33 in the
 * three quarters.
 */
public final class CumulativeCalculator {
  private static final CumulativeCalculator STANDARD = new CumulativeCalculator();

  private CumulativeCalculator() {}

  /**
   * The calculator.
   *
   * @return the calculator; it holds no state
   */
  public static CumulativeCalculator standard() {
    return STANDARD;
  }

  /**
   * What each single period brought.
   *
   * @param cumulative figures that all begin at the same time, from the shortest to the longest
   * @return as many figures: the first one as it is, each other less the one before it; undefined
   *     where one of the two is
   * @throws DimensionMismatchException if the figures do not measure the same
   * @throws PeriodMismatchException if stated periods do not begin together, or are not in order
   */
  public List<Calculation<Amount>> toSingle(List<? extends Operand> cumulative) {
    List<Calculation<Amount>> singles = new ArrayList<>();
    for (int i = 0; i < cumulative.size(); i++) {
      if (i == 0) {
        singles.add(SumCalculator.standard().sum(cumulative.subList(0, 1)));
      } else {
        requireSameBeginning(cumulative.get(i - 1), cumulative.get(i));
        singles.add(
            SumCalculator.standard().residual(cumulative.get(i), cumulative.subList(i - 1, i)));
      }
    }
    return List.copyOf(singles);
  }

  /**
   * What the periods up to each one brought together.
   *
   * @param singles figures of single periods, from the first to the last
   * @return as many figures; from a period without a value on all are undefined
   * @throws DimensionMismatchException if the figures do not measure the same
   * @throws PeriodMismatchException if a stated period does not follow the one before it directly
   */
  public List<Calculation<Amount>> toCumulative(List<? extends Operand> singles) {
    List<Calculation<Amount>> cumulative = new ArrayList<>();
    for (int i = 0; i < singles.size(); i++) {
      if (i > 0) {
        requireFollowing(singles.get(i - 1), singles.get(i));
      }
      cumulative.add(SumCalculator.standard().sum(singles.subList(0, i + 1)));
    }
    return List.copyOf(cumulative);
  }

  private static void requireSameBeginning(Operand shorter, Operand longer) {
    Optional<Period> beginning = period(shorter);
    Optional<Period> all = period(longer);
    if (beginning.isEmpty() || all.isEmpty()) {
      return;
    }
    Period one = beginning.get();
    Period other = all.get();
    if (one.equals(other) || !one.start().equals(other.start()) || !other.covers(one)) {
      throw new PeriodMismatchException(
          "Cannot take " + one + " out of " + other + ": the one must begin the other", one, other);
    }
  }

  private static void requireFollowing(Operand first, Operand second) {
    Optional<Period> before = period(first);
    Optional<Period> behind = period(second);
    if (before.isEmpty() || behind.isEmpty()) {
      return;
    }
    Period one = before.get();
    Period other = behind.get();
    Optional<LocalDate> next = one.end().map(day -> day.plusDays(1));
    if (next.isEmpty() || !next.equals(other.start())) {
      throw new PeriodMismatchException(
          "Cannot add " + other + " to " + one + ": it must begin the day after", one, other);
    }
  }

  private static Optional<Period> period(Operand operand) {
    return ContextualOperand.of(operand).flatMap(FigureContext::period);
  }
}
