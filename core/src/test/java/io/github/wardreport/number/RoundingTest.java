package io.github.wardreport.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.problem.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

  // The table of java.math.RoundingMode's documentation.
  @ParameterizedTest
  @CsvSource({
    "5.5, 6, 5, 6, 5, 6, 5, 6",
    "2.5, 3, 2, 3, 2, 3, 2, 2",
    "1.6, 2, 1, 2, 1, 2, 2, 2",
    "1.1, 2, 1, 2, 1, 1, 1, 1",
    "1.0, 1, 1, 1, 1, 1, 1, 1",
    "-1.0, -1, -1, -1, -1, -1, -1, -1",
    "-1.1, -2, -1, -1, -2, -1, -1, -1",
    "-1.6, -2, -1, -1, -2, -2, -2, -2",
    "-2.5, -3, -2, -2, -3, -3, -2, -2",
    "-5.5, -6, -5, -5, -6, -6, -5, -6"
  })
  void roundsAsTheModesOfTheJdkAreDescribed(
      BigDecimal value,
      String up,
      String down,
      String ceiling,
      String floor,
      String halfUp,
      String halfDown,
      String halfEven) {
    assertRounded(value, RoundingMode.UP, up);
    assertRounded(value, RoundingMode.DOWN, down);
    assertRounded(value, RoundingMode.CEILING, ceiling);
    assertRounded(value, RoundingMode.FLOOR, floor);
    assertRounded(value, RoundingMode.HALF_UP, halfUp);
    assertRounded(value, RoundingMode.HALF_DOWN, halfDown);
    assertRounded(value, RoundingMode.HALF_EVEN, halfEven);
  }

  private static void assertRounded(BigDecimal value, RoundingMode mode, String rounded) {
    Rounding rounding = Rounding.of(0, mode);
    assertThat(rounding.apply(value)).isEqualTo(rounded);
    assertThat(rounding.apply(Ratio.of(value))).isEqualTo(rounded);
    BigDecimal three = BigDecimal.valueOf(3);
    assertThat(rounding.apply(Ratio.of(value.multiply(three), three))).isEqualTo(rounded);
  }

  @Test
  void roundsAQuotientOnceAndNotTwice() {
    // To sixteen digits the quotient is 0.12345, which would round to 0.1235.
    Ratio justBelowATie = Ratio.parse("123449999999999999999/1000000000000000000000");
    assertThat(Rounding.halfUp(4).apply(justBelowATie)).isEqualTo("0.1234");
    assertThat(Rounding.halfUp(4).apply(Ratio.parse("12345/100000"))).isEqualTo("0.1235");
  }

  @Test
  void refusesToLoseDigitsWhereNothingMayBeLost() {
    Rounding unnecessary = Rounding.parse("unnecessary:1");
    assertThat(unnecessary.apply(new BigDecimal("122.40"))).isEqualTo("122.4");
    assertThat(unnecessary.apply(Ratio.parse("1/4").scaleByPowerOfTen(2))).isEqualTo("25.0");
    Ratio third = Ratio.of(1, 3);
    assertThatThrownBy(() -> unnecessary.apply(third)).isInstanceOf(ArithmeticException.class);
    BigDecimal hundredths = new BigDecimal("122.45");
    assertThatThrownBy(() -> unnecessary.apply(hundredths)).isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @EnumSource(RoundingMode.class)
  void everyModeIsReadBackFromItsText(RoundingMode mode) {
    for (int decimals = -60; decimals <= 60; decimals++) {
      Rounding rounding = Rounding.of(decimals, mode);
      assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-61, 61})
  void refusesMoreDecimalsThanAFigureHas(int decimals) {
    assertThatThrownBy(() -> Rounding.of(decimals, RoundingMode.UP))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'decimals' must be between -60 and 60 but was " + decimals);
    assertThatThrownBy(() -> Rounding.parse("up:" + decimals))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'decimals' must be between -60 and 60 but was " + decimals);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "1.90, 1.90",
    "26/26, 1",
    "1/4, 0.25",
    "-3/8, -0.375",
    "1.5/0.5, 3",
    "2987504/10000, 298.7504",
    "1/1024, 0.0009765625",
    "7/5, 1.4",
    "0/7, 0",
    "3/0.3, 10"
  })
  void aFractionIsADecimalWhereItsDigitsEnd(String fraction, BigDecimal decimal) {
    assertThat(Ratio.parse(fraction).asDecimal().orElseThrow()).isEqualByComparingTo(decimal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/3", "13/17", "130.8/106.9", "-1/6", "1/0.7", "1/1000000007"})
  void aFractionIsNoDecimalWhereItsDigitsNeverEnd(String fraction) {
    assertThat(Ratio.parse(fraction).asDecimal()).isEqualTo(Optional.empty());
  }

  @Test
  void aDecimalThatWasMadeAFractionComesBack() {
    Cases.forAll(
        drawn -> {
          BigDecimal decimal = drawn.decimal();
          BigDecimal divisor = drawn.amount();
          assertThat(Ratio.of(decimal.multiply(divisor), divisor).asDecimal().orElseThrow())
              .isEqualByComparingTo(decimal);
          Ratio ratio = drawn.ratio();
          ratio
              .asDecimal()
              .ifPresent(same -> assertThat(Ratio.of(same).isSameNumber(ratio)).isTrue());
        });
  }

  @Test
  void noRoundedNumberIsFurtherAwayThanItsModeAllows() {
    Cases.forAll(
        drawn -> {
          Ratio exact = drawn.ratio();
          int decimals = drawn.whole(-6, 6);
          Ratio unit = Ratio.ONE.scaleByPowerOfTen(-decimals);
          for (RoundingMode mode : RoundingMode.values()) {
            if (mode == RoundingMode.UNNECESSARY) {
              continue;
            }
            Ratio rounded = exact.round(Rounding.of(decimals, mode));
            Ratio moved = rounded.minus(exact);
            assertThat(Ratio.comparingValue().compare(moved.abs(), unit))
                .as("%s", mode)
                .isNegative();
            switch (mode) {
              case UP ->
                  assertThat(Ratio.comparingValue().compare(rounded.abs(), exact.abs()))
                      .isNotNegative();
              case DOWN ->
                  assertThat(Ratio.comparingValue().compare(rounded.abs(), exact.abs()))
                      .isNotPositive();
              case CEILING -> assertThat(moved.signum()).isNotNegative();
              case FLOOR -> assertThat(moved.signum()).isNotPositive();
              default ->
                  assertThat(
                          Ratio.comparingValue().compare(moved.abs().times(Ratio.of(2, 1)), unit))
                      .as("%s", mode)
                      .isNotPositive();
            }
          }
        });
  }
}
