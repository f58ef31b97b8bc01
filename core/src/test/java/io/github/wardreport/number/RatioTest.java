package io.github.wardreport.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.problem.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
  private static Ratio ratio(String text) {
    return Ratio.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "130.8/106.9, 130.8, 106.9",
    "13/17, 13, 17",
    "26/26, 26, 26",
    "-5, -5, 1",
    "0, 0, 1",
    "1.90, 1.90, 1",
    "-0.5/3, -0.5, 3"
  })
  void readsItsTextFormUnreduced(String text, BigDecimal numerator, BigDecimal denominator) {
    Ratio ratio = ratio(text);
    assertThat(ratio.numerator()).isEqualTo(numerator);
    assertThat(ratio.denominator()).isEqualTo(denominator);
    assertThat(ratio).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1/", "/2", "1/-2", "1e5", "+1", "1,5", "1.", ".5", " 1", "1/2/3"})
  void refusesAnyOtherText(String text) {
    assertThatThrownBy(() -> ratio(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be a fraction such as 130.8/106.9 but was \"" + text + "\"");
  }

  @Test
  void refusesATextNobodyWrites() {
    assertThat(ratio("1".repeat(1000)).numerator().precision()).isEqualTo(1000);
    assertThatThrownBy(() -> ratio("1".repeat(1001)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must have at most 1000 characters but was \"1001 characters\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void refusesADenominatorThatIsNotAboveZero(BigDecimal denominator) {
    assertThatThrownBy(() -> Ratio.of(BigDecimal.ONE, denominator))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'denominator' must be more than 0 but was " + denominator);
  }

  @Test
  void calculatesExactly() {
    assertThat(ratio("1/3").plus(ratio("1/6"))).isEqualTo(ratio("9/18"));
    assertThat(ratio("1/3").plus(ratio("1/3"))).isEqualTo(ratio("2/3"));
    assertThat(ratio("1/2").minus(ratio("1/3"))).isEqualTo(ratio("1/6"));
    assertThat(ratio("2/3").times(ratio("3/4"))).isEqualTo(ratio("6/12"));
    assertThat(ratio("130.8").dividedBy(ratio("106.9"))).isEqualTo(ratio("130.8/106.9"));
    assertThat(ratio("1/2").dividedBy(ratio("-1/4"))).isEqualTo(ratio("-4/2"));
    assertThat(ratio("1/3").scaleByPowerOfTen(2)).isEqualTo(ratio("100/3"));
    assertThat(ratio("-1/3").abs()).isEqualTo(ratio("1/3"));
    assertThat(ratio("1/3").abs()).isEqualTo(ratio("1/3"));
    assertThat(ratio("1/3").negated()).isEqualTo(ratio("-1/3"));
    assertThat(ratio("-1/3").signum()).isEqualTo(-1);
    assertThat(Ratio.of(26, 26).reduced()).isEqualTo(ratio("1"));
    assertThat(ratio("1.50/0.25").reduced()).isEqualTo(ratio("6"));
    assertThat(new BigDecimal("1E+2").scale()).isNegative();
    assertThat(Ratio.of(new BigDecimal("1E+2"), new BigDecimal("50")).reduced())
        .isEqualTo(ratio("2"));
  }

  @Test
  void refusesToDivideByZero() {
    assertThatThrownBy(() -> ratio("130.8").dividedBy(Ratio.ZERO))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot divide 130.8 by zero");
  }

  @Test
  void knowsEqualFractionsFromEqualNumbers() {
    assertThat(ratio("2/4")).isNotEqualTo(ratio("1/2")).isNotEqualTo("2/4");
    assertThat(ratio("2/4").isSameNumber(ratio("1/2"))).isTrue();
    assertThat(ratio("2/4").isSameNumber(ratio("1/3"))).isFalse();
    assertThat(ratio("1.90")).isEqualTo(ratio("1.9")).hasSameHashCodeAs(ratio("1.9"));
    assertThat(ratio("1/2")).isNotEqualTo(ratio("1/3"));
    assertThat(ratio("1/2").hashCode()).isNotEqualTo(ratio("1/3").hashCode());
    assertThat(Ratio.comparingValue().compare(ratio("1/3"), ratio("1/2"))).isNegative();
    assertThat(Ratio.comparingValue().compare(ratio("-1/3"), ratio("-1/2"))).isPositive();
  }

  @Test
  void keepsTextFormAndSumsAsLawsSay() {
    Cases.forAll(
        drawn -> {
          Ratio one = drawn.ratio();
          Ratio other = drawn.ratio();
          Ratio third = drawn.ratio();
          assertThat(ratio(one.toString())).isEqualTo(one);
          assertThat(one.plus(other).isSameNumber(other.plus(one))).isTrue();
          assertThat(one.plus(other).plus(third).isSameNumber(one.plus(other.plus(third))))
              .isTrue();
          assertThat(one.times(other).isSameNumber(other.times(one))).isTrue();
          assertThat(
                  one.times(other.plus(third))
                      .isSameNumber(one.times(other).plus(one.times(third))))
              .isTrue();
          assertThat(one.minus(one).signum()).isZero();
          assertThat(one.reduced().isSameNumber(one)).isTrue();
          assertThat(one.reduced().reduced()).isEqualTo(one.reduced());
          if (other.signum() != 0) {
            assertThat(one.dividedBy(other).times(other).isSameNumber(one)).isTrue();
          }
        });
  }

  @Test
  void roundsInOneStepInEveryMode() {
    MathContext generous = new MathContext(150);
    Cases.forAll(
        drawn -> {
          Ratio ratio = drawn.ratio();
          int decimals = drawn.whole(0, 6);
          for (RoundingMode mode : RoundingMode.values()) {
            if (mode != RoundingMode.UNNECESSARY) {
              BigDecimal expected =
                  ratio.numerator().divide(ratio.denominator(), generous).setScale(decimals, mode);
              assertThat(ratio.round(Rounding.of(decimals, mode)).numerator())
                  .isEqualByComparingTo(expected);
            }
          }
        });
  }

  @Test
  void staysExactWhereDenominatorsGrowLong() {
    Ratio sum = Ratio.ZERO;
    for (int i = 1; i <= 200; i++) {
      sum = sum.plus(Ratio.of(1, i)).minus(Ratio.of(1, i + 1));
    }
    assertThat(sum.isSameNumber(Ratio.of(200, 201))).isTrue();
    assertThat(sum.denominator().precision()).isLessThan(1000);
  }
}
