package io.github.wardreport.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, weekly, 2026-02-03, 2026-02-08",
    "WEEKLY, weekly, 2026-02-08, 2026-02-08",
    "MONTHLY, monthly, 2026-02-03, 2026-02-28",
    "MONTHLY, monthly, 2026-02-28, 2026-02-28",
    "QUARTERLY, quarterly, 2026-01-31, 2026-03-31",
    "QUARTERLY, quarterly, 2026-05-31, 2026-06-30",
    "YEARLY, yearly, 2026-02-03, 2026-12-31",
    "REGULARLY, regularly, 2026-02-03, "
  })
  void aTaskIsDueAtTheEndOfTheRunningPeriod(
      Recurrence recurrence, String code, LocalDate day, LocalDate dueOn) {
    assertThat(recurrence.code()).isEqualTo(code);
    assertThat(recurrence.dueOn(day)).isEqualTo(Optional.ofNullable(dueOn));
  }
}
