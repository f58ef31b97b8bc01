package io.github.wardreport.page;

import static io.github.wardreport.page.KnownPages.assertIsKnown;
import static io.github.wardreport.page.KnownPages.kyAnh;
import static io.github.wardreport.page.KnownPages.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.catalogue.CatalogueTables;
import io.github.wardreport.catalogue.FileSummary;
import io.github.wardreport.catalogue.ImportResult;
import io.github.wardreport.catalogue.TableProblem;
import io.github.wardreport.label.Language;
import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.territory.SourceConflict;
import io.github.wardreport.territory.SourceConflict.Fact;
import io.github.wardreport.territory.SourceConflict.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CataloguePageTest {

  private static ImportResult catalogue(String units) {
    TerritoryData data =
        CatalogueTables.read(
            Map.of("units.csv", "id,name,name_en,kind,parent,code,from,until\n" + units));
    return ImportResult.of(data);
  }

  private static ImportResult imported(List<TableProblem> rejected, SourceConflict... found) {
    TerritoryData data = catalogue("a,Xã A,,commune,,1,,\n").data();
    return new ImportResult(
        data, List.of(new FileSummary("units.csv", "units", 1234, 1220)), rejected, List.of(found));
  }

  private static List<TableProblem> problems(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line -> new TableProblem("units.csv", line, "no name"))
        .toList();
  }

  private static SourceConflict conflict(Fact fact) {
    return new SourceConflict(
        "a", fact, new Statement("units.csv:2", "x"), new Statement("law.json:7", "y"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theUnitsAroundAWardArePrintedWhole(Language language) throws Exception {
    assertIsKnown(CataloguePage.of(kyAnh(), language).withLineageOf("phường Hoành Sơn"), "ky-anh");
  }

  @Test
  void aUnitIsFoundByItsCode() throws Exception {
    assertThat(
            section(
                CataloguePage.of(kyAnh(), Language.ENGLISH).withLineageOf("18823"),
                "LINEAGE OF Vung Ang Ward"))
        .isEqualTo(
            """
            Code                  18823
            Part of               Ha Tinh Province
            Natural area          82.98 km²
            Population            21,339 people
            By                    1665/NQ-UBTVQH15, 2025-06-16: Rearrangement of the commune-level units of Hà
                                  Tĩnh province in 2025
              2025-07-01: a part of Xã Kỳ Lợi (18796); other parts: Hoanh Son Ward, Song Tri Ward
              2025-07-01: all of Phường Kỳ Thịnh (18823)
              2025-07-01: all of Phường Kỳ Long (18835)
            """);
  }

  @Test
  void withoutAWantedUnitThereIsNoLineage() throws Exception {
    CataloguePage page = CataloguePage.of(kyAnh(), Language.ENGLISH);
    assertThat(page.lines()).noneMatch(line -> line.startsWith("LINEAGE"));
    assertThat(page.withLineageOf("18823").lines()).containsAll(page.lines());
  }

  @Test
  void aNameThatNoUnitHasIsSaidToBeUnknown() throws Exception {
    assertThat(
            section(
                CataloguePage.of(kyAnh(), Language.VIETNAMESE).withLineageOf("Nơi Nào"),
                "NGUỒN GỐC CỦA Nơi Nào"))
        .isEqualTo("Không có đơn vị này.\n");
  }

  @Test
  void unitsOfOneNameAreListedWithTheirCodesAndParents() {
    ImportResult catalogue =
        catalogue(
            """
            p,Tỉnh P,,province,,10,,
            q,Tỉnh Q,,province,,11,,
            a,Xã Tân Thành,,commune,p,101,,
            b,Xã Tân Thành,,commune,q,111,,
            """);
    assertThat(
            section(
                CataloguePage.of(catalogue, Language.ENGLISH).withLineageOf("Xã Tân Thành"),
                "LINEAGE OF Xã Tân Thành"))
        .isEqualTo(
            """
            Several units have this name; give a code:
              Xã Tân Thành (101) · Tỉnh P
              Xã Tân Thành (111) · Tỉnh Q
            """);
  }

  @Test
  void kindsThatAreNotKnownFollowTheKnownOnesByTheirCodes() {
    ImportResult catalogue =
        catalogue("a,A,,zone,,1,2025-07-01,\nb,B,,commune,,2,,\nc,C,,area,,3,,\n");
    assertThat(section(CataloguePage.of(catalogue, Language.ENGLISH), "UNITS BY KIND"))
        .isEqualTo(
            """
            Kind                                 2025-07-01
            ──────────────────────────────────  ───────────
            commune                                       1
            area                                          1
            zone                                          1
            """);
  }

  @Test
  void filesAreATableWithTheFirstRejectedRowsBelow() {
    assertThat(
            section(
                CataloguePage.of(imported(problems(14)), Language.ENGLISH),
                "CATALOGUE OF ADMINISTRATIVE UNITS"))
        .isEqualTo(
            """
            File                                                      Rows      Used    Rejected
            ────────────────────────────────────────────────────  ────────  ────────  ──────────
            units.csv                                                1,234     1,220          14
              units.csv:1: no name
              units.csv:2: no name
              units.csv:3: no name
              units.csv:4: no name
              units.csv:5: no name
              units.csv:6: no name
              units.csv:7: no name
              units.csv:8: no name
              units.csv:9: no name
              units.csv:10: no name
              units.csv:11: no name
              units.csv:12: no name
              … and 2 more
            1 units in all, former ones included
            """);
  }

  @Test
  void wholeListsArePrintedToTheirEnd() {
    assertThat(CataloguePage.of(imported(problems(14)), Language.ENGLISH).withWholeLists().lines())
        .contains("  units.csv:14: no name")
        .noneMatch(line -> line.contains(" more"));
  }

  @Test
  void conflictsAreListedByFactAndSpellingsOnlyCounted() {
    ImportResult catalogue =
        imported(
            List.of(), conflict(Fact.LAND_AREA), conflict(Fact.SPELLING), conflict(Fact.LAND_AREA));
    CataloguePage page = CataloguePage.of(catalogue, Language.ENGLISH);
    assertThat(section(page, "WHERE SOURCES DIFFER (3)"))
        .isEqualTo(
            """
            The same name in another spelling: 1
            Land areas: 2
              a: land-area "x" (units.csv:2), "y" (law.json:7)
              a: land-area "x" (units.csv:2), "y" (law.json:7)
            """);
    assertThat(section(page.withWholeLists(), "WHERE SOURCES DIFFER (3)"))
        .isEqualTo(
            """
            The same name in another spelling: 1
              a: spelling "x" (units.csv:2), "y" (law.json:7)
            Land areas: 2
              a: land-area "x" (units.csv:2), "y" (law.json:7)
              a: land-area "x" (units.csv:2), "y" (law.json:7)
            """);
  }

  @Test
  void aCatalogueWithoutDaysIsCountedAllTheSame() {
    assertThat(
            section(
                CataloguePage.of(catalogue("b,B,,commune,,2,,\n"), Language.ENGLISH),
                "UNITS BY KIND"))
        .isEqualTo(
            """
            Kind                                 1970-01-01
            ──────────────────────────────────  ───────────
            commune                                       1
            """);
  }
}
