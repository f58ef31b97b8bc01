package io.github.wardreport.statistic;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Messages;

/**
 * How final a figure is: a level of a {@link MaturityScale}. Scales are data; those of official
 * statistics and of the state budget are known. Text form: {@code statistics:estimated}.
 *
 * @param scale the scale's code
 * @param level the level's code
 */
public record Maturity(String scale, String level) {

  /** {@code ước tính}, {@code ước đạt}: estimated before the period was over or counted. */
  public static final Maturity ESTIMATED = new Maturity("statistics", "estimated");

  /** {@code sơ bộ}: preliminary. */
  public static final Maturity PRELIMINARY = new Maturity("statistics", "preliminary");

  /** {@code chính thức}: official. */
  public static final Maturity OFFICIAL = new Maturity("statistics", "official");

  /**
   * Checks the codes.
   *
   * @param scale {@link #scale()}
   * @param level {@link #level()}
   * @throws io.github.wardreport.problem.InvalidValueException if one is not lower-case letters,
   *     digits and hyphens
   */
  public Maturity {
    requireCode("scale", scale);
    requireCode("level", level);
  }

  private static void requireCode(String name, String code) {
    if (!code.matches("[a-z0-9-]+")) {
      throw Arguments.refuse(name, "be lower-case letters, digits and hyphens", code);
    }
  }

  /**
   * Reads the text form.
   *
   * @param text for example {@code statistics:estimated}
   * @return the maturity
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not in the form
   *     {@code scale:level}
   */
  public static Maturity parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw Arguments.refuse("text", "be a maturity such as 'statistics:estimated'", text);
    }
    return new Maturity(text.substring(0, colon), text.substring(colon + 1));
  }

  /**
   * Whether figures of this maturity are still estimates: every level below the last two of the
   * budget and below the last of official statistics, and every level of a scale that is not known
   * here.
   *
   * @return true for {@code ước} and {@code sơ bộ}
   */
  public boolean isProvisional() {
    if (scale.equals(MaturityScale.BUDGET.code())) {
      return !level.equals("outturn") && !level.equals("settled");
    }
    return !equals(OFFICIAL);
  }

  /**
   * Returns the words for people.
   *
   * @return for {@code budget:settled} {@code quyết toán}; the level's code if the scale is an
   *     application's own
   */
  public Label label() {
    return Messages.labelOrCode(Maturity.class, "maturity." + scale + "." + level, level);
  }

  /**
   * The text form, which {@link #parse} reads.
   *
   * @return for example {@code statistics:estimated}
   */
  @Override
  public String toString() {
    return scale + ":" + level;
  }
}
