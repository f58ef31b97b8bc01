package io.github.wardreport.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files are made up. */
class CaseLedgerTest {
  private static final OfficeHours HOURS = OfficeHours.standard(WorkCalendar.mondayToFriday());
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
        .processingTime(ProcessingTime.workdays(5));
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
        ledger.counts("land", JANUARY).toString(),
        ledger.counts("land", FEBRUARY).toString(),
        ledger.counts("land", MARCH).toString());
  }

  /** The file is due on 12 January. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-09, 'receivedOnline 1, settledEarly 1, due 1, dueSettledInTime 1'",
    "2026-01-12, 'receivedOnline 1, settledOnTime 1, due 1, dueSettledInTime 1'",
    "2026-01-13, 'receivedOnline 1, settledLate 1, due 1'"
  })
  void aFileIsSettledEarlyOnTimeOrLate(String settled, String january) {
    assertThat(land(file("2026-01-05").settledAt(at(settled)))).containsExactly(january, "", "");
  }

  @Test
  void aFileWithoutAProcessingTimeIsSettledOnTime() {
    CaseFile.Builder file =
        CaseFile.builder()
            .id("1")
            .field("land")
            .channel(CaseFile.ONLINE)
            .receivedAt(at("2026-01-05"));
    assertThat(land(file.settledAt(at("2026-03-02"))))
        .containsExactly(
            "receivedOnline 1, pendingWithinTerm 1",
            "opening 1, pendingWithinTerm 1",
            "opening 1, settledOnTime 1");
  }

  /** Two working hours from 9:00 end at 11:00. */
  @ParameterizedTest
  @CsvSource({"10:59, settledOnTime", "11:00, settledOnTime", "11:01, settledLate"})
  void aFileDueAtAnHourIsLateFromThatHourOn(String time, String component) {
    CaseFile.Builder file =
        file("2026-01-05")
            .processingTime(ProcessingTime.workingHours(2))
            .settledAt(LocalDateTime.parse("2026-01-05T" + time));
    assertThat(land(file).get(0)).contains(component + " 1");
  }

  @Test
  void anOpenFileIsPendingInEachMonthAndCarriedOverToTheNext() {
    assertThat(land(file("2026-01-29")))
        .containsExactly(
            "receivedOnline 1, pendingWithinTerm 1",
            "opening 1, pendingOverdue 1, due 1",
            "opening 1, pendingOverdue 1");
    assertThat(land(file("2025-11-03").settledAt(at("2026-02-02"))))
        .containsExactly("opening 1, pendingOverdue 1", "opening 1, settledLate 1", "");
  }

  @Test
  void aFileThatWaitsForSupplementsIsPaused() {
    Pause pause = new Pause(at("2026-01-29"), Optional.of(at("2026-02-10")));
    assertThat(land(file("2026-01-28").addPauses(pause).settledAt(at("2026-02-13"))))
        .containsExactly(
            "receivedOnline 1, pendingPaused 1",
            "opening 1, settledEarly 1, due 1, dueSettledInTime 1",
            "");
  }

  @Test
  void aPauseIsNotKnownBeforeItStarts() {
    Pause later = new Pause(at("2026-02-20"), Optional.empty());
    assertThat(land(file("2026-01-05").addPauses(later)))
        .containsExactly(
            "receivedOnline 1, pendingOverdue 1",
            "opening 1, pendingPaused 1",
            "opening 1, pendingPaused 1");
  }

  @Test
  void refusedAndWithdrawnFilesAreNotSettled() {
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
                .counts("land", JANUARY))
        .hasToString(
            "receivedOnline 1, receivedInPerson 1, receivedByPost 1, receivedOtherwise 1,"
                + " settledOnTime 1, pendingOverdue 3, due 4, dueSettledInTime 1, digitised 1,"
                + " resultsDigitised 1, paid 2, paidOnline 1");
  }

  @Test
  void aFileOutsideTheMonthsIsIgnored() {
    assertThat(land(file("2026-04-01"), file("2025-01-06").settledAt(at("2025-12-30"))))
        .containsExactly("", "", "");
    assertThat(ledger().fields()).isEmpty();
  }

  @Test
  void aMonthOutsideTheLedgerIsRefused() {
    CaseLedger ledger = ledger();
    assertThatThrownBy(() -> ledger.counts("land", YearMonth.of(2026, 4)))
        .hasMessage("Argument 'month' must be from 2026-01 to 2026-03 but was 2026-04");
    assertThatThrownBy(() -> ledger.counts(YearMonth.of(2025, 12)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'month' must be from 2026-01 to 2026-03 but was 2025-12");
  }

  @ParameterizedTest
  @CsvSource({"2026-01", "2126-02"})
  void aLedgerHasAtLeastOneMonthAndAtMostAHundredYears(YearMonth last) {
    assertThatThrownBy(() -> CaseLedger.of(FEBRUARY, last, HOURS))
        .hasMessage("Argument 'last' must be from 2026-02 to 2126-01 but was " + last);
  }

  @Test
  void ledgersOfDifferentMonthsAreNotMerged() {
    CaseLedger ledger = ledger();
    assertThatThrownBy(() -> ledger.merge(CaseLedger.of(JANUARY, JANUARY, HOURS)))
        .hasMessage(
            "Argument 'other' must be a ledger from 2026-01 to 2026-03 but was"
                + " \"one from 2026-01 to 2026-01\"");
    assertThatThrownBy(() -> ledger.merge(CaseLedger.of(FEBRUARY, YearMonth.of(2026, 4), HOURS)))
        .isInstanceOf(InvalidValueException.class);
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
      file.processingTime(
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
  void everyMonthBalancesAndCarriesItsPendingFilesOver() {
    Cases.forAll(
        drawn -> {
          CaseLedger ledger = CaseLedger.of(JANUARY, MARCH, HOURS);
          drawnFiles(drawn).forEach(ledger::add);
          for (String field : ledger.fields()) {
            long pending = ledger.counts(field, JANUARY).count(FlowComponent.OPENING);
            for (YearMonth month : List.of(JANUARY, FEBRUARY, MARCH)) {
              CaseCounts counts = ledger.counts(field, month);
              assertThat(counts.count(FlowComponent.OPENING)).isEqualTo(pending);
              pending = counts.count(FlowComponent.PENDING);
              assertThat(counts.count(FlowComponent.INTAKE))
                  .isEqualTo(
                      counts.count(FlowComponent.SETTLED)
                          + counts.count(FlowComponent.RETURNED)
                          + counts.count(FlowComponent.WITHDRAWN)
                          + pending);
            }
          }
        });
  }

  @Test
  void mergedLedgersOfPartsAreTheLedgerOfAll() {
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
            assertThat(other.counts(month)).isEqualTo(all.counts(month));
            assertThat(other.counts(month)).hasSameHashCodeAs(all.counts(month));
          }
        });
  }
}
