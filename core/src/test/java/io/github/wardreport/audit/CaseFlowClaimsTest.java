package io.github.wardreport.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.Given;
import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFlowClaimsTest {

  private static Statistic statistic(FlowComponent component) {
    return Given.statistic("1 hồ sơ").withId(id(component));
  }

  private static String id(FlowComponent component) {
    return component.code().toLowerCase(Locale.ROOT);
  }

  /** A flow that states some components, by code; their statistics have the codes as ids. */
  private static CaseFlow flow(String id, String codes) {
    CaseFlow.Builder flow = CaseFlow.builder().id(id).label(Label.of("Hồ sơ"));
    List<String> stated = List.of(codes.split(" ", -1));
    Arrays.stream(FlowComponent.values())
        .filter(component -> stated.contains(component.code()))
        .forEach(component -> flow.putComponent(component, id(component)));
    return flow.build();
  }

  private static WardReport report(CaseFlow... flows) {
    return WardReport.builder()
        .title(Label.of("Báo cáo"))
        .declaredUnits(List.of(Given.unit("hồ sơ")))
        .statistics(
            Arrays.stream(FlowComponent.values()).map(CaseFlowClaimsTest::statistic).toList())
        .caseFlows(List.of(flows))
        .build();
  }

  /** The claims in few words: {@code balance: intake = settled + pending}. */
  private static String words(List<DerivedClaim> claims) {
    return claims.stream()
        .map(DerivedClaim::claim)
        .map(claim -> claim.relation() + ": " + operands(claim) + " = " + words(claim.result()))
        .collect(Collectors.joining("; "));
  }

  private static String operands(Claim claim) {
    return claim.operands().values().stream()
        .map(CaseFlowClaimsTest::words)
        .collect(Collectors.joining(" | "));
  }

  private static String words(ClaimOperand operand) {
    Stream<ClaimOperand> items =
        operand instanceof ClaimOperand.Items list ? list.items().stream() : Stream.of(operand);
    return items
        .map(item -> ((ClaimOperand.OfStatistic) item).statistic())
        .collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource({
    "opening received settled pending, balance: opening + received = settled + pending",
    "intake settled pending, balance: intake = settled + pending",
    "intake opening received settled pending, balance: intake = settled + pending",
    "opening received settled returned withdrawn pending,"
        + " balance: opening + received = settled + returned + withdrawn + pending",
    "opening received settledEarly settledOnTime settledLate pending,"
        + " balance: opening + received = settledearly + settledontime + settledlate + pending",
    "intake settled pendingWithinTerm pendingPaused pendingOverdue,"
        + " balance: intake = settled + pendingwithinterm + pendingpaused + pendingoverdue"
  })
  void aFlowThatStatesBothSidesBalances(String components, String claim) {
    assertThat(words(CaseFlowClaims.balance(report(flow("flow", components))))).isEqualTo(claim);
  }

  @ParameterizedTest
  @CsvSource({
    "received settled pending",
    "opening settled pending",
    "opening received settled",
    "opening received pending",
    "intake returned withdrawn",
    "intake settledEarly settledOnTime pending",
    "intake settled pendingWithinTerm pendingOverdue",
    "due"
  })
  void aFlowThatLeavesASideOpenClaimsNoBalance(String components) {
    assertThat(CaseFlowClaims.balance(report(flow("flow", components)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "settled settledEarly settledOnTime settledLate,"
        + " sum: settledearly + settledontime + settledlate = settled",
    "settled settledEarly settledLate, at-most: settledearly + settledlate = settled",
    "settled settledEarly, ''",
    "settledEarly settledOnTime settledLate, ''"
  })
  void settledFilesAreTheSumOfTheirParts(String components, String claim) {
    assertThat(words(CaseFlowClaims.settled(report(flow("flow", components))))).isEqualTo(claim);
  }

  @ParameterizedTest
  @CsvSource({
    "pending pendingWithinTerm pendingPaused pendingOverdue,"
        + " sum: pendingwithinterm + pendingpaused + pendingoverdue = pending",
    "pending pendingWithinTerm pendingOverdue, at-most: pendingwithinterm + pendingoverdue = pending",
    "pending pendingOverdue, ''"
  })
  void pendingFilesAreTheSumOfTheirParts(String components, String claim) {
    assertThat(words(CaseFlowClaims.pending(report(flow("flow", components))))).isEqualTo(claim);
  }

  @ParameterizedTest
  @CsvSource({
    "pending, opening, land, 2026-02, same-figure: pending = opening",
    "pending, received, land, 2026-02, ''",
    "settled, opening, land, 2026-02, ''",
    "pending, opening, justice, 2026-02, ''",
    "pending, opening, land, 2026-03, ''",
    "pending, opening, land, 2026-01, ''"
  })
  void pendingFilesAreCarriedOverToTheNextPeriodOfTheField(
      String before, String after, String field, String period, String claim) {
    CaseFlow january =
        flow("january", before)
            .withField("land")
            .withPeriod(StatedPeriod.of(Period.parse("2026-01")));
    CaseFlow next =
        flow("next", after).withField(field).withPeriod(StatedPeriod.of(Period.parse(period)));
    assertThat(words(CaseFlowClaims.carryOver(report(january, next)))).isEqualTo(claim);
  }

  @Test
  void aFlowWithoutFieldOrPeriodIsFollowedByNone() {
    CaseFlow january = flow("january", "pending opening");
    StatedPeriod period = StatedPeriod.of(Period.parse("2026-01"));
    StatedPeriod later = StatedPeriod.of(Period.parse("2026-02"));
    assertThat(CaseFlowClaims.carryOver(report(january, january.withId("next")))).isEmpty();
    assertThat(
            CaseFlowClaims.carryOver(
                report(january.withPeriod(period), january.withId("next").withPeriod(later))))
        .isEmpty();
  }

  @Test
  void aClaimNamesItsFlowAndItsPlace() {
    List<DerivedClaim> claims =
        CaseFlowClaims.balance(
            report(flow("empty", "due"), flow("land", "intake settled pending")));
    assertThat(claims)
        .extracting(claim -> claim.path() + " " + claim.claim().id())
        .containsExactly("$.caseFlows[1] flw-002-land");
  }
}
