package io.github.wardreport.catalogue;

/**
 * A part of a file that could not be used, and the reason.
 *
 * @param file the file's name
 * @param line the line on which the row begins, from 1; 0 for the file as a whole
 * @param message what was expected and what was found
 */
public record TableProblem(String file, int line, String message) {

  /**
   * The problem on one line.
   *
   * @return for example {@code units.csv:12: expected a date such as 2025-07-01, found "1/7/2025"}
   */
  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + ": " + message;
  }
}
