package io.github.wardreport.catalogue;

import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.FigureObservation;
import io.github.wardreport.territory.NameMatch;
import io.github.wardreport.territory.NameMatch.Difference;
import io.github.wardreport.territory.SourceConflict;
import io.github.wardreport.territory.SourceConflict.Fact;
import io.github.wardreport.territory.SourceConflict.Statement;
import io.github.wardreport.territory.UnitCatalogue;
import io.github.wardreport.territory.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Land area, population and predecessors of units of commune level; land area, population and
 * number of units of provinces. Both name their units and have no codes.
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
    this.units = data.units().catalogue();
    this.day =
        data.units()
            .firstListing(AdministrativeTier.PROVINCE)
            .filter(data.asOf()::isBefore)
            .orElse(data.asOf());
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
    FigureObservation landArea = Figures.landArea(row, "dientichkm2", unit.id(), data.asOf());
    FigureObservation population = Figures.population(row, "dansonguoi", unit.id(), data.asOf());
    requireFirst(row, unit);
    compareName(row, unit, name);
    data.units().addFigure(landArea);
    data.units().addFigure(population);
    if (row.find("truocsapnhap").isPresent()) {
      List<String> predecessors = namesIn(DataSet.name(row, "truocsapnhap"));
      data.units().comparePredecessors(unit.id(), predecessors, row.source());
    }
  }

  private void useProvince(Row row) {
    AdministrativeUnit province = province(row);
    String id = province.id();
    FigureObservation landArea = Figures.vietnameseLandArea(row, "dientichkm2", id, data.asOf());
    FigureObservation population = Figures.vietnamesePopulation(row, "dansonguoi", id, data.asOf());
    requireFirst(row, province);
    data.units().addFigure(landArea);
    data.units().addFigure(population);
    unitCountConflict(row, province).ifPresent(data.units()::add);
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
        .filter(kind -> kind.tier().equals(AdministrativeTier.PROVINCE))
        .isPresent();
  }

  /** Returns the one unit that a name means; if there are several, the row cannot be used. */
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

  private void requireFirst(Row row, AdministrativeUnit unit) {
    Integer line = usedOn.putIfAbsent(unit.id(), row.line());
    if (line != null) {
      throw new Row.Unusable("duplicate row of \"" + nameOf(unit) + "\", first on line " + line);
    }
  }

  private String nameOf(AdministrativeUnit unit) {
    return unit.nameOn(day).orElseGet(unit::latestName).vi();
  }

  /** The file writes every kind in lower case, so case is not compared; encoding is. */
  private void compareName(Row row, AdministrativeUnit unit, String name) {
    String known = data.units().observation(unit.id(), data.asOf()).orElseThrow().name().vi();
    boolean isComposed = row.get("tenhc").equals(DataSet.name(row, "tenhc"));
    if (!isComposed || Difference.between(known, name) != Difference.NONE) {
      data.units().compareName(unit.id(), data.asOf(), name, row.source());
    }
  }

  /** The names in a sentence, without remarks in brackets; none if nothing was merged. */
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

  private Optional<SourceConflict> unitCountConflict(Row row, AdministrativeUnit province) {
    String known = data.units().observation(province.id(), data.asOf()).orElseThrow().source();
    String count = Integer.toString(units.childrenOf(province.id(), day).size());
    return row.find("con")
        .map(text -> text.strip().split(" ", 2)[0])
        .flatMap(
            text ->
                SourceConflict.between(
                    province.id(),
                    Fact.UNIT_COUNT,
                    new Statement(known, count),
                    new Statement(row.source(), text)));
  }
}
