package io.github.wardreport.measure;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;

/**
 * The five things that print a percent sign, or nearly: what the number before it is a number of.
 *
 * <p>{@code bằng 121%} is a level, {@code tăng 21%} the growth of the same figure, {@code vượt 21%}
 * its excess over the plan. Only equal kinds are added or compared; going from one to another is
 * always explicit. The set is closed because the meanings are.
 */
public enum PercentKind implements Labelled {
  /** A part of a whole: {@code chiếm 59,21%}. */
  SHARE("% share"),
  /**
   * A level of a base, which is 100: percent of plan ({@code đạt 122,3% kế hoạch}) and index
   * ({@code bằng 155,4%}).
   */
  LEVEL("% level"),
  /** The growth over a base: {@code tăng 10,75%}. */
  GROWTH("% growth"),
  /** What lies above the plan: {@code vượt 22,4% kế hoạch}. */
  EXCESS("% excess"),
  /** Percentage points: the difference of two percents ({@code giảm 0,34 điểm %}). */
  POINTS("points");

  private final String code;

  PercentKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return Messages.label(PercentKind.class, "percent." + code.replace("% ", ""));
  }
}
