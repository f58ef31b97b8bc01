package io.github.wardreport.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Given;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of 2025 are those of the report of phường Hoành Sơn; the earlier ones are made up. */
class SeriesTest {
  private static Statistic revenue(String id, String text, String period) {
    return Statistic.builder()
        .id(id)
        .label(Label.of("Tổng thu ngân sách"))
        .topic("budget-revenue")
        .value(Given.quantity(text))
        .period(StatedPeriod.of(Period.parse(period)))
        .build();
  }

  private static final Statistic IN_2023 = revenue("r-2023", "70.5 tỷ đồng", "2023");
  private static final Statistic IN_2024 = revenue("r-2024", "84.2 tỷ đồng", "2024");
  private static final Statistic IN_2025 = revenue("r-2025", "130.8 tỷ đồng", "2025");

  @Test
  void figuresStandInTheOrderOfTimeWhateverTheOrderTheyCameIn() {
    Series series = Series.of(List.of(IN_2025, IN_2023, IN_2024));
    assertThat(series.statistics()).containsExactly(IN_2023, IN_2024, IN_2025);
    assertThat(series).isEqualTo(new Series(List.of(IN_2023, IN_2024, IN_2025)));
  }

  @Test
  void aFigureIsFoundByItsPeriod() {
    Series series = Series.of(List.of(IN_2023, IN_2025));
    assertThat(series.at(Period.parse("2025"))).contains(IN_2025);
    assertThat(series.at(Period.parse("2024"))).isEmpty();
  }

  @Test
  void onePeriodHasOneFigure() {
    Statistic again = revenue("r-2025-again", "130.9 tỷ đồng", "2025");
    assertThatThrownBy(() -> Series.of(List.of(IN_2025, again)))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build series: $.statistics[1]: \"2025\" is there already");
  }

  @Test
  void figuresAreOfOneThingInDifferentPeriodsAndEveryoneThatIsNotIsSaid() {
    Statistic timeless =
        Statistic.builder()
            .id("timeless")
            .label(Label.of("Tổng thu ngân sách"))
            .topic("budget-revenue")
            .value(Given.quantity("1 tỷ đồng"))
            .build();
    Statistic kept = revenue("kept", "21.3 tỷ đồng", "2025").withTopic("kept-revenue");
    Statistic elsewhere = revenue("elsewhere", "21.3 tỷ đồng", "2026").withReferenceArea("ky-loi");
    assertThatThrownBy(() -> Series.of(List.of(IN_2024, timeless, kept, elsewhere)))
        .hasMessage(
            "Cannot build series: "
                + "$.statistics[1].period: must be given; "
                + "$.statistics[2]: must be the same figure as \"r-2024\" in another period; "
                + "$.statistics[3]: must be the same figure as \"r-2024\" in another period");
  }

  @Test
  void aSeriesWithoutFiguresIsEmpty() {
    Series empty = Series.of(List.of());
    assertThat(empty.statistics()).isEmpty();
    assertThat(empty.at(Period.parse("2025"))).isEmpty();
  }

  @Test
  void labelsUnitsAndMaturityMayChangeOverTime() {
    Statistic renamed =
        revenue("r-2022", "61200 triệu đồng", "2022")
            .withLabel(Label.of("Thu ngân sách"))
            .withMaturity(Maturity.OFFICIAL);
    assertThat(Series.of(List.of(IN_2023, renamed)).statistics()).containsExactly(renamed, IN_2023);
  }
}
