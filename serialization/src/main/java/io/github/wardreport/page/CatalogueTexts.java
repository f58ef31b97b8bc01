package io.github.wardreport.page;

import io.github.wardreport.catalogue.ImportResult;
import io.github.wardreport.format.TextWidth;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.UnitCatalogue;
import io.github.wardreport.territory.UnitKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days of a catalogue, and its units as they are printed on a page. */
final class CatalogueTexts {
  /** How many entries of a list are printed unless whole lists are wanted. */
  static final int FIRST = 12;

  private final ImportResult catalogue;
  private final UnitCatalogue units;
  private final boolean wholeLists;
  private final PageWriter page;
  private final NavigableSet<LocalDate> days;

  CatalogueTexts(ImportResult catalogue, boolean wholeLists, PageWriter page) {
    this.catalogue = catalogue;
    this.units = catalogue.data().catalogue();
    this.wholeLists = wholeLists;
    this.page = page;
    this.days = knownDays();
  }

  /** The days on which something is known: the eve and the day of each reform, and of each file. */
  private NavigableSet<LocalDate> knownDays() {
    NavigableSet<LocalDate> known = new TreeSet<>();
    for (LocalDate day : reforms()) {
      known.add(day.minusDays(1));
      known.add(day);
    }
    catalogue.data().documents().forEach(document -> document.date().ifPresent(known::add));
    if (known.isEmpty()) {
      units.all().forEach(unit -> unit.formedOn().ifPresent(known::add));
    }
    if (known.isEmpty()) {
      known.add(LocalDate.EPOCH);
    }
    return known;
  }

  List<LocalDate> days() {
    return List.copyOf(days);
  }

  LocalDate latestDay() {
    return days.last();
  }

  /** The days on which territory moved from one unit to another. */
  List<LocalDate> reforms() {
    return units.lineage().stream()
        .filter(edge -> edge.kind().movesTerritory())
        .map(LineageEdge::effective)
        .distinct()
        .toList();
  }

  boolean isOf(AdministrativeTier tier, AdministrativeUnit unit, LocalDate day) {
    return unit.kindOn(day)
        .flatMap(UnitKind::find)
        .map(UnitKind::tier)
        .filter(tier::equals)
        .isPresent();
  }

  String name(AdministrativeUnit unit) {
    return page.text(unit.latestName());
  }

  String names(Collection<AdministrativeUnit> found) {
    return found.stream().map(this::name).collect(Collectors.joining(", "));
  }

  /** The name with every code that the unit ever had. */
  String nameWithCodes(AdministrativeUnit unit) {
    String codes =
        unit.codes().stream().map(code -> code.value()).collect(Collectors.joining(", "));
    return name(unit) + " (" + codes + ")";
  }

  /** Writes the beginning of a list, and how many entries are left out. */
  <T> void list(List<T> entries, Function<T, String> text) {
    int shown = wholeLists ? entries.size() : Math.min(FIRST, entries.size());
    for (T entry : entries.subList(0, shown)) {
      for (String line :
          TextWidth.wrap(text.apply(entry), TextPage.WIDTH - PageWriter.INDENT.length())) {
        page.line(PageWriter.INDENT + line);
      }
    }
    if (shown < entries.size()) {
      page.line(
          PageWriter.INDENT + page.words("catalogue.more", page.number(entries.size() - shown)));
    }
  }

  boolean printsWholeLists() {
    return wholeLists;
  }
}
