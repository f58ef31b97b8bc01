package io.github.wardreport.catalogue;

import io.github.wardreport.label.Coded;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.problem.WardReportException;
import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.FigureObservation;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.Predecessor.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of one folder and reports every problem in them at once. */
final class TableReader {
  static final List<String> FILES =
      List.of("units.csv", "lineage.csv", "figures.csv", "instruments.csv", "documents.csv");
  private static final Pattern PATH =
      Pattern.compile("\\$\\.(territory|lineage|statistics|instruments|documents)\\[([0-9]+)](.*)");

  private final List<TableProblem> problems = new ArrayList<>();

  /** The rows that the data were made from, by the lists of the data. */
  private final Map<String, List<Row>> origins = new LinkedHashMap<>();

  private final Map<String, List<Row>> states = new LinkedHashMap<>();
  private final Map<String, AdministrativeUnit.Builder> units = new LinkedHashMap<>();

  private final List<FigureObservation> figures = new ArrayList<>();
  private final TerritoryData.Builder data = TerritoryData.builder();

  TerritoryData read(Map<String, String> tables) {
    tables.keySet().stream()
        .filter(name -> !FILES.contains(name))
        .forEach(name -> problems.add(new TableProblem(name, 0, "expected one of " + FILES)));
    if (!tables.containsKey("units.csv")) {
      problems.add(new TableProblem("units.csv", 0, "expected this table, found none"));
    }
    each(tables, "units.csv", CatalogueTables.UNITS, this::useState);
    each(tables, "documents.csv", CatalogueTables.DOCUMENTS, this::useDocument);
    each(tables, "instruments.csv", CatalogueTables.INSTRUMENTS, this::useInstrument);
    each(tables, "lineage.csv", CatalogueTables.LINEAGE, this::useStep);
    buildUnits();
    each(tables, "figures.csv", CatalogueTables.FIGURES, this::useFigure);
    addUnits();
    refuseProblems();
    try {
      return data.build();
    } catch (InvalidValueException refused) {
      refused.problems().forEach(this::locate);
      throw new InvalidTableException(problems);
    }
  }

  private void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidTableException(problems);
    }
  }

  private void each(
      Map<String, String> tables, String name, List<String> columns, Consumer<Row> handler) {
    String text = tables.get(name);
    if (text == null) {
      return;
    }
    CsvRows csv;
    try {
      csv = CsvRows.read(new TextFile(name, text), problems);
    } catch (InvalidTableException notCsv) {
      problems.addAll(notCsv.problems());
      return;
    }
    if (!isHeader(csv.header(), columns)) {
      problems.add(
          new TableProblem(
              name, 1, "expected the columns " + columns + ", found " + shortened(csv.header())));
      return;
    }
    for (Row row : csv.rows()) {
      guarded(row, () -> handler.accept(row));
    }
  }

  private static boolean isHeader(List<String> header, List<String> columns) {
    return header.containsAll(columns)
        && header.stream().allMatch(name -> columns.contains(name) || isWeight(columns, name));
  }

  private static boolean isWeight(List<String> columns, String name) {
    return columns.equals(CatalogueTables.LINEAGE) && name.startsWith(CatalogueTables.WEIGHT);
  }

  private static String shortened(List<String> header) {
    String shown = header.toString();
    return shown.length() <= 200 ? shown : shown.substring(0, 197) + "...";
  }

  private void guarded(Row row, Runnable use) {
    try {
      use.run();
    } catch (Row.Unusable | WardReportException reason) {
      problems.add(row.problem(String.valueOf(reason.getMessage())));
    }
  }

  private void made(String list, Row row) {
    origins.computeIfAbsent(list, unseen -> new ArrayList<>()).add(row);
  }

  /** Reports a problem of the data at the row that the part with the problem was made from. */
  private void locate(Problem problem) {
    Matcher path = PATH.matcher(problem.path());
    if (!path.matches()) {
      problems.add(new TableProblem("units.csv", 0, problem.toString()));
      return;
    }
    Row row = origins.getOrDefault(path.group(1), List.of()).get(Integer.parseInt(path.group(2)));
    String member = path.group(3).isEmpty() ? "" : path.group(3).substring(1) + ": ";
    problems.add(row.problem(member + problem.message()));
  }

  private void useState(Row row) {
    row.findDate("from");
    row.findDate("until");
    states.computeIfAbsent(row.get("id"), unseen -> new ArrayList<>()).add(row);
  }

  private void buildUnits() {
    states.forEach(
        (id, rows) ->
            guarded(
                rows.get(0),
                () -> {
                  AdministrativeUnit.Builder unit =
                      AdministrativeUnit.builder()
                          .id(id)
                          .names(facts(rows, row -> row.find("name").map(vi -> label(row, vi))))
                          .kinds(facts(rows, row -> row.find("kind")))
                          .parents(facts(rows, row -> row.find("parent")))
                          .codes(facts(rows, row -> row.find("code")));
                  unit.build();
                  units.put(id, unit);
                }));
  }

  private static Label label(Row row, String vi) {
    return new Label(vi, row.find("name_en"));
  }

  /** The facts of a unit. A fact that does not change from one state to the next is one fact. */
  private static <T> List<DatedFact<T>> facts(List<Row> states, Function<Row, Optional<T>> fact) {
    List<DatedFact<T>> facts = new ArrayList<>();
    for (Row state : states) {
      fact.apply(state)
          .map(value -> new DatedFact<>(value, state.findDate("from"), state.findDate("until")))
          .ifPresent(facts::add);
    }
    return DatedFact.joined(
        facts, (before, next) -> before.value().equals(next.value()) && before.isFollowedBy(next));
  }

  private void addUnits() {
    figures.stream()
        .sorted(Comparator.comparing(FigureObservation::asOf))
        .forEach(
            figure -> Objects.requireNonNull(units.get(figure.referenceArea())).figure(figure));
    List<AdministrativeUnit> built = new ArrayList<>();
    units.forEach(
        (id, unit) -> {
          built.add(unit.build());
          made("territory", states.getOrDefault(id, List.of()).get(0));
        });
    data.administrativeUnits(built);
  }

  private void useStep(Row row) {
    LineageEdge.Builder step =
        LineageEdge.builder()
            .kind(code(row, "kind", LineageKind.values()))
            .formerUnit(row.get("former_unit"))
            .laterUnit(row.get("later_unit"))
            .effective(
                row.findDate("effective")
                    .orElseThrow(() -> row.expected("effective", "a date such as 2025-07-01")))
            .instrument(row.find("instrument"));
    if (row.find("extent").isPresent()) {
      step.extent(code(row, "extent", Extent.values()));
    }
    row.cells().keySet().stream()
        .filter(column -> column.startsWith(CatalogueTables.WEIGHT))
        .forEach(
            column ->
                row.find(column)
                    .ifPresent(
                        text ->
                            step.putWeight(
                                column.substring(CatalogueTables.WEIGHT.length()),
                                Quantity.parse(text, MeasureUnits.builtIn()))));
    data.addLineage(step.build());
    made("lineage", row);
  }

  private static <T extends Coded> T code(Row row, String column, T[] values) {
    return Coded.find(values, row.get(column))
        .orElseThrow(
            () ->
                row.expected(column, "one of " + Arrays.stream(values).map(Coded::code).toList()));
  }

  private void useFigure(Row row) {
    FigureObservation figure = FigureRows.read(row);
    if (!units.containsKey(figure.referenceArea())) {
      throw row.expected("unit", "the id of a unit of units.csv");
    }
    figures.add(figure);
    data.addStatistics(TerritoryData.statistic(figure));
    made("statistics", row);
  }

  private void useInstrument(Row row) {
    data.addInstrument(
        LegalInstrument.builder()
            .id(row.get("id"))
            .kind(row.get("kind"))
            .number(row.get("number"))
            .date(row.findDate("date"))
            .title(row.find("title").map(vi -> new Label(vi, row.find("title_en"))))
            .build());
    made("instruments", row);
  }

  private void useDocument(Row row) {
    data.addDocument(
        Document.builder()
            .id(row.get("id"))
            .title(new Label(row.get("title"), row.find("title_en")))
            .kind(row.find("kind"))
            .number(row.find("number"))
            .date(row.findDate("date"))
            .build());
    made("documents", row);
  }
}
