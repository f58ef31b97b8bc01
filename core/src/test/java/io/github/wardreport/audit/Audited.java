package io.github.wardreport.audit;

import io.github.wardreport.Given;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report of a few figures and claims, for tests. */
final class Audited {
  private final List<Statistic> statistics = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  Audited with(String id, String figure) {
    return with(id, Given.quantity(figure));
  }

  Audited with(String id, StatedValue value) {
    return with(Statistic.builder().id(id).label(Label.of(id)).value(value).build());
  }

  Audited with(Statistic statistic) {
    statistics.add(statistic);
    return this;
  }

  /** Roles and operands in turn: a statistic's id, {@code a+b+c}, {@code ?unprinted}. */
  Audited claim(String relation, String result, String... operands) {
    Map<String, ClaimOperand> byRole = new LinkedHashMap<>();
    for (int i = 0; i < operands.length; i += 2) {
      byRole.put(operands[i], operand(operands[i + 1]));
    }
    claims.add(
        Claim.builder()
            .id("c" + claims.size())
            .relation(relation)
            .operands(byRole)
            .result(operand(result))
            .build());
    return this;
  }

  private static ClaimOperand operand(String text) {
    if (text.contains("+")) {
      return new ClaimOperand.Items(
          List.of(text.split("\\+", -1)).stream().map(Audited::operand).toList());
    }
    return text.startsWith("?")
        ? new ClaimOperand.Unprinted(text.substring(1))
        : ClaimOperand.statistic(text);
  }

  WardReport report() {
    return WardReport.builder()
        .title(Label.of("Báo cáo"))
        .statistics(statistics)
        .claims(claims)
        .build();
  }

  AuditResult audit() {
    return Auditor.standard().audit(report());
  }

  /** The check of the only claim. */
  ClaimCheck check() {
    return audit().checks().get(0);
  }

  Verdict verdict() {
    return check().verdict();
  }
}
