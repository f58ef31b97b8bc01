package io.github.wardreport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.problem.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Percents of the 2025 report of phường Hoành Sơn; roundings. */
class PercentTest {

  @Test
  void aLevelBecomesGrowthOrExcessAndComesBack() {
    PercentOfBase ofPlan = PercentOfBase.parse("122.4 % level");
    assertThat(ofPlan.toExcess()).isEqualTo(ExcessOverPlan.parse("22.4 % excess"));
    assertThat(ofPlan.toExcess().toLevel()).isEqualTo(ofPlan);
    PercentOfBase index = PercentOfBase.parse("155.4 % level");
    assertThat(index.toGrowth()).isEqualTo(Growth.parse("55.4 % growth"));
    assertThat(index.toGrowth().toLevel()).isEqualTo(index);
  }

  @Test
  void theDifferenceOfTwoPercentsOfAKindIsPoints() {
    Share before = Share.parse("1.80 % share");
    Share after = Share.parse("1.46 % share");
    assertThat(after.minus(before)).isEqualTo(PercentagePoints.parse("-0.34 points"));
    assertThat(before.plus(PercentagePoints.parse("-0.34 points"))).isEqualTo(after);
    assertThat(before.plus(after)).isEqualTo(Share.parse("3.26 % share"));
    assertThat(Share.parse("50/100 % share").isSameNumber(Share.parse("0.5 % share"))).isTrue();
    assertThat(before.isSameNumber(after)).isFalse();
    assertThat(Percent.<Share>comparingValue().compare(after, before)).isNegative();
  }

  @Test
  void everyKindHasItsTextForm() {
    assertThat(new Share(Ratio.parse("59.21"))).hasToString("59.21 % share");
    assertThat(new PercentOfBase(Ratio.parse("122.4"))).hasToString("122.4 % level");
    assertThat(new Growth(Ratio.parse("10.75"))).hasToString("10.75 % growth");
    assertThat(new ExcessOverPlan(Ratio.parse("22.4"))).hasToString("22.4 % excess");
    assertThat(new PercentagePoints(Ratio.parse("-0.34"))).hasToString("-0.34 points");
    assertThat(Growth.parse("10.75 % growth").kind()).isEqualTo(PercentKind.GROWTH);
    assertThat(ExcessOverPlan.parse("1 % excess").kind()).isEqualTo(PercentKind.EXCESS);
    assertThat(Share.parse("1 % share").kind()).isEqualTo(PercentKind.SHARE);
    assertThat(PercentOfBase.parse("1 % level").kind()).isEqualTo(PercentKind.LEVEL);
    assertThat(PercentagePoints.parse("1 points").kind()).isEqualTo(PercentKind.POINTS);
  }

  @Test
  void oneKindIsNotReadAsAnother() {
    assertThatThrownBy(() -> Growth.parse("10.75 % share"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'text' must be a number and '% growth' but was \"10.75 % share\"");
    assertThatThrownBy(() -> Growth.parse("% growth")).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void everyKindIsRounded() {
    Rounding toOne = Rounding.halfUp(1);
    assertThat(PercentOfBase.parse("13080/106.9 % level").round(toOne))
        .isEqualTo(PercentOfBase.parse("122.4 % level"));
    assertThat(Share.parse("1300/17 % share").round(toOne)).isEqualTo(Share.parse("76.5 % share"));
    assertThat(Growth.parse("1/3 % growth").round(toOne)).isEqualTo(Growth.parse("0.3 % growth"));
    assertThat(ExcessOverPlan.parse("1/3 % excess").round(toOne))
        .isEqualTo(ExcessOverPlan.parse("0.3 % excess"));
    assertThat(PercentagePoints.parse("-2/3 points").round(toOne))
        .isEqualTo(PercentagePoints.parse("-0.7 points"));
  }

  @ParameterizedTest
  @CsvSource({
    "half-up:1, 122.35, 122.4",
    "half-up:1, -122.35, -122.4",
    "half-even:1, 122.25, 122.2",
    "down:0, -1.9, -1",
    "half-up:-2, 5769, 5800",
    "half-up:3, 1.9, 1.900"
  })
  void aRoundingIsReadAndApplied(String text, BigDecimal exact, BigDecimal rounded) {
    Rounding rounding = Rounding.parse(text);
    assertThat(rounding).hasToString(text);
    assertThat(rounding.apply(exact)).isEqualByComparingTo(rounded);
    assertThat(rounding.apply(exact).scale()).isEqualTo(rounding.decimals());
    assertThat(rounding.apply(Ratio.of(exact))).isEqualByComparingTo(rounded);
  }

  @Test
  void aRoundingHasShortNames() {
    assertThat(Rounding.halfUp(1)).isEqualTo(Rounding.of(1, RoundingMode.HALF_UP));
    assertThat(Rounding.truncating(1)).isEqualTo(Rounding.of(1, RoundingMode.DOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":1", "half-up", "half-up:", "half-up:x", "half-up:100", "best:1"})
  void refusesAnyOtherRounding(String text) {
    assertThatThrownBy(() -> Rounding.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be a rounding such as 'half-up:1' but was \"" + text + "\"");
  }

  @Test
  void refusesDecimalsOutOfRange() {
    assertThatThrownBy(() -> Rounding.halfUp(61))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'decimals' must be between -60 and 60 but was 61");
  }
}
