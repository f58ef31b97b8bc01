package io.github.wardreport.statistic;

import io.github.wardreport.internal.Arguments;
import java.util.Comparator;

/**
 * A category that narrows a topic: {@code new Member("crop", "rice")}, {@code new Member("sex",
 * "female")}.
 *
 * @param dimension the dimension's code, not blank
 * @param category the category's code, not blank
 */
public record Member(String dimension, String category) implements Comparable<Member> {
  private static final Comparator<Member> ORDER =
      Comparator.comparing(Member::dimension).thenComparing(Member::category);

  /**
   * Checks the codes.
   *
   * @param dimension {@link #dimension()}
   * @param category {@link #category()}
   * @throws io.github.wardreport.problem.InvalidValueException if one is blank
   */
  public Member {
    Arguments.notBlank("dimension", dimension);
    Arguments.notBlank("category", category);
  }

  /**
   * By dimension, then by category, in the order of their characters' codes.
   *
   * @param other the member to compare with
   * @return negative, zero or positive
   */
  @Override
  public int compareTo(Member other) {
    return ORDER.compare(this, other);
  }
}
