package io.github.wardreport.audit;

import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.task.CaseFlow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What flows of case files claim: what comes in goes out or stays. */
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
    return of.each(
        (path, flow) ->
            of.parts(
                path,
                "flw-001",
                flow,
                flow.settled(),
                List.of(flow.settledEarly(), flow.settledOnTime(), flow.settledLate())));
  }

  static List<DerivedClaim> pending(WardReport report) {
    CaseFlowClaims of = new CaseFlowClaims(report);
    return of.each(
        (path, flow) ->
            of.parts(
                path,
                "flw-003",
                flow,
                flow.pending(),
                List.of(flow.pendingWithinTerm(), flow.pendingPaused(), flow.pendingOverdue())));
  }

  /** Parts that are all stated add up to the whole; some of them do not exceed it. */
  private void parts(
      String path,
      String rule,
      CaseFlow flow,
      Optional<String> whole,
      List<Optional<String>> parts) {
    List<String> stated = parts.stream().flatMap(Optional::stream).toList();
    if (whole.isEmpty() || stated.size() < 2) {
      return;
    }
    Relation relation = stated.size() == parts.size() ? Relations.SUM : Relations.AT_MOST;
    claims.add(
        path, rule, flow.id(), relation, claims.operands(stated), claims.operand(whole.get()));
  }

  /**
   * Opening and received files are the ones settled, returned, withdrawn or pending. Where the
   * opening is not stated, no more can be received than goes out or stays.
   */
  static List<DerivedClaim> balance(WardReport report) {
    CaseFlowClaims of = new CaseFlowClaims(report);
    return of.each(of::balance);
  }

  private void balance(String path, CaseFlow flow) {
    List<String> out = new ArrayList<>();
    Stream.of(flow.settled(), flow.returned(), flow.withdrawn(), flow.pending())
        .forEach(part -> part.ifPresent(out::add));
    boolean whole = flow.settled().isPresent() && flow.pending().isPresent();
    List<String> in = new ArrayList<>();
    flow.intake()
        .ifPresentOrElse(
            in::add,
            () -> {
              flow.opening().ifPresent(in::add);
              flow.received().ifPresent(in::add);
            });
    boolean complete = flow.intake().isPresent() || flow.opening().isPresent();
    if (!whole || in.isEmpty()) {
      return;
    }
    if (complete) {
      claims.add(
          path, "flw-002", flow.id(), Relations.BALANCE, claims.operands(in), claims.operands(out));
    }
  }

  /** What one period of a field leaves, the next one of the field opens with. */
  static List<DerivedClaim> carryOver(WardReport report) {
    CaseFlowClaims of = new CaseFlowClaims(report);
    return of.each(
        (path, flow) ->
            report.caseFlows().stream()
                .filter(earlier -> isFollowedBy(earlier, flow))
                .forEach(
                    earlier ->
                        of.claims.add(
                            path,
                            "flw-004",
                            flow.id() + "-after-" + earlier.id(),
                            Relations.SAME_FIGURE,
                            of.claims.operand(earlier.pending().orElseThrow()),
                            of.claims.operand(flow.opening().orElseThrow()))));
  }

  private static boolean isFollowedBy(CaseFlow earlier, CaseFlow later) {
    return earlier.pending().isPresent()
        && later.opening().isPresent()
        && earlier.field().isPresent()
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
