package io.github.wardreport.audit;

import io.github.wardreport.casefile.BalanceSide;
import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The claims that flows of case files make: parts add up, and the balance holds. */
final class CaseFlowClaims {
  private final WardReport report;
  private final ClaimsOf claims;

  private CaseFlowClaims(WardReport report) {
    this.report = report;
    this.claims = new ClaimsOf(report);
  }

  private interface Check {
    void of(String path, CaseFlow flow);
  }

  private List<DerivedClaim> each(Check check) {
    for (int i = 0; i < report.caseFlows().size(); i++) {
      check.of("$.caseFlows[" + i + "]", report.caseFlows().get(i));
    }
    return claims.done();
  }

  static List<DerivedClaim> settled(WardReport report) {
    CaseFlowClaims of = new CaseFlowClaims(report);
    return of.each((path, flow) -> of.parts(path, "flw-001", flow, FlowComponent.SETTLED));
  }

  static List<DerivedClaim> pending(WardReport report) {
    CaseFlowClaims of = new CaseFlowClaims(report);
    return of.each((path, flow) -> of.parts(path, "flw-003", flow, FlowComponent.PENDING));
  }

  /** Parts that are all stated add up to the whole; two or more of them do not exceed it. */
  private void parts(String path, String rule, CaseFlow flow, FlowComponent whole) {
    List<FlowComponent> parts = whole.parts();
    List<FlowComponent> stated = parts.stream().filter(flow.components()::containsKey).toList();
    Optional<String> total = flow.statistic(whole);
    if (total.isPresent() && stated.size() >= 2) {
      Relation relation = stated.size() == parts.size() ? Relations.SUM : Relations.AT_MOST;
      claims.add(
          path, rule, flow.id(), relation, operands(flow, stated), claims.operand(total.get()));
    }
  }

  private ClaimOperand operands(CaseFlow flow, List<FlowComponent> components) {
    return claims.operands(
        components.stream().flatMap(component -> flow.statistic(component).stream()).toList());
  }

  /**
   * Incoming files are the outgoing and the remaining ones. Nothing is claimed of a flow that
   * leaves one side open: files received say nothing of the balance without those carried over.
   */
  static List<DerivedClaim> balance(WardReport report) {
    CaseFlowClaims of = new CaseFlowClaims(report);
    return of.each(of::balance);
  }

  private void balance(String path, CaseFlow flow) {
    List<FlowComponent> incoming = addends(flow, Set.of(BalanceSide.INCOMING));
    List<FlowComponent> rest = addends(flow, Set.of(BalanceSide.OUTGOING, BalanceSide.REMAINING));
    Set<FlowComponent> stated = flow.components().keySet();
    if (stated.containsAll(incoming) && stated.containsAll(rest)) {
      claims.add(
          path,
          "flw-002",
          flow.id(),
          Relations.BALANCE,
          operands(flow, incoming),
          operands(flow, rest));
    }
  }

  private static List<FlowComponent> addends(CaseFlow flow, Set<BalanceSide> sides) {
    Set<FlowComponent> stated = flow.components().keySet();
    return Arrays.stream(FlowComponent.values())
        .filter(component -> component.whole().isEmpty() && sides.contains(component.side()))
        .filter(component -> stated.contains(component) || !component.isOmittedIfNone())
        .flatMap(component -> component.addends(stated).stream())
        .toList();
  }

  /** What is pending at the end of a period is carried over to the next period of the field. */
  static List<DerivedClaim> carryOver(WardReport report) {
    CaseFlowClaims of = new CaseFlowClaims(report);
    return of.each(
        (path, flow) ->
            report.caseFlows().stream()
                .filter(earlier -> isFollowedBy(earlier, flow))
                .forEach(earlier -> of.carryOver(path, earlier, flow)));
  }

  private void carryOver(String path, CaseFlow earlier, CaseFlow later) {
    Optional<String> pending = earlier.statistic(FlowComponent.PENDING);
    Optional<String> opening = later.statistic(FlowComponent.OPENING);
    if (pending.isPresent() && opening.isPresent()) {
      claims.add(
          path,
          "flw-004",
          later.id() + "-after-" + earlier.id(),
          Relations.SAME_FIGURE,
          claims.operand(pending.get()),
          claims.operand(opening.get()));
    }
  }

  private static boolean isFollowedBy(CaseFlow earlier, CaseFlow later) {
    return earlier.field().isPresent()
        && earlier.field().equals(later.field())
        && firstDay(later).isPresent()
        && firstDay(later).equals(lastDay(earlier).map(day -> day.plusDays(1)));
  }

  private static Optional<LocalDate> firstDay(CaseFlow flow) {
    return flow.period().flatMap(stated -> stated.period().start());
  }

  private static Optional<LocalDate> lastDay(CaseFlow flow) {
    return flow.period().flatMap(stated -> stated.period().end());
  }
}
