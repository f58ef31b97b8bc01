package io.github.wardreport.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceBasisTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"current", "not-stated", "constant-2010", "constant-1900", "constant-2999"})
  void theTextFormReadsAsItPrints(String text) {
    assertThat(PriceBasis.parse(text)).hasToString(text);
    assertThat(PriceBasis.parse(text)).isEqualTo(PriceBasis.parse(text));
  }

  @Test
  void onlyConstantPricesHaveABaseYear() {
    assertThat(PriceBasis.constant(2010).baseYear()).contains(2010);
    assertThat(PriceBasis.CURRENT.baseYear()).isEmpty();
    assertThat(PriceBasis.NOT_STATED.baseYear()).isEmpty();
  }

  @Test
  void pricesOfDifferentYearsAreDifferentBases() {
    assertThat(PriceBasis.constant(2010))
        .isEqualTo(PriceBasis.parse("constant-2010"))
        .hasSameHashCodeAs(PriceBasis.parse("constant-2010"))
        .isNotEqualTo(PriceBasis.constant(1994))
        .isNotEqualTo(PriceBasis.CURRENT);
    assertThat(PriceBasis.CURRENT).isNotEqualTo(PriceBasis.NOT_STATED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1899, 3000, -2010})
  void aBaseYearIsAYearOfOurTime(int year) {
    assertThatThrownBy(() -> PriceBasis.constant(year))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'baseYear' must be between 1900 and 2999 but was " + year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2010", "constant", "constant-10", "constant-20100", "Current"})
  void anyOtherTextIsRefused(String text) {
    assertThatThrownBy(() -> PriceBasis.parse(text))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be 'current', 'constant-' and a year, or 'not-stated', but was \""
                + text
                + "\"");
  }
}
