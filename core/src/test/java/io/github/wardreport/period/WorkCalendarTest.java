package io.github.wardreport.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public holidays of 2025, for which Friday 2 May was swapped for Saturday 26 April. */
class WorkCalendarTest {
  private static final List<LocalDate> HOLIDAYS =
      Stream.concat(
              LocalDate.of(2025, 1, 25).datesUntil(LocalDate.of(2025, 2, 3)),
              Stream.of(
                  LocalDate.of(2025, 1, 1),
                  LocalDate.of(2025, 4, 7),
                  LocalDate.of(2025, 4, 30),
                  LocalDate.of(2025, 5, 1),
                  LocalDate.of(2025, 5, 2),
                  LocalDate.of(2025, 9, 1),
                  LocalDate.of(2025, 9, 2)))
          .toList();
  private static final WorkCalendar YEAR_2025 =
      WorkCalendar.mondayToFriday()
          .withHolidays(HOLIDAYS)
          .withSwappedWorkdays(List.of(LocalDate.of(2025, 4, 26)));

  @ParameterizedTest
  @CsvSource({
    "2025-01-24, true",
    "2025-01-27, false",
    "2025-02-03, true",
    "2025-04-07, false",
    "2025-04-25, true",
    "2025-04-26, true",
    "2025-04-27, false",
    "2025-04-29, true",
    "2025-04-30, false",
    "2025-05-02, false",
    "2025-05-05, true",
    "2025-08-30, false",
    "2025-09-01, false",
    "2025-09-03, true",
    "2026-01-01, true"
  })
  void isWorkedUnlessItIsAWeekendOrAHoliday(LocalDate day, boolean worked) {
    assertThat(YEAR_2025.isWorkday(day)).isEqualTo(worked);
  }

  @Test
  void knowsNoHolidaysOfItsOwn() {
    WorkCalendar plain = WorkCalendar.mondayToFriday();
    assertThat(plain.isWorkday(LocalDate.of(2025, 9, 2))).isTrue();
    assertThat(plain.isWorkday(LocalDate.of(2025, 4, 26))).isFalse();
  }

  @Test
  void aSwappedDayIsWorkedEvenOnAHoliday() {
    LocalDate day = LocalDate.of(2025, 9, 2);
    assertThat(YEAR_2025.withSwappedWorkdays(List.of(day)).isWorkday(day)).isTrue();
    assertThat(
            WorkCalendar.mondayToFriday()
                .withSwappedWorkdays(List.of(day))
                .withHolidays(List.of(day))
                .isWorkday(day))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-21, 2025-11-21, 0",
    "2025-11-21, 2025-11-22, 0",
    "2025-11-21, 2025-11-24, 1",
    "2025-11-20, 2025-11-21, 1",
    "2025-11-22, 2025-11-30, 5",
    "2025-01-24, 2025-02-03, 1",
    "2025-04-25, 2025-05-05, 4",
    "2025-08-29, 2025-09-05, 3",
    "2024-12-31, 2025-12-31, 250"
  })
  void countsTheDaysAfterOneAndUpToAnother(LocalDate after, LocalDate upTo, int workdays) {
    assertThat(YEAR_2025.workdaysBetween(after, upTo)).isEqualTo(workdays);
  }

  @Test
  void refusesDaysInTheWrongOrder() {
    LocalDate monday = LocalDate.of(2025, 11, 24);
    LocalDate friday = LocalDate.of(2025, 11, 21);
    assertThatThrownBy(() -> YEAR_2025.workdaysBetween(monday, friday))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'upTo' must not be before 2025-11-24 but was 2025-11-21");
  }

  @Test
  void moreDaysAreAddedToThoseThatAreThere() {
    LocalDate extra = LocalDate.of(2025, 11, 24);
    WorkCalendar more = YEAR_2025.withHolidays(List.of(extra));
    assertThat(more.isWorkday(extra)).isFalse();
    assertThat(more.isWorkday(LocalDate.of(2025, 9, 2))).isFalse();
    assertThat(more.isWorkday(LocalDate.of(2025, 4, 26))).isTrue();
    assertThat(YEAR_2025.isWorkday(extra)).isTrue();
  }

  @Test
  void countsOfConsecutiveStretchesAddUp() {
    Cases.forAll(
        drawn -> {
          LocalDate first = LocalDate.of(2025, 1, 1).plusDays(drawn.whole(0, 300));
          LocalDate middle = first.plusDays(drawn.whole(0, 60));
          LocalDate last = middle.plusDays(drawn.whole(0, 60));
          assertThat(
                  YEAR_2025.workdaysBetween(first, middle)
                      + YEAR_2025.workdaysBetween(middle, last))
              .isEqualTo(YEAR_2025.workdaysBetween(first, last));
          assertThat(YEAR_2025.workdaysBetween(first, first.plusDays(1)))
              .isEqualTo(YEAR_2025.isWorkday(first.plusDays(1)) ? 1 : 0);
        });
  }
}
