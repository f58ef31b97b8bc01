package io.github.wardreport.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.Cases;
import io.github.wardreport.Given;
import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.OnTimeBase;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Share;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.period.Month;
import io.github.wardreport.period.Period;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.StatisticLookup;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts are made up. */
class CaseRatesTest {
  private static final CaseRates RATES =
      CaseRates.of(
          new CaseCounts(
              Map.ofEntries(
                  Map.entry(FlowComponent.RECEIVED_ONLINE, 30L),
                  Map.entry(FlowComponent.RECEIVED_IN_PERSON, 8L),
                  Map.entry(FlowComponent.RECEIVED_BY_POST, 1L),
                  Map.entry(FlowComponent.RECEIVED_OTHERWISE, 1L),
                  Map.entry(FlowComponent.SETTLED_EARLY, 5L),
                  Map.entry(FlowComponent.SETTLED_ON_TIME, 10L),
                  Map.entry(FlowComponent.SETTLED_LATE, 5L),
                  Map.entry(FlowComponent.PENDING_WITHIN_TERM, 14L),
                  Map.entry(FlowComponent.PENDING_PAUSED, 1L),
                  Map.entry(FlowComponent.PENDING_OVERDUE, 5L),
                  Map.entry(FlowComponent.DUE, 16L),
                  Map.entry(FlowComponent.DUE_SETTLED_IN_TIME, 12L),
                  Map.entry(FlowComponent.DIGITISED, 10L),
                  Map.entry(FlowComponent.RESULTS_DIGITISED, 6L),
                  Map.entry(FlowComponent.PAID, 4L),
                  Map.entry(FlowComponent.PAID_ONLINE, 1L))));

  /** A flow with its figures, by code: {@code received 90, settled 80}. */
  private static CaseRates stated(String figures) {
    CaseFlow.Builder flow = CaseFlow.builder().id("flow").label(Label.of("Hồ sơ"));
    Map<String, Statistic> statistics = new HashMap<>();
    for (String figure : figures.split(", ", -1)) {
      int space = figure.indexOf(' ');
      String code = figure.substring(0, space);
      flow.putComponent(component(code), code);
      statistics.put(code, Given.statistic(figure.substring(space + 1) + " hồ sơ"));
    }
    return CaseRates.of(flow.build(), id -> Optional.ofNullable(statistics.get(id)));
  }

  private static FlowComponent component(String code) {
    return Arrays.stream(FlowComponent.values())
        .filter(component -> component.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Calculation<Share>> all(CaseRates rates) {
    return Stream.concat(
        Arrays.stream(OnTimeBase.values()).map(rates::onTime),
        Stream.of(
            rates.early(),
            rates.overdue(),
            rates.online(),
            rates.digitised(),
            rates.resultsDigitised(),
            rates.paidOnline()));
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED, 15 files ÷ 20 files × 100 = 75%",
    "DUE, 12 files ÷ 16 files × 100 = 75%",
    "COMPLETED_OR_OVERDUE, 15 files ÷ 25 files × 100 = 60%"
  })
  void anOnTimeRateIsAShareOfItsBase(OnTimeBase base, String explanation) {
    assertThat(RATES.onTime(base).explain(Language.ENGLISH)).isEqualTo(explanation);
  }

  @Test
  void everyOtherRateIsAShareOfTheFilesItsNameSays() {
    assertThat(RATES.early()).hasToString("500/20 % share");
    assertThat(RATES.overdue()).hasToString("500/20 % share");
    assertThat(RATES.online()).hasToString("3000/40 % share");
    assertThat(RATES.digitised()).hasToString("1000/40 % share");
    assertThat(RATES.resultsDigitised()).hasToString("600/20 % share");
    assertThat(RATES.paidOnline()).hasToString("100/4 % share");
  }

  @Test
  void ratesOfNoFilesAreUndefined() {
    assertThat(all(CaseRates.of(new CaseCounts(Map.of()))))
        .allMatch(rate -> rate.undefinedReason().equals(Optional.of(UndefinedReason.ZERO_BASE)));
  }

  @Test
  void aRateNeedsItsComponentsToBeStated() {
    assertThat(all(stated("opening 1")))
        .allMatch(
            rate -> rate.undefinedReason().equals(Optional.of(UndefinedReason.MISSING_VALUE)));
    assertThat(stated("settledEarly 1, settledOnTime 2, settledLate 3").overdue().undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  @Test
  void aWholeThatIsNotStatedIsTheSumOfItsParts() {
    assertThat(stated("settledEarly 1, settledOnTime 2, settledLate 5").early())
        .hasToString("100/8 % share");
    assertThat(stated("pendingWithinTerm 1, pendingPaused 2, pendingOverdue 5").overdue())
        .hasToString("500/8 % share");
    assertThat(stated("receivedOnline 1, receivedInPerson 2, receivedByPost 5").online())
        .hasToString("100/8 % share");
    assertThat(
            stated("receivedOnline 1, receivedInPerson 2, receivedByPost 5, receivedOtherwise 2")
                .online())
        .hasToString("100/10 % share");
  }

  @Test
  void aStatedWholeIsTakenAsItIs() {
    assertThat(stated("settled 10, settledEarly 1, settledOnTime 2, settledLate 5").early())
        .hasToString("100/10 % share");
  }

  /** Ten of the twelve files settled in January were due in February only. */
  @Test
  void filesSettledBeforeTheyWereDueAreNoShareOfTheFilesDue() {
    CaseRates rates = stated("settled 12, settledEarly 10, settledOnTime 1, settledLate 1, due 2");
    assertThat(rates.onTime(OnTimeBase.DUE).undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(stated("due 2, dueSettledInTime 1").onTime(OnTimeBase.DUE))
        .hasToString("100/2 % share");
  }

  @Test
  void aStatisticThatIsNotFoundIsNotStated() {
    CaseFlow flow =
        CaseFlow.builder()
            .id("flow")
            .label(Label.of("Hồ sơ"))
            .putComponent(FlowComponent.PAID, "paid")
            .putComponent(FlowComponent.PAID_ONLINE, "paid-online")
            .build();
    assertThat(CaseRates.of(flow, id -> Optional.empty()).paidOnline().undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  @Test
  void ratesOfAReportedFlowAreThoseOfItsCounts() {
    Cases.forAll(
        drawn -> {
          CaseCounts counts = CaseCountsTest.drawn(drawn);
          CaseCounts.ReportedFlow reported =
              counts.toFlow("flow", Label.of("Hồ sơ"), "land", (Month) Period.parse("2026-01"));
          StatisticLookup statistics =
              id ->
                  reported.statistics().stream()
                      .filter(statistic -> statistic.id().equals(id))
                      .findFirst();
          List<Calculation<Share>> rates = all(CaseRates.of(counts)).toList();
          assertThat(all(CaseRates.of(reported.flow(), statistics))).isEqualTo(rates);
        });
  }
}
