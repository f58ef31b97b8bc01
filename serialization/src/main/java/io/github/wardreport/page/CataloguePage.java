package io.github.wardreport.page;

import io.github.wardreport.aggregation.MissingPolicy;
import io.github.wardreport.aggregation.RollUpResult;
import io.github.wardreport.aggregation.UnitRollUp;
import io.github.wardreport.calc.Operand;
import io.github.wardreport.catalogue.FileSummary;
import io.github.wardreport.catalogue.ImportedCatalogue;
import io.github.wardreport.catalogue.SourceConflict;
import io.github.wardreport.catalogue.TableProblem;
import io.github.wardreport.format.Printer;
import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Align;
import io.github.wardreport.format.TextWidth;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.CodeHandover;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.NameMatch;
import io.github.wardreport.territory.Predecessor.Extent;
import io.github.wardreport.territory.Reorganization;
import io.github.wardreport.territory.UnitCatalogue;
import io.github.wardreport.territory.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A catalogue of administrative units as a page for the terminal. */
public final class CataloguePage {
  private static final int WIDTH = 100;
  private static final int FIRST = 12;

  private final ImportedCatalogue catalogue;
  private final UnitCatalogue units;
  private final String wanted;
  private final boolean all;
  private final Language language;
  private final Words words;
  private final Printer printer;
  private final LocalDate latest;
  private final List<String> lines = new ArrayList<>();

  /**
   * Makes the page.
   *
   * @param catalogue the catalogue
   * @param wanted the name or code of the unit whose lineage is printed
   * @param all whether lists are printed to their end
   * @param language the language of the page
   */
  public CataloguePage(ImportedCatalogue catalogue, String wanted, boolean all, Language language) {
    this.catalogue = catalogue;
    this.units = catalogue.units();
    this.wanted = wanted;
    this.all = all;
    this.language = language;
    this.words = Words.in(language);
    this.printer = Printer.in(language);
    this.latest = days().last();
  }

  /**
   * Returns the page.
   *
   * @return its lines
   */
  public List<String> lines() {
    heading("catalogue.title");
    files();
    conflicts();
    kinds();
    provinces();
    lineage();
    reforms().forEach(this::reform);
    lines.add("");
    return List.copyOf(lines);
  }

  private void heading(String key, String... arguments) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(words.text(key, arguments));
    lines.add("═".repeat(WIDTH));
  }

  private String number(long count) {
    return printer.print(BigDecimal.valueOf(count));
  }

  /** The days on which something is known: the eve and the day of each reform, and of each file. */
  private NavigableSet<LocalDate> days() {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (LocalDate day : reforms()) {
      days.add(day.minusDays(1));
      days.add(day);
    }
    catalogue.data().documents().forEach(document -> document.date().ifPresent(days::add));
    if (days.isEmpty()) {
      units.all().forEach(unit -> unit.formedOn().ifPresent(days::add));
    }
    if (days.isEmpty()) {
      days.add(LocalDate.EPOCH);
    }
    return days;
  }

  private List<LocalDate> reforms() {
    return units.lineage().stream()
        .filter(edge -> edge.kind().movesTerritory())
        .map(LineageEdge::effective)
        .distinct()
        .toList();
  }

  private void files() {
    TextTable table =
        new TextTable()
            .column(words.text("catalogue.file"), 52, Align.LEFT)
            .column(words.text("catalogue.rows"), 8, Align.RIGHT)
            .column(words.text("catalogue.used"), 8, Align.RIGHT)
            .column(words.text("catalogue.rejected"), 10, Align.RIGHT);
    for (FileSummary file : catalogue.files()) {
      table.row(file.file(), number(file.rows()), number(file.used()), number(file.rejected()));
    }
    if (table.isEmpty()) {
      for (Document document : catalogue.data().documents()) {
        lines.addAll(TextWidth.wrap(document.title().in(language), WIDTH));
      }
    } else {
      lines.addAll(table.lines());
    }
    first(catalogue.rejected(), TableProblem::toString);
    lines.add(words.text("catalogue.units", number(units.all().size())));
  }

  private <T> void first(List<T> list, Function<T, String> text) {
    int shown = all ? list.size() : Math.min(FIRST, list.size());
    for (T one : list.subList(0, shown)) {
      TextWidth.wrap(text.apply(one), WIDTH - 2).forEach(line -> lines.add("  " + line));
    }
    if (shown < list.size()) {
      lines.add(words.text("catalogue.more", number(list.size() - shown)));
    }
  }

  private void conflicts() {
    Map<SourceConflict.Fact, List<SourceConflict>> byFact =
        catalogue.conflicts().stream()
            .collect(
                Collectors.groupingBy(
                    SourceConflict::fact,
                    () -> new EnumMap<>(SourceConflict.Fact.class),
                    Collectors.toList()));
    if (byFact.isEmpty()) {
      return;
    }
    heading("catalogue.conflicts", number(catalogue.conflicts().size()));
    byFact.forEach(
        (fact, conflicts) -> {
          lines.add(words.text("catalogue.fact." + fact.code()) + ": " + number(conflicts.size()));
          boolean telling =
              fact != SourceConflict.Fact.SPELLING && fact != SourceConflict.Fact.WRITING;
          if (telling || all) {
            first(conflicts, SourceConflict::toString);
          }
        });
  }

  private void kinds() {
    heading("catalogue.kinds");
    List<LocalDate> days = List.copyOf(days());
    TextTable table = new TextTable().column(words.text("catalogue.kind"), 34, Align.LEFT);
    days.forEach(day -> table.column(printer.print(day), 11, Align.RIGHT));
    List<Map<String, Long>> counts = days.stream().map(this::countByKind).toList();
    for (String kind : kindsInOrder()) {
      List<String> row = new ArrayList<>();
      row.add(kindLabel(kind));
      counts.forEach(count -> row.add(number(count.getOrDefault(kind, 0L))));
      table.row(row.toArray(String[]::new));
    }
    lines.addAll(table.lines());
  }

  private Map<String, Long> countByKind(LocalDate day) {
    return units.unitsOn(day).stream()
        .collect(
            Collectors.groupingBy(
                unit -> unit.kindOn(day).orElse(""), TreeMap::new, Collectors.counting()));
  }

  private List<String> kindsInOrder() {
    List<String> order = UnitKind.known().stream().map(UnitKind::code).toList();
    return units.all().stream()
        .flatMap(unit -> unit.kinds().stream())
        .map(kind -> kind.value())
        .distinct()
        .sorted(
            Comparator.comparing(
                    (String kind) -> order.contains(kind) ? order.indexOf(kind) : order.size())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private String kindLabel(String kind) {
    return UnitKind.find(kind).map(known -> known.label().in(language)).orElse(kind);
  }

  private void provinces() {
    heading("catalogue.provinces", printer.print(latest));
    TextTable table =
        new TextTable()
            .column(words.text("catalogue.province"), 24, Align.LEFT)
            .column(words.text("catalogue.commune-level"), 7, Align.RIGHT)
            .column(words.text("catalogue.area-sum"), 12, Align.RIGHT)
            .column(words.text("catalogue.stated"), 12, Align.RIGHT)
            .column(words.text("catalogue.population-sum"), 12, Align.RIGHT)
            .column(words.text("catalogue.stated"), 12, Align.RIGHT)
            .column(words.text("catalogue.coverage"), 9, Align.RIGHT);
    for (AdministrativeUnit unit : byCode(units.unitsOn(latest))) {
      if (levelOf(unit, latest).filter(AdministrativeTier.PROVINCE::equals).isPresent()) {
        List<AdministrativeUnit> children = units.childrenOf(unit.id(), latest);
        RollUpResult area = rollUp(children, AdministrativeUnit::landArea, "km²");
        RollUpResult population = rollUp(children, AdministrativeUnit::population, "người");
        table.row(
            nameOf(unit),
            number(children.size()),
            amount(area),
            figure(unit.landArea()),
            amount(population),
            figure(unit.population()),
            population.coverage().toString());
      }
    }
    lines.addAll(table.lines());
    lines.addAll(TextWidth.wrap(words.text("catalogue.provinces.note"), WIDTH));
  }

  private List<AdministrativeUnit> byCode(List<AdministrativeUnit> found) {
    return found.stream()
        .sorted(Comparator.comparing(unit -> unit.codeOn(latest).orElse("")))
        .toList();
  }

  private Optional<AdministrativeTier> levelOf(AdministrativeUnit unit, LocalDate day) {
    return unit.kindOn(day).flatMap(UnitKind::find).map(UnitKind::level);
  }

  private RollUpResult rollUp(
      List<AdministrativeUnit> children,
      Function<AdministrativeUnit, Optional<String>> figure,
      String unit) {
    UnitRollUp rollUp = UnitRollUp.sum(MeasureUnits.builtIn().get(unit));
    for (AdministrativeUnit child : children) {
      Optional<Operand> term = figure.apply(child).flatMap(this::statistic).map(Operand::of);
      if (term.isPresent()) {
        rollUp = rollUp.add(term.get());
      }
    }
    return rollUp.result(MissingPolicy.COVER, children.size());
  }

  private Optional<Statistic> statistic(String id) {
    return catalogue.data().statistic(id);
  }

  private String amount(RollUpResult rolledUp) {
    return rolledUp.amount().value().map(sum -> printer.print(sum.value())).orElse("·");
  }

  private String figure(Optional<String> id) {
    return id.flatMap(this::statistic)
        .flatMap(Statistic::quantity)
        .map(quantity -> printer.print(quantity.figure()))
        .orElse("·");
  }

  private String nameOf(AdministrativeUnit unit) {
    return unit.latestName().in(language);
  }

  private void lineage() {
    Optional<AdministrativeUnit> found = units.byCode(wanted, latest);
    List<NameMatch> matches = units.byName(wanted, latest);
    List<AdministrativeUnit> nearest =
        found.isPresent()
            ? List.of(found.get())
            : matches.stream()
                .filter(match -> match.difference() == matches.get(0).difference())
                .map(NameMatch::unit)
                .toList();
    if (nearest.size() != 1) {
      heading("catalogue.lineage", wanted);
      lines.add(words.text(nearest.isEmpty() ? "catalogue.no-unit" : "catalogue.several-units"));
      nearest.forEach(unit -> lines.add("  " + withCode(unit) + " · " + parentsOf(unit)));
      return;
    }
    lineage(nearest.get(0));
  }

  private String parentsOf(AdministrativeUnit unit) {
    return units.ancestorsOf(unit.id(), latest).stream()
        .map(this::nameOf)
        .collect(Collectors.joining(", "));
  }

  private void lineage(AdministrativeUnit unit) {
    heading("catalogue.lineage", nameOf(unit));
    TextTable table = new TextTable().column("", 20, Align.LEFT).column("", WIDTH - 22, Align.LEFT);
    table.row(words.text("catalogue.code"), unit.codeOn(latest).orElse("·"));
    table.row(words.text("profile.parent"), parentsOf(unit));
    unit.landArea()
        .flatMap(this::statistic)
        .ifPresent(area -> table.row(words.text("profile.area"), printer.print(area.value())));
    unit.population()
        .flatMap(this::statistic)
        .ifPresent(
            population ->
                table.row(words.text("profile.population"), printer.print(population.value())));
    units.edgesInto(unit.id()).stream()
        .flatMap(edge -> edge.instrument().stream())
        .distinct()
        .flatMap(id -> instrument(id).stream())
        .forEach(instrument -> table.row(words.text("profile.by"), words(instrument)));
    lines.addAll(table.lines());
    for (LineageEdge edge : units.edgesInto(unit.id())) {
      if (edge.kind().movesTerritory()) {
        lines.add(step(edge));
      }
    }
  }

  private Optional<LegalInstrument> instrument(String id) {
    return catalogue.data().instruments().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private String words(LegalInstrument instrument) {
    return instrument.number()
        + instrument.date().map(day -> ", " + printer.print(day)).orElse("")
        + instrument.title().map(title -> ": " + title.in(language)).orElse("");
  }

  private String withCode(AdministrativeUnit unit) {
    return nameOf(unit)
        + " ("
        + unit.codes().stream().map(code -> code.value()).collect(Collectors.joining(", "))
        + ")";
  }

  private String step(LineageEdge edge) {
    AdministrativeUnit former = units.find(edge.formerUnit()).orElseThrow();
    String day = printer.print(edge.effective());
    if (edge.extent() == Extent.WHOLE) {
      return "  " + words.text("catalogue.step.whole", day, withCode(former));
    }
    String others =
        units.edgesFrom(former.id()).stream()
            .filter(other -> !other.laterUnit().equals(edge.laterUnit()))
            .map(other -> nameOf(units.find(other.laterUnit()).orElseThrow()))
            .collect(Collectors.joining(", "));
    return "  " + words.text("catalogue.step.part", day, withCode(former), others);
  }

  private void reform(LocalDate day) {
    Reorganization reform = units.reorganizationOn(day);
    heading("catalogue.reform", printer.print(day));
    TextTable table = new TextTable().column("", 64, Align.LEFT).column("", 10, Align.RIGHT);
    count(table, "catalogue.formed", reform.formed(), day);
    count(table, "catalogue.merged", reform.merged(), day);
    LocalDate eve = day.minusDays(1);
    count(table, "catalogue.dissolved", reform.dissolved(), eve);
    count(table, "catalogue.divided", reform.divided(), eve);
    count(
        table,
        "catalogue.succeeded",
        reform.successions().stream().map(Reorganization.Succession::after).toList(),
        day);
    List<AdministrativeUnit> kept =
        units.unitsOn(day).stream()
            .filter(unit -> unit.existsOn(eve) && unit.formedOn().filter(day::equals).isEmpty())
            .toList();
    count(table, "catalogue.kept", kept, day);
    lines.addAll(table.lines());
    List<AdministrativeUnit> divided =
        reform.divided().stream().filter(unit -> isOfCommuneLevel(unit, eve)).toList();
    if (!divided.isEmpty()) {
      lines.add("");
      lines.add(words.text("catalogue.divided.list"));
      first(divided, unit -> withCode(unit) + " → " + successors(unit, day));
    }
    handovers(day);
  }

  private void count(TextTable table, String key, List<AdministrativeUnit> found, LocalDate day) {
    table.row(
        words.text(key), number(found.stream().filter(u -> isOfCommuneLevel(u, day)).count()));
  }

  private boolean isOfCommuneLevel(AdministrativeUnit unit, LocalDate day) {
    return levelOf(unit, day).filter(AdministrativeTier.COMMUNE::equals).isPresent();
  }

  private String successors(AdministrativeUnit unit, LocalDate day) {
    return units.successorsOf(unit.id(), day).stream()
        .map(this::nameOf)
        .collect(Collectors.joining(", "));
  }

  private void handovers(LocalDate day) {
    List<CodeHandover> handovers =
        units.codesHandedOverOn(day).stream()
            .filter(handover -> isOfCommuneLevel(handover.after(), day))
            .toList();
    if (handovers.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.text("catalogue.codes", number(handovers.size())));
    Map<NameMatch.Difference, Long> counts =
        handovers.stream()
            .collect(
                Collectors.groupingBy(
                    CodeHandover::difference,
                    () -> new EnumMap<>(NameMatch.Difference.class),
                    Collectors.counting()));
    counts.forEach(
        (difference, count) ->
            lines.add(
                "  "
                    + words.text(
                        "catalogue.difference." + difference.name().toLowerCase(Locale.ROOT),
                        number(count))));
    first(
        handovers.stream()
            .filter(handover -> handover.difference() == NameMatch.Difference.LETTERS)
            .toList(),
        handover ->
            handover.code() + ": " + nameOf(handover.before()) + " → " + nameOf(handover.after()));
  }
}
