package io.github.wardreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import org.junit.jupiter.api.Test;

class SectionTest {
  private static final Label HEADING =
      Label.of("Thực hiện đồng bộ các nhiệm vụ, giải pháp phát triển kinh tế");

  @Test
  void onlyIdAndHeadingAreRequired() {
    Section section = Section.builder().id("economy").heading(HEADING).build();
    assertThat(section.number()).isEmpty();
    assertThat(section.parent()).isEmpty();
    assertThat(section.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> Section.builder().build())
        .hasMessage("Cannot build value: $.id: must be given; $.heading: must be given");
  }

  @Test
  void figuresBreakdownsAndNotesAreListedOnceAndInOrder() {
    Section.Builder section =
        Section.builder()
            .id("economy")
            .heading(HEADING)
            .addStatistics("industry", "services", "farming")
            .addBreakdowns("structure")
            .addNotes("crops", "herd");
    assertThat(section.build().statistics()).containsExactly("industry", "services", "farming");
    Section.Builder twice =
        section
            .id("I.1")
            .addStatistics("industry")
            .addBreakdowns("structure")
            .addNotes("herd", "crops");
    assertThatThrownBy(twice::build)
        .hasMessage(
            "Cannot build section \"I.1\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"I.1\"; "
                + "$.statistics[3]: \"industry\" is there already; "
                + "$.breakdowns[1]: \"structure\" is there already; "
                + "$.notes[2]: \"herd\" is there already; "
                + "$.notes[3]: \"crops\" is there already");
  }
}
