package io.github.wardreport.audit;

import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardCount;
import io.github.wardreport.indicator.ScoreboardList;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Tristate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stated scoreboards claim: counts do not exceed their total, lists are as long as counted.
 */
final class ScoreboardClaims {

  private ScoreboardClaims() {}

  static List<DerivedClaim> totals(WardReport report) {
    ClaimsOf claims = new ClaimsOf(report);
    for (int i = 0; i < report.scoreboards().size(); i++) {
      Scoreboard scoreboard = report.scoreboards().get(i);
      Optional<String> whole = whole(report, scoreboard);
      List<String> counts = distinctCounts(scoreboard);
      if (whole.isPresent() && counts.size() > 1) {
        claims.add(
            "$.scoreboards[" + i + "]",
            "scb-001",
            scoreboard.id(),
            Relations.AT_MOST,
            claims.operands(counts),
            new ClaimOperand.OfStatistic(whole.get(), ClaimOperand.Side.WHOLE));
      }
    }
    return claims.done();
  }

  /** The statistic of a count out of the total, if one is printed so. */
  private static Optional<String> whole(WardReport report, Scoreboard scoreboard) {
    return scoreboard.counts().stream()
        .map(ScoreboardCount::statistic)
        .filter(id -> report.statistic(id).filter(s -> s.value() instanceof CountOutOf).isPresent())
        .findFirst();
  }

  /** Counts that do not hold each other: exceeded may be counted as met too. */
  private static List<String> distinctCounts(Scoreboard scoreboard) {
    boolean metHoldsExceeded = scoreboard.metIncludesExceeded() != Tristate.NO;
    boolean met =
        scoreboard.counts().stream().anyMatch(count -> count.outcome().equals(Outcome.MET));
    List<String> counts = new ArrayList<>();
    for (ScoreboardCount count : scoreboard.counts()) {
      boolean held = met && metHoldsExceeded && count.outcome().equals(Outcome.EXCEEDED);
      if (!held) {
        counts.add(count.statistic());
      }
    }
    return counts;
  }

  static List<DerivedClaim> listed(WardReport report) {
    ClaimsOf claims = new ClaimsOf(report);
    for (int i = 0; i < report.scoreboards().size(); i++) {
      Scoreboard scoreboard = report.scoreboards().get(i);
      for (ScoreboardList list : scoreboard.lists()) {
        for (ScoreboardCount count : scoreboard.counts()) {
          if (count.outcome().equals(list.outcome())) {
            claims.add(
                "$.scoreboards[" + i + "]",
                "scb-002",
                scoreboard.id() + "-" + count.statistic(),
                Relations.COUNT_OF_ITEMS,
                named(list.indicators()),
                claims.operand(count.statistic()));
          }
        }
      }
    }
    return claims.done();
  }

  private static ClaimOperand named(List<String> indicators) {
    return new ClaimOperand.Items(
        indicators.stream().<ClaimOperand>map(ClaimOperand.Named::new).toList());
  }
}
