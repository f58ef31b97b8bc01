package io.github.wardreport.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Citizen reception in the 2025 report of phường Hoành Sơn: 269 visits by 180 citizens. */
class BreakdownTest {
  private static final Label REGULAR = Label.of("tiếp thường xuyên");
  private static final Label PERIODIC = Label.of("tiếp định kỳ");
  private static final BreakdownMeasure VISITS =
      new BreakdownMeasure("visits", Label.of("lượt"), Optional.of("visits"));
  private static final BreakdownMeasure CITIZENS =
      new BreakdownMeasure("citizens", Label.of("công dân"), Optional.of("citizens"));

  private static Breakdown.Builder reception() {
    return Breakdown.builder().id("reception").label(Label.of("Tiếp công dân"));
  }

  private static BreakdownPart part(String code, Label label, Map<String, String> statistics) {
    return new BreakdownPart(code, label, statistics, Optional.empty());
  }

  @Test
  void partsCarrySeveralMeasuresAndNeedNotHaveAFigureForEach() {
    BreakdownPart regular =
        part("regular", REGULAR, Map.of("visits", "visits-228", "citizens", "citizens-153"));
    BreakdownPart periodic = part("periodic", PERIODIC, Map.of("visits", "visits-41"));
    Breakdown reception =
        reception().addMeasures(VISITS, CITIZENS).addParts(regular, periodic).build();
    assertThat(reception.measures()).containsExactly(VISITS, CITIZENS);
    assertThat(reception.parts()).containsExactly(regular, periodic);
    assertThat(reception.parts().get(1).statistics())
        .containsExactly(Map.entry("visits", "visits-41"));
  }

  @Test
  void nobodyKnowsWhetherThePartsAreAllAndApartUntilItIsSaid() {
    Breakdown reception =
        reception().addMeasures(VISITS).addParts(part("regular", REGULAR, Map.of())).build();
    assertThat(reception.exhaustive()).isEqualTo(Tristate.UNKNOWN);
    assertThat(reception.disjoint()).isEqualTo(Tristate.UNKNOWN);
    assertThat(reception.dimension()).isEmpty();
    assertThat(reception.attributes()).isEqualTo(Attributes.empty());
    assertThat(reception.withExhaustive(Tristate.YES).exhaustive().code()).isEqualTo("yes");
    assertThat(reception.withDisjoint(Tristate.NO).disjoint().code()).isEqualTo("no");
  }

  @Test
  void aBreakdownHasAMeasureAndAPart() {
    assertThatThrownBy(reception()::build)
        .hasMessage(
            "Cannot build breakdown \"reception\": "
                + "$.measures: must not be empty; $.parts: must not be empty");
    assertThatThrownBy(() -> Breakdown.builder().build())
        .hasMessage("Cannot build value: $.id: must be given; $.label: must be given");
  }

  @Test
  void codesAreGivenOnceAndFiguresStandUnderAMeasure() {
    Breakdown.Builder broken =
        reception()
            .id("Reception")
            .addMeasures(VISITS, VISITS)
            .addParts(
                part("regular", REGULAR, Map.of("visits", "visits-228")),
                part("regular", PERIODIC, Map.of("citizens", "citizens-27")),
                part("other", PERIODIC, Map.of("công dân", "citizens-27")));
    assertThatThrownBy(broken::build)
        .hasMessage(
            "Cannot build breakdown \"Reception\": "
                + "$.id: must be lower-case letters and digits joined by hyphens,"
                + " but was \"Reception\"; "
                + "$.measures[1]: \"visits\" is there already; "
                + "$.parts[1]: \"regular\" is there already; "
                + "$.parts[1].statistics.citizens: no measure has the code \"citizens\"; "
                + "$.parts[2].statistics['công dân']: no measure has the code \"công dân\"");
  }

  @Test
  void figuresOfAPartAreCopiedInOrder() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("visits", "visits-228");
    given.put("citizens", "citizens-153");
    BreakdownPart regular = part("regular", REGULAR, given);
    given.clear();
    assertThat(new ArrayList<>(regular.statistics().entrySet()))
        .containsExactly(Map.entry("visits", "visits-228"), Map.entry("citizens", "citizens-153"));
    Map<String, String> statistics = regular.statistics();
    assertThatThrownBy(statistics::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
