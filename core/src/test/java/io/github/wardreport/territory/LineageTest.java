package io.github.wardreport.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.territory.NameMatch.Difference;
import io.github.wardreport.territory.Predecessor.Extent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hoành Sơn, Vũng Áng and Sông Trí and what they were formed from (Nghị quyết 1665/NQ-UBTVQH15,
 * codes of the General Statistics Office); shares of xã Kỳ Lợi are made up.
 */
class LineageTest {
  static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  static AdministrativeUnit old(String id, String name, String code) {
    return AdministrativeUnit.builder()
        .id(id)
        .addName(new DatedFact<>(Label.of(name), Optional.empty(), Optional.of(EVE)))
        .addCode(new DatedFact<>(code, Optional.empty(), Optional.of(EVE)))
        .build();
  }

  static AdministrativeUnit young(String id, String name, String code) {
    return AdministrativeUnit.builder()
        .id(id)
        .addName(DatedFact.since(Label.of(name), REFORM))
        .addCode(DatedFact.since(code, REFORM))
        .build();
  }

  static LineageEdge.Builder step(String formerUnit, String laterUnit, Extent extent) {
    return LineageEdge.builder()
        .kind(extent == Extent.WHOLE ? LineageKind.FORMED_FROM : LineageKind.DIVIDED_INTO)
        .formerUnit(formerUnit)
        .laterUnit(laterUnit)
        .effective(REFORM)
        .instrument("nq-1665")
        .extent(extent);
  }

  static final List<AdministrativeUnit> UNITS =
      List.of(
          old("ky-nam", "phường Kỳ Nam", "18847"),
          old("ky-phuong", "phường Kỳ Phương", "18832"),
          old("ky-lien", "phường Kỳ Liên", "18841"),
          old("ky-loi", "xã Kỳ Lợi", "18796"),
          old("ky-long", "phường Kỳ Long", "18835"),
          young("hoanh-son", "phường Hoành Sơn", "18832"),
          young("vung-ang", "phường Vũng Áng", "18823"));

  static final List<LineageEdge> STEPS =
      List.of(
          step("ky-nam", "hoanh-son", Extent.WHOLE).build(),
          step("ky-phuong", "hoanh-son", Extent.WHOLE).build(),
          step("ky-lien", "hoanh-son", Extent.WHOLE).build(),
          step("ky-loi", "hoanh-son", Extent.PART).build(),
          step("ky-loi", "vung-ang", Extent.PART).build(),
          step("ky-long", "vung-ang", Extent.WHOLE).build());

  private static final UnitCatalogue CATALOGUE = UnitCatalogue.of(UNITS, STEPS);

  private static List<String> ids(List<AdministrativeUnit> units) {
    return units.stream().map(AdministrativeUnit::id).toList();
  }

  private static Quantity share(String digits) {
    return Quantity.of(digits, MeasureUnits.builtIn().get("% share"));
  }

  @Test
  void predecessorsAndSuccessorsAreUnitsOfAnotherDay() {
    assertThat(ids(CATALOGUE.predecessorsOf("hoanh-son", EVE)))
        .containsExactly("ky-nam", "ky-phuong", "ky-lien", "ky-loi");
    assertThat(ids(CATALOGUE.successorsOf("ky-loi", REFORM)))
        .containsExactly("hoanh-son", "vung-ang");
    assertThat(ids(CATALOGUE.predecessorsOf("hoanh-son", REFORM))).containsExactly("hoanh-son");
    assertThat(ids(CATALOGUE.successorsOf("ky-loi", EVE))).containsExactly("ky-loi");
    assertThat(CATALOGUE.predecessorsOf("nowhere", EVE)).isEmpty();
    assertThat(CATALOGUE.edgesInto("vung-ang")).containsExactly(STEPS.get(4), STEPS.get(5));
    assertThat(CATALOGUE.edgesFrom("ky-loi")).containsExactly(STEPS.get(3), STEPS.get(4));
    assertThat(CATALOGUE.lineage()).isEqualTo(STEPS);
  }

  @Test
  void aReorganizationListsDividedMergedAndSucceededUnits() {
    Reorganization reform = CATALOGUE.reorganizationOn(REFORM);
    assertThat(ids(reform.divided())).containsExactly("ky-loi");
    assertThat(ids(reform.merged())).containsExactly("hoanh-son", "vung-ang");
    assertThat(reform.successions()).isEmpty();
    assertThat(ids(reform.formed())).containsExactly("hoanh-son", "vung-ang");
    assertThat(ids(reform.dissolved()))
        .containsExactly("ky-nam", "ky-phuong", "ky-lien", "ky-loi", "ky-long");
    UnitCatalogue oneToOne =
        UnitCatalogue.of(UNITS, List.of(step("ky-nam", "hoanh-son", Extent.WHOLE).build()));
    assertThat(oneToOne.reorganizationOn(REFORM).successions())
        .containsExactly(
            new Reorganization.Succession(
                CATALOGUE.find("ky-nam").orElseThrow(), CATALOGUE.find("hoanh-son").orElseThrow()));
    assertThat(CATALOGUE.reorganizationOn(EVE).merged()).isEmpty();
  }

  @Test
  void aCodeThatPassedToAnotherUnitIsAHandover() {
    assertThat(CATALOGUE.codesHandedOverOn(REFORM))
        .containsExactly(
            new CodeHandover(
                "18832",
                CATALOGUE.find("ky-phuong").orElseThrow(),
                CATALOGUE.find("hoanh-son").orElseThrow(),
                Difference.LETTERS));
    assertThat(CATALOGUE.codesHandedOverOn(EVE)).isEmpty();
  }

  @Test
  void aFormationWithADayIsLineageUnlessAStepStatesTheSame() {
    AdministrativeUnit formed =
        AdministrativeUnit.builder()
            .id("hoanh-son")
            .addName(DatedFact.since(Label.of("phường Hoành Sơn"), REFORM))
            .formation(
                new Formation(
                    Optional.of("nq-1665"),
                    Optional.of(REFORM),
                    List.of(
                        new Predecessor("ky-nam", Extent.WHOLE, Extent.WHOLE),
                        new Predecessor("ky-loi", Extent.NOT_STATED, Extent.PART))))
            .build();
    List<AdministrativeUnit> units = List.of(UNITS.get(0), UNITS.get(3), formed);
    assertThat(UnitCatalogue.of(units).lineage())
        .containsExactly(
            STEPS.get(0),
            step("ky-loi", "hoanh-son", Extent.PART).kind(LineageKind.FORMED_FROM).build());
    LineageEdge stated =
        step("ky-loi", "hoanh-son", Extent.PART)
            .putWeight(LineageEdge.POPULATION, share("35.9"))
            .build();
    assertThat(UnitCatalogue.of(units, List.of(stated)).lineage())
        .containsExactly(stated, STEPS.get(0));
  }

  @Test
  void aUnitThatGivesAPartAndStillExistsIsItsOwnSuccessorToo() {
    AdministrativeUnit giver =
        AdministrativeUnit.builder().id("a").addName(DatedFact.always(Label.of("xã A"))).build();
    AdministrativeUnit taker =
        AdministrativeUnit.builder().id("b").addName(DatedFact.always(Label.of("xã B"))).build();
    UnitCatalogue catalogue =
        UnitCatalogue.of(
            List.of(giver, taker),
            List.of(
                LineageEdge.builder()
                    .kind(LineageKind.PART_TRANSFERRED)
                    .formerUnit("a")
                    .laterUnit("b")
                    .effective(REFORM)
                    .extent(Extent.PART)
                    .build()));
    assertThat(ids(catalogue.successorsOf("a", REFORM))).containsExactly("a", "b");
    assertThat(ids(catalogue.predecessorsOf("b", EVE))).containsExactly("b", "a");
    assertThat(ids(catalogue.reorganizationOn(REFORM).divided())).containsExactly("a");
    assertThat(ids(catalogue.reorganizationOn(REFORM).merged())).containsExactly("b");
  }

  private static void assertRefused(LineageEdge edge, String problem) {
    assertThatThrownBy(() -> UnitCatalogue.of(UNITS, List.of(edge)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build catalogue: " + problem);
  }

  @Test
  void aStepThatContradictsTheUnitsIsRefused() {
    assertRefused(
        step("ky-namm", "hoanh-son", Extent.WHOLE).build(),
        "$.lineage[0].formerUnit: no administrative unit has the id \"ky-namm\"; did you mean"
            + " \"ky-nam\"?");
    assertRefused(
        step("ky-nam", "hoanh-son", Extent.PART).effective(EVE).build(),
        "$.lineage[0].laterUnit: \"hoanh-son\" did not exist on 2025-06-30");
    assertRefused(
        step("hoanh-son", "vung-ang", Extent.PART).build(),
        "$.lineage[0].formerUnit: \"hoanh-son\" did not exist on 2025-06-30");
    assertRefused(
        LineageEdge.builder()
            .kind(LineageKind.RENAMED)
            .formerUnit("hoanh-son")
            .laterUnit("hoanh-son")
            .effective(LocalDate.of(2026, 1, 1))
            .build(),
        "$.lineage[0].effective: \"hoanh-son\" was not renamed on 2026-01-01");
  }

  @Test
  void sharesAboveAHundredPercentAreRefusedUnlessRoundingExplainsThem() {
    List<LineageEdge> tooMuch =
        List.of(
            step("ky-loi", "hoanh-son", Extent.PART)
                .putWeight(LineageEdge.LAND_AREA, share("60.5"))
                .build(),
            step("ky-loi", "vung-ang", Extent.PART)
                .putWeight(LineageEdge.LAND_AREA, share("39.7"))
                .build());
    assertThat(UnitCatalogue.contradictions(UNITS, tooMuch))
        .hasToString(
            "[$.lineage[1].weights.land-area: the shares of \"ky-loi\" exceed 100 %:"
                + " 60.5 % share + 39.7 % share]");
    List<LineageEdge> rounded =
        List.of(
            tooMuch.get(0),
            step("ky-loi", "vung-ang", Extent.PART)
                .putWeight(LineageEdge.LAND_AREA, share("39.6"))
                .build());
    assertThat(UnitCatalogue.contradictions(UNITS, rounded)).isEmpty();
  }

  @Test
  void aWholeUnitGoesToOneOtherUnitOnly() {
    LineageEdge whole = step("ky-loi", "hoanh-son", Extent.WHOLE).build();
    assertThat(UnitCatalogue.contradictions(UNITS, List.of(whole, STEPS.get(4), STEPS.get(4))))
        .hasToString(
            "[$.lineage[2]: duplicate step from \"ky-loi\" to \"vung-ang\","
                + " $.lineage[0].extent: \"ky-loi\" cannot go to \"hoanh-son\" as a whole,"
                + " because parts of it went elsewhere on that day]");
  }

  @ParameterizedTest
  @EnumSource(LineageKind.class)
  void theKindOfAStepDecidesWhetherItLeadsToAnotherUnit(LineageKind kind) {
    boolean ofOneUnit = !kind.movesTerritory() || kind == LineageKind.RETAINED;
    LineageEdge.Builder edge =
        LineageEdge.builder()
            .kind(kind)
            .formerUnit("a")
            .laterUnit(ofOneUnit ? "b" : "a")
            .effective(REFORM);
    assertThatThrownBy(edge::build)
        .hasMessage(
            "Cannot build lineage of \"%s\": $.laterUnit: must %s formerUnit, because the kind is %s",
            ofOneUnit ? "b" : "a", ofOneUnit ? "be" : "not be", kind.code());
    assertThat(edge.laterUnit(ofOneUnit ? "a" : "b").build().extent()).isEqualTo(Extent.NOT_STATED);
  }

  @ParameterizedTest
  @CsvSource({"-1, km²", "100.1, % share", "5, % growth"})
  void anImpossibleWeightIsRefused(String digits, String unit) {
    Quantity weight = Quantity.of(digits, MeasureUnits.builtIn().get(unit));
    assertThatThrownBy(() -> step("a", "b", Extent.NONE).putWeight("area", weight).build())
        .hasMessage(
            "Cannot build lineage of \"b\": $.extent: must not be none, because there is no such step"
                + " then;"
                + " $.weights.area: must be an amount of 0 or more, or a share of 0 to 100 %%, but"
                + " was %s",
            weight);
  }

  @Test
  void factsOfAUnitLieWithinItsLifespan() {
    AdministrativeUnit.Builder unit =
        AdministrativeUnit.builder()
            .id("hoanh-son")
            .addName(DatedFact.since(Label.of("phường Hoành Sơn"), REFORM))
            .addCode(DatedFact.since("18832", EVE))
            .addKind(new DatedFact<>("ward", Optional.empty(), Optional.of(EVE)))
            .formation(new Formation(Optional.empty(), Optional.of(EVE), List.of()));
    assertThatThrownBy(unit::build)
        .hasMessage(
            "Cannot build administrative unit \"hoanh-son\": $.kinds[0].until: must not be before"
                + " the unit's first day, 2025-07-01; $.codes[0].from: must not be before the unit's"
                + " first day, 2025-07-01; $.formation.effective: must be the unit's first day,"
                + " 2025-07-01");
    AdministrativeUnit old = UNITS.get(0);
    assertThat(old.existsOn(EVE)).isTrue();
    assertThat(old.existsOn(REFORM)).isFalse();
    assertThat(old.formedOn()).isEmpty();
    assertThat(old.existedUntil()).contains(EVE);
    assertThat(old.codeOn(REFORM)).isEmpty();
  }

  @Test
  void aParentMustExistOnTheDaysOfItsChildren() {
    AdministrativeUnit child =
        AdministrativeUnit.builder()
            .id("to-dan-pho-1")
            .addName(DatedFact.since(Label.of("Tổ dân phố 1"), EVE))
            .addKind(DatedFact.since(UnitKind.RESIDENTIAL_GROUP.code(), EVE))
            .addParent(DatedFact.since("hoanh-son", EVE))
            .build();
    assertThat(UnitCatalogue.contradictions(List.of(UNITS.get(5), child), List.of()))
        .hasToString("[$.territory[1].parents[0]: \"hoanh-son\" did not exist on 2025-06-30]");
  }

  @Test
  void changesBetweenTwoStatesAreTyped() {
    UnitCatalogue august =
        UnitCatalogue.of(
            List.of(
                unit("p", "Tỉnh Đồng Nai", "province", "75", ""),
                unit("a", "Xã Lộc Ninh", "commune", "25270", "p"),
                unit("b", "Xã Ba Chẽ", "commune", "06970", "p"),
                unit("c", "Phường Biên Hòa", "ward", "26068", "p"),
                unit("d", "Xã Trảng Bom", "commune", "26248", "p")));
    UnitCatalogue july =
        UnitCatalogue.of(
            List.of(
                unit("p2", "Thành phố Đồng Nai", "municipality", "75", ""),
                unit("a2", "Phường Lộc Ninh", "ward", "25270", "p2"),
                unit("b2", "Xã Ba Chẽ", "commune", "06978", "p2"),
                unit("c2", "Phường Biên Hoà", "ward", "26068", "p2"),
                unit("e2", "Xã Mới", "commune", "99999", "p2")));
    assertThat(CatalogueComparison.matchingCodes().changes(august, REFORM, july, REFORM))
        .containsExactly(
            new UnitChange.Retyped(july.find("p2").orElseThrow(), "province", "municipality"),
            new UnitChange.Retyped(july.find("a2").orElseThrow(), "commune", "ward"),
            new UnitChange.Recoded(july.find("b2").orElseThrow(), "06970", "06978"),
            new UnitChange.Renamed(
                july.find("c2").orElseThrow(),
                Label.of("Phường Biên Hòa"),
                Label.of("Phường Biên Hoà"),
                Difference.SPELLING),
            new UnitChange.Formed(july.find("e2").orElseThrow()),
            new UnitChange.Dissolved(august.find("d").orElseThrow()));
    assertThat(CatalogueComparison.matchingIds().changes(CATALOGUE, EVE, CATALOGUE, REFORM))
        .extracting(change -> change.getClass().getSimpleName(), change -> change.unit().id())
        .containsExactly(
            tuple("Formed", "hoanh-son"),
            tuple("Formed", "vung-ang"),
            tuple("Dissolved", "ky-nam"),
            tuple("Dissolved", "ky-phuong"),
            tuple("Dissolved", "ky-lien"),
            tuple("Dissolved", "ky-loi"),
            tuple("Dissolved", "ky-long"));
  }

  @Test
  void aUnitUnderAnotherParentHasMoved() {
    List<AdministrativeUnit> provinces =
        List.of(unit("p", "Tỉnh P", "province", "1", ""), unit("q", "Tỉnh Q", "province", "2", ""));
    AdministrativeUnit before = unit("a", "Xã A", "commune", "3", "p");
    AdministrativeUnit after = unit("a", "Xã A", "commune", "3", "q");
    assertThat(
            CatalogueComparison.matchingIds()
                .changes(
                    UnitCatalogue.of(List.of(provinces.get(0), provinces.get(1), before)),
                    EVE,
                    UnitCatalogue.of(List.of(provinces.get(0), provinces.get(1), after)),
                    EVE))
        .containsExactly(new UnitChange.Moved(after, "p", "q"));
  }

  private static AdministrativeUnit unit(
      String id, String name, String kind, String code, String parent) {
    AdministrativeUnit.Builder unit =
        AdministrativeUnit.builder()
            .id(id)
            .addName(DatedFact.always(Label.of(name)))
            .addKind(DatedFact.always(kind))
            .addCode(DatedFact.always(code));
    return parent.isEmpty() ? unit.build() : unit.addParent(DatedFact.always(parent)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "Phường Hoành Sơn, phường Hoành Sơn, NONE",
    "Phường Hòa Bình, Hoà Bình, SPELLING",
    "Xã Thủy Nguyên, xã Thuỷ Nguyên, SPELLING",
    "Xã Ea H’Leo, Xã Ea H'Leo, NONE",
    "Xã Lộc Ninh, Phường Lộc Ninh, KIND",
    "Xã Đak Lua, Xã Đắk Lua, DIACRITICS",
    "Xã Kỳ Lợi, Xã Kỳ Nam, LETTERS"
  })
  void theLeastDifferenceBetweenTwoNamesIsReported(
      String one, String other, Difference difference) {
    assertThat(Difference.between(one, other)).isEqualTo(difference);
    assertThat(Difference.between(other, one)).isEqualTo(difference);
  }

  @Test
  void aNameIsLookedUpUnderAParent() {
    UnitCatalogue catalogue =
        UnitCatalogue.of(
            List.of(
                unit("p", "Tỉnh P", "province", "1", ""),
                unit("q", "Tỉnh Q", "province", "2", ""),
                unit("a", "Xã Tân Tiến", "commune", "3", "p"),
                unit("b", "Xã Tân Tiến", "commune", "4", "q")));
    assertThat(catalogue.byName("xã Tân Tiến", EVE)).hasSize(2);
    assertThat(catalogue.byName("xã Tân Tiến", EVE, "q"))
        .containsExactly(new NameMatch(catalogue.find("b").orElseThrow(), Difference.NONE));
    assertThat(ids(catalogue.unitsOn(EVE))).containsExactly("p", "q", "a", "b");
  }

  @Test
  void kindsAreDataAndSomeAreKnown() {
    assertThat(UnitKind.find("special-zone")).contains(UnitKind.SPECIAL_ZONE);
    assertThat(UnitKind.find("barony")).isEmpty();
    assertThat(UnitKind.ofName("Thành phố Huế", AdministrativeTier.PROVINCE))
        .contains(UnitKind.MUNICIPALITY);
    assertThat(UnitKind.ofName("THÀNH PHỐ Vinh", AdministrativeTier.DISTRICT))
        .contains(UnitKind.PROVINCIAL_CITY);
    assertThat(UnitKind.ofName("Xã", AdministrativeTier.COMMUNE)).contains(UnitKind.COMMUNE);
    assertThat(UnitKind.ofName("Xãng", AdministrativeTier.COMMUNE)).isEmpty();
    assertThat(UnitKind.known()).extracting(UnitKind::code).doesNotHaveDuplicates().hasSize(12);
    assertThatThrownBy(() -> new AdministrativeTier("region", 0, Label.of("vùng")))
        .hasMessage("Argument 'rank' must be 1 or more but was 0");
  }
}
