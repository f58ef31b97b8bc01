package io.github.wardreport.audit;

import io.github.wardreport.format.Printer;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.StatisticKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One figure stated in several places, and figures that merely look alike. */
final class EqualKeys {

  private EqualKeys() {}

  static List<DerivedClaim> claims(WardReport report) {
    ClaimsOf claims = new ClaimsOf(report);
    Map<StatisticKey, String> first = new HashMap<>();
    for (int i = 0; i < report.statistics().size(); i++) {
      Statistic statistic = report.statistics().get(i);
      String before = first.putIfAbsent(statistic.key(), statistic.id());
      if (before != null && !(statistic.value() instanceof MissingValue)) {
        claims.add(
            "$.statistics[" + i + "]",
            "sam-002",
            before + "-" + statistic.id(),
            Relations.SAME_FIGURE,
            ClaimOperand.statistic(before),
            ClaimOperand.statistic(statistic.id()));
      }
    }
    return claims.done();
  }

  /** Equal words, unit, time and area, another topic, another value. */
  private record Looks(
      String label, Object unit, Object members, Object subject, Object area, Object period) {}

  static List<Finding> lookAlikes(WardReport report) {
    Map<Looks, Statistic> first = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < report.statistics().size(); i++) {
      Statistic statistic = report.statistics().get(i);
      Looks looks =
          new Looks(
              statistic.label().vi(),
              statistic.value().unit(),
              statistic.members(),
              statistic.subject(),
              statistic.referenceArea(),
              statistic.period());
      Statistic before = first.putIfAbsent(looks, statistic);
      boolean alike =
          before != null
              && !before.key().equals(statistic.key())
              && !before.value().equals(statistic.value());
      if (alike) {
        findings.add(finding("$.statistics[" + i + "]", before, statistic));
      }
    }
    return findings;
  }

  private static Finding finding(String path, Statistic before, Statistic statistic) {
    return new Finding(
        "SAM-003",
        Severity.NOTICE,
        path,
        List.of(before.id(), statistic.id()),
        Finding.sentence("look-alike"),
        FindingWords.of(
            language ->
                List.of(
                    statistic.label().in(language),
                    Printer.in(language).print(before.value()),
                    Printer.in(language).print(statistic.value()))),
        Optional.empty());
  }
}
