package io.github.wardreport.problem;

import java.io.Serializable;

/**
 * One thing that is wrong with a value, and where.
 *
 * <p>The place is a model path: the attributes that lead from the value being built to the part at
 * fault, written like a JSON path, so that the same problem can be shown beside the line of a file.
 * Example: {@code $.indicators[3].targets[0].figure: no statistic has the id "rice-aera"; did you
 * mean "rice-area"?}
 *
 * @param path where, beginning with {@code $} for the value itself
 * @param message what is wrong and what was expected, without a full stop at the end
 */
public record Problem(String path, String message) implements Serializable {

  /**
   * The path and the message, as one line.
   *
   * @return for example {@code $.id: must be given}
   */
  @Override
  public String toString() {
    return path + ": " + message;
  }
}
