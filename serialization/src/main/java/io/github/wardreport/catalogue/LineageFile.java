package io.github.wardreport.catalogue;

import io.github.wardreport.catalogue.SourceConflict.Fact;
import io.github.wardreport.catalogue.SourceConflict.Statement;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.Predecessor.Extent;
import io.github.wardreport.territory.UnitKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** What was said of units, in the words of the rows. */
  private final Set<List<String>> told = new HashSet<>();

  private LineageFile(DataSet data) {
    this.data = data;
    this.eve = data.asOf().minusDays(1);
  }

  static boolean isOne(List<String> header) {
    return header.containsAll(COLUMNS);
  }

  static void read(TextFile file, DataSet data) {
    LineageFile lineage = new LineageFile(data);
    data.into().lists(AdministrativeTier.PROVINCE, data.asOf());
    data.into().lists(AdministrativeTier.COMMUNE, data.asOf());
    data.eachOfCsv(file, lineage::use);
    lineage.addSteps();
  }

  /**
   * What a row says of one unit.
   *
   * @param id the unit's id
   * @param level its level
   * @param name the column of its name
   * @param kind the column of its kind
   * @param parent the id of the unit it belongs to
   * @param code its code
   * @param isFormer whether it is said of the time before
   */
  private record RowStatement(
      String id,
      AdministrativeTier level,
      String name,
      String kind,
      Optional<String> parent,
      String code,
      boolean isFormer) {

    /** The words of the row; rows of one unit repeat them. */
    List<String> words(Row row) {
      return List.of(
          id,
          row.cells().getOrDefault(name, ""),
          row.cells().getOrDefault(kind, ""),
          parent.orElse(""),
          Boolean.toString(isFormer));
    }
  }

  /** Everything of a row is read before anything of it is kept. */
  private void use(Row row) {
    String code = row.code("newWardCode", 5);
    String unit = CatalogueAssembler.idOf(code);
    String newProvinceCode = row.code("newProvinceCode", 2);
    String newProvince = CatalogueAssembler.idOf(newProvinceCode);
    String provinceCode = number(row, "provinceCode", 2);
    String province = formerProvince(row, provinceCode, newProvinceCode);
    String districtCode = number(row, "districtCode", 3);
    String district = CatalogueAssembler.formerIdOf(districtCode, eve);
    mark(row, "isDividedWard");
    List<RowStatement> said = new ArrayList<>();
    said.add(
        now(
            newProvince,
            AdministrativeTier.PROVINCE,
            "newProvince",
            "newProvince",
            newProvinceCode));
    said.add(
        new RowStatement(
            unit,
            AdministrativeTier.COMMUNE,
            "newWard",
            "newWardType",
            Optional.of(newProvince),
            code,
            false));
    said.add(
        new RowStatement(
            province,
            AdministrativeTier.PROVINCE,
            "province",
            "province",
            Optional.empty(),
            provinceCode,
            true));
    said.add(
        new RowStatement(
            district,
            AdministrativeTier.DISTRICT,
            "district",
            "districtType",
            Optional.of(province),
            districtCode,
            true));
    Optional<RowStatement> ward = formerWard(row, code, district);
    ward.ifPresent(said::add);
    String former = ward.map(RowStatement::id).orElse(district);
    Optional<CatalogueAssembler.Figure> area =
        row.find("newWardAreaKm2").map(text -> Figures.area(row, "newWardAreaKm2", data.asOf()));
    requireNewStep(former, unit);
    keep(row, said);
    area.ifPresent(figure -> data.into().areaBesideOthers(unit, figure));
    steps.computeIfAbsent(former, unseen -> new LinkedHashMap<>()).put(unit, row);
    provinceSteps
        .computeIfAbsent(province, unseen -> new LinkedHashMap<>())
        .putIfAbsent(newProvince, row);
  }

  private static RowStatement now(
      String id, AdministrativeTier level, String name, String kind, String code) {
    return new RowStatement(id, level, name, kind, Optional.empty(), code, false);
  }

  /** A district without wards stands in the place of the old ward. */
  private Optional<RowStatement> formerWard(Row row, String newCode, String district) {
    boolean merged = mark(row, "isMergedWard");
    if (row.find("wardCode").isEmpty()) {
      return Optional.empty();
    }
    String code = number(row, "wardCode", 5);
    boolean goesOn = !merged && code.equals(newCode);
    return Optional.of(
        new RowStatement(
            goesOn ? CatalogueAssembler.idOf(newCode) : CatalogueAssembler.formerIdOf(code, eve),
            AdministrativeTier.COMMUNE,
            "ward",
            "wardType",
            Optional.of(district),
            code,
            true));
  }

  private void requireNewStep(String former, String unit) {
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
  }

  private void keep(Row row, List<RowStatement> said) {
    List<RowStatement> news = said.stream().filter(one -> !told.contains(one.words(row))).toList();
    List<UnitObservation> sightings = news.stream().map(one -> sighting(row, one)).toList();
    for (int i = 0; i < news.size(); i++) {
      tellKind(row, news.get(i));
      data.into().sight(news.get(i).id(), sightings.get(i));
      told.add(news.get(i).words(row));
    }
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
    return !merged && code.equals(newCode)
        ? CatalogueAssembler.idOf(code)
        : CatalogueAssembler.formerIdOf(code, eve);
  }

  private UnitObservation sighting(Row row, RowStatement said) {
    return new UnitObservation(
        said.isFormer() ? Optional.empty() : Optional.of(data.asOf()),
        said.isFormer() ? eve : data.asOf(),
        DataSet.name(row, said.name()),
        Optional.empty(),
        kind(row, said),
        said.parent(),
        said.code(),
        row);
  }

  /** The kind before the name, which goes before one in a column of its own. */
  private static UnitKind kind(Row row, RowStatement said) {
    UnitKind told = DataSet.kind(row, said.kind(), said.level());
    return UnitKind.ofName(row.get(said.name()), said.level()).orElse(told);
  }

  /** A kind in its own column that is not that before the name. */
  private void tellKind(Row row, RowStatement said) {
    if (!DataSet.kind(row, said.kind(), said.level()).equals(kind(row, said))) {
      data.into()
          .conflicts
          .add(
              new SourceConflict(
                  said.id(),
                  Fact.KIND,
                  Statement.of(row, row.get(said.name())),
                  Statement.of(row, row.get(said.kind()))));
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
    UnitObservation before = data.into().sighting(unit, eve);
    UnitObservation now = data.into().sighting(unit, data.asOf());
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
              new SourceConflict(
                  unit,
                  Fact.MARK,
                  Statement.of(row, column + " False"),
                  Statement.of(row, "as the rows are: True")));
    }
  }
}
