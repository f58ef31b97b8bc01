package io.github.wardreport.catalogue;

import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.territory.CatalogueAssembler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Imports public data sets on the administrative units of Viet Nam as they are published. Each is
 * recognised by its columns (CSV) or members (JSON):
 *
 * <ul>
 *   <li>provinces with their units, codes and names (JSON, {@code Wards} in provinces);
 *   <li>units of commune level with the resolution that formed each (JSON, {@code communes});
 *   <li>pairs of former wards and new units (CSV, {@code wardCode}, {@code newWardCode});
 *   <li>land area, population and predecessors of units, in figures with a decimal point (CSV,
 *       {@code tenhc});
 *   <li>land area and population of provinces, in Vietnamese figures (CSV, {@code con}).
 * </ul>
 *
 * <p>The name of a file states the day that it describes: {@code lineage-2025-07-01.csv}. The
 * result lists every row that could not be used, with its line and the reason, and both statements
 * wherever sources differ. Names may be in any encoding, codes may be written as numbers, and
 * {@code đang cập nhật} is a figure that is being updated.
 */
public final class PublicData {
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private PublicData() {}

  /**
   * Imports the data sets of a folder.
   *
   * @param folder the folder; only its {@code .csv} and {@code .json} files are read
   * @return the units with their lineage and figures, and what could not be used
   * @throws InvalidTableException if a file is not JSON or CSV in UTF-8, is none of the data sets,
   *     has no day in its name, or is larger than 64 MiB; nothing is loaded then
   * @throws io.github.wardreport.problem.InvalidValueException if the units contradict themselves,
   *     listing every contradiction
   * @throws IOException if the folder or a file cannot be read
   */
  public static ImportResult read(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> found = Files.list(folder)) {
      paths = found.filter(PublicData::isTable).sorted().toList();
    }
    List<DataFile> files = new ArrayList<>();
    List<TableProblem> problems = new ArrayList<>();
    for (Path path : paths) {
      try {
        files.add(dataFile(TextFile.read(path)));
      } catch (InvalidTableException refused) {
        problems.addAll(refused.problems());
      }
    }
    if (paths.isEmpty()) {
      problems.add(
          new TableProblem(
              String.valueOf(folder.getFileName()), 0, "expected .csv or .json files, found none"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidTableException(problems);
    }
    return imported(files);
  }

  private static ImportResult imported(List<DataFile> files) {
    CatalogueAssembler units = new CatalogueAssembler();
    ImportLog log = new ImportLog();
    files.stream()
        .sorted(Comparator.comparing(DataFile::content).thenComparing(DataFile::asOf))
        .forEach(file -> file.readInto(units, log));
    return new ImportResult(
        TerritoryData.of(units, log.documents()), log.files(), log.rejected(), units.conflicts());
  }

  private static boolean isTable(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".json");
  }

  /**
   * The data sets in the order of reading: first those that list units, then those that name them.
   */
  private enum Content {
    LINEAGE("lineage"),
    LEGAL_BASIS("legal-basis"),
    UNITS("units"),
    PROVINCE_FIGURES("province-figures"),
    UNIT_FIGURES("unit-figures");

    private final String code;

    Content(String code) {
      this.code = code;
    }
  }

  /** A file whose data set is known. */
  private record DataFile(
      TextFile file, Content content, LocalDate asOf, List<JsonRows.Nested> objects) {

    void readInto(CatalogueAssembler units, ImportLog log) {
      DataSet data = new DataSet(content.code, asOf, units, log);
      switch (content) {
        case LINEAGE -> LineageFile.read(file, data);
        case LEGAL_BASIS -> LegalBasisFile.read(file, objects, data);
        case UNITS -> UnitsFile.read(file, objects, data);
        case PROVINCE_FIGURES -> UnitFiguresFile.readProvinces(file, data);
        case UNIT_FIGURES -> UnitFiguresFile.readUnits(file, data);
      }
    }
  }

  private static DataFile dataFile(TextFile file) {
    boolean isJson = file.name().toLowerCase(Locale.ROOT).endsWith(".json");
    List<JsonRows.Nested> objects = isJson ? JsonRows.read(file) : List.of();
    Optional<Content> content =
        isJson ? contentOfJson(objects) : contentOfCsv(CsvRows.headerOf(file));
    return new DataFile(
        file,
        content.orElseThrow(
            () ->
                InvalidTableException.of(
                    file.name(), 1, "expected the columns or members of a known data set")),
        day(file.name()),
        objects);
  }

  private static Optional<Content> contentOfJson(List<JsonRows.Nested> objects) {
    if (LegalBasisFile.isOne(objects)) {
      return Optional.of(Content.LEGAL_BASIS);
    }
    return UnitsFile.isOne(objects) ? Optional.of(Content.UNITS) : Optional.empty();
  }

  private static Optional<Content> contentOfCsv(List<String> header) {
    if (LineageFile.isOne(header)) {
      return Optional.of(Content.LINEAGE);
    }
    if (UnitFiguresFile.isOfUnits(header)) {
      return Optional.of(Content.UNIT_FIGURES);
    }
    return UnitFiguresFile.isOfProvinces(header)
        ? Optional.of(Content.PROVINCE_FIGURES)
        : Optional.empty();
  }

  private static LocalDate day(String name) {
    Matcher day = DAY.matcher(name);
    try {
      if (day.find()) {
        return LocalDate.parse(day.group());
      }
    } catch (DateTimeException notADay) {
      throw InvalidTableException.of(name, 0, "expected a day in the name, found " + day.group());
    }
    throw InvalidTableException.of(
        name, 0, "expected a day in the name, such as units-2026-07-25.json, found none");
  }
}
