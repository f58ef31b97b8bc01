package io.github.wardreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.source.Citation;
import io.github.wardreport.source.Document;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.CatalogueAssembler;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.FigureObservation;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.UnitKind;
import io.github.wardreport.territory.UnitObservation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The land area of phường Hoành Sơn is that of the public data sets. */
class TerritoryDataTest {
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
  private static final FigureObservation LAND_AREA =
      FigureObservation.builder()
          .referenceArea("hoanh-son")
          .topic(FigureObservation.Topic.LAND_AREA)
          .value(Quantity.of("70.48", MeasureUnits.builtIn().get("km²")))
          .asOf(LocalDate.of(2025, 7, 17))
          .citation(new Citation("areas", Optional.of("line 1699")))
          .source("areas.csv:1699")
          .build();
  private static final Document AREAS =
      Document.builder().id("areas").title(Label.of("Diện tích")).build();

  private static TerritoryData assembled() {
    CatalogueAssembler assembler = new CatalogueAssembler();
    assembler.add(
        UnitObservation.builder()
            .unit("hoanh-son")
            .seenOn(REFORM)
            .name(Label.of("Phường Hoành Sơn"))
            .kind(UnitKind.WARD)
            .code("18832")
            .source("units.csv:2")
            .build());
    assembler.addFigure(LAND_AREA);
    return TerritoryData.of(assembler, List.of(AREAS));
  }

  @Test
  void figuresThatWereAssembledAreStatisticsOfTheirUnits() {
    TerritoryData data = assembled();
    AdministrativeUnit hoanhSon = data.catalogue().byCode("18832", REFORM).orElseThrow();
    Statistic landArea = hoanhSon.landArea().flatMap(data::statistic).orElseThrow();
    assertThat(landArea)
        .isEqualTo(
            Statistic.builder()
                .id("land-area-of-hoanh-son-2025-07-17")
                .topic("land-area")
                .label(Label.of("Diện tích tự nhiên", "Land area"))
                .value(Quantity.of("70.48", MeasureUnits.builtIn().get("km²")))
                .referenceArea("hoanh-son")
                .period(StatedPeriod.of(Period.parse("@2025-07-17")))
                .citation(new Citation("areas", Optional.of("line 1699")))
                .build());
    assertThat(data.statistic("population-of-hoanh-son")).isEmpty();
  }

  private static Statistic revenue() {
    return Statistic.builder()
        .id("revenue")
        .label(Label.of("Thu ngân sách"))
        .value(Quantity.of("130.8", MeasureUnits.builtIn().get("tỷ đồng")))
        .build();
  }

  @Test
  void aReportContainsTerritoryDataBesideItsOtherFigures() {
    TerritoryData data = assembled();
    WardReport report =
        WardReport.builder()
            .title(Label.of("Báo cáo năm 2025"))
            .addTerritoryData(data)
            .addStatistics(revenue())
            .build();
    assertThat(report.statistics()).hasSize(2);
    assertThat(report.unitCatalogue().byCode("18832", REFORM)).isPresent();
    assertThat(report.territoryData()).isEqualTo(data);
  }

  @Test
  void aReportsTerritoryDataHaveTheFiguresOfAllDaysAndThoseOfUndatedStatistics() {
    Statistic undated = revenue().withId("ward-population").withTopic("ward-population");
    Statistic earlier =
        TerritoryData.statistic(LAND_AREA.withAsOf(REFORM)).withCitation(Optional.empty());
    WardReport report =
        WardReport.builder()
            .title(Label.of("Báo cáo"))
            .addAdministrativeUnit(unit("hoanh-son").population("ward-population").build())
            .addStatistics(undated, earlier, revenue())
            .build();
    assertThat(report.territoryData().statistics()).containsExactly(undated, earlier);
  }

  private static AdministrativeUnit.Builder unit(String id) {
    return AdministrativeUnit.builder().id(id).addName(DatedFact.always(Label.of(id)));
  }

  @Test
  void whatDoesNotHoldTogetherIsRefusedWithEveryPlace() {
    TerritoryData.Builder broken =
        TerritoryData.builder()
            .addAdministrativeUnit(unit("hoanh-son").landArea("areaa").build())
            .addAdministrativeUnit(unit("hoanh-son").build())
            .addLineage(
                LineageEdge.builder()
                    .kind(LineageKind.FORMED_FROM)
                    .formerUnit("ky-nam")
                    .laterUnit("hoanh-son")
                    .effective(REFORM)
                    .instrument("nq-1665")
                    .build())
            .addStatistics(
                TerritoryData.statistic(LAND_AREA).withId("area").withReferenceArea("vung-ang"))
            .addDocuments(AREAS.withId("areas-2025"))
            .addDocuments(AREAS.withId("areas-2025"));
    assertThatThrownBy(broken::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build territory data: $.documents[1].id: duplicate id \"areas-2025\", first at"
                + " $.documents[0].id;"
                + " $.territory[1].id: duplicate id \"hoanh-son\", first at $.territory[0].id;"
                + " $.territory[0].landArea: no statistic has the id \"areaa\"; did you mean"
                + " \"area\"?;"
                + " $.lineage[0].formerUnit: no administrative unit has the id \"ky-nam\";"
                + " $.lineage[0].instrument: no legal instrument has the id \"nq-1665\";"
                + " $.statistics[0].referenceArea: no administrative unit has the id \"vung-ang\";"
                + " $.statistics[0].citation.document: no document has the id \"areas\"");
  }

  @Test
  void thereMayBeNoUnitsAtAll() {
    assertThat(TerritoryData.builder().build().catalogue().all()).isEmpty();
  }
}
