package io.github.wardreport.catalogue;

import io.github.wardreport.catalogue.SourceConflict.Fact;
import io.github.wardreport.catalogue.SourceConflict.Statement;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.NameMatch;
import io.github.wardreport.territory.NameMatch.Difference;
import io.github.wardreport.territory.UnitCatalogue;
import io.github.wardreport.territory.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Area, population and predecessors of commune-level units, and area, population and number of
 * units of provinces; both name their units and tell no codes.
 */
final class UnitFiguresFile {
  private static final List<String> COLUMNS = List.of("tentinh", "dientichkm2", "dansonguoi");

  private final DataSet data;
  private final UnitCatalogue units;

  /** The day on which names are looked up. */
  private final LocalDate day;

  private final Map<String, Integer> usedOn = new HashMap<>();

  private UnitFiguresFile(DataSet data) {
    this.data = data;
    this.units = data.into().units();
    this.day = data.into().dayOfUnits(data.asOf());
  }

  static boolean isOfUnits(List<String> header) {
    return header.containsAll(COLUMNS) && header.contains("tenhc");
  }

  static boolean isOfProvinces(List<String> header) {
    return header.containsAll(COLUMNS) && header.contains("con");
  }

  static void readUnits(TextFile file, DataSet data) {
    data.eachOfCsv(file, new UnitFiguresFile(data)::useUnit);
  }

  static void readProvinces(TextFile file, DataSet data) {
    data.eachOfCsv(file, new UnitFiguresFile(data)::useProvince);
  }

  private void useUnit(Row row) {
    AdministrativeUnit province = province(row);
    String name = DataSet.name(row, "loai") + " " + DataSet.name(row, "tenhc");
    AdministrativeUnit unit =
        only(row, "tenhc", units.byName(name, day, province.id()), "a unit of " + nameOf(province));
    CatalogueAssembler.Figure area = Figures.area(row, "dientichkm2", data.asOf());
    CatalogueAssembler.Figure population = Figures.population(row, "dansonguoi", data.asOf());
    once(row, unit);
    tellName(row, unit, name);
    data.into().area(unit.id(), area);
    data.into().population(unit.id(), population);
    tellPredecessors(row, unit);
  }

  private void useProvince(Row row) {
    AdministrativeUnit province = province(row);
    CatalogueAssembler.Figure area = Figures.vietnameseArea(row, "dientichkm2", data.asOf());
    CatalogueAssembler.Figure population =
        Figures.vietnamesePopulation(row, "dansonguoi", data.asOf());
    once(row, province);
    data.into().area(province.id(), area);
    data.into().population(province.id(), population);
    tellUnitCount(row, province);
  }

  private AdministrativeUnit province(Row row) {
    String name = DataSet.name(row, "tentinh");
    List<NameMatch> provinces =
        units.byName(name, day).stream().filter(match -> isProvince(match.unit(), day)).toList();
    return only(row, "tentinh", provinces, "a province or centrally-run city");
  }

  private static boolean isProvince(AdministrativeUnit unit, LocalDate day) {
    return unit.kindOn(day)
        .flatMap(UnitKind::find)
        .filter(kind -> kind.level().equals(AdministrativeTier.PROVINCE))
        .isPresent();
  }

  /** The one unit that a name means; never a guess between several. */
  private AdministrativeUnit only(Row row, String column, List<NameMatch> matches, String what) {
    List<NameMatch> nearest =
        matches.stream()
            .filter(match -> match.difference() == matches.get(0).difference())
            .toList();
    if (nearest.size() == 1) {
      return nearest.get(0).unit();
    }
    String several = nearest.isEmpty() ? "" : " and no other of the name";
    throw row.expected(column, what + " on " + day + several);
  }

  private void once(Row row, AdministrativeUnit unit) {
    Integer line = usedOn.putIfAbsent(unit.id(), row.line());
    if (line != null) {
      throw new Row.Unusable("\"" + nameOf(unit) + "\" is there already, on line " + line);
    }
  }

  private String nameOf(AdministrativeUnit unit) {
    return unit.nameOn(day).orElseGet(unit::latestName).vi();
  }

  private void tellName(Row row, AdministrativeUnit unit, String name) {
    UnitObservation known = data.into().sighting(unit.id(), data.asOf());
    Difference difference = Difference.between(known.name(), name);
    if (difference == Difference.NONE && row.get("tenhc").equals(DataSet.name(row, "tenhc"))) {
      return;
    }
    Fact fact =
        switch (difference) {
          case NONE -> Fact.WRITING;
          case SPELLING -> Fact.SPELLING;
          default -> Fact.NAME;
        };
    tell(unit, fact, Statement.of(known.row(), known.name()), Statement.of(row, name));
  }

  private void tell(AdministrativeUnit unit, Fact fact, Statement one, Statement other) {
    data.into().conflicts.add(new SourceConflict(unit.id(), fact, one, other));
  }

  /** The prose names the units it was formed from, with remarks in brackets. */
  private void tellPredecessors(Row row, AdministrativeUnit unit) {
    List<String> told =
        row.find("truocsapnhap").isPresent()
            ? namesIn(DataSet.name(row, "truocsapnhap"))
            : List.of();
    Optional<Row> step = data.into().stepInto(unit.id());
    if (step.isEmpty() || told.isEmpty()) {
      return;
    }
    List<String> known =
        data.into().predecessorsOf(unit.id()).stream()
            .map(id -> units.find(id).orElseThrow().latestName().vi())
            .toList();
    List<String> more = without(told, known);
    List<String> less = without(known, told);
    if (!more.isEmpty() || !less.isEmpty()) {
      tell(
          unit,
          Fact.PREDECESSORS,
          Statement.of(step.get(), listed(less)),
          Statement.of(row, listed(more)));
    }
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "none besides" : String.join(", ", names);
  }

  private static List<String> without(List<String> names, List<String> others) {
    Predicate<String> isThere =
        name ->
            others.stream()
                .anyMatch(
                    other -> Difference.between(name, other).compareTo(Difference.DIACRITICS) <= 0);
    return names.stream().filter(isThere.negate()).toList();
  }

  private static List<String> namesIn(String prose) {
    if (prose.equalsIgnoreCase("Không sáp nhập")) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    int depth = 0;
    for (char c : (prose + ",").toCharArray()) {
      depth += c == '(' ? 1 : 0;
      if (c == ',' && depth == 0) {
        names.add(name.toString().strip());
        name.setLength(0);
      } else if (depth == 0) {
        name.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return names.stream().filter(found -> !found.isEmpty()).toList();
  }

  private void tellUnitCount(Row row, AdministrativeUnit province) {
    String count = Integer.toString(units.childrenOf(province.id(), day).size());
    row.find("con")
        .map(text -> text.strip().split(" ", 2)[0])
        .filter(text -> !text.equals(count))
        .ifPresent(
            text ->
                tell(
                    province,
                    Fact.UNIT_COUNT,
                    Statement.of(data.into().sighting(province.id(), data.asOf()).row(), count),
                    Statement.of(row, text)));
  }
}
