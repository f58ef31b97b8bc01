package io.github.wardreport.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.audit.Auditor;
import io.github.wardreport.audit.Finding;
import io.github.wardreport.casefile.CaseRates.OnTimeBase;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.period.Month;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.report.WardReport;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The files are made up. */
class CaseLedgerTest {
  private static final OfficeHours HOURS = OfficeHours.usual(WorkCalendar.mondayToFriday());
  private static final YearMonth JANUARY = YearMonth.of(2026, 1);
  private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  private static LocalDateTime at(String day) {
    return LocalDateTime.parse(day + "T09:00");
  }

  private static CaseFile.Builder file(String received) {
    return CaseFile.builder()
        .id("H27.68-1")
        .field("land")
        .channel(CaseFile.ONLINE)
        .receivedAt(at(received))
        .term(ProcessingTime.workdays(5));
  }

  private static CaseLedger ledger(CaseFile.Builder... files) {
    CaseLedger ledger = CaseLedger.of(JANUARY, MARCH, HOURS);
    for (CaseFile.Builder file : files) {
      ledger.add(file.build());
    }
    return ledger;
  }

  private static List<String> land(CaseFile.Builder... files) {
    CaseLedger ledger = ledger(files);
    return List.of(
        ledger.flow("land", JANUARY).toString(),
        ledger.flow("land", FEBRUARY).toString(),
        ledger.flow("land", MARCH).toString());
  }

  @Test
  void aFileSettledOnTheDayItIsDueIsOnTime() {
    assertThat(land(file("2026-01-05").settledAt(at("2026-01-12"))))
        .containsExactly("receivedOnline 1, settledOnTime 1, due 1, dueSettledInTime 1", "", "");
    assertThat(land(file("2026-01-05").settledAt(at("2026-01-09"))).get(0))
        .isEqualTo("receivedOnline 1, settledEarly 1, due 1, dueSettledInTime 1");
    assertThat(land(file("2026-01-05").settledAt(at("2026-01-13"))).get(0))
        .isEqualTo("receivedOnline 1, settledLate 1, due 1");
  }

  @Test
  void anOpenFileIsPendingInEveryMonthAndOpensTheNext() {
    assertThat(land(file("2026-01-29")))
        .containsExactly(
            "receivedOnline 1, pendingWithinTerm 1",
            "opening 1, pendingOverdue 1, due 1",
            "opening 1, pendingOverdue 1");
    assertThat(land(file("2025-11-03").settledAt(at("2026-02-02"))))
        .containsExactly("opening 1, pendingOverdue 1", "opening 1, settledLate 1", "");
  }

  @Test
  void aFileThatWaitsForSupplementsIsPausedAndDueLater() {
    Pause pause = new Pause(at("2026-01-29"), Optional.of(at("2026-02-10")));
    assertThat(land(file("2026-01-28").addPauses(pause).settledAt(at("2026-02-13"))))
        .containsExactly(
            "receivedOnline 1, pendingPaused 1",
            "opening 1, settledEarly 1, due 1, dueSettledInTime 1",
            "");
    Pause later = new Pause(at("2026-02-20"), Optional.empty());
    assertThat(land(file("2026-01-05").addPauses(later)))
        .containsExactly(
            "receivedOnline 1, pendingOverdue 1",
            "opening 1, pendingPaused 1",
            "opening 1, pendingPaused 1");
  }

  @Test
  void refusedAndWithdrawnFilesGoOutWithoutBeingSettled() {
    assertThat(land(file("2026-01-05").refusedAt(at("2026-02-03"))).get(1))
        .isEqualTo("opening 1, returned 1");
    assertThat(land(file("2026-01-05").withdrawnAt(at("2026-01-06"))).get(0))
        .isEqualTo("receivedOnline 1, withdrawn 1, due 1");
  }

  @Test
  void channelsFeesAndDigitisedFilesAreCounted() {
    assertThat(
            ledger(
                    file("2026-01-05").channel(CaseFile.IN_PERSON).isDigitised(true),
                    file("2026-01-05").channel(CaseFile.BY_POST).paidOnline(false),
                    file("2026-01-05").channel("mobile").paidOnline(true),
                    file("2026-01-05").settledAt(at("2026-01-12")).isResultDigitised(true))
                .flow("land", JANUARY))
        .hasToString(
            "receivedOnline 1, receivedInPerson 1, receivedByPost 1, receivedOtherwise 1,"
                + " settledOnTime 1, pendingOverdue 3, due 4, dueSettledInTime 1, digitised 1,"
                + " resultsDigitised 1, paid 2, paidOnline 1");
  }

  @Test
  void filesOutsideTheMonthsDoNotCountAndMonthsOutsideAreRefused() {
    assertThat(land(file("2026-04-01"), file("2025-01-06").settledAt(at("2025-12-30"))))
        .containsExactly("", "", "");
    CaseLedger ledger = ledger();
    assertThat(ledger.fields()).isEmpty();
    assertThatThrownBy(() -> ledger.flow("land", YearMonth.of(2026, 4)))
        .hasMessage("Argument 'month' must be from 2026-01 to 2026-03 but was 2026-04");
    assertThatThrownBy(() -> CaseLedger.of(MARCH, JANUARY, HOURS))
        .hasMessage("Argument 'last' must be a month from 2026-03 on but was 2026-01");
    assertThatThrownBy(() -> ledger.merge(CaseLedger.of(JANUARY, JANUARY, HOURS)))
        .hasMessage(
            "Argument 'other' must be over 3 months from 2026-01 but was \"1 from 2026-01\"");
  }

  @Test
  void aFileThatContradictsItselfIsRefused() {
    CaseFile.Builder broken =
        CaseFile.builder()
            .id(" ")
            .field("")
            .channel("")
            .receivedAt(at("2026-01-05"))
            .addPauses(
                new Pause(at("2026-01-04"), Optional.empty()),
                new Pause(at("2026-01-09"), Optional.of(at("2026-01-10"))))
            .settledAt(at("2026-01-01"))
            .refusedAt(at("2026-01-12"));
    assertThatThrownBy(broken::build)
        .hasMessage(
            "Cannot build case file \" \": $.id: must not be blank; $.field: must not be blank;"
                + " $.channel: must not be blank; $.settledAt: must be the only one of 'settledAt',"
                + " 'refusedAt', 'withdrawnAt'; $.endedAt: must not be before it was received;"
                + " $.pauses[0].from: must not be before 2026-01-05T09:00; $.pauses[0].until: must"
                + " be given, as another pause follows; $.pauses[0]: must not be after the file"
                + " ended; $.pauses[1]: must not be after the file ended");
  }

  @Test
  void everyRateNamesItsBase() {
    CaseCounts counts =
        ledger(
                file("2026-01-05").settledAt(at("2026-01-09")),
                file("2026-01-05").settledAt(at("2026-01-12")),
                file("2026-01-05").channel(CaseFile.IN_PERSON).settledAt(at("2026-01-20")),
                file("2026-01-05").paidOnline(true).isDigitised(true))
            .flow(JANUARY);
    CaseRates rates = CaseRates.of(counts);
    assertThat(rates.onTime(OnTimeBase.SETTLED).explain(Language.ENGLISH))
        .isEqualTo("2 files ÷ 3 files × 100 = 200/3%");
    assertThat(rates.onTime(OnTimeBase.DUE)).hasToString("200/4 % share");
    assertThat(rates.onTime(OnTimeBase.TO_HANDLE)).hasToString("200/4 % share");
    assertThat(rates.early()).hasToString("100/3 % share");
    assertThat(rates.overdue()).hasToString("100 % share");
    assertThat(rates.online()).hasToString("300/4 % share");
    assertThat(rates.digitised()).hasToString("100/4 % share");
    assertThat(rates.paidOnline()).hasToString("100 % share");
    assertThat(rates.resultsDigitised()).hasToString("0/3 % share");
    assertThat(CaseRates.of(ledger().flow(JANUARY)).early().undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
  }

  @Test
  void countsBecomeAFlowOfAReportWhoseBalanceHolds() {
    CaseCounts counts =
        ledger(file("2025-12-30"), file("2026-01-05").settledAt(at("2026-01-09")))
            .flow("land", JANUARY);
    CaseCounts.Reported reported =
        counts.toFlow(
            "land-2026-01", Label.of("Hồ sơ đất đai"), "land", (Month) Period.parse("2026-01"));
    WardReport report =
        WardReport.builder()
            .title(Label.of("Báo cáo"))
            .declaredUnits(List.of(CaseCounts.FILES))
            .statistics(reported.statistics())
            .caseFlows(List.of(reported.flow()))
            .build();
    assertThat(report.statistic("land-2026-01-settled-early").orElseThrow().value())
        .hasToString("=1 hồ sơ");
    assertThat(Auditor.standard().audit(report).findings()).extracting(Finding::rule).isEmpty();
    assertThat(CaseRates.of(reported.flow(), report).onTime(OnTimeBase.SETTLED))
        .hasToString("100 % share");
    assertThat(CaseRates.of(reported.flow(), report).digitised().undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  private static CaseFile drawnFile(Cases drawn) {
    LocalDateTime received = at("2025-12-01").plusHours(drawn.whole(0, 3000));
    CaseFile.Builder file =
        CaseFile.builder()
            .id("drawn")
            .field(drawn.one("land", "justice", "society"))
            .channel(drawn.one(CaseFile.ONLINE, CaseFile.IN_PERSON, CaseFile.BY_POST, "mobile"))
            .receivedAt(received);
    if (drawn.coin()) {
      file.term(
          new ProcessingTime(
              drawn.whole(0, 30), drawn.one(ProcessingTime.Unit.values()), drawn.coin()));
    }
    LocalDateTime last = received;
    if (drawn.coin()) {
      LocalDateTime from = received.plusHours(drawn.whole(0, 900));
      last = from.plusHours(drawn.whole(0, 900));
      file.addPauses(new Pause(from, Optional.of(last)));
    }
    LocalDateTime end = last.plusHours(drawn.whole(0, 1500));
    switch (drawn.whole(0, 3)) {
      case 0 -> file.settledAt(end);
      case 1 -> file.refusedAt(end);
      case 2 -> file.withdrawnAt(end);
      default -> file.isDigitised(true);
    }
    return file.build();
  }

  private static List<CaseFile> drawnFiles(Cases drawn) {
    List<CaseFile> files = new ArrayList<>();
    int count = drawn.whole(0, 40);
    for (int i = 0; i < count; i++) {
      files.add(drawnFile(drawn));
    }
    return files;
  }

  @Test
  void everyFlowBalancesAndOpensWithWhatTheLastOneLeft() {
    Cases.forAll(
        drawn -> {
          CaseLedger ledger = CaseLedger.of(JANUARY, MARCH, HOURS);
          drawnFiles(drawn).forEach(ledger::add);
          for (String field : ledger.fields()) {
            long opening = ledger.flow(field, JANUARY).count(Component.OPENING);
            for (YearMonth month : List.of(JANUARY, FEBRUARY, MARCH)) {
              CaseCounts flow = ledger.flow(field, month);
              assertThat(flow.count(Component.OPENING)).isEqualTo(opening);
              assertThat(flow.count(Component.OPENING) + flow.received())
                  .isEqualTo(
                      flow.settled()
                          + flow.count(Component.RETURNED)
                          + flow.count(Component.WITHDRAWN)
                          + flow.pending());
              opening = flow.pending();
            }
          }
        });
  }

  @Test
  void ledgersOfPartsAreTheLedgerOfAllInAnyOrder() {
    Cases.forAll(
        drawn -> {
          CaseLedger all = CaseLedger.of(JANUARY, MARCH, HOURS);
          CaseLedger one = CaseLedger.of(JANUARY, MARCH, HOURS);
          CaseLedger other = CaseLedger.of(JANUARY, MARCH, HOURS);
          for (CaseFile file : drawnFiles(drawn)) {
            all.add(file);
            (drawn.coin() ? one : other).add(file);
          }
          other.merge(one);
          assertThat(other.fields()).isEqualTo(all.fields());
          for (YearMonth month : List.of(JANUARY, FEBRUARY, MARCH)) {
            assertThat(other.flow(month)).isEqualTo(all.flow(month));
            assertThat(other.flow(month)).hasSameHashCodeAs(all.flow(month));
          }
        });
  }
}
