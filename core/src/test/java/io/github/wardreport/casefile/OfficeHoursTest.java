package io.github.wardreport.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.casefile.OfficeHours.Span;
import io.github.wardreport.period.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeHoursTest {
  private static final WorkCalendar CALENDAR = WorkCalendar.mondayToFriday();
  private static final Span MORNING = new Span(LocalTime.of(7, 30), LocalTime.of(11, 30));
  private static final Span AFTERNOON = new Span(LocalTime.of(13, 30), LocalTime.of(17, 0));

  @Test
  void anOfficeWorksInItsSpansOnWorkdaysOnly() {
    OfficeHours hours = OfficeHours.standard(CALENDAR);
    assertThat(hours.spansOn(LocalDate.of(2026, 1, 5))).containsExactly(MORNING, AFTERNOON);
    assertThat(hours.spansOn(LocalDate.of(2026, 1, 4))).isEmpty();
  }

  @Test
  void aSpanMayStartWhenThePreviousOneEnds() {
    Span noon = new Span(LocalTime.of(11, 30), LocalTime.of(13, 30));
    assertThat(new OfficeHours(CALENDAR, List.of(MORNING, noon, AFTERNOON)).spans()).hasSize(3);
  }

  @Test
  void spansAreInOrderAndDoNotOverlap() {
    assertThatThrownBy(() -> new OfficeHours(CALENDAR, List.of()))
        .hasMessage("Argument 'spans' must not be empty but was []");
    assertThatThrownBy(() -> new OfficeHours(CALENDAR, List.of(MORNING, MORNING)))
        .hasMessage(
            "Argument 'spans' must be in order and not overlap but was"
                + " Span[from=07:30, until=11:30]");
  }

  @Test
  void aSpanEndsAfterItStarts() {
    assertThatThrownBy(() -> new Span(LocalTime.NOON, LocalTime.NOON))
        .hasMessage("Argument 'until' must be after 12:00 but was 12:00");
  }
}
