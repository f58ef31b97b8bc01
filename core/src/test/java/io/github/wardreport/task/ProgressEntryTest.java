package io.github.wardreport.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Given;
import io.github.wardreport.label.Label;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressEntryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final Label WORDS = Label.of("Đã ban hành kế hoạch");

  private static ProgressEntry entry(String percent) {
    return new ProgressEntry(DAY, WORDS, Optional.empty(), Optional.of(Given.quantity(percent)));
  }

  @Test
  void anEntryMayBeWordsAlone() {
    ProgressEntry entry = ProgressEntry.of(DAY, WORDS);
    assertThat(entry.reportedOn()).isEqualTo(DAY);
    assertThat(entry.text()).isEqualTo(WORDS);
    assertThat(entry.statistic()).isEmpty();
    assertThat(entry.percent()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 % share", "62.5 % share", "100 % share"})
  void aPercentIsAShareOfTheTask(String percent) {
    assertThat(entry(percent).percent()).contains(Given.quantity(percent));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1 % share", "100.1 % share", "50 % growth", "50 ha"})
  void anyOtherPercentIsRefused(String percent) {
    assertThatThrownBy(() -> entry(percent))
        .hasMessage("Argument 'percent' must be a share of 0 to 100 % but was " + percent);
  }
}
