package io.github.wardreport.format;

import io.github.wardreport.internal.Arguments;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of text with columns of fixed width, for terminals and logs.
 *
 * <p>A cell that is wider than its column is wrapped, and its row takes as many lines as its
 * tallest cell. Widths count columns of the terminal, as {@link TextWidth} does. Columns are two
 * spaces apart. Example:
 *
 * <pre>{@code
 * TextTable table = TextTable.of(Column.left("Chỉ tiêu", 18), Column.right("Thực hiện", 13));
 * table.addRow("Tổng thu ngân sách", "130,8 tỷ đồng");
 * table.lines(); // the headings, a rule, and "Tổng thu ngân sách  130,8 tỷ đồng"
 * }</pre>
 *
 * <p>A table collects rows and is not thread-safe.
 */
public final class TextTable {
  private static final String GAP = "  ";

  /** The side of a column that its text is aligned to. */
  public enum Alignment {
    /** Text begins at the left edge: words. */
    LEFT,
    /** Text ends at the right edge: figures, so that their digits line up. */
    RIGHT
  }

  /**
   * A column of a table.
   *
   * @param heading the text above the column; empty for none
   * @param width the width in columns of the terminal, at least 1
   * @param alignment the side that its text is aligned to
   */
  public record Column(String heading, int width, Alignment alignment) {

    /**
     * Checks the width.
     *
     * @param heading {@link #heading()}
     * @param width {@link #width()}
     * @param alignment {@link #alignment()}
     * @throws io.github.wardreport.problem.InvalidValueException if the width is less than 1
     */
    public Column {
      if (width < 1) {
        throw Arguments.refuse("width", "be at least 1", width);
      }
    }

    /**
     * Returns a column of words.
     *
     * @param heading the text above it; empty for none
     * @param width the width in columns of the terminal, at least 1
     * @return the column, aligned to the left
     * @throws io.github.wardreport.problem.InvalidValueException if the width is less than 1
     */
    public static Column left(String heading, int width) {
      return new Column(heading, width, Alignment.LEFT);
    }

    /**
     * Returns a column of figures.
     *
     * @param heading the text above it; empty for none
     * @param width the width in columns of the terminal, at least 1
     * @return the column, aligned to the right
     * @throws io.github.wardreport.problem.InvalidValueException if the width is less than 1
     */
    public static Column right(String heading, int width) {
      return new Column(heading, width, Alignment.RIGHT);
    }

    private String pad(String text) {
      return alignment == Alignment.RIGHT
          ? TextWidth.padLeft(text, width)
          : TextWidth.padRight(text, width);
    }
  }

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  private TextTable(List<Column> columns) {
    this.columns = columns;
  }

  /**
   * Returns a table without rows.
   *
   * @param columns its columns, from left to right
   * @return the table
   * @throws io.github.wardreport.problem.InvalidValueException if there is no column
   */
  public static TextTable of(Column... columns) {
    return of(List.of(columns));
  }

  /**
   * Returns a table without rows.
   *
   * @param columns its columns, from left to right
   * @return the table
   * @throws io.github.wardreport.problem.InvalidValueException if there is no column
   */
  public static TextTable of(List<Column> columns) {
    if (columns.isEmpty()) {
      throw Arguments.refuse("columns", "not be empty", columns);
    }
    return new TextTable(List.copyOf(columns));
  }

  /**
   * Adds a row below the others.
   *
   * @param cells one text for each column; empty for a blank cell
   * @return this table
   * @throws io.github.wardreport.problem.InvalidValueException if there are more or fewer cells
   *     than columns
   */
  public TextTable addRow(String... cells) {
    return addRow(List.of(cells));
  }

  /**
   * Adds a row below the others.
   *
   * @param cells one text for each column; empty for a blank cell
   * @return this table
   * @throws io.github.wardreport.problem.InvalidValueException if there are more or fewer cells
   *     than columns
   */
  public TextTable addRow(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw Arguments.refuse(
          "cells", "have " + columns.size() + " texts, one for each column,", cells);
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /**
   * Returns whether no row was added.
   *
   * @return true if the table has no row
   */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Returns the table as it is printed: the headings and a rule if any column has a heading, then
   * the rows. No line ends in a space.
   *
   * @return the lines, without line ends
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (columns.stream().anyMatch(column -> !column.heading().isEmpty())) {
      lines.addAll(linesOf(columns.stream().map(Column::heading).toList()));
      lines.add(String.join(GAP, columns.stream().map(c -> "─".repeat(c.width())).toList()));
    }
    rows.forEach(row -> lines.addAll(linesOf(row)));
    return List.copyOf(lines);
  }

  private List<String> linesOf(List<String> cells) {
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
        List<String> cell = wrapped.get(i);
        parts.add(columns.get(i).pad(line < cell.size() ? cell.get(line) : ""));
      }
      lines.add(String.join(GAP, parts).stripTrailing());
    }
    return lines;
  }

  /**
   * Returns the lines of {@link #lines()}, each with a line feed behind it.
   *
   * @return the table as one text
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    lines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
