package io.github.wardreport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wardreport.json.WardReportJson;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hoành Sơn and Kỳ Lợi; the share of Kỳ Lợi and the renaming are made up. */
class CatalogueTablesTest {
  private static final String UNITS =
      """
      id,name,name_en,kind,parent,code,from,until
      ha-tinh,Tỉnh Hà Tĩnh,Ha Tinh Province,province,,42,,
      ky-loi,Xã Kỳ Lợi,,commune,ha-tinh,18796,,2025-06-30
      hoanh-son,Phường Hoành Sơn,Hoanh Son Ward,ward,ha-tinh,18832,2025-07-01,2029-12-31
      hoanh-son,Phường Đèo Ngang,,ward,ha-tinh,18832,2030-01-01,
      """;
  private static final String LINEAGE =
      """
      kind,former_unit,later_unit,effective,instrument,extent,weight:population
      divided-into,ky-loi,hoanh-son,2025-07-01,nq-1665,part,35.9 % share
      renamed,hoanh-son,hoanh-son,2030-01-01,,not-stated,
      """;
  private static final String FIGURES =
      """
      unit,topic,value,measure_unit,as_of,as_printed,document,place
      hoanh-son,land-area,70.48,km²,2025-07-17,,units,"line 1699"
      hoanh-son,population,21004,người,2025-07-17,"21,004",units,
      ky-loi,population,being-updated,người,2024-12-31,,,
      """;
  private static final String INSTRUMENTS =
      """
      id,kind,number,date,title,title_en
      nq-1665,resolution,1665/NQ-UBTVQH15,2025-06-16,,
      """;
  private static final String DOCUMENTS =
      """
      id,title,title_en,kind,number,date
      units,"Diện tích, dân số",,data-set,,2025-07-17
      """;

  @TempDir private Path folder;

  private static Map<String, String> tables() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("units.csv", UNITS);
    tables.put("lineage.csv", LINEAGE);
    tables.put("figures.csv", FIGURES);
    tables.put("instruments.csv", INSTRUMENTS);
    tables.put("documents.csv", DOCUMENTS);
    return tables;
  }

  @Test
  void tablesAreReadAsUnitsStepsAndFigures() {
    TerritoryData data = CatalogueTables.read(tables());
    AdministrativeUnit hoanhSon = data.catalogue().find("hoanh-son").orElseThrow();
    LocalDate formed = LocalDate.of(2025, 7, 1);
    assertThat(hoanhSon.names())
        .containsExactly(
            new DatedFact<>(
                Label.of("Phường Hoành Sơn", "Hoanh Son Ward"),
                Optional.of(formed),
                Optional.of(LocalDate.of(2029, 12, 31))),
            DatedFact.since(Label.of("Phường Đèo Ngang"), LocalDate.of(2030, 1, 1)));
    assertThat(hoanhSon.codes()).containsExactly(DatedFact.since("18832", formed));
    assertThat(hoanhSon.landArea()).contains("land-area-of-hoanh-son-2025-07-17");
    assertThat(data.lineage().get(0).weights())
        .containsExactly(
            Map.entry("population", Quantity.of("35.9", MeasureUnits.builtIn().get("% share"))));
    Statistic population = data.statistic("population-of-hoanh-son-2025-07-17").orElseThrow();
    assertThat(population.asPrinted()).contains("21,004");
    assertThat(data.statistic("population-of-ky-loi-2024-12-31").orElseThrow().value())
        .isEqualTo(
            MissingValue.of(MissingReason.BEING_UPDATED, MeasureUnits.builtIn().get("người")));
  }

  @Test
  void tablesAndJsonMakeTheRoundTrip() throws IOException {
    TerritoryData data = CatalogueTables.read(tables());
    CatalogueTables.write(data, folder);
    assertThat(CatalogueTables.areIn(folder)).isTrue();
    assertThat(CatalogueTables.read(folder)).isEqualTo(data);
    assertThat(CatalogueTables.write(CatalogueTables.read(folder)))
        .isEqualTo(CatalogueTables.write(data));
    assertThat(Files.readString(folder.resolve("units.csv"))).isEqualTo(UNITS);
    WardReport report =
        WardReport.builder().title(Label.of("Danh mục")).addTerritoryData(data).build();
    WardReport read = WardReportJson.read(WardReportJson.write(report));
    assertThat(read).isEqualTo(report);
    assertThat(read.territoryData()).isEqualTo(data);
  }

  @Test
  void theFigureOfTheLatestDayIsTheCurrentOneInAnyOrder() {
    Map<String, String> tables = tables();
    tables.put(
        "figures.csv",
        FIGURES.replace(
            "hoanh-son,population",
            "hoanh-son,population,21500,người,2026-12-31,,,\nhoanh-son,population"));
    assertThat(CatalogueTables.read(tables).catalogue().find("hoanh-son").orElseThrow())
        .extracting(unit -> unit.population().orElseThrow())
        .isEqualTo("population-of-hoanh-son-2026-12-31");
  }

  private static List<String> problemsOf(Map<String, String> tables) {
    InvalidTableException refused =
        assertThrows(InvalidTableException.class, () -> CatalogueTables.read(tables));
    return refused.problems().stream().map(TableProblem::toString).toList();
  }

  @Test
  void everyProblemInAnyTableIsReportedWithFileAndLine() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put(
        "units.csv",
        """
        id,name,name_en,kind,parent,code,from,until
        ha-tinh,Tỉnh Hà Tĩnh,,province,,42,,
        ky-loi,Xã Kỳ Lợi,,commune,ha-tinhh,18796,,30/06/2025
        ky-nam,Phường Kỳ Nam,,ward,ha-tinh,1,,2025-06-30,more
        ,Không tên,,ward,ha-tinh,2,,
        Hoành Sơn,Phường Hoành Sơn,,ward,ha-tinh,3,2025-07-01,2025-06-30
        """);
    tables.put(
        "lineage.csv",
        """
        kind,former_unit,later_unit,effective,instrument,extent
        swallowed,ky-loi,ha-tinh,2025-07-01,,part
        formed-from,ky-loi,ha-tinh,,,part
        """);
    tables.put("figures.csv", "unit,what\nky-loi,area\n");
    tables.put("instruments.csv", "id,kind,number,date,title,title_en\na,b,c,2025-02-30,,\n");
    tables.put("more.csv", "");
    assertThat(problemsOf(tables))
        .containsExactly(
            "more.csv: expected one of [units.csv, lineage.csv, figures.csv, instruments.csv,"
                + " documents.csv]",
            "units.csv:4: expected 8 cells, found 9",
            "units.csv:3: expected a date such as 2025-07-01 for \"until\", found"
                + " \"30/06/2025\"",
            "units.csv:5: expected a value for \"id\", found none",
            "instruments.csv:2: expected a date such as 2025-07-01 for \"date\", found"
                + " \"2025-02-30\"",
            "lineage.csv:2: expected one of [formed-from, divided-into, part-transferred,"
                + " retained, renamed, re-typed, re-coded, re-parented] for \"kind\", found"
                + " \"swallowed\"",
            "lineage.csv:3: expected a date such as 2025-07-01 for \"effective\", found \"\"",
            "units.csv:6: Argument 'until' must not be before 2025-07-01 but was 2025-06-30",
            "figures.csv:1: expected the columns [unit, topic, value, measure_unit, as_of,"
                + " as_printed, document, place], found [unit, what]");
  }

  @Test
  void contradictionsBetweenRowsAreReportedWithTheirRow() {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put(
        "units.csv",
        """
        id,name,name_en,kind,parent,code,from,until
        ha-tinh,Tỉnh Hà Tĩnh,,province,,42,,
        ky-loi,Xã Kỳ Lợi,,commune,ha-tinhh,18796,,2025-06-30
        hoanh-son,Phường Hoành Sơn,,ward,ha-tinh,18832,2025-07-01,
        vung-ang,Phường Vũng Áng,,ward,ha-tinh,18832,2025-07-01,
        """);
    tables.put(
        "lineage.csv",
        """
        kind,former_unit,later_unit,effective,instrument,extent,weight:area
        divided-into,ky-loi,hoanh-son,2025-07-01,,part,60 % share
        divided-into,ky-loi,vung-ang,2025-07-01,,part,50 % share
        """);
    assertThat(problemsOf(tables))
        .containsExactly(
            "units.csv:3: parents[0].value: no administrative unit has the id \"ha-tinhh\";"
                + " did you mean \"ha-tinh\"?",
            "units.csv:5: codes[0]: the code \"18832\" belongs to \"hoanh-son\" on the same days",
            "lineage.csv:3: weights.area: the shares of \"ky-loi\" exceed 100 %:"
                + " 60 % share + 50 % share");
  }

  @Test
  void statesOfOneUnitDoNotOverlap() {
    String units =
        """
        id,name,name_en,kind,parent,code,from,until
        a,Xã A,,,,,,2025-06-30
        a,Xã B,,,,,2025-06-30,
        """;
    assertThatThrownBy(() -> CatalogueTables.read(Map.of("units.csv", units)))
        .hasMessage(
            "units.csv:2: Cannot build administrative unit \"a\": $.names: must follow each other"
                + " without overlapping");
  }

  @Test
  void filesThatAreNotTablesAreRefused() throws IOException {
    assertThatThrownBy(() -> CatalogueTables.read(Map.of()))
        .hasMessage("units.csv: expected this table, found none");
    assertThatThrownBy(() -> CatalogueTables.read(Map.of("units.csv", "")))
        .hasMessage("units.csv:1: expected a line of column names, found none");
    assertThatThrownBy(() -> CatalogueTables.read(Map.of("units.csv", "id,\"name\n1,2\n")))
        .hasMessage(
            "units.csv:1: expected comma-separated values: Unclosed quoted field at end of input");
    assertThatThrownBy(() -> CatalogueTables.read(Map.of("units.csv", "id,id\n")))
        .hasMessage("units.csv:1: duplicate column \"id\"");
    Path units = folder.resolve("units.csv");
    Files.write(units, new byte[] {'i', 'd', '\n', (byte) 0xC3, '\n'});
    assertThatThrownBy(() -> CatalogueTables.read(folder))
        .hasMessage("units.csv:2: expected UTF-8, found other bytes");
    try (RandomAccessFile large = new RandomAccessFile(units.toFile(), "rw")) {
      large.setLength(100L << 20);
    }
    assertThatThrownBy(() -> CatalogueTables.read(folder))
        .hasMessage("units.csv: expected at most 67108864 bytes, found 104857600");
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstColumn() throws IOException {
    Files.writeString(folder.resolve("units.csv"), "\uFEFF" + UNITS, StandardCharsets.UTF_8);
    assertThat(CatalogueTables.read(folder).administrativeUnits()).hasSize(3);
  }

  @Test
  void aStatisticThatTheTablesCannotHoldIsRefused() {
    TerritoryData data =
        TerritoryData.builder()
            .statistics(
                List.of(
                    Statistic.builder()
                        .id("revenue")
                        .label(Label.of("Thu ngân sách"))
                        .value(Quantity.of("130.8", MeasureUnits.builtIn().get("tỷ đồng")))
                        .build()))
            .build();
    assertThatThrownBy(() -> CatalogueTables.write(data))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'data' must hold no statistics but land areas and populations of a day, but"
                + " holds \"revenue\"");
  }
}
