package io.github.wardreport.calc;

import static io.github.wardreport.Given.missingTerm;
import static io.github.wardreport.Given.quantity;
import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The crop of footnote 1 of the 2025 report of phường Hoành Sơn; births and people are made up. */
class RateCalculatorTest {
  private static final RateCalculator RATE = RateCalculator.standard();
  private static final MeasureUnit BIRTHS =
      MeasureUnit.counting("ca sinh", Label.of("ca sinh", "births"));

  private static Operand births(long count) {
    return Quantity.of(Figure.exact(count), BIRTHS);
  }

  @Test
  void yieldTimesAreaIsOutput() {
    Calculation<Amount> output = RATE.product(term("54.2 tạ/ha"), term("55.12 ha"), unit("tấn"));
    assertThat(output.value()).contains(new Amount(Ratio.parse("298.7504"), unit("tấn")));
    assertThat(output.round(Rounding.halfUp(1)).explain(Language.VIETNAMESE))
        .isEqualTo("54,2 tạ/ha × 55,12 ha = 298,8 tấn (làm tròn đến 1 chữ số thập phân)");
    assertThat(output.round(Rounding.truncating(1)).value())
        .contains(new Amount(Ratio.parse("298.7"), unit("tấn")));
  }

  @Test
  void aProductIsWhatItsUnitsMake() {
    assertThatThrownBy(() -> RATE.product(term("54.2 tạ/ha"), term("55.12 ha"), unit("ha")))
        .isInstanceOf(DimensionMismatchException.class);
    assertThat(
            RATE.product(missingTerm(MissingReason.NOT_STATED), term("55.12 ha"), unit("tấn"))
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(
            RATE.product(term("54.2 tạ/ha"), missingTerm(MissingReason.NOT_STATED), unit("tấn"))
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  @Test
  void outputPerAreaIsYield() {
    Calculation<Amount> perArea = RATE.per(term("298.7 tấn"), term("55.12 ha"));
    assertThat(perArea.value().orElseThrow().in(unit("tạ/ha")).round(Rounding.halfUp(1)))
        .isEqualTo(new Amount(Ratio.parse("54.2"), unit("tạ/ha")));
    assertThat(perArea.value().orElseThrow().unit()).hasToString("tấn/ha");
  }

  @Test
  void densityIsPeoplePerArea() {
    assertThat(
            RATE.per(Quantity.of(Figure.exact(24275), unit("người")), term("106.9 km²"))
                .round(Rounding.halfUp(0))
                .explain(Language.VIETNAMESE))
        .isEqualTo("24.275 người ÷ 106,9 km² = 227 người/km² (làm tròn đến 0 chữ số thập phân)");
  }

  @Test
  void aRateIsToldPerThousand() {
    Calculation<Amount> rate =
        RATE.rate(births(320), Quantity.of(Figure.exact(24275), unit("người")), 1000);
    assertThat(rate.value().orElseThrow().unit()).hasToString("ca sinh/1000 người");
    assertThat(rate.round(Rounding.halfUp(2)).explain(Language.VIETNAMESE))
        .isEqualTo(
            "320 ca sinh ÷ 24.275 người × 1.000 = 13,18 ca sinh/1000 người"
                + " (làm tròn đến 2 chữ số thập phân)");
    assertThat(rate.round(Rounding.halfUp(2)).explain(Language.ENGLISH))
        .isEqualTo(
            "320 births ÷ 24,275 people × 1,000 = 13.18 births/1000 people"
                + " (rounded to 2 decimals)");
  }

  @Test
  void aRatePerOneIsPerHead() {
    Operand people = quantity("200 người");
    assertThat(RATE.rate(births(50), people, 1)).isEqualTo(RATE.per(births(50), people));
    assertThat(RATE.rate(births(50), people, 1).value().orElseThrow())
        .hasToString("50/200 ca sinh/người");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -10, 7, 20, 101})
  void refusesWhatIsNoPowerOfTen(long per) {
    assertThatThrownBy(() -> RATE.rate(births(1), term("2 người"), per))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'per' must be 1, 10, 100, 1000 … but was " + per);
  }

  @Test
  void nobodyToHappenToGivesNoRate() {
    assertThat(RATE.rate(births(1), term("0 người"), 1000).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThat(RATE.per(births(1), term("-1 người")).undefinedReason())
        .contains(UndefinedReason.NEGATIVE_BASE);
    assertThat(RATE.per(births(1), missingTerm(MissingReason.SUPPRESSED)).undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }
}
