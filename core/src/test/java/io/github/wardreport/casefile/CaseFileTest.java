package io.github.wardreport.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.period.WorkCalendar;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file is made up. */
class CaseFileTest {
  private static final OfficeHours HOURS = OfficeHours.standard(WorkCalendar.mondayToFriday());

  private static LocalDateTime at(String day) {
    return LocalDateTime.parse(day + "T09:00");
  }

  private static CaseFile.Builder file() {
    return CaseFile.builder()
        .id("H27.68-1")
        .field("land")
        .channel(CaseFile.ONLINE)
        .receivedAt(at("2026-01-05"));
  }

  private static void assertRefused(CaseFile.Builder broken, String problems) {
    assertThatThrownBy(broken::build)
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build case file \"H27.68-1\": " + problems);
  }

  @Test
  void aFileNeedsANumberAFieldAChannelAndItsReceipt() {
    CaseFile file = file().build();
    assertThat(file.isDigitised()).isFalse();
    assertThat(file.isResultDigitised()).isFalse();
    assertThat(file.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> CaseFile.builder().build())
        .hasMessage(
            "Cannot build value: $.id: must be given; $.field: must be given; $.channel: must be"
                + " given; $.receivedAt: must be given");
    assertThatThrownBy(file().id(" ").field("").channel(" ")::build)
        .hasMessage(
            "Cannot build case file \" \": $.id: must not be blank; $.field: must not be blank;"
                + " $.channel: must not be blank");
  }

  @Test
  void aFileEndsWhenItIsSettledRefusedOrWithdrawn() {
    LocalDateTime end = at("2026-01-12");
    assertThat(file().build().endedAt()).isEmpty();
    assertThat(file().settledAt(end).build().endedAt()).contains(end);
    assertThat(file().refusedAt(end).build().endedAt()).contains(end);
    assertThat(file().withdrawnAt(end).build().endedAt()).contains(end);
  }

  @Test
  void aFileIsDueAfterItsProcessingTime() {
    assertThat(file().build().dueAt(HOURS)).isEmpty();
    assertThat(file().processingTime(ProcessingTime.workingHours(3)).build().dueAt(HOURS))
        .contains(LocalDateTime.parse("2026-01-05T14:00"));
  }

  @Test
  void aFileEndsOnceAndNotBeforeItWasReceived() {
    assertRefused(
        file().settledAt(at("2026-01-12")).withdrawnAt(at("2026-01-12")),
        "$.settledAt: must be the only one of 'settledAt', 'refusedAt', 'withdrawnAt'");
    assertRefused(
        file().refusedAt(at("2026-01-04")), "$.endedAt: must not be before the file was received");
  }

  @Test
  void pausesFollowEachOtherBetweenReceiptAndEnd() {
    assertRefused(
        file()
            .addPauses(
                new Pause(at("2026-01-04"), Optional.empty()),
                new Pause(at("2026-01-09"), Optional.of(at("2026-01-10")))),
        "$.pauses[0].from: must not be before 2026-01-05T09:00;"
            + " $.pauses[0].until: must be given, because another pause follows");
    assertRefused(
        file()
            .addPauses(
                new Pause(at("2026-01-06"), Optional.of(at("2026-01-08"))),
                new Pause(at("2026-01-07"), Optional.of(at("2026-01-10")))),
        "$.pauses[1].from: must not be before 2026-01-08T09:00");
    assertRefused(
        file()
            .addPauses(new Pause(at("2026-01-09"), Optional.of(at("2026-01-10"))))
            .settledAt(at("2026-01-09")),
        "$.pauses[0]: must not be after the file ended");
    assertRefused(
        file().addPauses(new Pause(at("2026-01-10"), Optional.empty())).settledAt(at("2026-01-09")),
        "$.pauses[0]: must not be after the file ended");
  }

  @Test
  void aFileMayBePausedAtOnceAndSettledAtTheEndOfThePause() {
    Pause pause = new Pause(at("2026-01-05"), Optional.of(at("2026-01-08")));
    CaseFile file = file().addPauses(pause).settledAt(at("2026-01-08")).build();
    assertThat(file.pauses()).containsExactly(pause);
  }
}
