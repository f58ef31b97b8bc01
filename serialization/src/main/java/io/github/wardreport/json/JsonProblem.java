package io.github.wardreport.json;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  /**
   * Keeps the problem on one line: control characters and line separators that a text brought along
   * are written as escapes.
   *
   * @param path {@link #path()}
   * @param line {@link #line()}
   * @param column {@link #column()}
   * @param message {@link #message()}
   */
  public JsonProblem {
    path = onOneLine(path);
    message = onOneLine(message);
  }

  private static String onOneLine(String text) {
    return UNPRINTABLE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.format(Locale.ROOT, "\\u%04x", (int) found.group().charAt(0))));
  }

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
