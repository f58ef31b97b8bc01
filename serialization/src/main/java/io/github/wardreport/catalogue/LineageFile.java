package io.github.wardreport.catalogue;

import io.github.wardreport.catalogue.DataConflict.Fact;
import io.github.wardreport.catalogue.DataConflict.Statement;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.Predecessor.Extent;
import io.github.wardreport.territory.UnitKind;
import io.github.wardreport.territory.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Pairs of an old ward and the unit it went into, with the districts and provinces of both. The day
 * of the file is the first day of the new units.
 */
final class LineageFile {
  private static final List<String> COLUMNS = List.of("wardCode", "newWardCode", "isDividedWard");

  private static final Pattern MARK = Pattern.compile("True|False");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}(\\.0)?");

  private final DataSet data;
  private final LocalDate eve;

  /** The rows of each old ward that went into other units, by the new unit. */
  private final Map<String, Map<String, Row>> steps = new LinkedHashMap<>();

  private final Map<String, Map<String, Row>> provinceSteps = new LinkedHashMap<>();

  private LineageFile(DataSet data) {
    this.data = data;
    this.eve = data.asOf().minusDays(1);
  }

  static boolean isOne(List<String> header) {
    return header.containsAll(COLUMNS);
  }

  static void read(TextFile file, DataSet data) {
    LineageFile lineage = new LineageFile(data);
    data.into().lists(UnitLevel.PROVINCE, data.asOf());
    data.into().lists(UnitLevel.COMMUNE, data.asOf());
    data.eachOfCsv(file, lineage::use);
    lineage.addSteps();
  }

  /** Everything of a row is read before anything of it is kept. */
  private void use(Row row) {
    String code = row.code("newWardCode", 5);
    String newProvince = row.code("newProvinceCode", 2);
    boolean merged = mark(row, "isMergedWard");
    mark(row, "isDividedWard");
    List<String> ids = new ArrayList<>();
    List<Sighting> seen = new ArrayList<>();
    ids.add(Assembly.idOf(newProvince));
    seen.add(
        now(row, "newProvince", "newProvince", UnitLevel.PROVINCE, Optional.empty(), newProvince));
    String unit = Assembly.idOf(code);
    ids.add(unit);
    seen.add(
        now(
            row,
            "newWard",
            "newWardType",
            UnitLevel.COMMUNE,
            Optional.of(Assembly.idOf(newProvince)),
            code));
    String provinceCode = number(row, "provinceCode", 2);
    String province = formerProvince(row, provinceCode, newProvince);
    ids.add(province);
    seen.add(
        before(row, "province", "province", UnitLevel.PROVINCE, Optional.empty(), provinceCode));
    String districtCode = number(row, "districtCode", 3);
    String district = Assembly.formerIdOf(districtCode, eve);
    ids.add(district);
    seen.add(
        before(
            row,
            "district",
            "districtType",
            UnitLevel.DISTRICT,
            Optional.of(province),
            districtCode));
    String former = district;
    if (row.find("wardCode").isPresent()) {
      String wardCode = number(row, "wardCode", 5);
      boolean goesOn = !merged && wardCode.equals(code);
      former = goesOn ? unit : Assembly.formerIdOf(wardCode, eve);
      ids.add(former);
      seen.add(before(row, "ward", "wardType", UnitLevel.COMMUNE, Optional.of(district), wardCode));
    }
    Optional<Assembly.Figure> area =
        row.find("newWardAreaKm2").map(text -> Figures.area(row, "newWardAreaKm2", data.asOf()));
    Row earlier = steps.getOrDefault(former, Map.of()).get(unit);
    if (earlier != null) {
      throw new Row.Unusable(
          "the step from \""
              + former
              + "\" to \""
              + unit
              + "\" is there already, on line "
              + earlier.line());
    }
    tellKind(row, unit, "newWard", "newWardType", UnitLevel.COMMUNE);
    tellKind(row, district, "district", "districtType", UnitLevel.DISTRICT);
    if (!former.equals(district)) {
      tellKind(row, former, "ward", "wardType", UnitLevel.COMMUNE);
    }
    for (int i = 0; i < ids.size(); i++) {
      data.into().sight(ids.get(i), seen.get(i));
    }
    area.ifPresent(figure -> data.into().areaBesideOthers(unit, figure));
    steps.computeIfAbsent(former, unseen -> new LinkedHashMap<>()).put(unit, row);
    provinceSteps
        .computeIfAbsent(province, unseen -> new LinkedHashMap<>())
        .putIfAbsent(Assembly.idOf(newProvince), row);
  }

  private static boolean mark(Row row, String column) {
    return Boolean.parseBoolean(row.matching(column, MARK, "True or False"));
  }

  /** Codes are written as numbers: 18796.0 is 18796, and 4.0 is 00004. */
  private static String number(Row row, String column, int digits) {
    String text = row.matching(column, NUMBER, "a code of " + digits + " digits");
    String code = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    if (code.length() > digits) {
      throw row.expected(column, "a code of " + digits + " digits");
    }
    return "0".repeat(digits - code.length()) + code;
  }

  private String formerProvince(Row row, String code, String newCode) {
    boolean merged = mark(row, "isMergedProvince");
    return !merged && code.equals(newCode) ? Assembly.idOf(code) : Assembly.formerIdOf(code, eve);
  }

  private Sighting now(
      Row row, String name, String kind, UnitLevel level, Optional<String> parent, String code) {
    return data.sighting(
        row, DataSet.name(row, name), Optional.empty(), kind(row, name, kind, level), parent, code);
  }

  private Sighting before(
      Row row, String name, String kind, UnitLevel level, Optional<String> parent, String code) {
    return new Sighting(
        Optional.empty(),
        eve,
        DataSet.name(row, name),
        Optional.empty(),
        kind(row, name, kind, level),
        parent,
        code,
        row);
  }

  /** The kind before the name, which goes before one in a column of its own. */
  private static UnitKind kind(Row row, String name, String kind, UnitLevel level) {
    UnitKind told = DataSet.kind(row, kind, level);
    return UnitKind.ofName(row.get(name), level).orElse(told);
  }

  /** A kind in its own column that is not that before the name. */
  private void tellKind(Row row, String unit, String name, String kind, UnitLevel level) {
    UnitKind told = DataSet.kind(row, kind, level);
    UnitKind named = kind(row, name, kind, level);
    if (!told.equals(named) && !data.into().knows(unit)) {
      data.into()
          .conflicts
          .add(
              new DataConflict(
                  unit,
                  Fact.KIND,
                  Statement.of(row, row.get(name)),
                  Statement.of(row, row.get(kind))));
    }
  }

  private void addSteps() {
    provinceSteps.forEach(
        (former, later) ->
            later.keySet().stream()
                .filter(unit -> !unit.equals(former))
                .forEach(unit -> addStep(former, unit, later)));
    Map<String, Integer> sources = new LinkedHashMap<>();
    steps.forEach(
        (former, later) -> later.keySet().forEach(unit -> sources.merge(unit, 1, Integer::sum)));
    steps.forEach(
        (former, later) ->
            later.forEach(
                (unit, row) -> {
                  addStep(former, unit, later);
                  checkMark(row, former, "isDividedWard", later.size() > 1);
                  if (row.find("wardCode").isPresent()) {
                    checkMark(
                        row,
                        unit,
                        "isMergedWard",
                        later.size() > 1 || sources.getOrDefault(unit, 0) > 1);
                  }
                }));
  }

  private void addStep(String former, String unit, Map<String, Row> later) {
    Row row = later.getOrDefault(unit, later.values().iterator().next());
    LineageEdge.Builder step =
        LineageEdge.builder().formerUnit(former).laterUnit(unit).effective(data.asOf());
    if (former.equals(unit)) {
      addChanges(unit, step, row);
    } else if (later.size() > 1) {
      data.into().add(step.kind(LineageKind.DIVIDED_INTO).extent(Extent.PART).build(), row);
    } else {
      data.into().add(step.kind(LineageKind.FORMED_FROM).extent(Extent.WHOLE).build(), row);
    }
  }

  /** What changed of a unit that went on. */
  private void addChanges(String unit, LineageEdge.Builder step, Row row) {
    Sighting before = data.into().sighting(unit, eve);
    Sighting now = data.into().sighting(unit, data.asOf());
    if (!UnitHistory.isOneName(before.name(), now.name())) {
      data.into().add(step.kind(LineageKind.RENAMED).build(), row);
    }
    if (!before.kind().equals(now.kind())) {
      data.into().add(step.kind(LineageKind.RETYPED).build(), row);
    }
    if (!before.parent().equals(now.parent())) {
      data.into().add(step.kind(LineageKind.REPARENTED).build(), row);
    }
  }

  private void checkMark(Row row, String unit, String column, boolean isSo) {
    if (isSo && !mark(row, column)) {
      data.into()
          .conflicts
          .add(
              new DataConflict(
                  unit,
                  Fact.MARK,
                  Statement.of(row, column + " False"),
                  Statement.of(row, "as the rows are: True")));
    }
  }
}
