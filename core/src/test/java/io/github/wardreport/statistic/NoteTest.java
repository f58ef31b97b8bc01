package io.github.wardreport.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import org.junit.jupiter.api.Test;

class NoteTest {

  private static Note.Builder crops() {
    return Note.builder().id("crops").text(Label.of("Diện tích, năng suất, sản lượng lúa"));
  }

  @Test
  void aNoteIsShownOnRequestUnlessItMustBe() {
    assertThat(crops().build().mustShow()).isFalse();
    assertThat(crops().mustShow(true).build().mustShow()).isTrue();
    assertThat(crops().build().attributes()).isEqualTo(Attributes.empty());
  }

  @Test
  void aNoteHasAnIdAndAText() {
    assertThatThrownBy(() -> Note.builder().build())
        .hasMessage("Cannot build value: $.id: must be given; $.text: must be given");
  }

  @Test
  void whatStandsInItStandsOnceAndInOrder() {
    Note.Builder builder =
        crops()
            .addStatistics("spring-area", "spring-yield", "spring-output")
            .addBreakdowns("by-crop")
            .addNotes("weather");
    assertThat(builder.build().statistics())
        .containsExactly("spring-area", "spring-yield", "spring-output");
    Note.Builder twice =
        builder
            .id("Crops")
            .addStatistics("spring-yield")
            .addBreakdowns("by-crop")
            .addNotes("weather");
    assertThatThrownBy(twice::build)
        .hasMessage(
            "Cannot build note \"Crops\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"Crops\"; "
                + "$.statistics[3]: \"spring-yield\" is there already; "
                + "$.breakdowns[1]: \"by-crop\" is there already; "
                + "$.notes[1]: \"weather\" is there already");
  }

  @Test
  void aSubjectHasAnIdAKindAndAName() {
    Subject steel =
        Subject.builder()
            .id("steel-mill")
            .kind("project")
            .name(Label.of("Nhà máy sản xuất thép không gỉ"))
            .build();
    assertThat(steel.partOf()).isEmpty();
    assertThat(steel.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> Subject.builder().build())
        .hasMessage(
            "Cannot build value: $.id: must be given; $.kind: must be given;"
                + " $.name: must be given");
    assertThatThrownBy(() -> steel.withId("Thép"))
        .hasMessage(
            "Cannot build subject \"Thép\": $.id: must be lower-case letters and digits joined by"
                + " hyphens, but was \"Thép\"");
  }
}
