package io.github.wardreport.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.wardreport.aggregation.Apportionment;
import io.github.wardreport.aggregation.RestatedFigure;
import io.github.wardreport.aggregation.Restatement;
import io.github.wardreport.audit.Auditor;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.territory.AdministrativeTier;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.CatalogueComparison;
import io.github.wardreport.territory.Reorganization;
import io.github.wardreport.territory.UnitCatalogue;
import io.github.wardreport.territory.UnitChange;
import io.github.wardreport.territory.UnitKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The public data sets as they are published (vietnamese-provinces-database, vietnamadminunits), if
 * a folder {@code shared/data} beside the project has them; skipped if not. Expected counts were
 * taken from the files by a script that shares nothing with this project.
 */
class SharedDataTest {
  private static final Path FOLDER = Path.of("..", "..", "shared", "data");
  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2025, 8, 5);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 25);

  private static ImportResult imported;
  private static UnitCatalogue units;

  @BeforeAll
  static void read() throws IOException {
    if (Files.isDirectory(FOLDER)) {
      imported = PublicData.read(FOLDER);
      units = imported.data().catalogue();
    }
  }

  @BeforeEach
  void requireData() {
    assumeTrue(Files.isDirectory(FOLDER), "the public data sets are not beside the project");
  }

  private static Map<String, Long> kindsOn(LocalDate day) {
    return counted(units.unitsOn(day).stream().map(unit -> unit.kindOn(day).orElse("?")));
  }

  private static Map<String, Long> counted(Stream<String> words) {
    Map<String, Long> counts = new TreeMap<>();
    words.forEach(word -> counts.merge(word, 1L, Long::sum));
    return counts;
  }

  private static long communeLevel(Stream<AdministrativeUnit> found, LocalDate day) {
    return found.filter(unit -> isOfCommuneLevel(unit, day)).count();
  }

  private static boolean isOfCommuneLevel(AdministrativeUnit unit, LocalDate day) {
    return unit.kindOn(day)
        .flatMap(UnitKind::find)
        .filter(kind -> kind.tier().equals(AdministrativeTier.COMMUNE))
        .isPresent();
  }

  @Test
  void everyRowIsUsed() {
    assertThat(imported.files())
        .containsExactly(
            new FileSummary("lineage-2025-07-01.csv", "lineage", 10602, 10602),
            new FileSummary("units-legal-basis-2025-08-05.json", "legal-basis", 3321, 3321),
            new FileSummary("units-2026-07-25.json", "units", 3355, 3355),
            new FileSummary("provinces-area-population-2025-07-17.csv", "province-figures", 34, 34),
            new FileSummary("units-area-population-2025-07-17.csv", "unit-figures", 3321, 3321));
    assertThat(imported.rejected()).isEmpty();
  }

  /** Two wards and a township are marked as communes beside their names; the names count. */
  @Test
  void unitsByKindOnThreeDays() {
    assertThat(kindsOn(EVE))
        .hasToString(
            "{commune=7692, municipality=6, province=57, provincial-city=87, rural-district=508,"
                + " town=52, township=617, urban-district=49, ward=1726}");
    assertThat(kindsOn(AUGUST))
        .hasToString("{commune=2621, municipality=6, province=28, special-zone=13, ward=687}");
    assertThat(kindsOn(JULY))
        .hasToString("{commune=2611, municipality=7, province=27, special-zone=13, ward=697}");
  }

  @Test
  void unitsOfCommuneLevelThatTheReformDividedAndMerged() {
    Reorganization reform = units.reorganizationOn(REFORM);
    assertThat(communeLevel(reform.divided().stream(), EVE)).isEqualTo(471);
    assertThat(communeLevel(reform.merged().stream(), REFORM)).isEqualTo(3181);
    assertThat(
            communeLevel(
                reform.successions().stream().map(Reorganization.Succession::after), REFORM))
        .isEqualTo(10);
    long kept =
        units.unitsOn(REFORM).stream()
            .filter(unit -> unit.existsOn(EVE) && isOfCommuneLevel(unit, REFORM))
            .count();
    assertThat(kept).isEqualTo(127);
  }

  @Test
  void handoversOfCodesByDifferenceOfNames() {
    assertThat(
            counted(
                units.codesHandedOverOn(REFORM).stream()
                    .filter(handover -> isOfCommuneLevel(handover.after(), REFORM))
                    .map(handover -> handover.difference().name())))
        .hasToString("{DIACRITICS=4, KIND=343, LETTERS=1790, NONE=1002, SPELLING=50}");
  }

  @Test
  void fromAugustToJulyElevenUnitsChangedTheirKindAndOneItsCode() {
    List<UnitChange> changes =
        CatalogueComparison.matchingIds().changes(units, AUGUST, units, JULY);
    assertThat(counted(changes.stream().map(change -> change.getClass().getSimpleName())))
        .hasToString("{Recoded=1, Retyped=11}");
    assertThat(changes.stream().filter(UnitChange.Recoded.class::isInstance))
        .containsExactly(
            new UnitChange.Recoded(units.find("unit-06970").orElseThrow(), "06970", "06978"));
  }

  @Test
  void conflictsBetweenSourcesByFact() {
    assertThat(counted(imported.conflicts().stream().map(conflict -> conflict.fact().code())))
        .containsEntry("code", 1L)
        .containsEntry("kind", 7L)
        .containsEntry("name", 4L)
        .doesNotContainKeys("parent", "land-area", "population", "flag", "unit-count");
  }

  @Test
  void hoanhSonWasFormedFromThreeWardsAndAPartOfKyLoi() {
    AdministrativeUnit hoanhSon = units.byCode("18832", REFORM).orElseThrow();
    assertThat(
            units.edgesInto(hoanhSon.id()).stream()
                .map(
                    edge ->
                        units.find(edge.formerUnit()).orElseThrow().latestName()
                            + ", "
                            + edge.extent().code()
                            + ", "
                            + edge.instrument().orElseThrow()))
        .containsExactly(
            "Xã Kỳ Lợi, part, 1665-nq-ubtvqh15",
            "Phường Kỳ Phương, whole, 1665-nq-ubtvqh15",
            "Phường Kỳ Liên, whole, 1665-nq-ubtvqh15",
            "Phường Kỳ Nam, whole, 1665-nq-ubtvqh15");
  }

  @Test
  void allUnitsOfTheCountryMakeTheRoundTripInTables() {
    assertThat(CatalogueTables.read(CatalogueTables.write(imported.data())))
        .isEqualTo(imported.data());
  }

  /**
   * Of 34 areas and 34 populations 44 differ beyond rounding, one of them (the area of Hồ Chí Minh
   * City) no further than truncated parts may; units whose figure is being updated can only exceed.
   */
  @Test
  void totalsOfProvincesDifferFromTheirUnits() {
    long differing = Auditor.standard().auditCatalogue(imported.data()).findings().size();
    assertThat(differing).isEqualTo(43);
  }

  /** Forty invented series, apportioned by invented sizes of the new units. */
  @Test
  void restatedSeriesKeepTheirTotalsToTheLastUnit() {
    Map<String, Operand> sizes = new HashMap<>();
    int number = 0;
    for (AdministrativeUnit unit : units.unitsOn(REFORM)) {
      number++;
      sizes.put(unit.id(), quantity(1 + number % 97, "km²"));
    }
    Restatement restatement =
        Restatement.of(units, EVE, REFORM)
            .apportionedBy(Apportionment.bySize("invented sizes", sizes));
    Random random = new Random(20250701);
    List<AdministrativeUnit> old =
        units.unitsOn(EVE).stream().filter(unit -> isOfCommuneLevel(unit, EVE)).toList();
    for (int series = 0; series < 40; series++) {
      Map<String, Operand> values = new LinkedHashMap<>();
      long total = 0;
      for (AdministrativeUnit unit : old) {
        int persons = random.nextInt(50_000);
        total += persons;
        values.put(unit.id(), quantity(persons, "người"));
      }
      boolean whole = series % 2 == 0;
      Map<String, RestatedFigure> restated =
          (whole ? restatement.withDecimals(0) : restatement)
              .sum(values, MeasureUnits.builtIn().get("người"));
      Ratio after =
          restated.values().stream()
              .map(one -> one.amount().value().orElseThrow().value())
              .reduce(Ratio.ZERO, (one, other) -> one.plus(other).reduced());
      assertThat(after.isSameNumber(Ratio.of(total, 1))).isTrue();
    }
  }

  private static Quantity quantity(int number, String unit) {
    return Quantity.of(Figure.exact(number), MeasureUnits.builtIn().get(unit));
  }
}
