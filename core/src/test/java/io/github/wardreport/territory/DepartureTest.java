package io.github.wardreport.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.territory.Predecessor.Extent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Xã Kỳ Lợi was divided between three units; how much each got is made up. */
class DepartureTest {

  private static Quantity share(String digits) {
    return Quantity.of(digits, MeasureUnits.builtIn().get("% share"));
  }

  private static LineageEdge part(String laterUnit, String population) {
    return LineageTest.step("ky-loi", laterUnit, Extent.PART)
        .putWeight(LineageEdge.POPULATION, share(population))
        .build();
  }

  @Test
  void stepsOfOneUnitOnOneDayAreOneDeparture() {
    LineageEdge whole = LineageTest.step("ky-nam", "hoanh-son", Extent.WHOLE).build();
    LineageEdge renamed =
        LineageEdge.builder()
            .kind(LineageKind.RENAMED)
            .formerUnit("ky-loi")
            .laterUnit("ky-loi")
            .effective(LineageTest.REFORM)
            .build();
    LineageEdge later = part("song-tri", "5").withEffective(LineageTest.REFORM.plusYears(1));
    List<Departure> departures =
        Departure.of(
            List.of(part("hoanh-son", "35.9"), whole, renamed, part("vung-ang", "64.1"), later));
    assertThat(departures)
        .extracting(one -> one.unit() + " " + one.day() + " " + one.steps().keySet())
        .containsExactly(
            "ky-loi 2025-07-01 [0, 3]", "ky-nam 2025-07-01 [1]", "ky-loi 2026-07-01 [4]");
  }

  private static Departure only(LineageEdge... steps) {
    List<Departure> departures = Departure.of(List.of(steps));
    assertThat(departures).hasSize(1);
    return departures.get(0);
  }

  @Test
  void whatLeftIsMeasuredByTheWeightsThatStepsState() {
    LineageEdge withoutWeight = LineageTest.step("ky-loi", "song-tri", Extent.PART).build();
    Departure departure = only(part("hoanh-son", "35.9"), part("vung-ang", "64.1"));
    assertThat(departure.weightNames()).containsExactly("population");
    assertThat(departure.weights("population")).containsExactly(share("35.9"), share("64.1"));
    assertThat(departure.isWeighedInFull("population")).isTrue();
    assertThat(departure.weights("land-area")).isEmpty();
    assertThat(departure.isWeighedInFull("land-area")).isFalse();
    assertThat(only(part("hoanh-son", "35.9"), withoutWeight).isWeighedInFull("population"))
        .isFalse();
  }

  @Test
  void aRetainedPartStatesTheRest() {
    LineageEdge retained =
        LineageTest.step("ky-loi", "ky-loi", Extent.PART).kind(LineageKind.RETAINED).build();
    assertThat(only(part("hoanh-son", "35.9"), retained).statesTheRest()).isTrue();
    assertThat(only(part("hoanh-son", "35.9")).statesTheRest()).isFalse();
  }

  @Test
  void theFirstStepThatExceedsTheWholeIsFound() {
    Departure fitting =
        only(part("hoanh-son", "33.3"), part("vung-ang", "33.4"), part("song-tri", "33.4"));
    assertThat(fitting.excess("population")).isEmpty();
    Departure exceeding =
        only(part("hoanh-son", "60.5"), part("vung-ang", "39.7"), part("song-tri", "1.0"));
    assertThat(exceeding.excess("population"))
        .contains(new Departure.Excess(1, List.of(share("60.5"), share("39.7"))));
  }
}
