package io.github.wardreport.catalogue;

import io.github.wardreport.catalogue.SourceConflict.Fact;
import io.github.wardreport.catalogue.SourceConflict.Statement;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.source.Citation;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.UnitCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts together what several files say of units. */
final class CatalogueAssembler {
  private final Map<String, UnitHistory> histories = new LinkedHashMap<>();
  private final Map<AdministrativeTier, TreeSet<LocalDate>> listings = new LinkedHashMap<>();
  private final Map<String, LegalInstrument> instruments = new TreeMap<>();
  private final Map<String, String> instrumentOf = new LinkedHashMap<>();
  private final List<LineageEdge> lineage = new ArrayList<>();
  private final Map<String, Row> firstSteps = new LinkedHashMap<>();
  private final Map<String, List<String>> predecessors = new LinkedHashMap<>();
  private final Map<String, Figure> areas = new LinkedHashMap<>();
  private final Map<String, Figure> areasBesideOthers = new LinkedHashMap<>();
  private final Map<String, Figure> populations = new LinkedHashMap<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<FileSummary> files = new ArrayList<>();
  private @Nullable UnitCatalogue units;

  final List<TableProblem> rejected = new ArrayList<>();
  final List<SourceConflict> conflicts = new ArrayList<>();

  /** A figure of a unit, where it stands and as of when. */
  record Figure(StatedValue value, Optional<String> asPrinted, LocalDate asOf, Row row) {}

  static String idOf(String code) {
    return "unit-" + code;
  }

  static String formerIdOf(String code, LocalDate lastDay) {
    return "unit-" + code + "-until-" + lastDay;
  }

  void sight(String id, UnitObservation seen) {
    histories.computeIfAbsent(id, UnitHistory::new).add(seen, conflicts);
  }

  boolean knows(String id) {
    return histories.containsKey(id);
  }

  /** What was said of a unit as of a day, or last before, or else at all. */
  UnitObservation sighting(String id, LocalDate day) {
    return Objects.requireNonNull(histories.get(id)).lastUpTo(day);
  }

  /** A row of the lineage that leads into a unit. */
  Optional<Row> stepInto(String id) {
    return Optional.ofNullable(firstSteps.get(id));
  }

  /** The units that a unit was formed from, as far as the lineage read so far tells. */
  List<String> predecessorsOf(String id) {
    return predecessors.getOrDefault(id, List.of());
  }

  /** Says that a file lists all units of a level as of a day. */
  void lists(AdministrativeTier level, LocalDate day) {
    listings.computeIfAbsent(level, unseen -> new TreeSet<>()).add(day);
  }

  /** The day itself if units are known then, or else the first on which they are. */
  LocalDate dayOfUnits(LocalDate day) {
    TreeSet<LocalDate> days = listings.getOrDefault(AdministrativeTier.PROVINCE, new TreeSet<>());
    return days.isEmpty() || !days.first().isAfter(day) ? day : days.first();
  }

  void add(LegalInstrument instrument, String unit) {
    instruments.putIfAbsent(instrument.id(), instrument);
    instrumentOf.put(unit, instrument.id());
  }

  void add(LineageEdge edge, Row row) {
    lineage.add(edge);
    firstSteps.putIfAbsent(edge.laterUnit(), row);
    predecessors
        .computeIfAbsent(edge.laterUnit(), unseen -> new ArrayList<>())
        .add(edge.formerUnit());
  }

  void area(String unit, Figure figure) {
    areas.putIfAbsent(unit, figure);
  }

  /** An area told beside other things; that of a data set of areas goes before it. */
  void areaBesideOthers(String unit, Figure figure) {
    tellAreas(unit, areasBesideOthers.putIfAbsent(unit, figure), figure);
  }

  private void joinAreas() {
    areasBesideOthers.forEach(
        (unit, figure) -> tellAreas(unit, areas.putIfAbsent(unit, figure), figure));
  }

  private void tellAreas(String unit, @Nullable Figure known, Figure figure) {
    if (known != null && !known.value().equals(figure.value())) {
      conflicts.add(
          new SourceConflict(
              unit,
              Fact.AREA,
              Statement.of(known.row(), known.value().toString()),
              Statement.of(figure.row(), figure.value().toString())));
    }
  }

  void population(String unit, Figure figure) {
    populations.putIfAbsent(unit, figure);
  }

  void done(FileSummary summary, LocalDate asOf) {
    files.add(summary);
    documents.add(
        Document.builder()
            .id(documentOf(summary.file()))
            .title(Label.of(summary.file()))
            .kind("data-set")
            .date(asOf)
            .build());
  }

  private static String documentOf(String file) {
    String slug = file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "file-" + slug.replaceAll("^-|-$", "");
  }

  /**
   * A unit that is no longer listed under its code, and one of its name that is listed under
   * another since, are one unit.
   */
  void joinRecoded() {
    LocalDate last = lastListing(AdministrativeTier.COMMUNE);
    List<UnitHistory> gone =
        current().stream().filter(unit -> unit.lastSeen().isBefore(last)).toList();
    List<UnitHistory> come = current().stream().filter(unit -> isNewcomer(unit, last)).toList();
    for (UnitHistory old : gone) {
      List<UnitHistory> same =
          come.stream().filter(unit -> isSameButForTheCode(old.latest(), unit.latest())).toList();
      if (same.size() == 1) {
        UnitObservation one = old.latest();
        UnitObservation other = same.get(0).latest();
        conflicts.add(
            new SourceConflict(
                old.id(),
                Fact.CODE,
                Statement.of(one.row(), one.code()),
                Statement.of(other.row(), other.code())));
        old.addAll(same.get(0));
        histories.remove(same.get(0).id());
      }
    }
  }

  private static boolean isSameButForTheCode(UnitObservation one, UnitObservation other) {
    return one.name().equals(other.name())
        && one.kind().equals(other.kind())
        && one.parent().equals(other.parent());
  }

  private boolean isNewcomer(UnitHistory unit, LocalDate last) {
    return unit.firstSeen().equals(last)
        && listings.getOrDefault(AdministrativeTier.COMMUNE, new TreeSet<>()).size() > 1;
  }

  private List<UnitHistory> current() {
    return histories.values().stream()
        .filter(unit -> unit.latest().kind().level().equals(AdministrativeTier.COMMUNE))
        .filter(unit -> unit.latest().from().isPresent())
        .toList();
  }

  private LocalDate lastListing(AdministrativeTier level) {
    TreeSet<LocalDate> days = listings.getOrDefault(level, new TreeSet<>());
    return days.isEmpty() ? LocalDate.MIN : days.last();
  }

  /** The units as all lists of units tell them, for finding them by name. */
  UnitCatalogue units() {
    if (units == null) {
      units =
          UnitCatalogue.of(histories.values().stream().map(unit -> built(unit).build()).toList());
    }
    return units;
  }

  private AdministrativeUnit.Builder built(UnitHistory unit) {
    AdministrativeTier level = unit.latest().kind().level();
    return unit.build(
        unit.latest().from().isPresent() && !unit.lastSeen().isBefore(lastListing(level)));
  }

  ImportedCatalogue result() {
    histories.values().forEach(unit -> unit.tellSpellings(conflicts));
    joinAreas();
    List<Statistic> statistics = new ArrayList<>();
    List<AdministrativeUnit> units = new ArrayList<>();
    histories.values().stream()
        .sorted(Comparator.comparing(unit -> unit.latest().kind().level().rank()))
        .forEach(history -> units.add(unit(history, statistics)));
    List<LineageEdge> edges =
        lineage.stream()
            .map(
                edge ->
                    instrumentOf.containsKey(edge.laterUnit())
                        ? edge.withInstrument(instrumentOf.get(edge.laterUnit()))
                        : edge)
            .toList();
    WardReport data =
        WardReport.builder()
            .title(Label.of("Danh mục đơn vị hành chính", "Catalogue of administrative units"))
            .documents(documents)
            .instruments(instruments.values())
            .administrativeUnits(units)
            .lineage(edges)
            .statistics(statistics)
            .build();
    return new ImportedCatalogue(data, data.unitCatalogue(), files, rejected, conflicts);
  }

  private AdministrativeUnit unit(UnitHistory history, List<Statistic> statistics) {
    AdministrativeUnit.Builder unit = built(history);
    String id = history.id();
    Optional.ofNullable(areas.get(id))
        .map(figure -> statistic("area", id, figure))
        .ifPresent(
            area -> {
              statistics.add(area);
              unit.landArea(area.id());
            });
    Optional.ofNullable(populations.get(id))
        .map(figure -> statistic("population", id, figure))
        .ifPresent(
            population -> {
              statistics.add(population);
              unit.population(population.id());
            });
    return unit.build();
  }

  private static Statistic statistic(String topic, String unit, Figure figure) {
    return Statistic.builder()
        .id(topic + "-of-" + unit + "-" + figure.asOf())
        .topic(topic)
        .label(FigureRows.TOPICS.getOrDefault(topic, Label.of(topic)))
        .value(figure.value())
        .referenceArea(unit)
        .period(StatedPeriod.of(PointInTime.of(figure.asOf())))
        .asPrinted(figure.asPrinted())
        .citation(
            new Citation(
                documentOf(figure.row().file()), Optional.of("line " + figure.row().line())))
        .build();
  }
}
