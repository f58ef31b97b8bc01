package io.github.wardreport.audit;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.Tristate;
import java.util.List;
import java.util.Optional;

/** What breakdowns claim: parts add up to their whole, or at least do not exceed it. */
final class BreakdownClaims {
  private static final MeasureUnit SHARE = MeasureUnit.percent(PercentKind.SHARE);

  private final WardReport report;
  private final ClaimsOf claims;

  private BreakdownClaims(WardReport report) {
    this.report = report;
    this.claims = new ClaimsOf(report);
  }

  private interface Check {
    void of(String path, Breakdown breakdown, BreakdownMeasure measure);
  }

  private List<DerivedClaim> each(Check check) {
    for (int i = 0; i < report.breakdowns().size(); i++) {
      Breakdown breakdown = report.breakdowns().get(i);
      for (BreakdownMeasure measure : breakdown.measures()) {
        check.of("$.breakdowns[" + i + "]", breakdown, measure);
      }
    }
    return claims.done();
  }

  static List<DerivedClaim> sharesOfAHundred(WardReport report) {
    BreakdownClaims of = new BreakdownClaims(report);
    return of.each(
        (path, breakdown, measure) -> {
          List<String> parts = parts(breakdown, measure);
          if (isAll(breakdown, parts) && measure.whole().isEmpty() && of.areShares(parts)) {
            of.claims.add(
                path,
                "brk-001",
                breakdown.id() + "-" + measure.code(),
                Relations.SHARES_100,
                of.claims.operands(parts),
                ClaimsOf.hundred());
          }
        });
  }

  static List<DerivedClaim> partsOfAWhole(WardReport report) {
    BreakdownClaims of = new BreakdownClaims(report);
    return of.each(
        (path, breakdown, measure) -> {
          List<String> parts = parts(breakdown, measure);
          if (isAll(breakdown, parts) && measure.whole().isPresent()) {
            of.claims.add(
                path,
                "brk-002",
                breakdown.id() + "-" + measure.code(),
                Relations.SUM,
                of.claims.operands(parts),
                of.claims.operand(measure.whole().get()));
          }
        });
  }

  static List<DerivedClaim> noMoreThanTheWhole(WardReport report) {
    BreakdownClaims of = new BreakdownClaims(report);
    return of.each(
        (path, breakdown, measure) -> {
          List<String> parts = parts(breakdown, measure);
          if (measure.whole().isEmpty() || parts.isEmpty() || isAll(breakdown, parts)) {
            return;
          }
          ClaimOperand whole = of.claims.operand(measure.whole().get());
          if (breakdown.disjoint() == Tristate.YES) {
            of.noMore(path, breakdown.id() + "-" + measure.code(), parts, whole);
          } else {
            parts.forEach(
                part ->
                    of.noMore(
                        path,
                        breakdown.id() + "-" + measure.code() + "-" + part,
                        List.of(part),
                        whole));
          }
        });
  }

  private void noMore(String path, String what, List<String> parts, ClaimOperand whole) {
    claims.add(path, "brk-003", what, Relations.AT_MOST, claims.operands(parts), whole);
  }

  /**
   * A share printed beside its count. Where the whole of the counts is not printed, one whole
   * number must fit all parts.
   */
  static List<DerivedClaim> sharesBesideCounts(WardReport report) {
    BreakdownClaims of = new BreakdownClaims(report);
    return of.each(
        (path, breakdown, measure) -> {
          if (of.areShares(parts(breakdown, measure))) {
            return;
          }
          for (BreakdownMeasure shares : breakdown.measures()) {
            if (of.areShares(parts(breakdown, shares))) {
              breakdown
                  .parts()
                  .forEach(part -> of.shareBesideCount(path, breakdown, part, measure, shares));
            }
          }
        });
  }

  private void shareBesideCount(
      String path,
      Breakdown breakdown,
      BreakdownPart part,
      BreakdownMeasure counts,
      BreakdownMeasure shares) {
    Optional<String> count = Optional.ofNullable(part.statistics().get(counts.code()));
    Optional<String> share = Optional.ofNullable(part.statistics().get(shares.code()));
    if (count.isPresent() && share.isPresent()) {
      claims.addQuotient(
          path,
          "brk-004",
          breakdown.id() + "-" + part.code(),
          Relations.SHARE,
          claims.operand(count.get()),
          counts
              .whole()
              .map(claims::operand)
              .orElseGet(() -> new ClaimOperand.Unprinted(breakdown.label().vi())),
          claims.operand(share.get()));
    }
  }

  private static List<String> parts(Breakdown breakdown, BreakdownMeasure measure) {
    return breakdown.parts().stream()
        .flatMap(part -> Optional.ofNullable(part.statistics().get(measure.code())).stream())
        .toList();
  }

  private static boolean isAll(Breakdown breakdown, List<String> parts) {
    return breakdown.exhaustive() == Tristate.YES
        && breakdown.disjoint() == Tristate.YES
        && parts.size() == breakdown.parts().size();
  }

  private boolean areShares(List<String> ids) {
    return !ids.isEmpty()
        && ids.stream().allMatch(id -> claims.unit(id).filter(SHARE::equals).isPresent());
  }
}
