package io.github.wardreport.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.calc.GrowthCalculator.NegativeBase;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Growth;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.PercentagePoints;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.relation.PeriodMismatchException;
import io.github.wardreport.statistic.Statistic;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GrowthCalculatorTest {
  private static final MeasureUnit BILLION = MeasureUnits.builtIn().get("tỷ đồng");
  private static final MeasureUnit RATE = MeasureUnits.builtIn().get("% share");
  private static final GrowthCalculator GROWTH = GrowthCalculator.standard();

  private static Quantity billion(String digits) {
    return Quantity.of(digits, BILLION);
  }

  private static Statistic stated(String id, String digits, String period) {
    return Statistic.builder()
        .id(id)
        .label(Label.of(id))
        .value(billion(digits))
        .period(StatedPeriod.of(Period.parse(period)))
        .build();
  }

  @Test
  void growthIndexAndChangeOfOneFigureAgree() {
    Operand current = billion("121");
    Operand base = billion("100");
    assertThat(GROWTH.growth(current, base).value()).contains(Growth.parse("2100/100 % growth"));
    assertThat(GROWTH.index(current, base).value())
        .contains(PercentOfBase.parse("12100/100 % level"));
    assertThat(GROWTH.change(current, base).value())
        .contains(new Amount(Ratio.parse("21"), BILLION));
  }

  @Test
  void aFallIsANegativeGrowth() {
    assertThat(GROWTH.growth(billion("90"), billion("120")).round(Rounding.halfUp(1)).value())
        .contains(Growth.parse("-25.0 % growth"));
  }

  @Test
  void nineMonthsCompareWithTheSameNineMonths() {
    Statistic now = stated("now", "90", "2025-01/2025-09");
    assertThat(
            GROWTH
                .growth(now, stated("before", "80", "2024-01/2024-09"))
                .round(Rounding.halfUp(1))
                .value())
        .contains(Growth.parse("12.5 % growth"));
    assertThatThrownBy(() -> GROWTH.growth(now, stated("year", "100", "2024")))
        .isInstanceOfSatisfying(
            PeriodMismatchException.class,
            mistake -> {
              assertThat(mistake.left()).isEqualTo(Period.parse("2025-01/2025-09"));
              assertThat(mistake.right()).isEqualTo(Period.parse("2024"));
            })
        .hasMessage(
            "Cannot take the growth of 2025-01/2025-09 over 2024: compare it with 2024-01/2024-09");
  }

  @Test
  void aBaseOfZeroGivesNoGrowth() {
    assertThat(GROWTH.growth(billion("5"), billion("0")).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
  }

  @Test
  void aNegativeBaseGivesNoGrowthUnlessTheCallerChoosesItsAbsoluteValue() {
    assertThat(GROWTH.growth(billion("5"), billion("-10")).undefinedReason())
        .contains(UndefinedReason.NEGATIVE_BASE);
    Calculation<Growth> growth =
        GROWTH.withNegativeBase(NegativeBase.ABSOLUTE).growth(billion("5"), billion("-10"));
    assertThat(growth.round(Rounding.halfUp(0)).value()).contains(Growth.parse("150 % growth"));
    assertThat(growth.round(Rounding.halfUp(0)).explain(Language.ENGLISH))
        .isEqualTo(
            "(5 billion dong − -10 billion dong) ÷ |-10 billion dong| × 100 = 150%"
                + " (rounded to 0 decimals)");
  }

  @Test
  void theChangeOfARateIsInPoints() {
    assertThat(GROWTH.changeInPoints(Quantity.of("1.46", RATE), Quantity.of("1.80", RATE)).value())
        .contains(PercentagePoints.parse("-0.34 points"));
  }

  @Test
  void planOverBaseTimesActualOverPlanIsActualOverBase() {
    Random random = new Random(20251231);
    IntStream.range(0, 200)
        .forEach(
            i -> {
              Quantity base = billion(Integer.toString(1 + random.nextInt(1_000_000)));
              Quantity plan = billion(Integer.toString(1 + random.nextInt(1_000_000)));
              Quantity actual = billion(Integer.toString(random.nextInt(1_000_000)));
              Ratio planned = level(PlanCalculator.standard().percentOfPlan(plan, base));
              Ratio attained = level(PlanCalculator.standard().percentOfPlan(actual, plan));
              Ratio index = level(GROWTH.index(actual, base));
              assertThat(planned.times(attained).scaleByPowerOfTen(-2).isSameNumber(index))
                  .isTrue();
            });
  }

  private static Ratio level(Calculation<PercentOfBase> calculation) {
    return calculation.value().orElseThrow().number();
  }
}
