package io.github.wardreport.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.period.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The Civil Code of 2015, art. 147-148, on days of 2026; 30 April is a Thursday, 1 May a Friday.
 */
class ProcessingTimeTest {
  private static final WorkCalendar CALENDAR =
      WorkCalendar.mondayToFriday()
          .withHolidays(List.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)));
  private static final OfficeHours HOURS = OfficeHours.standard(CALENDAR);

  private static LocalDateTime at(String text) {
    return LocalDateTime.parse(text);
  }

  private static Optional<LocalDateTime> due(
      ProcessingTime time, String received, Pause... pauses) {
    return time.dueAt(at(received), List.of(pauses), HOURS);
  }

  private static LocalDateTime endOf(String day) {
    return LocalDate.parse(day).atTime(LocalTime.MAX);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02T09:00, 3, 2026-01-07",
    "2026-01-02T23:59, 0, 2026-01-02",
    "2026-01-03T09:00, 1, 2026-01-05",
    "2026-04-29T10:00, 1, 2026-05-04",
    "2026-04-24T10:00, 5, 2026-05-05"
  })
  void workdaysCountFromTheDayAfterReceipt(String received, int days, String last) {
    assertThat(due(ProcessingTime.workdays(days), received)).contains(endOf(last));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05T09:00, 3, 2026-01-08",
    "2026-01-05T09:00, 5, 2026-01-12",
    "2026-04-20T09:00, 10, 2026-05-04",
    "2026-01-03T09:00, 0, 2026-01-05"
  })
  void aTimeThatEndsOnADayOffEndsOnTheNextWorkday(String received, int days, String last) {
    assertThat(due(ProcessingTime.calendarDays(days), received)).contains(endOf(last));
  }

  @Test
  void aProcedureMayCountTheDayOfReceipt() {
    assertThat(due(ProcessingTime.workdays(3).countingFirstDay(), "2026-01-02T09:00"))
        .contains(endOf("2026-01-06"));
    assertThat(due(ProcessingTime.calendarDays(3).countingFirstDay(), "2026-01-05T09:00"))
        .contains(endOf("2026-01-07"));
    assertThat(due(ProcessingTime.workdays(0).countingFirstDay(), "2026-01-05T09:00"))
        .contains(endOf("2026-01-05"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05T08:00, 2, 2026-01-05T10:00",
    "2026-01-05T11:00, 1, 2026-01-05T14:00",
    "2026-01-05T16:30, 4, 2026-01-06T11:00",
    "2026-01-02T16:00, 8, 2026-01-05T16:30",
    "2026-01-03T10:00, 1, 2026-01-05T08:30",
    "2026-01-05T12:00, 0, 2026-01-05T13:30"
  })
  void workingHoursCountWhileTheOfficeWorks(String received, int hours, String due) {
    assertThat(due(ProcessingTime.workingHours(hours), received)).contains(at(due));
  }

  private static Pause pause(String startedAt, String endedAt) {
    return new Pause(at(startedAt), Optional.of(at(endedAt)));
  }

  @Test
  void aPauseStopsTheClock() {
    Pause pause = pause("2026-01-06T10:00", "2026-01-08T09:00");
    assertThat(due(ProcessingTime.workdays(3), "2026-01-05T09:00", pause))
        .contains(endOf("2026-01-12"));
    assertThat(due(ProcessingTime.calendarDays(3), "2026-01-05T09:00", pause))
        .contains(endOf("2026-01-12"));
    assertThat(due(ProcessingTime.workingHours(8), "2026-01-05T15:00", pause))
        .contains(at("2026-01-08T14:30"));
  }

  @Test
  void aPausedFileIsNotDue() {
    Pause open = new Pause(at("2026-01-06T10:00"), Optional.empty());
    assertThat(due(ProcessingTime.workdays(3), "2026-01-05T09:00", open)).isEmpty();
    assertThat(
            due(
                ProcessingTime.workdays(3),
                "2026-01-05T09:00",
                pause("2026-01-05T10:00", "2026-01-06T10:00"),
                open))
        .isEmpty();
  }

  /** Received at 9:00 on Monday 5 January, with two pauses in the middle of working hours. */
  @ParameterizedTest
  @CsvSource({
    "0, 2026-01-05T09:00",
    "1, 2026-01-05T10:00",
    "2, 2026-01-05T11:30",
    "3, 2026-01-05T15:30",
    "5, 2026-01-06T08:00"
  })
  void severalPausesADayStopTheClockEach(int hours, String due) {
    Pause morning = pause("2026-01-05T10:00", "2026-01-05T10:30");
    Pause lunch = pause("2026-01-05T12:00", "2026-01-05T14:30");
    assertThat(due(ProcessingTime.workingHours(hours), "2026-01-05T09:00", morning, lunch))
        .contains(at(due));
  }

  @ParameterizedTest
  @CsvSource({"0, 2026-01-06T08:00", "1, 2026-01-06T09:00"})
  void workingHoursOfAFileReturnedAtOnceCountFromTheEndOfThePause(int hours, String due) {
    assertThat(
            due(
                ProcessingTime.workingHours(hours),
                "2026-01-05T18:00",
                pause("2026-01-05T18:00", "2026-01-06T08:00")))
        .contains(at(due));
  }

  @Test
  void aNegativeAmountIsRefused() {
    assertThatThrownBy(() -> ProcessingTime.workdays(-1))
        .hasMessage("Argument 'amount' must be 0 or more but was -1");
  }

  @ParameterizedTest
  @EnumSource(ProcessingTime.Unit.class)
  void aCalendarWithoutWorkdaysIsRefused(ProcessingTime.Unit unit) {
    OfficeHours never =
        OfficeHours.standard(
            WorkCalendar.mondayToFriday()
                .withHolidays(
                    IntStream.range(0, 40_000)
                        .mapToObj(LocalDate.of(2026, 1, 1)::plusDays)
                        .toList()));
    ProcessingTime time = new ProcessingTime(1, unit, false);
    assertThatThrownBy(() -> time.dueAt(at("2026-01-05T09:00"), List.of(), never))
        .hasMessage(
            "Argument 'hours' must have enough workdays for the file but was \"too few in 20000"
                + " days\"");
  }

  @Test
  void anotherDayOffNeverMakesAFileDueEarlier() {
    Cases.forAll(
        drawn -> {
          LocalDate start = LocalDate.of(2026, 1, 1);
          LocalDateTime received =
              start.plusDays(drawn.whole(0, 60)).atTime(drawn.whole(0, 23), drawn.whole(0, 59));
          ProcessingTime time =
              new ProcessingTime(
                  drawn.whole(0, 40), drawn.one(ProcessingTime.Unit.values()), drawn.coin());
          List<Pause> pauses = new ArrayList<>();
          if (drawn.coin()) {
            LocalDateTime from = received.plusHours(drawn.whole(0, 300));
            pauses.add(new Pause(from, Optional.of(from.plusHours(drawn.whole(0, 300)))));
          }
          WorkCalendar more = CALENDAR.withHolidays(List.of(start.plusDays(drawn.whole(0, 120))));
          LocalDateTime due = time.dueAt(received, pauses, HOURS).orElseThrow();
          LocalDateTime later =
              time.dueAt(received, pauses, OfficeHours.standard(more)).orElseThrow();
          assertThat(later).isAfterOrEqualTo(due);
          assertThat(CALENDAR.isWorkday(due.toLocalDate())).isTrue();
        });
  }
}
