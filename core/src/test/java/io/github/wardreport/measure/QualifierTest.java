package io.github.wardreport.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {

  @ParameterizedTest
  @CsvSource({
    "MORE_THAN, more-than, '(100, +∞)'",
    "ABOVE, above, '(100, +∞)'",
    "AT_LEAST, at-least, '[100, +∞)'",
    "NEARLY, nearly, '(-∞, 100)'",
    "BELOW, below, '(-∞, 100)'",
    "AT_MOST, at-most, '(-∞, 100]'"
  })
  void saysOnWhichSideOfTheFigureTheTrueValueLies(
      Qualifier qualifier, String code, String possibleValues) {
    assertThat(qualifier.code()).isEqualTo(code);
    assertThat(qualifier.possibleValues(Figure.printed("100")).map(Interval::toString))
        .contains(possibleValues);
  }

  @Test
  void aboutAFigureNothingIsKnownWithoutATolerance() {
    assertThat(Qualifier.ABOUT.code()).isEqualTo("about");
    // "khoảng 78,35 tấn"
    assertThat(Qualifier.ABOUT.possibleValues(Figure.printed("78.35"))).isEmpty();
  }

  @Test
  void theFigureItselfBelongsToTheTrueValuesOnlyWhereItsWordIncludesIt() {
    // "27 điểm trở lên", "gần 1,3 tỷ đồng", "hơn 100 lượt doanh nghiệp"
    assertThat(holds(Qualifier.AT_LEAST, "27", "27")).isTrue();
    assertThat(holds(Qualifier.AT_LEAST, "27", "26.99")).isFalse();
    assertThat(holds(Qualifier.NEARLY, "1.3", "1.3")).isFalse();
    assertThat(holds(Qualifier.NEARLY, "1.3", "1.2999")).isTrue();
    assertThat(holds(Qualifier.MORE_THAN, "100", "100")).isFalse();
    assertThat(holds(Qualifier.MORE_THAN, "100", "101")).isTrue();
    assertThat(holds(Qualifier.AT_MOST, "5", "5")).isTrue();
    assertThat(holds(Qualifier.AT_MOST, "5", "5.01")).isFalse();
  }

  private static boolean holds(Qualifier qualifier, String figure, String number) {
    return qualifier
        .possibleValues(Figure.printed(figure))
        .orElseThrow()
        .contains(Ratio.parse(number));
  }
}
