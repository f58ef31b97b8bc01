package io.github.wardreport.catalogue;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.problem.WardReportException;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.source.Citation;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.Predecessor.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables of one catalogue, and tells everything that is wrong in them at once. */
final class TableReader {
  static final List<String> FILES =
      List.of("units.csv", "lineage.csv", "figures.csv", "instruments.csv", "documents.csv");
  private static final Pattern PATH =
      Pattern.compile("\\$\\.(territory|lineage|statistics|instruments|documents)\\[([0-9]+)](.*)");

  private final List<TableProblem> problems = new ArrayList<>();

  /** The rows from which the things of a report were made, by the report's lists. */
  private final Map<String, List<Row>> origins = new LinkedHashMap<>();

  private final Map<String, List<Row>> states = new LinkedHashMap<>();
  private final Map<String, AdministrativeUnit.Builder> units = new LinkedHashMap<>();

  /** The day of the latest figure of each topic and unit. */
  private final Map<String, LocalDate> latest = new HashMap<>();

  private final WardReport.Builder report =
      WardReport.builder()
          .title(Label.of("Danh mục đơn vị hành chính", "Catalogue of administrative units"));

  private interface Use {
    void of(Row row);
  }

  WardReport read(Map<String, String> tables) {
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
    WardReport catalogue = report.buildDraft();
    catalogue.problems().forEach(this::locate);
    refuseProblems();
    return catalogue;
  }

  private void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new InvalidTableException(problems);
    }
  }

  private void each(Map<String, String> tables, String name, List<String> columns, Use use) {
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
      guarded(row, () -> use.of(row));
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

  /** A problem of the whole is one of the row from which the thing with it was made. */
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

  private static <T> List<DatedFact<T>> facts(List<Row> states, Function<Row, Optional<T>> fact) {
    List<DatedFact<T>> facts = new ArrayList<>();
    for (Row state : states) {
      Optional<T> value = fact.apply(state);
      if (value.isPresent()) {
        DatedFact<T> next =
            new DatedFact<>(value.get(), state.findDate("from"), state.findDate("until"));
        Optional<DatedFact<T>> last =
            facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1));
        if (last.filter(before -> goesOn(before, next)).isPresent()) {
          facts.set(
              facts.size() - 1, new DatedFact<>(value.get(), last.get().from(), next.until()));
        } else {
          facts.add(next);
        }
      }
    }
    return facts;
  }

  private static <T> boolean goesOn(DatedFact<T> before, DatedFact<T> next) {
    return before.value().equals(next.value())
        && before.until().isPresent()
        && next.from().equals(before.until().map(last -> last.plusDays(1)));
  }

  private void addUnits() {
    List<AdministrativeUnit> built = new ArrayList<>();
    units.forEach(
        (id, unit) -> {
          built.add(unit.build());
          made("territory", states.getOrDefault(id, List.of()).get(0));
        });
    report.administrativeUnits(built);
  }

  private void useStep(Row row) {
    LineageEdge.Builder step =
        LineageEdge.builder()
            .kind(code(row, "kind", LineageKind.values(), LineageKind::code))
            .formerUnit(row.get("former_unit"))
            .laterUnit(row.get("later_unit"))
            .effective(
                row.findDate("effective")
                    .orElseThrow(() -> row.expected("effective", "a date such as 2025-07-01")))
            .instrument(row.find("instrument"));
    if (row.find("extent").isPresent()) {
      step.extent(code(row, "extent", Extent.values(), Extent::code));
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
    report.addLineage(step.build());
    made("lineage", row);
  }

  private static <T> T code(Row row, String column, T[] values, Function<T, String> code) {
    String text = row.get(column);
    return Arrays.stream(values)
        .filter(value -> code.apply(value).equals(text))
        .findFirst()
        .orElseThrow(
            () -> row.expected(column, "one of " + Arrays.stream(values).map(code).toList()));
  }

  private void useFigure(Row row) {
    String topic = row.get("topic");
    Label label = FigureRows.TOPICS.get(topic);
    if (label == null) {
      throw row.expected("topic", "area or population");
    }
    MeasureUnit measureUnit = MeasureUnits.builtIn().get(row.get("measure_unit"));
    LocalDate asOf =
        row.findDate("as_of").orElseThrow(() -> row.expected("as_of", "a date such as 2025-07-01"));
    String unit = row.get("unit");
    AdministrativeUnit.Builder known = units.get(unit);
    if (known == null) {
      throw row.expected("unit", "the id of a unit of units.csv");
    }
    String id = topic + "-of-" + unit + "-" + asOf;
    Statistic statistic =
        Statistic.builder()
            .id(id)
            .topic(topic)
            .label(label)
            .value(value(row, measureUnit))
            .referenceArea(unit)
            .period(StatedPeriod.of(PointInTime.of(asOf)))
            .asPrinted(row.find("as_printed"))
            .citation(
                row.find("document").map(document -> new Citation(document, row.find("place"))))
            .build();
    boolean isLatest = asOf.equals(latest.merge(topic + " " + unit, asOf, TableReader::later));
    if (isLatest && topic.equals("area")) {
      known.landArea(id);
    } else if (isLatest) {
      known.population(id);
    }
    report.addStatistics(statistic);
    made("statistics", row);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static StatedValue value(Row row, MeasureUnit unit) {
    String text = row.get("value");
    for (MissingReason reason : MissingReason.values()) {
      if (reason.code().equals(text)) {
        return MissingValue.of(reason, unit);
      }
    }
    return Quantity.of(text, unit);
  }

  private void useInstrument(Row row) {
    report.addInstrument(
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
    report.addDocument(
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
