package io.github.wardreport.audit;

import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimBasis;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gathers the claims that one kind of thing in a report makes without words. */
final class ClaimsOf {
  private final WardReport report;
  private final List<DerivedClaim> claims = new ArrayList<>();

  ClaimsOf(WardReport report) {
    this.report = report;
  }

  List<DerivedClaim> done() {
    return List.copyOf(claims);
  }

  /** A statistic as a part or whole: of a count out of a count, the count. */
  ClaimOperand operand(String id) {
    boolean count =
        report.statistic(id).map(Statistic::value).filter(CountOutOf.class::isInstance).isPresent();
    return count
        ? new ClaimOperand.OfStatistic(id, ClaimOperand.Side.COUNT)
        : ClaimOperand.statistic(id);
  }

  ClaimOperand operands(List<String> ids) {
    return new ClaimOperand.Items(ids.stream().map(this::operand).toList());
  }

  Optional<MeasureUnit> unit(String id) {
    return report.statistic(id).flatMap(statistic -> statistic.value().unit());
  }

  static ClaimOperand hundred() {
    return new ClaimOperand.Constant(
        Quantity.of(Figure.exact(100), MeasureUnit.percent(PercentKind.SHARE)));
  }

  void add(
      String path,
      String rule,
      String what,
      Relation relation,
      ClaimOperand operand,
      ClaimOperand result) {
    claims.add(
        new DerivedClaim(
            path,
            claim(rule, what, relation)
                .putOperand(relation.roles().get(0).name(), operand)
                .result(result)
                .build()));
  }

  void addQuotient(
      String path,
      String rule,
      String what,
      Relation relation,
      ClaimOperand above,
      ClaimOperand below,
      ClaimOperand result) {
    claims.add(
        new DerivedClaim(
            path,
            claim(rule, what, relation)
                .putOperand(relation.roles().get(0).name(), above)
                .putOperand(relation.roles().get(1).name(), below)
                .result(result)
                .build()));
  }

  private static Claim.Builder claim(String rule, String what, Relation relation) {
    return Claim.builder()
        .id(slug(rule + "-" + what))
        .relation(relation.code())
        .basis(ClaimBasis.IMPLIED);
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }
}
