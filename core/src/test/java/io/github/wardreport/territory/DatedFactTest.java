package io.github.wardreport.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedFactTest {
  private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static DatedFact<String> fact(String value, LocalDate from, LocalDate until) {
    return new DatedFact<>(value, Optional.ofNullable(from), Optional.ofNullable(until));
  }

  @ParameterizedTest
  @CsvSource({"2025-06-29, false", "2025-06-30, true", "2025-07-01, true", "2025-07-02, false"})
  void aFactHoldsFromItsFirstDayToItsLast(LocalDate day, boolean holds) {
    assertThat(fact("ward", EVE, REFORM).holdsOn(day)).isEqualTo(holds);
    assertThat(DatedFact.always("ward").holdsOn(day)).isTrue();
  }

  @Test
  void theLastDayIsNotBeforeTheFirst() {
    assertThat(fact("ward", EVE, EVE).holdsOn(EVE)).isTrue();
    assertThatThrownBy(() -> fact("ward", REFORM, EVE))
        .hasMessage("Argument 'until' must not be before 2025-07-01 but was 2025-06-30");
  }

  @Test
  void aFactIsFollowedByOneThatBeginsOnTheNextDay() {
    DatedFact<String> before = fact("commune", null, EVE);
    assertThat(before.isFollowedBy(fact("ward", REFORM, null))).isTrue();
    assertThat(before.isFollowedBy(fact("ward", EVE, null))).isFalse();
    assertThat(before.isFollowedBy(fact("ward", REFORM.plusDays(1), null))).isFalse();
    assertThat(before.isFollowedBy(DatedFact.always("ward"))).isFalse();
    assertThat(DatedFact.always("ward").isFollowedBy(before)).isFalse();
  }

  @Test
  void aJoinedFactHasTheFirstDayOfTheEarlierAndTheValueOfTheLater() {
    List<DatedFact<String>> facts =
        List.of(
            fact("Hòa An", null, EVE), fact("Hoà An", REFORM, REFORM), fact("Hoà An 2", EVE, null));
    assertThat(DatedFact.joined(facts, (before, next) -> next.value().equals("Hoà An")))
        .containsExactly(fact("Hoà An", null, REFORM), fact("Hoà An 2", EVE, null));
    assertThat(DatedFact.joined(facts, (before, next) -> false)).isEqualTo(facts);
    assertThat(DatedFact.joined(facts, (before, next) -> true))
        .containsExactly(fact("Hoà An 2", null, null));
    assertThat(DatedFact.joined(List.<DatedFact<String>>of(), (before, next) -> true)).isEmpty();
  }
}
