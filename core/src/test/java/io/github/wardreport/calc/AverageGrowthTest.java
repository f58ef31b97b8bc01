package io.github.wardreport.calc;

import static io.github.wardreport.Given.missingTerm;
import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.Growth;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.problem.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AverageGrowthTest {
  private static final GrowthCalculator GROWTH = GrowthCalculator.standard();

  private static Calculation<Growth> average(
      String last, String first, int intervals, Rounding rounding) {
    return GROWTH.averageAnnualGrowth(
        term(last + " tỷ đồng"), term(first + " tỷ đồng"), intervals, rounding);
  }

  /** Roots that come out even, and √2 and ∛2 as tables print them. */
  @ParameterizedTest
  @CsvSource({
    "121, 100, 2, 1, 10.0",
    "133.1, 100, 3, 2, 10.00",
    "100, 121, 2, 4, -9.0909",
    "0, 100, 5, 1, -100.0",
    "100, 100, 7, 0, 0",
    "2, 1, 2, 10, 41.4213562373",
    "2, 1, 3, 10, 25.9921049895",
    "150, 100, 1, 1, 50.0",
    "1, 1000000, 2, 2, -99.90"
  })
  void isTheRootOfTheWholeGrowth(
      String last, String first, int intervals, int decimals, String growth) {
    assertThat(average(last, first, intervals, Rounding.halfUp(decimals)).value())
        .contains(Growth.parse(growth + " % growth"));
  }

  @ParameterizedTest
  @CsvSource({
    "UP, 41.5, -29.3",
    "DOWN, 41.4, -29.2",
    "CEILING, 41.5, -29.2",
    "FLOOR, 41.4, -29.3",
    "HALF_UP, 41.4, -29.3",
    "HALF_DOWN, 41.4, -29.3",
    "HALF_EVEN, 41.4, -29.3"
  })
  void isRoundedInEveryMode(RoundingMode mode, String growth, String fall) {
    assertThat(average("2", "1", 2, Rounding.of(1, mode)).value())
        .contains(Growth.parse(growth + " % growth"));
    assertThat(average("1", "2", 2, Rounding.of(1, mode)).value())
        .contains(Growth.parse(fall + " % growth"));
  }

  @ParameterizedTest
  @CsvSource({"HALF_UP, 10.3", "HALF_DOWN, 10.2", "HALF_EVEN, 10.2", "DOWN, 10.2", "UP, 10.3"})
  void aTieIsATie(RoundingMode mode, String growth) {
    assertThat(average("1.2155062500", "1", 2, Rounding.of(1, mode)).value())
        .contains(Growth.parse(growth + " % growth"));
  }

  @Test
  void saysHowItCameAbout() {
    assertThat(average("121", "100", 2, Rounding.halfUp(1)).explain(Language.VIETNAMESE))
        .isEqualTo(
            "((121 tỷ đồng ÷ 100 tỷ đồng)^(1/2) − 1) × 100 = 10,0%"
                + " (làm tròn đến 1 chữ số thập phân)");
  }

  @Test
  void whatHasNoRootSaysWhy() {
    Rounding rounding = Rounding.halfUp(1);
    assertThat(average("5", "0", 2, rounding).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThat(average("5", "-1", 2, rounding).undefinedReason())
        .contains(UndefinedReason.NEGATIVE_BASE);
    assertThat(average("-5", "1", 2, rounding).undefinedReason())
        .contains(UndefinedReason.SIGN_CHANGE);
    assertThat(
            GROWTH
                .averageAnnualGrowth(
                    missingTerm(MissingReason.NOT_STATED), term("1 tỷ đồng"), 2, rounding)
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void refusesIntervalsThatCannotBe(int intervals) {
    assertThatThrownBy(() -> average("121", "100", intervals, Rounding.halfUp(1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'intervals' must be between 1 and 1000 but was " + intervals);
  }

  @Test
  void takesAThousandIntervalsAndAllDecimals() {
    assertThat(average("2", "1", 1000, Rounding.halfUp(4)).value())
        .contains(Growth.parse("0.0693 % growth"));
    assertThatThrownBy(() -> average("121", "100", 2, Rounding.halfUp(-1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'rounding' must have 0 decimals or more but was half-up:-1");
  }

  @Test
  void differentThingsDoNotGrowIntoEachOther() {
    assertThatThrownBy(
            () ->
                GROWTH.averageAnnualGrowth(term("5 ha"), term("1 tỷ đồng"), 2, Rounding.halfUp(1)))
        .isInstanceOf(DimensionMismatchException.class);
  }

  @Test
  void agreesWithAHigherPrecisionInEveryMode() {
    MathContext generous = new MathContext(80);
    Cases.forAll(
        drawn -> {
          Quantity last = drawn.quantity(unit("tỷ đồng"));
          Quantity first = drawn.quantity(unit("tỷ đồng"));
          int intervals = drawn.one(1, 2, 4, 8);
          int decimals = drawn.whole(0, 8);
          BigDecimal root =
              last.figure().value().divide(first.figure().value(), new MathContext(120));
          for (int square = intervals; square > 1; square /= 2) {
            root = root.sqrt(generous);
          }
          BigDecimal growth = root.subtract(BigDecimal.ONE).movePointRight(2);
          for (RoundingMode mode : RoundingMode.values()) {
            if (mode == RoundingMode.UNNECESSARY) {
              continue;
            }
            assertThat(
                    GROWTH
                        .averageAnnualGrowth(last, first, intervals, Rounding.of(decimals, mode))
                        .value()
                        .orElseThrow()
                        .number()
                        .numerator())
                .isEqualByComparingTo(
                    growth.setScale(40, RoundingMode.HALF_EVEN).setScale(decimals, mode));
          }
        });
  }

  @Test
  void isThePowerThatWasTaken() {
    Cases.forAll(
        drawn -> {
          Ratio factor = Ratio.of(drawn.whole(1, 30), 10);
          int intervals = drawn.whole(1, 12);
          Ratio power = Ratio.ONE;
          for (int i = 0; i < intervals; i++) {
            power = power.times(factor);
          }
          Quantity last =
              Quantity.of(
                  Figure.exact(power.reduced().numerator().toPlainString()), unit("tỷ đồng"));
          Quantity first =
              Quantity.of(
                  Figure.exact(power.reduced().denominator().toPlainString()), unit("tỷ đồng"));
          assertThat(
                  GROWTH
                      .averageAnnualGrowth(
                          last, first, intervals, Rounding.of(0, RoundingMode.UNNECESSARY))
                      .value()
                      .orElseThrow()
                      .number()
                      .isSameNumber(factor.minus(Ratio.ONE).scaleByPowerOfTen(2)))
              .isTrue();
        });
  }
}
