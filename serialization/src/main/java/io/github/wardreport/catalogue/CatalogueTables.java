package io.github.wardreport.catalogue;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.territory.LineageEdge;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads and writes administrative units as tables of comma-separated values. The format is
 * described column by column in {@code serialization/README.md}:
 *
 * <ul>
 *   <li>{@code units.csv}: one row for each state of a unit, with its first and last day;
 *   <li>{@code lineage.csv}: the steps between units, with weights;
 *   <li>{@code figures.csv}: land areas and populations of a day, with their source;
 *   <li>{@code instruments.csv} and {@code documents.csv}: the instruments and documents that the
 *       other tables refer to.
 * </ul>
 *
 * <p>Only {@code units.csv} is required. Every problem in any table is reported at once, with file
 * and line, and then nothing is loaded. In JSON the same data are part of a report: see {@link
 * io.github.wardreport.report.WardReport#territoryData()}.
 */
public final class CatalogueTables {
  static final List<String> UNITS =
      List.of("id", "name", "name_en", "kind", "parent", "code", "from", "until");
  static final List<String> LINEAGE =
      List.of("kind", "former_unit", "later_unit", "effective", "instrument", "extent");
  static final List<String> FIGURES =
      List.of("unit", "topic", "value", "measure_unit", "as_of", "as_printed", "document", "place");
  static final List<String> INSTRUMENTS =
      List.of("id", "kind", "number", "date", "title", "title_en");
  static final List<String> DOCUMENTS =
      List.of("id", "title", "title_en", "kind", "number", "date");

  /**
   * The prefix of a column of {@code lineage.csv} that holds a weight; the name of the weight
   * follows.
   */
  static final String WEIGHT = "weight:";

  private CatalogueTables() {}

  /**
   * Returns whether a folder holds tables of this format.
   *
   * @param folder the folder
   * @return true if it has a {@code units.csv}
   */
  public static boolean areIn(Path folder) {
    return Files.isRegularFile(folder.resolve("units.csv"));
  }

  /**
   * Reads the tables of a folder.
   *
   * @param folder the folder
   * @return the units with their lineage, figures, instruments and documents
   * @throws InvalidTableException listing every problem in any table
   * @throws IOException if a file cannot be read
   */
  public static TerritoryData read(Path folder) throws IOException {
    Map<String, String> tables = new LinkedHashMap<>();
    List<TableProblem> problems = new ArrayList<>();
    for (String name : TableReader.FILES) {
      Path path = folder.resolve(name);
      if (Files.isRegularFile(path)) {
        try {
          tables.put(name, TextFile.read(path).text());
        } catch (InvalidTableException refused) {
          problems.addAll(refused.problems());
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidTableException(problems);
    }
    return read(tables);
  }

  /**
   * Reads tables that are in memory, for example from resources.
   *
   * @param tables the texts of the tables by the names of their files
   * @return the units with their lineage, figures, instruments and documents
   * @throws InvalidTableException listing every problem in any table
   */
  public static TerritoryData read(Map<String, String> tables) {
    return new TableReader().read(tables);
  }

  /**
   * Writes the tables into a folder and overwrites tables that it has.
   *
   * @param data the units with their lineage, land areas and populations
   * @param folder an existing folder
   * @throws InvalidValueException if a statistic is not the land area or population of a unit on a
   *     day, because the tables have no place for it
   * @throws IOException if a file cannot be written
   */
  public static void write(TerritoryData data, Path folder) throws IOException {
    for (Map.Entry<String, String> table : write(data).entrySet()) {
      Files.writeString(folder.resolve(table.getKey()), table.getValue(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Writes the tables.
   *
   * @param data the units with their lineage, land areas and populations
   * @return the texts of the tables by the names of their files; reading them gives equal data
   * @throws InvalidValueException if a statistic is not the land area or population of a unit on a
   *     day, because the tables have no place for it
   */
  public static Map<String, String> write(TerritoryData data) {
    Map<String, String> tables = new LinkedHashMap<>();
    List<List<String>> units = new ArrayList<>();
    data.administrativeUnits().forEach(unit -> units.addAll(UnitStates.of(unit)));
    tables.put("units.csv", table(UNITS, units));
    tables.put("lineage.csv", lineage(data.lineage()));
    tables.put(
        "figures.csv", table(FIGURES, data.statistics().stream().map(FigureRows::write).toList()));
    tables.put(
        "instruments.csv",
        table(INSTRUMENTS, data.instruments().stream().map(CatalogueTables::row).toList()));
    tables.put(
        "documents.csv",
        table(DOCUMENTS, data.documents().stream().map(CatalogueTables::row).toList()));
    return tables;
  }

  private static String table(List<String> header, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(header);
      rows.forEach(writer::writeRecord);
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory could not be written", impossible);
    }
    return text.toString();
  }

  private static String lineage(List<LineageEdge> edges) {
    TreeSet<String> weights = new TreeSet<>();
    edges.forEach(edge -> weights.addAll(edge.weights().keySet()));
    List<String> header = new ArrayList<>(LINEAGE);
    weights.forEach(name -> header.add(WEIGHT + name));
    List<List<String>> rows = new ArrayList<>();
    for (LineageEdge edge : edges) {
      List<String> row = new ArrayList<>();
      row.add(edge.kind().code());
      row.add(edge.formerUnit());
      row.add(edge.laterUnit());
      row.add(edge.effective().toString());
      row.add(edge.instrument().orElse(""));
      row.add(edge.extent().code());
      weights.forEach(
          name -> row.add(edge.weights().containsKey(name) ? edge.weights().get(name) + "" : ""));
      rows.add(row);
    }
    return table(header, rows);
  }

  private static List<String> row(LegalInstrument instrument) {
    return List.of(
        instrument.id(),
        instrument.kind(),
        instrument.number(),
        instrument.date().map(Object::toString).orElse(""),
        instrument.title().map(title -> title.vi()).orElse(""),
        instrument.title().flatMap(title -> title.en()).orElse(""));
  }

  private static List<String> row(Document document) {
    return List.of(
        document.id(),
        document.title().vi(),
        document.title().en().orElse(""),
        document.kind().orElse(""),
        document.number().orElse(""),
        document.date().map(Object::toString).orElse(""));
  }
}
