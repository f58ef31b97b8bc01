package io.github.wardreport.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.problem.InvalidValueException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  private static Figure figure(String text) {
    return Figure.parse(text);
  }

  @ParameterizedTest
  @CsvSource({
    "1.90, 1.90, 2, PRINTED",
    "=368, 368, 0, EXACT",
    "?130.8000, 130.8000, 4, UNKNOWN",
    "190e1, 1900, -1, PRINTED",
    "-0.5, -0.5, 1, PRINTED",
    "0, 0, 0, PRINTED"
  })
  void readsItsTextForm(String text, BigDecimal value, int decimals, Precision precision) {
    assertThat(figure(text)).isEqualTo(Figure.of(value, decimals, precision)).hasToString(text);
    assertThat(figure(text).decimals()).isEqualTo(decimals);
    assertThat(figure(text).precision()).isEqualTo(precision);
    assertThat(figure(text).value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1,5", "05", "1.", ".5", "+1", "1e0", "1e100", "1.5e3", "==1", "NaN", "1 000"})
  void refusesAnyOtherText(String text) {
    String digits = text.startsWith("=") ? text.substring(1) : text;
    assertThatThrownBy(() -> figure(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be a decimal such as 1.90 with at most 60 digits but was \""
                + digits
                + "\"");
  }

  @Test
  void holdsSixtyDigitsAndNoMore() {
    assertThat(figure("9".repeat(60)).value().precision()).isEqualTo(60);
    assertThat(figure("1e60").decimals()).isEqualTo(-60);
    assertThat(figure("0." + "0".repeat(59) + "1").decimals()).isEqualTo(60);
    String tooLong = "9".repeat(61);
    assertThatThrownBy(() -> figure(tooLong))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'value' must have at most 60 digits and an exponent within ±60 but was \""
                + tooLong
                + "\"");
    assertThatThrownBy(() -> figure("1e61"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'decimals' must be between -60 and 60 but was -61");
    assertThatThrownBy(() -> figure("0." + "0".repeat(60) + "1"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'decimals' must be between -60 and 60 but was 61");
    assertThatThrownBy(() -> figure("1".repeat(126))).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> Figure.unknown(new BigDecimal("1e1000000000")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'value' must have at most 60 digits and an exponent within ±60 but was"
                + " \"1E+1000000000\"");
    assertThatThrownBy(() -> Figure.printed(BigDecimal.TEN.pow(59), 2))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void takesItsDecimalsFromTheAuthorAndNotFromADatabase() {
    assertThat(Figure.printed(new BigDecimal("130.8000"), 1)).isEqualTo(figure("130.8"));
    assertThatThrownBy(() -> Figure.printed(new BigDecimal("130.85"), 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'value' must have at most 1 decimals but was \"130.85\"");
    assertThat(Figure.unknown(new BigDecimal("130.8000"))).isEqualTo(figure("?130.8000"));
    assertThat(Figure.printed("1.90")).isEqualTo(figure("1.90"));
    assertThat(Figure.exact("368")).isEqualTo(Figure.exact(368)).isEqualTo(figure("=368"));
  }

  @Test
  void tellsEqualFiguresFromEqualNumbers() {
    assertThat(figure("1.90")).isNotEqualTo(figure("1.9")).isNotEqualTo(figure("=1.90"));
    assertThat(figure("1.90").isSameNumber(figure("1.9"))).isTrue();
    assertThat(figure("1.90").isSameNumber(figure("1.91"))).isFalse();
    assertThat(figure("1.90")).hasSameHashCodeAs(figure("1.90"));
    assertThat(figure("1.90").hashCode()).isNotEqualTo(figure("=1.90").hashCode());
    assertThat(Figure.comparingValue().compare(figure("1.90"), figure("=1.9"))).isZero();
    assertThat(Figure.comparingValue().compare(figure("1.90"), figure("2"))).isNegative();
  }

  @Test
  void changesSignPrecisionAndMagnitudeWithoutGainingDigits() {
    assertThat(figure("1.90").negated()).isEqualTo(figure("-1.90"));
    assertThat(figure("1.90").withPrecision(Precision.EXACT)).isEqualTo(figure("=1.90"));
    assertThat(figure("1.90").scaledByPowerOfTen(3)).isEqualTo(figure("190e1"));
    assertThat(figure("=1.90").scaledByPowerOfTen(3)).isEqualTo(figure("=1900"));
    assertThat(figure("1.90").scaledByPowerOfTen(-3)).isEqualTo(figure("0.00190"));
    assertThatThrownBy(() -> figure("1.90").scaledByPowerOfTen(63))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'decimals' must be between -60 and 60 but was -61");
    assertThat(figure("1.90").unitOfLastPlace()).isEqualByComparingTo("0.01");
    assertThat(figure("190e1").unitOfLastPlace()).isEqualByComparingTo("10");
    assertThat(figure("1.90").toRatio()).isEqualTo(Ratio.parse("1.90"));
    assertThat(figure("=1.90").digits()).isEqualTo("1.90");
  }

  @ParameterizedTest
  @CsvSource({
    "1.90, '[1.895, 1.905]', '[1.90, 1.91)'",
    "-1.90, '[-1.905, -1.895]', '(-1.91, -1.90]'",
    "0.0, '[-0.05, 0.05]', '(-0.1, 0.1)'",
    "190e1, '[1895, 1905]', '[1900, 1910)'",
    "=368, '[368, 368]', '[368, 368]'"
  })
  void standsForTheValuesThatPrintAsIt(String text, String rounded, String cut) {
    assertThat(figure(text).roundingInterval().map(Interval::toString)).contains(rounded);
    assertThat(figure(text).truncationInterval().map(Interval::toString)).contains(cut);
  }

  @Test
  void ofUnknownPrecisionStandsForNothingThatIsKnown() {
    assertThat(figure("?1.9").roundingInterval()).isEmpty();
    assertThat(figure("?1.9").truncationInterval()).isEmpty();
  }

  @Test
  void everyFigureIsReadBackFromItsText() {
    Cases.forAll(
        drawn -> {
          Figure figure = drawn.figure();
          assertThat(figure(figure.toString())).isEqualTo(figure);
          assertThat(figure.negated().negated()).isEqualTo(figure);
          figure
              .roundingInterval()
              .ifPresent(set -> assertThat(set.contains(figure.toRatio())).isTrue());
          figure
              .truncationInterval()
              .ifPresent(set -> assertThat(set.contains(figure.toRatio())).isTrue());
        });
  }
}
