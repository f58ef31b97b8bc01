package io.github.wardreport.audit;

import io.github.wardreport.format.Printer;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures of a unit for a time in which it was not there. One that begins before the unit was
 * formed is right where it says on which boundaries.
 */
final class UnitLifespans {

  private UnitLifespans() {}

  static List<Finding> outsideOfALife(WardReport report) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < report.statistics().size(); i++) {
      Statistic statistic = report.statistics().get(i);
      Optional<AdministrativeUnit> unit =
          statistic.referenceArea().flatMap(report::administrativeUnit);
      Optional<Period> period = statistic.period().map(StatedPeriod::period);
      if (unit.isPresent()
          && period.isPresent()
          && isOutside(statistic, unit.get(), period.get())) {
        findings.add(finding(i, statistic, unit.get(), period.get()));
      }
    }
    return findings;
  }

  private static boolean isOutside(Statistic statistic, AdministrativeUnit unit, Period period) {
    boolean early =
        unit.formedOn()
            .flatMap(formed -> period.start().filter(start -> start.isBefore(formed)))
            .isPresent();
    boolean late =
        unit.existedUntil()
            .flatMap(last -> period.start().filter(start -> start.isAfter(last)))
            .isPresent();
    return late || (early && statistic.boundaries().isEmpty());
  }

  private static Finding finding(
      int index, Statistic statistic, AdministrativeUnit unit, Period period) {
    return new Finding(
        "UNI-003",
        Severity.NOTICE,
        "$.statistics[" + index + "]",
        List.of(statistic.id()),
        Finding.sentence("outside-life"),
        FindingWords.of(
            language ->
                List.of(
                    statistic.label().in(language),
                    Printer.in(language).print(period),
                    unit.latestName().in(language),
                    unit.formedOn().map(Printer.in(language)::print).orElse("…"),
                    unit.existedUntil().map(Printer.in(language)::print).orElse("…"))),
        Optional.empty());
  }
}
