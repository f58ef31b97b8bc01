package io.github.wardreport.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.NullArgumentException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The report of phường Hoành Sơn for 2025, the resolution that formed it, its council. */
class SourceTest {
  private static final Label TITLE = Label.of("Kiểm điểm công tác chỉ đạo, điều hành năm 2025");
  private static final Label COUNCIL = Label.of("HĐND phường", "Ward People's Council");

  private static LegalInstrument.Builder resolution() {
    return LegalInstrument.builder()
        .id("nq-1665")
        .kind("resolution")
        .number("1665/NQ-UBTVQH15")
        .date(LocalDate.of(2025, 6, 16));
  }

  @Test
  void aDocumentRequiresAnIdAndATitle() {
    Document report = Document.builder().id("report-2025").title(TITLE).build();
    assertThat(report.kind()).isEmpty();
    assertThat(report.number()).isEmpty();
    assertThat(report.date()).isEmpty();
    assertThat(report.issuer()).isEmpty();
    assertThat(report.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> Document.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.id: must be given; $.title: must be given");
    assertThatThrownBy(() -> report.withId("Báo cáo 2025"))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build document \"Báo cáo 2025\": $.id: must be lower-case letters and digits"
                + " joined by hyphens, but was \"Báo cáo 2025\"");
  }

  @Test
  void aLegalInstrumentRequiresAnIdAKindAndANumber() {
    LegalInstrument instrument = resolution().build();
    assertThat(instrument.number()).isEqualTo("1665/NQ-UBTVQH15");
    assertThat(instrument.date()).contains(LocalDate.of(2025, 6, 16));
    assertThat(instrument.title()).isEmpty();
    assertThat(instrument.issuer()).isEmpty();
    assertThat(instrument.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> LegalInstrument.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build value: $.id: must be given; $.kind: must be given;"
                + " $.number: must be given");
    assertThatThrownBy(resolution().id("1665/NQ-UBTVQH15")::build)
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build legal instrument \"1665/NQ-UBTVQH15\": $.id: must be lower-case letters"
                + " and digits joined by hyphens, but was \"1665/NQ-UBTVQH15\"");
  }

  @Test
  void anOrganizationRequiresAnIdAndAName() {
    Organization council = Organization.builder().id("ward-council").name(COUNCIL).build();
    assertThat(council.name()).isEqualTo(COUNCIL);
    assertThat(council.kind()).isEmpty();
    assertThat(council.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> Organization.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.id: must be given; $.name: must be given");
    assertThatThrownBy(() -> council.withId("ward_council"))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build organization \"ward_council\": $.id: must be lower-case letters and"
                + " digits joined by hyphens, but was \"ward_council\"");
  }

  @Test
  void nullIsRefused() {
    String none = Optional.<String>empty().orElse(null);
    assertThatThrownBy(() -> resolution().number(none))
        .isExactlyInstanceOf(NullArgumentException.class)
        .hasMessage("Argument 'number' must be given but was null");
    assertThatThrownBy(() -> Document.builder().issuer(none))
        .isExactlyInstanceOf(NullArgumentException.class)
        .hasMessage("Argument 'issuer' must be given but was null");
  }

  @Test
  void aChangedCopyKeepsAllOtherAttributes() {
    LegalInstrument later = resolution().build().withDate(LocalDate.of(2025, 6, 17));
    assertThat(later).isEqualTo(resolution().date(LocalDate.of(2025, 6, 17)).build());
    assertThat(later).isNotEqualTo(resolution().build());
  }
}
