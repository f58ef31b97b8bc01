package io.github.wardreport.audit;

import io.github.wardreport.indicator.AttainmentMethod;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.indicator.TargetBasis;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.WardReport;
import java.util.List;
import java.util.Optional;

/** What indicator records claim: the stated attainment and growth are those of their figures. */
final class IndicatorClaims {
  private final WardReport report;
  private final ClaimsOf claims;

  private IndicatorClaims(WardReport report) {
    this.report = report;
    this.claims = new ClaimsOf(report);
  }

  private interface Check {
    void of(String path, Indicator indicator, IndicatorRecord reported);
  }

  private List<DerivedClaim> each(Check check) {
    for (int i = 0; i < report.records().size(); i++) {
      IndicatorRecord reported = report.records().get(i);
      String path = "$.records[" + i + "]";
      report
          .indicator(reported.indicator())
          .ifPresent(indicator -> check.of(path, indicator, reported));
    }
    return claims.done();
  }

  static List<DerivedClaim> attainments(WardReport report) {
    IndicatorClaims of = new IndicatorClaims(report);
    return of.each(
        (path, indicator, reported) ->
            indicator
                .targets()
                .forEach(target -> of.attainment(path, indicator, reported, target)));
  }

  private void attainment(
      String path, Indicator indicator, IndicatorRecord reported, Target target) {
    boolean ratio = indicator.attainment().orElse(AttainmentMethod.RATIO) == AttainmentMethod.RATIO;
    boolean known =
        reported.actual().isPresent()
            && target.figure().isPresent()
            && target.attainment().isPresent();
    if (!ratio || !known || target.aspect() == TargetBasis.MET_OR_NOT) {
      return;
    }
    String attained = target.attainment().get();
    Optional<PercentKind> kind = claims.unit(attained).flatMap(MeasureUnit::percentKind);
    if (kind.isPresent()) {
      claims.addQuotient(
          path,
          "ind-001",
          reported.id() + "-" + target.id(),
          kind.get() == PercentKind.EXCESS ? Relations.EXCESS : Relations.PERCENT_OF_PLAN,
          claims.operand(reported.actual().get()),
          claims.operand(target.figure().get()),
          claims.operand(attained));
    }
  }

  static List<DerivedClaim> growths(WardReport report) {
    IndicatorClaims of = new IndicatorClaims(report);
    return of.each((path, indicator, reported) -> of.growth(path, reported));
  }

  private void growth(String path, IndicatorRecord reported) {
    if (reported.actual().isEmpty() || reported.base().isEmpty() || reported.growth().isEmpty()) {
      return;
    }
    Optional<PercentKind> kind =
        claims.unit(reported.growth().get()).flatMap(MeasureUnit::percentKind);
    if (kind.isPresent()) {
      claims.addQuotient(
          path,
          "ind-002",
          reported.id(),
          kind.get() == PercentKind.GROWTH ? Relations.GROWTH : Relations.INDEX,
          claims.operand(reported.actual().get()),
          claims.operand(reported.base().get()),
          claims.operand(reported.growth().get()));
    }
  }
}
