package io.github.wardreport.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {
  private static final LocalDateTime START = LocalDateTime.of(2026, 1, 6, 10, 0);
  private static final LocalDateTime END = LocalDateTime.of(2026, 1, 8, 9, 0);
  private static final Pause ENDED = new Pause(START, Optional.of(END));
  private static final Pause OPEN = new Pause(START, Optional.empty());

  @Test
  void aPauseDoesNotEndBeforeItStarts() {
    assertThat(new Pause(START, Optional.of(START)).endedAt()).contains(START);
    assertThatThrownBy(() -> new Pause(END, Optional.of(START)))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build pause: $.until: must not be before 2026-01-08T09:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, false, false",
    "2026-01-06, false, false",
    "2026-01-07, true, true",
    "2026-01-08, true, true",
    "2026-01-09, false, true"
  })
  void aPauseCoversTheDaysAfterItsStartUpToItsEnd(LocalDate day, boolean ended, boolean open) {
    assertThat(ENDED.coversOn(day)).isEqualTo(ended);
    assertThat(OPEN.coversOn(day)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-05, false, false",
    "2026-01-06, true, true",
    "2026-01-07, true, true",
    "2026-01-08, false, true"
  })
  void aPauseRunsAfterTheDaysOnWhichItHasStartedAndNotEnded(
      LocalDate day, boolean ended, boolean open) {
    assertThat(ENDED.isRunningAfter(day)).isEqualTo(ended);
    assertThat(OPEN.isRunningAfter(day)).isEqualTo(open);
  }
}
