package io.github.wardreport.measure;

import io.github.wardreport.number.Ratio;

/**
 * Percentage points (điểm phần trăm): the difference of two percents of one kind. A poverty rate
 * that falls from 1.80 % to 1.46 % falls by 0.34 points, not by 0.34 %.
 *
 * @param number the number before the percent sign, exactly
 */
public record PercentagePoints(Ratio number) implements Percent<PercentagePoints> {

  /**
   * Reads the text form.
   *
   * @param text for example {@code -0.34 points}
   * @return the percent
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in that form
   */
  public static PercentagePoints parse(String text) {
    return Percent.parse(text, PercentKind.POINTS, PercentagePoints::new);
  }

  @Override
  public PercentKind kind() {
    return PercentKind.POINTS;
  }

  @Override
  public PercentagePoints with(Ratio other) {
    return new PercentagePoints(other);
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code -0.34 points}
   */
  @Override
  public String toString() {
    return number + " " + kind().code();
  }
}
