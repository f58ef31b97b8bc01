package io.github.wardreport.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Attributes;
import io.github.wardreport.problem.InvalidValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorRecordTest {

  private static IndicatorRecord.Builder income() {
    return IndicatorRecord.builder().id("r-income").indicator("income-per-head");
  }

  @Test
  void aRecordNeedsAnIdAndItsIndicator() {
    assertThatThrownBy(() -> IndicatorRecord.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.id: must be given; $.indicator: must be given");
    assertThatThrownBy(income().id("r_income")::build)
        .hasMessage(
            "Cannot build indicator record \"r_income\": $.id: must be lower-case letters and"
                + " digits joined by hyphens, but was \"r_income\"");
  }

  @Test
  void anOutcomeMayBeStatedWithoutAnyFigure() {
    StatedOutcome notMet = new StatedOutcome(Outcome.NOT_MET, Optional.empty());
    IndicatorRecord reported = income().addOutcomes(notMet).build();
    assertThat(reported.outcomes()).containsExactly(notMet);
    assertThat(reported.actual()).isEmpty();
    assertThat(reported.base()).isEmpty();
    assertThat(reported.growth()).isEmpty();
    assertThat(reported.share()).isEmpty();
    assertThat(reported.period()).isEmpty();
    assertThat(reported.attributes()).isEqualTo(Attributes.empty());
  }

  @Test
  void contradictingOutcomesAreKeptAsStated() {
    StatedOutcome met = new StatedOutcome(Outcome.MET, Optional.of("council"));
    StatedOutcome notMet = new StatedOutcome(Outcome.NOT_MET, Optional.of("council"));
    assertThat(income().addOutcomes(met, notMet).build().outcomes()).containsExactly(met, notMet);
  }

  @Test
  void theKnownOutcomesGoFromTheBestToNone() {
    assertThat(Outcome.known())
        .extracting(Outcome::code)
        .containsExactly(
            "exceeded", "met", "nearly-met", "expected", "not-met", "not-assessed", "no-data");
  }

  @Test
  void anApplicationMayHaveOutcomesOfItsOwn() {
    Outcome postponed = new Outcome("postponed-to-next-year");
    assertThat(income().addOutcomes(new StatedOutcome(postponed, Optional.empty())).build())
        .extracting(reported -> reported.outcomes().get(0).outcome().code())
        .isEqualTo("postponed-to-next-year");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Met", "đạt", "nearly met", "nearly--met", "-met", "met-", "met2"})
  void anOutcomeIsLettersAndHyphens(String code) {
    assertThatThrownBy(() -> new Outcome(code))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'code' must be lower-case letters and hyphens but was \"" + code + "\"");
  }
}
