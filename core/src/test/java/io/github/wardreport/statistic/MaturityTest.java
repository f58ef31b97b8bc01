package io.github.wardreport.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.problem.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaturityTest {
  private static final Maturity PLANNED = new Maturity("budget", "planned");
  private static final Maturity SETTLED = new Maturity("budget", "settled");

  @ParameterizedTest
  @CsvSource({
    "statistics:estimated, true",
    "statistics:preliminary, true",
    "statistics:official, false",
    "budget:planned, true",
    "budget:estimated-outturn, true",
    "budget:outturn, false",
    "budget:settled, false",
    "poverty:reviewed, true",
    "statistics:settled, true",
    "poverty:official, true"
  })
  void onlyTheLastLevelsOfTheKnownScalesAreFinal(String text, boolean provisional) {
    Maturity maturity = Maturity.parse(text);
    assertThat(maturity.isProvisional()).isEqualTo(provisional);
    assertThat(maturity).hasToString(text);
  }

  @Test
  void knownLevelsHaveTheirTextForm() {
    assertThat(Maturity.ESTIMATED).hasToString("statistics:estimated");
    assertThat(Maturity.PRELIMINARY).hasToString("statistics:preliminary");
    assertThat(Maturity.OFFICIAL).hasToString("statistics:official");
    assertThat(Maturity.parse("statistics:estimated")).isEqualTo(Maturity.ESTIMATED);
  }

  @Test
  void aTextWithoutScaleOrLevelIsRefused() {
    assertThatThrownBy(() -> Maturity.parse("estimated"))
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be a maturity such as 'statistics:estimated'"
                + " but was \"estimated\"");
    assertThatThrownBy(() -> Maturity.parse(":estimated"))
        .hasMessage("Argument 'scale' must be lower-case letters, digits and hyphens but was \"\"");
    assertThatThrownBy(() -> Maturity.parse("statistics:Ước"))
        .hasMessage(
            "Argument 'level' must be lower-case letters, digits and hyphens but was \"Ước\"");
  }

  @ParameterizedTest
  @CsvSource({
    "statistics:estimated, statistics:official, statistics:estimated",
    "statistics:official, statistics:estimated, statistics:estimated",
    "statistics:official, statistics:preliminary, statistics:preliminary",
    "statistics:official, statistics:official, statistics:official"
  })
  void theWeakerOfTwoIsNearerToTheBeginningOfTheScale(String one, String other, String weaker) {
    assertThat(weakest(Maturity.parse(one), Maturity.parse(other)))
        .contains(Maturity.parse(weaker));
  }

  @Test
  void theBudgetGoesFromThePlanToTheSettledAccount() {
    assertThat(MaturityScale.BUDGET.levels())
        .containsExactly("planned", "estimated-outturn", "outturn", "settled");
    assertThat(weakest(SETTLED, PLANNED)).contains(PLANNED);
  }

  private static Optional<Maturity> weakest(Maturity... maturities) {
    return MaturityScales.standard().weakest(List.of(maturities));
  }

  @Test
  void ofTwoScalesTheProvisionalMaturityIsTheWeaker() {
    assertThat(weakest(SETTLED, Maturity.ESTIMATED)).contains(Maturity.ESTIMATED);
    assertThat(weakest(Maturity.ESTIMATED, SETTLED)).contains(Maturity.ESTIMATED);
    assertThat(weakest(Maturity.OFFICIAL, PLANNED)).contains(PLANNED);
  }

  @Test
  void theWeakestDoesNotDependOnTheOrder() {
    Maturity unknown = new Maturity("budget", "approved");
    assertThat(weakest(PLANNED, Maturity.ESTIMATED)).contains(PLANNED);
    assertThat(weakest(Maturity.ESTIMATED, PLANNED)).contains(PLANNED);
    assertThat(weakest(PLANNED, unknown)).isEqualTo(weakest(unknown, PLANNED));
    assertThat(weakest()).isEmpty();
  }

  @Test
  void aScaleThatAReportDeclaresDecidesToo() {
    Maturity first = new Maturity("survey", "second-look");
    Maturity last = new Maturity("survey", "closed");
    MaturityScales scales =
        MaturityScales.standard()
            .with(List.of(new MaturityScale("survey", List.of("second-look", "closed"))));

    assertThat(scales.weakest(List.of(last, first))).contains(first);
    assertThat(scales.weakest(List.of(first, last))).contains(first);
  }

  @Test
  void aScaleHasLevelsNoneOfThemTwice() {
    assertThatThrownBy(() -> new MaturityScale("poverty", List.of()))
        .hasMessage("Argument 'levels' must be one or more, none twice, but was []");
    assertThatThrownBy(() -> new MaturityScale("poverty", List.of("counted", "counted")))
        .hasMessage(
            "Argument 'levels' must be one or more, none twice, but was [counted, counted]");
  }

  @Test
  void levelsOfAScaleAreCopied() {
    List<String> levels = new ArrayList<>(List.of("counted", "reviewed"));
    MaturityScale scale = new MaturityScale("poverty", levels);
    levels.clear();
    assertThat(scale.levels()).containsExactly("counted", "reviewed");
  }
}
