package io.github.wardreport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.problem.WardReportException;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.SourceConflict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns are those of the public data sets; some figures and names are made up. */
class PublicDataTest {
  private static final String LINEAGE_HEADER =
      "provinceCode,isMergedProvince,districtCode,districtType,wardCode,wardType,isMergedWard,"
          + "isDividedWard,province,district,ward,newProvince,newWard,newProvinceCode,newWardCode,"
          + "newWardType,newWardAreaKm2\n";
  private static final String FIGURES_HEADER =
      "tentinh,loai,tenhc,dientichkm2,dansonguoi,truocsapnhap\n";
  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  @TempDir private Path folder;

  /** A row of the lineage in Hà Tĩnh, whose wards were in thị xã Kỳ Anh. */
  private static String step(
      String code, String name, String later, String laterCode, String merged, String divided) {
    String kind = name.isEmpty() ? "" : name.split(" ", 2)[0];
    return String.join(
            ",",
            List.of(
                "42",
                "False",
                "449",
                "Thị xã",
                code,
                kind,
                merged,
                divided,
                "Tỉnh Hà Tĩnh",
                "Thị xã Kỳ Anh",
                name,
                "Tỉnh Hà Tĩnh",
                later,
                "42",
                laterCode,
                later.split(" ", 2)[0],
                "70.48"))
        + "\n";
  }

  private static final String LINEAGE =
      LINEAGE_HEADER
          + step("18796.0", "Xã Kỳ Lợi", "Phường Hoành Sơn", "18832", "True", "True")
          + step("18796.0", "Xã Kỳ Lợi", "Phường Vũng Áng", "18823", "True", "True")
          + step("18832.0", "Phường Kỳ Phương", "Phường Hoành Sơn", "18832", "True", "False")
          + step("4.0", "Xã Giữ Nguyên", "Xã Giữ Nguyên", "00004", "False", "False")
          + step("", "", "Xã Đảo", "00009", "True", "False");

  private void put(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private ImportResult read() throws IOException {
    return PublicData.read(folder);
  }

  private static List<String> ids(List<AdministrativeUnit> units) {
    return units.stream().map(AdministrativeUnit::id).toList();
  }

  @Test
  void codesMayBeNumbersAndARowWithoutAFormerWardComesFromItsDistrict() throws IOException {
    put("lineage-2025-07-01.csv", LINEAGE);
    ImportResult imported = read();
    assertThat(imported.rejected()).isEmpty();
    assertThat(imported.files())
        .containsExactly(new FileSummary("lineage-2025-07-01.csv", "lineage", 5, 5));
    assertThat(imported.data().catalogue().byCode("18832", EVE).map(AdministrativeUnit::id))
        .contains("unit-18832-until-2025-06-30");
    assertThat(imported.data().catalogue().byCode("18832", REFORM).map(AdministrativeUnit::id))
        .contains("unit-18832");
    assertThat(ids(imported.data().catalogue().predecessorsOf("unit-18832", EVE)))
        .containsExactly("unit-18796-until-2025-06-30", "unit-18832-until-2025-06-30");
    assertThat(ids(imported.data().catalogue().predecessorsOf("unit-00009", EVE)))
        .containsExactly("unit-449-until-2025-06-30");
    AdministrativeUnit kept = imported.data().catalogue().find("unit-00004").orElseThrow();
    assertThat(kept.codes())
        .hasToString("[DatedFact[value=00004, from=Optional.empty, until=Optional.empty]]");
    assertThat(kept.parentOn(EVE)).contains("unit-449-until-2025-06-30");
    assertThat(kept.parentOn(REFORM)).contains("unit-42");
    assertThat(imported.data().catalogue().lineage().stream().map(PublicDataTest::words))
        .containsExactly(
            "divided-into unit-18796-until-2025-06-30 unit-18832 part",
            "divided-into unit-18796-until-2025-06-30 unit-18823 part",
            "formed-from unit-18832-until-2025-06-30 unit-18832 whole",
            "re-parented unit-00004 unit-00004 not-stated",
            "formed-from unit-449-until-2025-06-30 unit-00009 whole");
  }

  private static String words(LineageEdge edge) {
    return String.join(
        " ", edge.kind().code(), edge.formerUnit(), edge.laterUnit(), edge.extent().code());
  }

  @Test
  void unusableRowsAreRejectedWithTheirLineAndOthersAreUsed() throws IOException {
    put(
        "lineage-2025-07-01.csv",
        LINEAGE
            + step("1.5", "Xã A", "Xã B", "00010", "True", "False")
            + step("11.0", "Xã A", "Xã B", "10", "True", "False")
            + step("12.0", "Xã A", "Làng B", "00010", "True", "False")
            + step("18832", "Phường Kỳ Phương", "Phường Hoành Sơn", "18832", "True", "False")
            + step("13.0", "Xã A", "Xã B", "00010", "có", "False")
            + "too,short\n");
    ImportResult imported = read();
    assertThat(imported.rejected())
        .extracting(TableProblem::toString)
        .containsExactly(
            "lineage-2025-07-01.csv:12: expected 17 cells, found 2",
            "lineage-2025-07-01.csv:7: expected a code of 5 digits for \"wardCode\", found \"1.5\"",
            "lineage-2025-07-01.csv:8: expected a code of 5 digits for \"newWardCode\", found"
                + " \"10\"",
            "lineage-2025-07-01.csv:9: expected a kind of commune level for \"newWardType\", found"
                + " \"Làng\"",
            "lineage-2025-07-01.csv:10: duplicate step from \"unit-18832-until-2025-06-30\" to"
                + " \"unit-18832\", first on line 4",
            "lineage-2025-07-01.csv:11: expected True or False for \"isMergedWard\", found \"có\"");
    assertThat(imported.files().get(0))
        .isEqualTo(new FileSummary("lineage-2025-07-01.csv", "lineage", 11, 5));
    assertThat(imported.files().get(0).rejected()).isEqualTo(6);
  }

  @Test
  void figuresAreMatchedByNameInAnyEncodingAndMayBeMissing() throws IOException {
    put("lineage-2025-07-01.csv", LINEAGE);
    put(
        "units-area-2025-07-17.csv",
        FIGURES_HEADER
            + Normalizer.normalize(
                "tỉnh Hà Tĩnh,phường,Hoành Sơn,70.48,\"21,004\",\"Phường Kỳ Phương, Xã Kỳ Lợi"
                    + " (phần còn lại, sau khi sắp xếp)\"\n",
                Normalizer.Form.NFD)
            + "tỉnh Hà TĨnh,phường,Vũng Áng,,đang cập nhật,\"Phường Kỳ Thịnh,\nXã Kỳ Lợi\"\n"
            + "tỉnh Hà Tĩnh,phường,Sông Trí,69.9,37314,\n"
            + "tỉnh Hà Tây,phường,Hoành Sơn,1,1,\n"
            + "tỉnh Hà Tĩnh,phường,Hoành Sơn,1,1,\n"
            + "tỉnh Hà Tĩnh,xã,Đảo,rộng,1,\n"
            + "tỉnh Hà Tĩnh,xã,Giữ Nguyên,5.5,10.5,Không sáp nhập\n");
    ImportResult imported = read();
    MeasureUnits units = MeasureUnits.builtIn();
    Statistic population =
        imported.data().statistic("population-of-unit-18832-2025-07-17").orElseThrow();
    assertThat(population.value()).isEqualTo(Quantity.of("21004", units.get("người")));
    assertThat(population.asPrinted()).contains("21,004");
    assertThat(
            imported.data().statistic("land-area-of-unit-18823-2025-07-17").orElseThrow().value())
        .isEqualTo(MissingValue.of(MissingReason.NOT_STATED, units.get("km²")));
    assertThat(
            imported.data().statistic("population-of-unit-18823-2025-07-17").orElseThrow().value())
        .isEqualTo(MissingValue.of(MissingReason.BEING_UPDATED, units.get("người")));
    assertThat(imported.rejected())
        .extracting(TableProblem::toString)
        .containsExactly(
            "units-area-2025-07-17.csv:5: expected a unit of Tỉnh Hà Tĩnh on 2025-07-17 for"
                + " \"tenhc\", found \"Sông Trí\"",
            "units-area-2025-07-17.csv:6: expected a province or centrally-run city on 2025-07-17"
                + " for \"tentinh\", found \"tỉnh Hà Tây\"",
            "units-area-2025-07-17.csv:7: duplicate row of \"Phường Hoành Sơn\", first on line 2",
            "units-area-2025-07-17.csv:8: expected an area such as 70.48 or \"đang cập nhật\" for"
                + " \"dientichkm2\", found \"rộng\"",
            "units-area-2025-07-17.csv:9: expected a number of persons such as 21004 or \"đang cập"
                + " nhật\" for \"dansonguoi\", found \"10.5\"");
    assertThat(imported.conflicts())
        .extracting(SourceConflict::toString)
        .containsExactly(
            "unit-18832: writing \"Phường Hoành Sơn\" (lineage-2025-07-01.csv:2), \"phường Hoành"
                + " Sơn\" (units-area-2025-07-17.csv:2)",
            "unit-18823: predecessors \"no other\" (lineage-2025-07-01.csv:3), \"Phường Kỳ"
                + " Thịnh\" (units-area-2025-07-17.csv:3)",
            "unit-18823: land-area \"not-stated km²\" (units-area-2025-07-17.csv:3), \"70.48 km²\""
                + " (lineage-2025-07-01.csv:3)");
  }

  @Test
  void provincesHaveVietnameseFiguresAndTheirUnitsAreCounted() throws IOException {
    put("lineage-2025-07-01.csv", LINEAGE);
    put(
        "provinces-2025-07-17.csv",
        """
        tentinh,dientichkm2,dansonguoi,con
        tỉnh Hà Tĩnh,"5.994,40",1.622.901,"69 ĐVHC (09 phường, 60 xã)
        "
        """);
    ImportResult imported = read();
    MeasureUnits units = MeasureUnits.builtIn();
    assertThat(imported.data().statistic("land-area-of-unit-42-2025-07-17").orElseThrow().value())
        .isEqualTo(Quantity.of("5994.40", units.get("km²")));
    assertThat(imported.data().statistic("population-of-unit-42-2025-07-17").orElseThrow().value())
        .isEqualTo(Quantity.of("1622901", units.get("người")));
    assertThat(imported.conflicts())
        .extracting(SourceConflict::toString)
        .containsExactly(
            "unit-42: unit-count \"4\" (lineage-2025-07-01.csv:2), \"69\""
                + " (provinces-2025-07-17.csv:2)");
  }

  private static final String LEGAL =
      """
      {"requestId": "x", "communes": [
        {"code": "18832", "name": "Phường \\nHoành Sơn", "administrativeLevel": "Phường",
         "provinceCode": "42", "provinceName": "Tỉnh Hà Tĩnh",
         "decree": "Số: 1665/NQ-UBTVQH15; Ngày: 16/06/2025"},
        {"code": "06970", "name": "Xã Ba Chẽ", "administrativeLevel": "Xã", "provinceCode": "42",
         "provinceName": "Tỉnh Hà Tĩnh", "decree": "Số: 1665/NQ-UBTVQH15; Ngày: 16/06/2025"},
        {"code": "00001", "name": "Xã A", "administrativeLevel": "Xã", "provinceCode": "42",
         "provinceName": "Tỉnh Hà Tĩnh", "decree": "Số: 1; Ngày: 31/06/2025"},
        {"code": 18, "name": "Xã B"}
      ]}
      """;
  private static final String UNITS =
      """
      [{"Code": "42", "FullName": "Tỉnh Hà Tĩnh", "FullNameEn": "Ha Tinh Province", "Wards": [
        {"Code": "18832", "FullName": "Phường Hoành Sơn", "FullNameEn": "Hoanh Son Ward",
         "ProvinceCode": "42"},
        {"Code": "06978", "FullName": "Xã Ba Chẽ", "FullNameEn": null, "ProvinceCode": "42"},
        {"Code": "00003", "FullName": "Xã C", "ProvinceCode": "99"}
      ]}]
      """;

  @Test
  void aUnitListedUnderAnotherCodeLaterIsOneUnitAndAConflict() throws IOException {
    put("legal-2025-08-05.json", LEGAL);
    put("units-2026-07-25.json", UNITS);
    ImportResult imported = read();
    assertThat(imported.rejected())
        .extracting(TableProblem::toString)
        .containsExactly(
            "legal-2025-08-05.json:7: expected a day of the calendar for \"decree\", found \"Số: 1;"
                + " Ngày: 31/06/2025\"",
            "legal-2025-08-05.json:9: expected a code of 5 digits for \"code\", found \"18\"",
            "units-2026-07-25.json:5: expected the code of a province of the file for"
                + " \"ProvinceCode\", found \"99\"");
    assertThat(imported.data().catalogue().find("unit-00001")).isEmpty();
    AdministrativeUnit baChe = imported.data().catalogue().find("unit-06970").orElseThrow();
    assertThat(baChe.codeOn(LocalDate.of(2025, 8, 5))).contains("06970");
    assertThat(baChe.codeOn(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(baChe.codeOn(LocalDate.of(2026, 7, 25))).contains("06978");
    assertThat(imported.conflicts())
        .extracting(SourceConflict::toString)
        .containsExactly(
            "unit-06970: code \"06970\" (legal-2025-08-05.json:5), \"06978\""
                + " (units-2026-07-25.json:4)");
    assertThat(imported.data().catalogue().find("unit-18832").orElseThrow().latestName().en())
        .contains("Hoanh Son Ward");
    assertThat(imported.data().instruments())
        .extracting(law -> law.number() + " " + law.date())
        .containsExactly("1665/NQ-UBTVQH15 Optional[2025-06-16]");
  }

  @Test
  void figuresOlderThanAllListsBelongToUnitsOfTheFirstList() throws IOException {
    put("units-2026-07-25.json", UNITS);
    put(
        "units-area-2025-07-17.csv",
        FIGURES_HEADER + "tỉnh Hà Tĩnh,phường,Hoành Sơn,70.48,21004,\n");
    ImportResult imported = read();
    assertThat(imported.data().statistic("land-area-of-unit-18832-2025-07-17")).isPresent();
    assertThat(imported.files().get(1).rejected()).isZero();
  }

  private String refused() {
    return String.valueOf(assertThrows(WardReportException.class, this::read).getMessage());
  }

  @Test
  void filesThatAreNotDataSetsAreRefusedAndNothingIsLoaded() throws IOException {
    assertThat(refused()).endsWith(": expected .csv or .json files, found none");
    put("lineage-2025-07-01.csv", LINEAGE);
    put("garbage-2025-07-01.csv", "\u0001\u0002,\n;;;");
    put("list-2025-07-01.json", "[{\"a\": 1}]");
    put("broken-2025-07-01.json", "{\"a\": [1, }");
    put("twice-2025-07-01.json", "{\"a\": 1, \"a\": 2}");
    put("units.json", UNITS);
    put("units-2026-02-30.json", UNITS);
    assertThat(refused().lines())
        .containsExactly(
            "broken-2025-07-01.json:1: expected an object",
            "garbage-2025-07-01.csv:1: expected the columns or members of a known data set",
            "list-2025-07-01.json:1: expected the columns or members of a known data set",
            "twice-2025-07-01.json:1: expected each member once, found duplicate member \"a\"",
            "units-2026-02-30.json: expected a day in the name, found 2026-02-30",
            "units.json: expected a day in the name, such as units-2026-07-25.json, found none");
  }
}
