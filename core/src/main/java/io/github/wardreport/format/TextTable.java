package io.github.wardreport.format;

import java.util.ArrayList;
import java.util.List;

/** A table of text whose columns line up in a terminal; cells that are too wide are wrapped. */
public final class TextTable {
  private static final String GAP = "  ";

  /** Where the text of a column stands. */
  public enum Align {
    /** At the left edge. */
    LEFT,
    /** At the right edge. */
    RIGHT
  }

  private record Column(String heading, int width, Align align) {}

  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** Makes a table without columns. */
  public TextTable() {}

  /**
   * Adds a column.
   *
   * @param heading the text above it
   * @param width its width
   * @param align where its text stands
   * @return this table
   */
  public TextTable column(String heading, int width, Align align) {
    columns.add(new Column(heading, width, align));
    return this;
  }

  /**
   * Adds a row.
   *
   * @param cells a text for each column
   * @return this table
   */
  public TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /**
   * Returns whether the table has no rows.
   *
   * @return true if it has none
   */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Returns the table as it is printed.
   *
   * @return its lines
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    boolean headed = columns.stream().anyMatch(column -> !column.heading().isEmpty());
    if (headed) {
      lines.addAll(lines(columns.stream().map(Column::heading).toList()));
      lines.add(rule());
    }
    rows.forEach(row -> lines.addAll(lines(row)));
    return lines;
  }

  private String rule() {
    return String.join(GAP, columns.stream().map(column -> "─".repeat(column.width())).toList());
  }

  private List<String> lines(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < columns.size(); i++) {
      List<String> cell = TextWidth.wrap(cells.get(i), columns.get(i).width());
      wrapped.add(cell);
      height = Math.max(height, cell.size());
    }
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        String text = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        Column column = columns.get(i);
        parts.add(
            column.align() == Align.RIGHT
                ? TextWidth.padLeft(text, column.width())
                : TextWidth.padRight(text, column.width()));
      }
      lines.add(String.join(GAP, parts).stripTrailing());
    }
    return lines;
  }
}
