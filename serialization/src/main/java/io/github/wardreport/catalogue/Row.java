package io.github.wardreport.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One row of a file: its cells by the names of their columns.
 *
 * @param file the file's name
 * @param line the line on which the row begins
 * @param cells the cells; an empty one states nothing
 */
record Row(String file, int line, Map<String, String> cells) {

  /** Thrown for a cell that cannot be used; its row becomes a problem. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message, null, false, false);
    }
  }

  Optional<String> find(String column) {
    return Optional.ofNullable(cells.get(column)).filter(text -> !text.isBlank());
  }

  String get(String column) {
    return find(column)
        .orElseThrow(() -> new Unusable("expected a value for \"" + column + "\", found none"));
  }

  Optional<LocalDate> findDate(String column) {
    return find(column).map(text -> parsed(column, "a date such as 2025-07-01", LocalDate::parse));
  }

  /** Reads a code with a given number of digits. */
  String code(String column, int digits) {
    String text = get(column);
    if (text.length() != digits || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw expected(column, "a code of " + digits + " digits");
    }
    return text;
  }

  /** Reads a cell that must match a pattern. */
  String matching(String column, Pattern pattern, String what) {
    String text = get(column);
    if (!pattern.matcher(text).matches()) {
      throw expected(column, what);
    }
    return text;
  }

  <T> T parsed(String column, String what, Function<String, T> parse) {
    try {
      return parse.apply(get(column));
    } catch (DateTimeException notADate) {
      throw expected(column, what);
    }
  }

  Unusable expected(String column, String what) {
    String found = cells.getOrDefault(column, "");
    String shown = found.length() <= 80 ? found : found.substring(0, 77) + "...";
    return new Unusable("expected " + what + " for \"" + column + "\", found \"" + shown + '"');
  }

  /** Where the row is, in words for people: {@code units.csv:12}. */
  String source() {
    return file + ":" + line;
  }

  TableProblem problem(String message) {
    return new TableProblem(file, line, message);
  }
}
