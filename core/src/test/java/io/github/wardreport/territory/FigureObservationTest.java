package io.github.wardreport.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.territory.FigureObservation.Topic;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The population of phường Hoành Sơn is that of the public data sets. */
class FigureObservationTest {

  private static FigureObservation.Builder population() {
    return FigureObservation.builder()
        .referenceArea("hoanh-son")
        .topic(Topic.POPULATION)
        .value(Quantity.of("21004", MeasureUnits.builtIn().get("người")))
        .asOf(LocalDate.of(2025, 7, 17))
        .asPrinted("21,004")
        .source("areas.csv:1699");
  }

  @Test
  void theIdNamesTopicUnitAndDay() {
    assertThat(population().build().id()).isEqualTo("population-of-hoanh-son-2025-07-17");
    assertThat(population().topic(Topic.LAND_AREA).build().id())
        .isEqualTo("land-area-of-hoanh-son-2025-07-17");
  }

  @Test
  void aUnitRefersToItsFiguresByTopic() {
    AdministrativeUnit.Builder unit =
        AdministrativeUnit.builder()
            .id("hoanh-son")
            .addName(DatedFact.always(Label.of("Phường Hoành Sơn")))
            .figure(population().build());
    assertThat(unit.build().population()).contains("population-of-hoanh-son-2025-07-17");
    assertThat(unit.build().landArea()).isEmpty();
    assertThat(unit.figure(population().topic(Topic.LAND_AREA).build()).build().landArea())
        .contains("land-area-of-hoanh-son-2025-07-17");
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void aTopicIsFoundByItsCode(Topic topic) {
    assertThat(Topic.find(topic.code())).contains(topic);
    assertThat(Topic.find("area")).isEmpty();
    assertThat(topic.label().en()).isPresent();
  }

  @Test
  void everyProblemOfAFigureIsReportedAtOnce() {
    assertThatThrownBy(() -> population().referenceArea("Hoành Sơn").source("").build())
        .hasMessage(
            "Cannot build figure of \"Hoành Sơn\": $.referenceArea: must be lower-case letters and digits"
                + " joined by hyphens, but was \"Hoành Sơn\"; $.source: must not be blank");
  }
}
