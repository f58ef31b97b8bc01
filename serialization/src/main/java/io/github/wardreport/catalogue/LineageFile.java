package io.github.wardreport.catalogue;

import io.github.wardreport.label.Label;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.FigureObservation;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.Predecessor.Extent;
import io.github.wardreport.territory.SourceConflict;
import io.github.wardreport.territory.SourceConflict.Fact;
import io.github.wardreport.territory.SourceConflict.Statement;
import io.github.wardreport.territory.UnitKind;
import io.github.wardreport.territory.UnitObservation;
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
 * Pairs of a former ward and the unit that it became a part of, with the districts and provinces of
 * both. The day of the file is the first day of the new units.
 */
final class LineageFile {
  private static final List<String> COLUMNS = List.of("wardCode", "newWardCode", "isDividedWard");

  private static final Pattern FLAG = Pattern.compile("True|False");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}(\\.0)?");

  private final DataSet data;
  private final LocalDate eve;

  /** The rows of each former ward, by the new unit that it became a part of. */
  private final Map<String, Map<String, Row>> steps = new LinkedHashMap<>();

  private final Map<String, Map<String, Row>> provinceSteps = new LinkedHashMap<>();

  /** The statements that were added; rows about one unit repeat them. */
  private final Set<List<String>> added = new HashSet<>();

  private LineageFile(DataSet data) {
    this.data = data;
    this.eve = data.asOf().minusDays(1);
  }

  static boolean isOne(List<String> header) {
    return header.containsAll(COLUMNS);
  }

  static void read(TextFile file, DataSet data) {
    LineageFile lineage = new LineageFile(data);
    data.listsAllUnits();
    data.eachOfCsv(file, lineage::use);
    lineage.addSteps();
  }

  /**
   * What a row states about one unit.
   *
   * @param id the unit's id
   * @param tier its tier
   * @param name the column of its name
   * @param kind the column of its kind
   * @param parent the id of the unit it belongs to
   * @param code its code
   * @param isFormer whether the row describes the unit before the reform
   */
  private record RowStatement(
      String id,
      AdministrativeTier tier,
      String name,
      String kind,
      Optional<String> parent,
      String code,
      boolean isFormer) {

    /** The cells that make up the statement. */
    List<String> cells(Row row) {
      return List.of(
          id,
          row.cells().getOrDefault(name, ""),
          row.cells().getOrDefault(kind, ""),
          parent.orElse(""),
          Boolean.toString(isFormer));
    }
  }

  /** Reads everything of a row before anything of it is added. */
  private void use(Row row) {
    RowStatement unit = newUnit(row);
    RowStatement newProvince = newProvince(row);
    RowStatement province = formerProvince(row, newProvince.code());
    RowStatement district = formerDistrict(row, province.id());
    flag(row, "isDividedWard");
    Optional<RowStatement> ward = formerWard(row, unit.code(), district.id());
    List<RowStatement> statements = new ArrayList<>(List.of(newProvince, unit, province, district));
    ward.ifPresent(statements::add);
    String former = ward.orElse(district).id();
    Optional<FigureObservation> landArea =
        row.find("newWardAreaKm2")
            .map(text -> Figures.landArea(row, "newWardAreaKm2", unit.id(), data.asOf()));
    requireNewStep(former, unit.id());
    add(row, statements);
    landArea.ifPresent(data.units()::addIncidentalFigure);
    steps.computeIfAbsent(former, unseen -> new LinkedHashMap<>()).put(unit.id(), row);
    provinceSteps
        .computeIfAbsent(province.id(), unseen -> new LinkedHashMap<>())
        .putIfAbsent(newProvince.id(), row);
  }

  private static RowStatement newProvince(Row row) {
    String code = row.code("newProvinceCode", 2);
    return new RowStatement(
        UnitIds.of(code),
        AdministrativeTier.PROVINCE,
        "newProvince",
        "newProvince",
        Optional.empty(),
        code,
        false);
  }

  private static RowStatement newUnit(Row row) {
    String code = row.code("newWardCode", 5);
    return new RowStatement(
        UnitIds.of(code),
        AdministrativeTier.COMMUNE,
        "newWard",
        "newWardType",
        Optional.of(newProvince(row).id()),
        code,
        false);
  }

  private RowStatement formerProvince(Row row, String newCode) {
    String code = number(row, "provinceCode", 2);
    boolean goesOn = !flag(row, "isMergedProvince") && code.equals(newCode);
    return new RowStatement(
        goesOn ? UnitIds.of(code) : UnitIds.ofFormer(code, eve),
        AdministrativeTier.PROVINCE,
        "province",
        "province",
        Optional.empty(),
        code,
        true);
  }

  private RowStatement formerDistrict(Row row, String province) {
    String code = number(row, "districtCode", 3);
    return new RowStatement(
        UnitIds.ofFormer(code, eve),
        AdministrativeTier.DISTRICT,
        "district",
        "districtType",
        Optional.of(province),
        code,
        true);
  }

  /** Empty for a district without wards, which takes the place of the former ward. */
  private Optional<RowStatement> formerWard(Row row, String newCode, String district) {
    boolean merged = flag(row, "isMergedWard");
    if (row.find("wardCode").isEmpty()) {
      return Optional.empty();
    }
    String code = number(row, "wardCode", 5);
    boolean goesOn = !merged && code.equals(newCode);
    return Optional.of(
        new RowStatement(
            goesOn ? UnitIds.of(newCode) : UnitIds.ofFormer(code, eve),
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
          "duplicate step from \""
              + former
              + "\" to \""
              + unit
              + "\", first on line "
              + earlier.line());
    }
  }

  private void add(Row row, List<RowStatement> statements) {
    List<RowStatement> news =
        statements.stream().filter(one -> !added.contains(one.cells(row))).toList();
    List<UnitObservation> observations = news.stream().map(one -> observation(row, one)).toList();
    for (int i = 0; i < news.size(); i++) {
      RowStatement statement = news.get(i);
      kindConflict(row, statement).ifPresent(data.units()::add);
      data.units().add(observations.get(i));
      added.add(statement.cells(row));
    }
  }

  private static boolean flag(Row row, String column) {
    return Boolean.parseBoolean(row.matching(column, FLAG, "True or False"));
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

  private UnitObservation observation(Row row, RowStatement statement) {
    UnitObservation.Builder seen =
        UnitObservation.builder()
            .unit(statement.id())
            .name(Label.of(DataSet.name(row, statement.name())))
            .kind(kind(row, statement))
            .parent(statement.parent())
            .code(statement.code())
            .source(row.source());
    return (statement.isFormer() ? seen.seenUntil(eve) : seen.seenOn(data.asOf())).build();
  }

  /** The kind before the name, which takes precedence over the one in a column of its own. */
  private static UnitKind kind(Row row, RowStatement statement) {
    UnitKind inItsColumn = DataSet.kind(row, statement.kind(), statement.tier());
    return UnitKind.ofName(row.get(statement.name()), statement.tier()).orElse(inItsColumn);
  }

  private static Optional<SourceConflict> kindConflict(Row row, RowStatement statement) {
    return DataSet.kind(row, statement.kind(), statement.tier()).equals(kind(row, statement))
        ? Optional.empty()
        : Optional.of(
            new SourceConflict(
                statement.id(),
                Fact.KIND,
                new Statement(row.source(), row.get(statement.name())),
                new Statement(row.source(), row.get(statement.kind()))));
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
                  checkFlag(row, former, "isDividedWard", later.size() > 1);
                  if (row.find("wardCode").isPresent()) {
                    checkFlag(
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
      changes(unit).forEach(change -> data.units().add(step.kind(change).build(), row.source()));
    } else if (later.size() > 1) {
      data.units()
          .add(step.kind(LineageKind.DIVIDED_INTO).extent(Extent.PART).build(), row.source());
    } else {
      data.units()
          .add(step.kind(LineageKind.FORMED_FROM).extent(Extent.WHOLE).build(), row.source());
    }
  }

  /** What changed about a unit that went on. */
  private List<LineageKind> changes(String unit) {
    UnitObservation before = data.units().observation(unit, eve).orElseThrow();
    UnitObservation now = data.units().observation(unit, data.asOf()).orElseThrow();
    return before.changesTo(now);
  }

  private void checkFlag(Row row, String unit, String column, boolean isSo) {
    if (isSo && !flag(row, column)) {
      data.units()
          .add(
              new SourceConflict(
                  unit,
                  Fact.FLAG,
                  new Statement(row.source(), column + " False"),
                  new Statement(row.source(), "as the rows are: True")));
    }
  }
}
