package io.github.wardreport.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Xã Lộc Ninh became phường Lộc Ninh between August 2025 and July 2026; ids are made up. */
class UnitObservationTest {
  private static final LocalDate AUGUST = LocalDate.of(2025, 8, 5);
  private static final LocalDate NEXT_JULY = LocalDate.of(2026, 7, 25);

  private static UnitObservation.Builder locNinh() {
    return UnitObservation.builder()
        .unit("loc-ninh")
        .seenOn(AUGUST)
        .name(Label.of("Xã Lộc Ninh"))
        .kind(UnitKind.COMMUNE)
        .parent("dong-nai")
        .code("25270")
        .source("list of August");
  }

  @Test
  void anObservationIsOfOneDayOrOfAllDaysUpToOne() {
    assertThat(locNinh().build().firstDay()).contains(AUGUST);
    assertThat(locNinh().build().lastDay()).isEqualTo(AUGUST);
    assertThat(locNinh().seenUntil(NEXT_JULY).build().firstDay()).isEmpty();
    assertThat(locNinh().seenUntil(NEXT_JULY).build().lastDay()).isEqualTo(NEXT_JULY);
  }

  @Test
  void changesAreTheStepsFromOneObservationToALaterOne() {
    UnitObservation before = locNinh().build();
    UnitObservation.Builder after = locNinh().seenOn(NEXT_JULY);
    assertThat(before.changesTo(after.build())).isEmpty();
    assertThat(before.changesTo(after.name(Label.of("Phường Lộc Ninh")).build()))
        .containsExactly(LineageKind.RENAMED);
    assertThat(
            before.changesTo(
                after
                    .name(Label.of("Phường Lộc Hưng"))
                    .kind(UnitKind.WARD)
                    .parent("binh-phuoc")
                    .code("25271")
                    .build()))
        .containsExactly(
            LineageKind.RENAMED, LineageKind.RETYPED, LineageKind.REPARENTED, LineageKind.RECODED);
  }

  @Test
  void anotherSpellingIsNoOtherName() {
    UnitObservation before = locNinh().name(Label.of("Xã Hòa An")).build();
    assertThat(before.changesTo(before.withName(Label.of("Xã Hoà An")))).isEmpty();
  }

  @Test
  void anImpossibleObservationIsRefusedWithEveryReason() {
    UnitObservation.Builder wrong =
        locNinh().unit("Lộc Ninh").parent("Đồng Nai").source(" ").firstDay(NEXT_JULY);
    assertThatThrownBy(wrong::build)
        .hasMessage(
            "Cannot build observation of \"Lộc Ninh\": $.unit: must be lower-case letters and"
                + " digits joined by hyphens, but was \"Lộc Ninh\"; $.source: must not be blank;"
                + " $.lastDay: must not be before 2026-07-25; $.parent: must be lower-case letters"
                + " and digits joined by hyphens, but was \"Đồng Nai\"");
  }
}
