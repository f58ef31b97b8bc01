package io.github.wardreport.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DimensionTest {
  private static final Dimension MASS = Dimension.base("mass");
  private static final Dimension LENGTH = Dimension.base("length");

  @Test
  void aYieldIsMassPerLengthTwice() {
    assertThat(MASS.per(LENGTH.times(LENGTH)))
        .hasToString("length^-2·mass")
        .isEqualTo(MASS.per(LENGTH).per(LENGTH))
        .hasSameHashCodeAs(MASS.per(LENGTH).per(LENGTH));
  }

  @Test
  void whatIsMultipliedAndDividedCancelsOut() {
    assertThat(MASS.per(MASS)).isEqualTo(Dimension.NONE).hasToString("1");
    assertThat(MASS.per(LENGTH).times(LENGTH)).isEqualTo(MASS).hasToString("mass");
    assertThat(MASS.times(Dimension.NONE)).isEqualTo(MASS);
    assertThat(Dimension.NONE.per(MASS)).hasToString("mass^-1");
  }

  @Test
  void theOrderOfFactorsMeansNothing() {
    assertThat(MASS.times(LENGTH)).isEqualTo(LENGTH.times(MASS)).hasToString("length·mass");
  }

  @Test
  void differentPowersAreDifferentDimensions() {
    assertThat(LENGTH)
        .isNotEqualTo(LENGTH.times(LENGTH))
        .isNotEqualTo(MASS)
        .isNotEqualTo(Dimension.NONE)
        .isNotEqualTo("length");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "mass, mass",
    "mass·length^-2, length^-2·mass",
    "length·length, length^2",
    "length^3·length^-1, length^2",
    "mass·mass^-1, 1",
    "count:lượt|người, count:lượt|người",
    "money:VND·count:người^-1·time:months^-1, count:người^-1·money:VND·time:months^-1"
  })
  void readsFactorsInAnyOrder(String text, String written) {
    assertThat(Dimension.parse(text)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "·", "mass·", "·mass", "mass^", "mass^0", "mass^x", "^2", "mass^2^2"})
  void refusesAnyOtherText(String text) {
    assertThatThrownBy(() -> Dimension.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be base dimensions such as 'length^-2·mass' but was \""
                + text
                + "\"");
  }

  @Test
  void everyDimensionIsReadBackFromItsTextAndDividesOut() {
    Cases.forAll(
        drawn -> {
          Dimension one = drawn(drawn);
          Dimension other = drawn(drawn);
          assertThat(Dimension.parse(one.toString())).isEqualTo(one);
          assertThat(one.times(other)).isEqualTo(other.times(one));
          assertThat(one.times(other).per(other)).isEqualTo(one);
          assertThat(one.per(other).times(other)).isEqualTo(one);
          assertThat(one.per(one)).isEqualTo(Dimension.NONE);
          assertThat(Dimension.NONE.per(one.per(other))).isEqualTo(other.per(one));
        });
  }

  private static Dimension drawn(Cases drawn) {
    Dimension product = Dimension.NONE;
    for (int factors = drawn.whole(0, 5); factors > 0; factors--) {
      Dimension base =
          Dimension.base(drawn.one("mass", "length", "time:months", "count:hộ", "percent:% share"));
      product = drawn.coin() ? product.times(base) : product.per(base);
    }
    return product;
  }
}
