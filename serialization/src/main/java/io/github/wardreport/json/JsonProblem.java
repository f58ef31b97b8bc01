package io.github.wardreport.json;

/**
 * One thing that is wrong in a JSON text, and where.
 *
 * <p>Example: {@code line 41, column 17: $.indicators[3].targets[0].unit: unknown unit "tỷ dồng";
 * did you mean "tỷ đồng"?}
 *
 * @param path the JSON path of the part at fault; {@code $} is the whole text
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param message what was expected and what was found
 */
public record JsonProblem(String path, int line, int column, String message) {

  /**
   * Line, column, path and message, on one line.
   *
   * @return the problem in words
   */
  @Override
  public String toString() {
    return "line " + line + ", column " + column + ": " + path + ": " + message;
  }
}
