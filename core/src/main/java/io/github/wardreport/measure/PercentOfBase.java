package io.github.wardreport.measure;

import io.github.wardreport.number.Ratio;

/**
 * A level of a base that is 100 %: percent of plan (tỷ lệ hoàn thành kế hoạch) and index (chỉ số).
 * Revenue of 130.8 out of a planned 106.9 tỷ đồng is a level of 122.4 %.
 *
 * @param number the number before the percent sign, exactly
 */
public record PercentOfBase(Ratio number) implements Percent<PercentOfBase> {

  /**
   * Reads the text form.
   *
   * @param text for example {@code 122.4 % level}
   * @return the percent
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in that form
   */
  public static PercentOfBase parse(String text) {
    return Percent.parse(text, PercentKind.LEVEL, PercentOfBase::new);
  }

  @Override
  public PercentKind kind() {
    return PercentKind.LEVEL;
  }

  @Override
  public PercentOfBase with(Ratio other) {
    return new PercentOfBase(other);
  }

  /**
   * The growth over the base.
   *
   * @return the level less 100: 155.4 % of last year is a growth of 55.4 %
   */
  public Growth toGrowth() {
    return new Growth(number.minus(PercentBase.HUNDRED));
  }

  /**
   * The excess over the plan.
   *
   * @return the level less 100: 122.4 % of plan is an excess of 22.4 %, and 99 % one of -1 %
   */
  public ExcessOverPlan toExcess() {
    return new ExcessOverPlan(number.minus(PercentBase.HUNDRED));
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code 122.4 % level}
   */
  @Override
  public String toString() {
    return number + " " + kind().code();
  }
}
