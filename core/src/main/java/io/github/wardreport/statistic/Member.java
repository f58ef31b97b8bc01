package io.github.wardreport.statistic;

import io.github.wardreport.internal.Arguments;

/**
 * A category that narrows a topic: {@code new Member("crop", "rice")}, {@code new Member("sex",
 * "female")}.
 *
 * @param dimension the dimension's code, not blank
 * @param category the category's code, not blank
 */
public record Member(String dimension, String category) {

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
}
