package io.github.wardreport.measure;

import io.github.wardreport.number.Ratio;

/**
 * What lies above the plan (vượt kế hoạch): {@code vượt 22,4% kế hoạch} is an excess of 22.4 %, a
 * level of 122.4 %.
 *
 * @param number the number before the percent sign, exactly
 */
public record ExcessOverPlan(Ratio number) implements Percent<ExcessOverPlan> {

  /**
   * Reads the text form.
   *
   * @param text for example {@code 22.4 % excess}
   * @return the percent
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in that form
   */
  public static ExcessOverPlan parse(String text) {
    return Percent.parse(text, PercentKind.EXCESS, ExcessOverPlan::new);
  }

  @Override
  public PercentKind kind() {
    return PercentKind.EXCESS;
  }

  @Override
  public ExcessOverPlan with(Ratio other) {
    return new ExcessOverPlan(other);
  }

  /**
   * The percent of plan that this excess reaches.
   *
   * @return the excess and 100
   */
  public PercentOfBase toLevel() {
    return new PercentOfBase(number.plus(PercentBase.HUNDRED));
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code 22.4 % excess}
   */
  @Override
  public String toString() {
    return number + " " + kind().code();
  }
}
