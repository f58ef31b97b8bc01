package io.github.wardreport.measure;

import io.github.wardreport.number.Ratio;

/**
 * The growth over a base (tốc độ tăng), negative for a fall: {@code tăng 10,75%} is a growth of
 * 10.75 %, a level of 110.75 %.
 *
 * @param number the number before the percent sign, exactly
 */
public record Growth(Ratio number) implements Percent<Growth> {

  /**
   * Reads the text form.
   *
   * @param text for example {@code 10.75 % growth}
   * @return the percent
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in that form
   */
  public static Growth parse(String text) {
    return Percent.parse(text, PercentKind.GROWTH, Growth::new);
  }

  @Override
  public PercentKind kind() {
    return PercentKind.GROWTH;
  }

  @Override
  public Growth with(Ratio other) {
    return new Growth(other);
  }

  /**
   * The level that this growth reaches.
   *
   * @return the growth and 100
   */
  public PercentOfBase toLevel() {
    return new PercentOfBase(number.plus(PercentBase.HUNDRED));
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code 10.75 % growth}
   */
  @Override
  public String toString() {
    return number + " " + kind().code();
  }
}
