package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.ShareCalculator;
import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Share;

/**
 * The number of administrative units or periods in a result, out of all that belong to it: 3,249 of
 * 3,321 units.
 *
 * <p>Text form: {@code 3249/3321}.
 *
 * @param covered the number that is in it
 * @param expected the number that belongs to it
 */
public record Coverage(long covered, long expected) {

  /**
   * Checks the counts.
   *
   * @param covered {@link #covered()}
   * @param expected {@link #expected()}
   * @throws io.github.wardreport.problem.InvalidValueException if one is negative, or more are
   *     covered than expected
   */
  public Coverage {
    if (covered < 0) {
      throw Arguments.refuse("covered", "be 0 or more", covered);
    }
    if (expected < covered) {
      throw Arguments.refuse(
          "expected", "be at least " + covered + ", the number covered,", expected);
    }
  }

  /**
   * Returns whether nothing is missing.
   *
   * @return true if all that belong to the result are in it
   */
  public boolean isComplete() {
    return covered == expected;
  }

  /**
   * Returns the share that is covered.
   *
   * @param unit what is counted, for example wards
   * @return the share, exactly; undefined if nothing was expected
   */
  public Calculation<Share> share(MeasureUnit unit) {
    return ShareCalculator.standard().share(CountOutOf.of(covered, expected, unit));
  }

  /**
   * The text form.
   *
   * @return for example {@code 3249/3321}
   */
  @Override
  public String toString() {
    return covered + "/" + expected;
  }
}
