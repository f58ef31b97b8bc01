package io.github.wardreport.report;

import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.FigureObservation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the territory data out of a report. */
final class ReportTerritory {

  private ReportTerritory() {}

  static TerritoryData of(WardReport report) {
    return TerritoryData.builder()
        .administrativeUnits(report.administrativeUnits())
        .lineage(report.lineage())
        .statistics(figures(report))
        .instruments(report.instruments())
        .documents(report.documents())
        .build();
  }

  /** The figures that units refer to, and those of other days that are about units. */
  private static List<Statistic> figures(WardReport report) {
    Set<String> referred = new HashSet<>();
    for (AdministrativeUnit unit : report.administrativeUnits()) {
      Stream.of(unit.landArea(), unit.population()).forEach(id -> id.ifPresent(referred::add));
    }
    return report.statistics().stream()
        .filter(one -> referred.contains(one.id()) || isFigureOfAUnit(one))
        .toList();
  }

  private static boolean isFigureOfAUnit(Statistic statistic) {
    return statistic.referenceArea().isPresent()
        && FigureObservation.Topic.find(statistic.topic()).isPresent();
  }
}
