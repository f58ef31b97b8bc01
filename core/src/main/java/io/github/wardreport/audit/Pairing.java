package io.github.wardreport.audit;

import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.StatisticKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the figures that two reports share into one report whose claims say that they are the same.
 * A figure belongs to its report's area and period unless it says otherwise, so these are filled in
 * before keys are compared.
 */
final class Pairing {
  private static final String FIRST = "first-";

  private Pairing() {}

  static WardReport of(WardReport one, WardReport other) {
    Map<StatisticKey, Statistic> before = new HashMap<>();
    for (Statistic statistic : one.statistics()) {
      before.putIfAbsent(placed(statistic, one).key(), statistic);
    }
    List<Statistic> statistics = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Statistic statistic : other.statistics()) {
      Statistic same = before.get(placed(statistic, other).key());
      statistics.add(statistic);
      if (same != null) {
        Statistic first = same.withId(FIRST + same.id()).withTopic(same.topic());
        statistics.add(first);
        claims.add(
            Claim.builder()
                .id("same-" + statistic.id())
                .relation(Relations.SAME_FIGURE.code())
                .putOperand("figure", ClaimOperand.statistic(first.id()))
                .result(ClaimOperand.statistic(statistic.id()))
                .build());
      }
    }
    return WardReport.builder()
        .title(other.title())
        .addAllDeclaredUnits(other.declaredUnits())
        .addAllStatistics(statistics)
        .addAllClaims(claims)
        .buildDraft();
  }

  private static Statistic placed(Statistic statistic, WardReport report) {
    Statistic placed =
        statistic.referenceArea().isPresent()
            ? statistic
            : statistic.withReferenceArea(report.referenceArea());
    return placed.period().isPresent() ? placed : placed.withPeriod(report.period());
  }
}
