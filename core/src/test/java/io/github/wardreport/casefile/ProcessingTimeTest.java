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

/**
 * The Civil Code of 2015, art. 147-148, on days of 2026; 30 April is a Thursday, 1 May a Friday.
 */
class ProcessingTimeTest {
  private static final WorkCalendar CALENDAR =
      WorkCalendar.mondayToFriday()
          .withHolidays(List.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)));
  private static final OfficeHours HOURS = OfficeHours.usual(CALENDAR);

  private static LocalDateTime at(String text) {
    return LocalDateTime.parse(text);
  }

  private static Optional<LocalDateTime> due(
      ProcessingTime term, String received, Pause... pauses) {
    return term.dueAt(at(received), List.of(pauses), HOURS);
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
  void workdaysBeginWithTheDayAfterReceipt(String received, int days, String last) {
    assertThat(due(ProcessingTime.workdays(days), received)).contains(endOf(last));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05T09:00, 3, 2026-01-08",
    "2026-01-05T09:00, 5, 2026-01-12",
    "2026-04-20T09:00, 10, 2026-05-04",
    "2026-01-03T09:00, 0, 2026-01-05"
  })
  void aLastDayOffMovesToTheNextWorkday(String received, int days, String last) {
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
  void workingHoursRunWhileTheOfficeWorks(String received, int hours, String due) {
    assertThat(due(ProcessingTime.workingHours(hours), received)).contains(at(due));
  }

  @Test
  void aPauseStopsTheClock() {
    Pause pause = new Pause(at("2026-01-06T10:00"), Optional.of(at("2026-01-08T09:00")));
    assertThat(due(ProcessingTime.workdays(3), "2026-01-05T09:00", pause))
        .contains(endOf("2026-01-12"));
    assertThat(due(ProcessingTime.calendarDays(3), "2026-01-05T09:00", pause))
        .contains(endOf("2026-01-12"));
    assertThat(due(ProcessingTime.workingHours(8), "2026-01-05T15:00", pause))
        .contains(at("2026-01-08T14:30"));
    Pause open = new Pause(at("2026-01-06T10:00"), Optional.empty());
    assertThat(due(ProcessingTime.workdays(3), "2026-01-05T09:00", open)).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> ProcessingTime.workdays(-1))
        .hasMessage("Argument 'amount' must be 0 or more but was -1");
    assertThatThrownBy(() -> new Pause(at("2026-01-06T10:00"), Optional.of(at("2026-01-05T10:00"))))
        .hasMessage(
            "Argument 'until' must not be before 2026-01-06T10:00 but was 2026-01-05T10:00");
    assertThatThrownBy(() -> new OfficeHours(CALENDAR, List.of()))
        .hasMessage("Argument 'spans' must not be empty but was []");
    OfficeHours.Span morning = new OfficeHours.Span(LocalTime.of(7, 30), LocalTime.of(11, 30));
    assertThatThrownBy(() -> new OfficeHours(CALENDAR, List.of(morning, morning)))
        .hasMessage(
            "Argument 'spans' must follow each other but was Span[from=07:30, until=11:30]");
    assertThatThrownBy(() -> new OfficeHours.Span(LocalTime.NOON, LocalTime.NOON))
        .hasMessage("Argument 'until' must be after 12:00 but was 12:00");
    OfficeHours never =
        OfficeHours.usual(
            WorkCalendar.mondayToFriday()
                .withHolidays(
                    IntStream.range(0, 40_000)
                        .mapToObj(LocalDate.of(2026, 1, 1)::plusDays)
                        .toList()));
    assertThatThrownBy(
            () -> ProcessingTime.workdays(1).dueAt(at("2026-01-05T09:00"), List.of(), never))
        .hasMessage(
            "Argument 'hours' must have workdays enough for the term but was \"none in 20000"
                + " days\"");
  }

  @Test
  void anotherDayOffNeverMakesAFileDueEarlier() {
    Cases.forAll(
        drawn -> {
          LocalDate start = LocalDate.of(2026, 1, 1);
          LocalDateTime received =
              start.plusDays(drawn.whole(0, 60)).atTime(drawn.whole(0, 23), drawn.whole(0, 59));
          ProcessingTime term =
              new ProcessingTime(
                  drawn.whole(0, 40), drawn.one(ProcessingTime.Unit.values()), drawn.coin());
          List<Pause> pauses = new ArrayList<>();
          if (drawn.coin()) {
            LocalDateTime from = received.plusHours(drawn.whole(0, 300));
            pauses.add(new Pause(from, Optional.of(from.plusHours(drawn.whole(0, 300)))));
          }
          WorkCalendar more = CALENDAR.withHolidays(List.of(start.plusDays(drawn.whole(0, 120))));
          LocalDateTime due = term.dueAt(received, pauses, HOURS).orElseThrow();
          LocalDateTime later = term.dueAt(received, pauses, OfficeHours.usual(more)).orElseThrow();
          assertThat(later).isAfterOrEqualTo(due);
          assertThat(CALENDAR.isWorkday(due.toLocalDate())).isTrue();
        });
  }
}
