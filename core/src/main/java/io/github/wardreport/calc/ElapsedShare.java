package io.github.wardreport.calc;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.period.Period;
import io.github.wardreport.relation.PeriodMismatchException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The part of the way that is behind: nine of twelve months, or the cumulative share of a path that
 * was agreed for the indicator (a harvest does not come in evenly).
 *
 * <p>Example: {@code ElapsedShare.of(Period.parse("2025-01/2025-09"), Period.parse("2025"))} is
 * 9/12.
 *
 * @param part from 0, nothing, to 1, all of it
 */
public record ElapsedShare(Ratio part) {

  /**
   * Checks the part.
   *
   * @param part {@link #part()}
   * @throws io.github.wardreport.problem.InvalidValueException if it is below 0 or above 1
   */
  public ElapsedShare {
    if (part.signum() < 0 || Ratio.comparingValue().compare(part, Ratio.ONE) > 0) {
      throw Arguments.refuse("part", "be between 0 and 1", part);
    }
  }

  /**
   * A linear path: in months where both periods are whole months, otherwise in days.
   *
   * @param done the time that is behind
   * @param whole the whole time; it begins when the other does
   * @return the part
   * @throws io.github.wardreport.problem.InvalidValueException if a bound is not known
   * @throws PeriodMismatchException if the first is not the beginning of the second
   */
  public static ElapsedShare of(Period done, Period whole) {
    if (!done.start().equals(whole.start()) || !whole.covers(done)) {
      throw new PeriodMismatchException(
          "Cannot take " + done + " as the beginning of " + whole, done, whole);
    }
    Optional<Integer> months = done.wholeMonths();
    Optional<Integer> allMonths = whole.wholeMonths();
    return months.isPresent() && allMonths.isPresent()
        ? new ElapsedShare(Ratio.of(months.get(), allMonths.get()))
        : new ElapsedShare(Ratio.of(days(done), days(whole)));
  }

  /**
   * A path that was given: the cumulative share to be reached by now.
   *
   * @param cumulative for example 60 %
   * @return the part
   * @throws io.github.wardreport.problem.InvalidValueException if it is below 0 % or above 100 %
   */
  public static ElapsedShare onPath(Share cumulative) {
    return new ElapsedShare(cumulative.number().scaleByPowerOfTen(-2));
  }

  private static long days(Period period) {
    if (period.start().isEmpty() || period.end().isEmpty()) {
      throw Arguments.refuse("period", "have a first and a last day", period);
    }
    return ChronoUnit.DAYS.between(period.start().get(), period.end().get()) + 1;
  }
}
