package io.github.wardreport.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.territory.FigureObservation.Topic;
import io.github.wardreport.territory.Predecessor.Extent;
import io.github.wardreport.territory.SourceConflict.Fact;
import io.github.wardreport.territory.SourceConflict.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Hoành Sơn and Ba Chẽ with their real codes; sources, and figures other than 70.48, are made up.
 */
class CatalogueAssemblerTest {
  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2025, 8, 5);
  private static final LocalDate NEXT_JULY = LocalDate.of(2026, 7, 25);

  private final CatalogueAssembler assembler = new CatalogueAssembler();

  private static UnitObservation.Builder ward(String unit, String name, String code) {
    return UnitObservation.builder()
        .unit(unit)
        .name(Label.of(name))
        .kind(UnitKind.WARD)
        .code(code)
        .source("registry");
  }

  private static FigureObservation landArea(String squareKilometres, LocalDate day, String source) {
    return FigureObservation.builder()
        .referenceArea("hoanh-son")
        .topic(Topic.LAND_AREA)
        .value(Quantity.of(squareKilometres, MeasureUnits.builtIn().get("km²")))
        .asOf(day)
        .source(source)
        .build();
  }

  private AdministrativeUnit only() {
    assertThat(assembler.units()).hasSize(1);
    return assembler.units().get(0);
  }

  /** A row of an application's own table of wards. */
  private record WardRow(String id, String name, String code, LocalDate listedOn) {}

  @Test
  void rowsOfADatabaseBecomeACatalogue() {
    List<WardRow> rows =
        List.of(
            new WardRow("ky-anh-1", "Phường Hoành Sơn", "18832", AUGUST),
            new WardRow("ky-anh-1", "Phường Hoành Sơn", "18832", NEXT_JULY));
    for (WardRow row : rows) {
      assembler.add(
          ward(row.id(), row.name(), row.code())
              .seenOn(row.listedOn())
              .source("wards, " + row.id())
              .build());
    }
    UnitCatalogue catalogue = assembler.catalogue();
    assertThat(catalogue.byCode("18832", NEXT_JULY).map(AdministrativeUnit::id))
        .contains("ky-anh-1");
    assertThat(assembler.conflicts()).isEmpty();
  }

  @Test
  void aFactHoldsFromItsFirstObservationToItsLast() {
    assembler.add(ward("a", "Phường A", "00001").seenOn(REFORM).build());
    assembler.add(ward("a", "Phường A", "00002").seenOn(AUGUST).build());
    assembler.add(ward("a", "Phường B", "00002").seenOn(NEXT_JULY).build());
    assertThat(only().names())
        .containsExactly(
            new DatedFact<>(Label.of("Phường A"), Optional.of(REFORM), Optional.of(AUGUST)),
            DatedFact.since(Label.of("Phường B"), NEXT_JULY));
    assertThat(only().codes())
        .containsExactly(
            new DatedFact<>("00001", Optional.of(REFORM), Optional.of(REFORM)),
            DatedFact.since("00002", AUGUST));
  }

  @Test
  void observationsMayComeInAnyOrder() {
    assembler.add(ward("a", "Phường B", "00001").seenOn(NEXT_JULY).build());
    assembler.add(ward("a", "Phường A", "00001").seenOn(REFORM).build());
    assertThat(only().names())
        .extracting(name -> name.value().vi())
        .containsExactly("Phường A", "Phường B");
    assertThat(only().codes()).containsExactly(DatedFact.since("00001", REFORM));
  }

  @Test
  void aUnitObservedUpToADayEndsOnThatDay() {
    assembler.add(ward("ky-phuong", "Phường Kỳ Phương", "18832").seenUntil(EVE).build());
    assertThat(only().formedOn()).isEmpty();
    assertThat(only().existedUntil()).contains(EVE);
  }

  @Test
  void aUnitThatTheLatestListOfItsTierLeavesOutNoLongerExists() {
    assembler.addListing(AdministrativeTier.COMMUNE, AUGUST);
    assembler.addListing(AdministrativeTier.COMMUNE, NEXT_JULY);
    assembler.add(ward("a", "Phường A", "00001").seenOn(AUGUST).build());
    assertThat(only().existedUntil()).contains(AUGUST);
    assembler.add(ward("a", "Phường A", "00001").seenOn(NEXT_JULY).build());
    assertThat(only().existedUntil()).isEmpty();
  }

  @Test
  void aListOfAnotherTierEndsNoUnit() {
    assembler.addListing(AdministrativeTier.PROVINCE, NEXT_JULY);
    assembler.add(ward("a", "Phường A", "00001").seenOn(AUGUST).build());
    assertThat(only().existedUntil()).isEmpty();
    assertThat(assembler.firstListing(AdministrativeTier.PROVINCE)).contains(NEXT_JULY);
    assertThat(assembler.firstListing(AdministrativeTier.COMMUNE)).isEmpty();
  }

  private void listInAugustAndJuly(List<UnitObservation> august, List<UnitObservation> july) {
    assembler.addListing(AdministrativeTier.COMMUNE, AUGUST);
    assembler.addListing(AdministrativeTier.COMMUNE, NEXT_JULY);
    august.forEach(assembler::add);
    july.forEach(assembler::add);
  }

  private static UnitObservation baChe(String code, LocalDate day) {
    return ward("unit-" + code, "Xã Ba Chẽ", code).kind(UnitKind.COMMUNE).seenOn(day).build();
  }

  @Test
  void aUnitListedUnderAnotherCodeLaterIsOneUnitWithTwoCodes() {
    listInAugustAndJuly(List.of(baChe("06970", AUGUST)), List.of(baChe("06978", NEXT_JULY)));
    assertThat(only().id()).isEqualTo("unit-06970");
    assertThat(only().codes())
        .containsExactly(
            new DatedFact<>("06970", Optional.of(AUGUST), Optional.of(AUGUST)),
            DatedFact.since("06978", NEXT_JULY));
    assertThat(assembler.conflicts())
        .containsExactly(
            new SourceConflict(
                "unit-06970",
                Fact.CODE,
                new Statement("registry", "06970"),
                new Statement("registry", "06978")));
  }

  @Test
  void unitsOfOneNameAreNotJoinedIfItIsUnclearWhichIsWhich() {
    listInAugustAndJuly(
        List.of(baChe("06970", AUGUST)),
        List.of(baChe("06978", NEXT_JULY), baChe("06979", NEXT_JULY)));
    assertThat(assembler.units())
        .extracting(AdministrativeUnit::id)
        .containsExactly("unit-06970", "unit-06978", "unit-06979");
    assertThat(assembler.conflicts()).isEmpty();
  }

  @Test
  void twoUnitsThatEndedAreNotBothJoinedToOneNewcomer() {
    listInAugustAndJuly(
        List.of(baChe("06970", AUGUST), baChe("06971", AUGUST)),
        List.of(baChe("06978", NEXT_JULY)));
    assertThat(assembler.units()).hasSize(3);
  }

  @Test
  void aUnitThatIsStillListedIsNotJoinedToItsNamesake() {
    listInAugustAndJuly(
        List.of(baChe("06970", AUGUST)),
        List.of(baChe("06970", NEXT_JULY), baChe("06978", NEXT_JULY)));
    assertThat(assembler.units()).hasSize(2);
  }

  @Test
  void unitsOfOneNameUnderTwoParentsAreNotJoined() {
    listInAugustAndJuly(
        List.of(ward("a", "Phường Tân An", "00001").parent("p").seenOn(AUGUST).build()),
        List.of(ward("b", "Phường Tân An", "00002").parent("q").seenOn(NEXT_JULY).build()));
    assertThat(assembler.units()).hasSize(2);
  }

  @Test
  void ofTwoSourcesForOneDayTheFirstStaysAndEveryDifferenceIsAConflict() {
    assembler.add(ward("a", "Phường Hòa An", "00001").parent("p").seenOn(AUGUST).build());
    assembler.add(
        ward("a", "Phường Hoà An", "00002")
            .kind(UnitKind.COMMUNE)
            .parent("q")
            .seenOn(AUGUST)
            .source("website")
            .build());
    assertThat(only().nameOn(AUGUST)).contains(Label.of("Phường Hòa An"));
    assertThat(assembler.conflicts())
        .extracting(SourceConflict::toString)
        .containsExactly(
            "a: spelling \"Phường Hòa An\" (registry), \"Phường Hoà An\" (website)",
            "a: kind \"ward\" (registry), \"commune\" (website)",
            "a: parent \"p\" (registry), \"q\" (website)",
            "a: code \"00001\" (registry), \"00002\" (website)");
  }

  @Test
  void oneNameSpelledInTwoWaysOnTwoDaysKeepsTheLatestSpelling() {
    assembler.add(ward("a", "Phường Hòa An", "00001").seenOn(AUGUST).build());
    assembler.add(ward("a", "Phường Hoà An", "00001").seenOn(NEXT_JULY).build());
    assertThat(only().names()).containsExactly(DatedFact.since(Label.of("Phường Hoà An"), AUGUST));
    assertThat(assembler.conflicts())
        .extracting(SourceConflict::fact)
        .containsExactly(Fact.SPELLING);
  }

  @Test
  void aFigureOfASourceOfFiguresTakesPrecedenceOverAnIncidentalOne() {
    assembler.add(ward("hoanh-son", "Phường Hoành Sơn", "18832").seenOn(REFORM).build());
    assembler.addIncidentalFigure(landArea("70.5", REFORM, "lineage"));
    assertThat(only().landArea()).contains("land-area-of-hoanh-son-2025-07-01");
    assembler.addFigure(landArea("70.48", AUGUST, "areas"));
    assertThat(only().landArea()).contains("land-area-of-hoanh-son-2025-08-05");
    assertThat(assembler.figures()).containsExactly(landArea("70.48", AUGUST, "areas"));
    assertThat(assembler.conflicts())
        .hasToString("[hoanh-son: land-area \"70.48 km²\" (areas), \"70.5 km²\" (lineage)]");
  }

  @Test
  void theLatestFigureIsTheCurrentOneAndEarlierOnesStay() {
    assembler.add(ward("hoanh-son", "Phường Hoành Sơn", "18832").seenOn(REFORM).build());
    assembler.addFigure(landArea("71.02", NEXT_JULY, "areas of 2026"));
    assembler.addFigure(landArea("70.48", AUGUST, "areas of 2025"));
    assembler.addFigure(landArea("70.5", AUGUST, "website"));
    assertThat(only().landArea()).contains("land-area-of-hoanh-son-2026-07-25");
    assertThat(assembler.figures())
        .containsExactly(
            landArea("70.48", AUGUST, "areas of 2025"),
            landArea("71.02", NEXT_JULY, "areas of 2026"));
    assertThat(assembler.conflicts())
        .hasToString(
            "[hoanh-son: land-area \"70.48 km²\" (areas of 2025), \"70.5 km²\" (website)]");
  }

  private void addLineageOfHoanhSon() {
    assembler.add(ward("ky-nam", "Phường Kỳ Nam", "18847").seenUntil(EVE).build());
    assembler.add(ward("ky-loi", "Xã Kỳ Lợi", "18796").seenUntil(EVE).build());
    assembler.add(ward("hoanh-son", "Phường Hoành Sơn", "18832").seenOn(REFORM).build());
    assembler.add(
        LineageTest.step("ky-nam", "hoanh-son", Extent.WHOLE).instrument(Optional.empty()).build(),
        "lineage, row 1");
    assembler.add(LineageTest.step("ky-loi", "hoanh-son", Extent.PART).build(), "lineage, row 2");
  }

  @Test
  void stepsIntoAUnitGetTheInstrumentThatFormedIt() {
    addLineageOfHoanhSon();
    assembler.addFormation(
        "hoanh-son",
        LegalInstrument.builder()
            .id("nq-1665-2025")
            .kind("resolution")
            .number("1665/NQ-UBTVQH15")
            .build());
    assertThat(assembler.lineage())
        .extracting(edge -> edge.instrument().orElseThrow())
        .containsExactly("nq-1665-2025", "nq-1665");
    assertThat(assembler.instruments())
        .extracting(LegalInstrument::id)
        .containsExactly("nq-1665-2025");
    assertThat(assembler.catalogue().predecessorsOf("hoanh-son", EVE)).hasSize(2);
  }

  @Test
  void predecessorsThatAFurtherSourceNamesAreComparedWithTheLineage() {
    addLineageOfHoanhSon();
    assembler.comparePredecessors("hoanh-son", List.of("phường Ky Nam", "xã Kỳ Lợi"), "decree");
    assembler.comparePredecessors("hoanh-son", List.of(), "website");
    assembler.comparePredecessors("ky-nam", List.of("xã Kỳ Nam cũ"), "website");
    assertThat(assembler.conflicts()).isEmpty();
    assembler.comparePredecessors(
        "hoanh-son", List.of("Phường Kỳ Nam", "Phường Kỳ Liên"), "decree");
    assertThat(assembler.conflicts())
        .hasToString(
            "[hoanh-son: predecessors \"Xã Kỳ Lợi\" (lineage, row 1), \"Phường Kỳ Liên\" (decree)]");
  }

  @Test
  void aNameInAFurtherSourceIsComparedWithTheObservedOne() {
    assembler.add(ward("hoanh-son", "Phường Hoành Sơn", "18832").seenOn(REFORM).build());
    assembler.compareName("hoanh-son", AUGUST, "Phường Hoành Sơn", "website");
    assembler.compareName("hoanh-son", AUGUST, "Phường Hoanh Sơn", "website");
    assertThat(only().latestName()).isEqualTo(Label.of("Phường Hoành Sơn"));
    assertThat(assembler.conflicts())
        .hasToString(
            "[hoanh-son: name \"Phường Hoành Sơn\" (registry), \"Phường Hoanh Sơn\" (website)]");
    assertThatThrownBy(() -> assembler.compareName("vung-ang", AUGUST, "Phường A", "website"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'unit' must be the id of an observed unit but was \"vung-ang\"");
  }

  @Test
  void unitsOfHigherTiersComeFirst() {
    assembler.add(ward("a", "Phường A", "00001").parent("p").seenOn(AUGUST).build());
    assembler.add(ward("p", "Tỉnh P", "01").kind(UnitKind.PROVINCE).seenOn(AUGUST).build());
    assertThat(assembler.units()).extracting(AdministrativeUnit::id).containsExactly("p", "a");
    assertThat(assembler.isObserved("a")).isTrue();
    assertThat(assembler.isObserved("b")).isFalse();
    assertThat(assembler.observation("b", AUGUST)).isEmpty();
  }

  @Test
  void theObservationInForceIsTheLastUpToADayOrElseTheFirst() {
    assembler.add(ward("a", "Phường A", "00001").seenOn(AUGUST).build());
    assembler.add(ward("a", "Phường B", "00001").seenOn(NEXT_JULY).build());
    assertThat(nameOn(REFORM)).isEqualTo("Phường A");
    assertThat(nameOn(NEXT_JULY.minusDays(1))).isEqualTo("Phường A");
    assertThat(nameOn(NEXT_JULY)).isEqualTo("Phường B");
  }

  private String nameOn(LocalDate day) {
    return assembler.observation("a", day).orElseThrow().name().vi();
  }
}
