package io.github.wardreport.indicator;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import java.util.List;

/**
 * How an indicator stands to its target. Outcomes are data: an application may use codes of its own
 * beside the known ones, whose words are in the message bundles.
 *
 * @param code lower-case letters and hyphens, for example {@code nearly-met}
 */
public record Outcome(String code) implements Labelled {

  /** {@code vượt}: better than the target. */
  public static final Outcome EXCEEDED = new Outcome("exceeded");

  /** {@code đạt}: the target is met. */
  public static final Outcome MET = new Outcome("met");

  /** {@code cơ bản đạt}: not met, by no more than a threshold. */
  public static final Outcome NEARLY_MET = new Outcome("nearly-met");

  /** {@code không đạt}: not met. */
  public static final Outcome NOT_MET = new Outcome("not-met");

  /** {@code dự kiến đạt}: expected to be met. */
  public static final Outcome EXPECTED = new Outcome("expected");

  /** {@code chưa đánh giá}: not assessed yet. */
  public static final Outcome NOT_ASSESSED = new Outcome("not-assessed");

  /** {@code chưa có số liệu}: there are no data to assess. */
  public static final Outcome NO_DATA = new Outcome("no-data");

  /**
   * The outcomes whose words are in the message bundles.
   *
   * @return the known outcomes, the best first
   */
  public static List<Outcome> known() {
    return List.of(EXCEEDED, MET, NEARLY_MET, EXPECTED, NOT_MET, NOT_ASSESSED, NO_DATA);
  }

  /**
   * Checks the code.
   *
   * @param code {@link #code()}
   * @throws io.github.wardreport.problem.InvalidValueException if it is not lower-case letters and
   *     hyphens
   */
  public Outcome {
    if (!code.matches("[a-z]+(-[a-z]+)*")) {
      throw Arguments.refuse("code", "be lower-case letters and hyphens", code);
    }
  }

  /**
   * Returns the words for people.
   *
   * @return for {@code nearly-met} {@code cơ bản đạt}; the code of an outcome that is not known
   */
  @Override
  public Label label() {
    return Messages.labelOrCode(Outcome.class, "outcome." + code, code);
  }
}
