package io.github.wardreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.wardreport.casefile.CaseFile;
import io.github.wardreport.casefile.Pause;
import io.github.wardreport.casefile.ProcessingTime;
import io.github.wardreport.label.Attributes;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The file is made up. */
class CaseFileJsonTest {
  private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 1, 5, 9, 0);

  private static CaseFile.Builder file() {
    return CaseFile.builder()
        .id("H27.68-260105-0001")
        .field("land")
        .channel(CaseFile.IN_PERSON)
        .receivedAt(RECEIVED);
  }

  private static void assertRoundTrip(CaseFile file) {
    String text = WardReportJson.write(file);
    assertThat(WardReportJson.readCaseFile(text)).isEqualTo(file);
    assertThat(WardReportJson.write(WardReportJson.readCaseFile(text))).isEqualTo(text);
  }

  @Test
  void everyAttributeOfAFileMakesTheRoundTrip() {
    assertRoundTrip(file().build());
    assertRoundTrip(
        file()
            .processingTime(ProcessingTime.workingHours(8).countingFirstDay())
            .addPauses(
                new Pause(RECEIVED.plusDays(1), Optional.of(RECEIVED.plusDays(2))),
                new Pause(RECEIVED.plusDays(3), Optional.empty()))
            .isDigitised(true)
            .isResultDigitised(true)
            .paidOnline(false)
            .attributes(Attributes.empty().with("counter", "2"))
            .build());
    assertRoundTrip(file().settledAt(RECEIVED.plusDays(4)).build());
    assertRoundTrip(file().refusedAt(RECEIVED.plusDays(4)).build());
    assertRoundTrip(file().withdrawnAt(RECEIVED.plusDays(4)).build());
  }

  @Test
  void everyProblemOfAFileIsReportedAtOnce() {
    InvalidJsonException refused =
        assertThrows(
            InvalidJsonException.class,
            () ->
                WardReportJson.readCaseFile(
                    """
                    { "id": "1", "field": "land", "receivedAt": "5/1/2026",
                      "term": { "amount": "15", "unit": "days" }, "chanel": "online" }
                    """));
    assertThat(refused)
        .hasMessage(
            """
            line 1, column 1: $: the member "channel" is missing
            line 1, column 45: $.receivedAt: expected a moment such as "2026-01-05T09:00", found the text "5/1/2026"
            line 2, column 23: $.term.amount: expected a whole number such as 1, found the text "15"
            line 2, column 37: $.term.unit: unknown unit of a term "days"; known are "workdays", "calendar-days", "working-hours"
            line 2, column 47: $.chanel: unknown member "chanel"; did you mean "channel"?""");
  }

  @Test
  void aPauseThatEndsBeforeItStartsIsRefusedAtItsEnd() {
    InvalidJsonException refused =
        assertThrows(
            InvalidJsonException.class,
            () ->
                WardReportJson.readCaseFile(
                    """
                    { "id": "1", "field": "land", "channel": "online",
                      "receivedAt": "2026-01-05T09:00",
                      "pauses": [{ "from": "2026-01-08T09:00", "until": "2026-01-06T09:00" }] }
                    """));
    assertThat(refused)
        .hasMessage("line 3, column 53: $.pauses[0].until: must not be before 2026-01-08T09:00");
  }
}
