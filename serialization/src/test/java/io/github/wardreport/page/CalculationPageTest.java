package io.github.wardreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.calc.ImpliedCalculator;
import io.github.wardreport.calc.PlanCalculator;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.statistic.Statistic;
import org.junit.jupiter.api.Test;

/** Figures of the 2025 report of phường Hoành Sơn. */
class CalculationPageTest {
  private static final String RULE = "═".repeat(100);

  private static Quantity quantity(String digits, String unit) {
    return Quantity.of(digits, MeasureUnits.builtIn().get(unit));
  }

  private static Operand billions(String digits) {
    return quantity(digits, "tỷ đồng");
  }

  private static Statistic figure(String id, Quantity value) {
    return Statistic.builder().id(id).label(Label.of(id)).value(value).build();
  }

  @Test
  void aCalculationHasItsTitleAndItsExplanation() {
    PlanCalculator plan = PlanCalculator.standard();
    CalculationPage page =
        CalculationPage.builder(Language.ENGLISH)
            .addHeading("PLANS")
            .add("Gap to plan", plan.gap(billions("130.8"), billions("106.9")))
            .add(
                "Percent of plan",
                plan.percentOfPlan(billions("130.8"), billions("106.9")),
                Rounding.halfUp(1))
            .addHeading("NO VALUE")
            .add("A plan of zero", plan.percentOfPlan(billions("130.8"), billions("0")))
            .build();
    assertThat(page)
        .hasToString(
            """
            PLANS
            %1$s
            Gap to plan
                130.8 billion dong − 106.9 billion dong = 23.9 billion dong
            Percent of plan
                130.8 billion dong ÷ 106.9 billion dong × 100 = 122.4%% (rounded to 1 decimals)

            NO VALUE
            %1$s
            A plan of zero
                130.8 billion dong ÷ 0 billion dong × 100: undefined (the denominator is zero)
            """
                .formatted(RULE));
  }

  @Test
  void anImpliedCountHasItsRemarkAndTheWholeNumbersThatFitExactly() {
    CalculationPage page =
        CalculationPage.builder(Language.VIETNAMESE)
            .add(
                "Tổng số hộ",
                ImpliedCalculator.standard()
                    .whole(
                        figure("poor", quantity("165", "hộ")),
                        figure("rate", quantity("3.18", "% share"))),
                Rounding.halfUp(0))
            .build();
    assertThat(page)
        .hasToString(
            """
            Tổng số hộ
                165 hộ ÷ 3,18% × 100 = 5.181 … 5.197 hộ (làm tròn đến 0 chữ số thập phân)
                ! suy ra, không phải số công bố
                các số nguyên phù hợp: 5181 … 5196
            """);
  }

  @Test
  void anImpliedAmountOfMoneyHasNoWholeNumbers() {
    CalculationPage page =
        CalculationPage.builder(Language.ENGLISH)
            .add(
                "Revenue of the year before",
                ImpliedCalculator.standard()
                    .baseOfIndex(
                        figure("revenue", quantity("130.8", "tỷ đồng")),
                        figure("index", quantity("155.4", "% level"))),
                Rounding.halfUp(2))
            .build();
    assertThat(page.lines())
        .containsExactly(
            "Revenue of the year before",
            "    130.8 billion dong ÷ 155.4% × 100 = 84.11 … 84.23 billion dong (rounded to 2 decimals)",
            "    ! derived, not printed");
  }

  @Test
  void aBuilderIsNotHeldByThePagesItBuilt() {
    CalculationPage.Builder builder = CalculationPage.builder(Language.ENGLISH).addHeading("ONE");
    CalculationPage page = builder.build();
    builder.addHeading("TWO");
    assertThat(page.lines()).containsExactly("ONE", RULE);
    assertThat(builder.build().lines()).containsExactly("ONE", RULE, "", "TWO", RULE);
  }
}
