package io.github.wardreport.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rows of a file of comma-separated values (RFC 4180).
 *
 * @param header the names of the columns
 * @param rows the rows that have as many cells as the header
 */
record CsvRows(List<String> header, List<Row> rows) {
  private static final Pattern MESSAGE_WITH_LINE =
      Pattern.compile("(.*) \\(.*line ([0-9]{1,9})\\)");

  /** The columns of a file, from its first line. */
  static List<String> headerOf(TextFile file) {
    int end = file.text().indexOf('\n');
    String first = end < 0 ? file.text() : file.text().substring(0, end);
    return read(new TextFile(file.name(), first), new ArrayList<>()).header;
  }

  static CsvRows read(TextFile file, List<TableProblem> problems) {
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(file.text())) {
      for (CsvRecord found : reader) {
        int line = Math.toIntExact(found.getStartingLineNumber());
        if (header.isEmpty()) {
          header = header(file.name(), found.getFields());
        } else if (found.getFieldCount() != header.size()) {
          problems.add(
              new TableProblem(
                  file.name(),
                  line,
                  "expected " + header.size() + " cells, found " + found.getFieldCount()));
        } else {
          rows.add(new Row(file.name(), line, cells(header, found)));
        }
      }
    } catch (CsvParseException notCsv) {
      throw notCsv(file.name(), notCsv);
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory could not be read", impossible);
    }
    if (header.isEmpty()) {
      throw InvalidTableException.of(file.name(), 1, "expected a line of column names, found none");
    }
    return new CsvRows(header, rows);
  }

  /** The parser states the line only in its message. */
  private static InvalidTableException notCsv(String file, CsvParseException cause) {
    Matcher message = MESSAGE_WITH_LINE.matcher(String.valueOf(cause.getMessage()));
    boolean found = message.matches();
    return InvalidTableException.of(
        file,
        found ? Integer.parseInt(message.group(2)) : 0,
        "expected comma-separated values: " + (found ? message.group(1) : cause.getMessage()));
  }

  private static List<String> header(String file, List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw InvalidTableException.of(file, 1, "duplicate column \"" + name + "\"");
      }
    }
    return List.copyOf(names);
  }

  private static Map<String, String> cells(List<String> header, CsvRecord found) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), found.getField(i));
    }
    return cells;
  }
}
