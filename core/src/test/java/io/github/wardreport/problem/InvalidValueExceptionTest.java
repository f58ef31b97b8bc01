package io.github.wardreport.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.number.Figure;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

  @Test
  void oneArgumentIsOneProblemAtTheRoot() {
    String message = "Argument 'decimals' must be between -60 and 60 but was 61";
    InvalidValueException refused = new InvalidValueException(message);
    assertThat(refused).hasMessage(message);
    assertThat(refused.problems()).containsExactly(new Problem("$", message));
  }

  @Test
  void theMessageOfABuilderListsEveryProblemWithItsPlace() {
    InvalidValueException refused =
        new InvalidValueException(
            "statistic \"rice-area\"",
            List.of(
                new Problem("$.id", "must be given"),
                new Problem("$.notes[1]", "\"seed\" is there already")));
    assertThat(refused)
        .hasMessage(
            "Cannot build statistic \"rice-area\": $.id: must be given;"
                + " $.notes[1]: \"seed\" is there already");
    assertThat(refused.problems())
        .map(Problem::toString)
        .containsExactly("$.id: must be given", "$.notes[1]: \"seed\" is there already");
  }

  @Test
  void theProblemsCannotBeChanged() {
    List<Problem> problems = new ArrayList<>(List.of(new Problem("$.id", "must be given")));
    InvalidValueException refused = new InvalidValueException("note", problems);
    problems.clear();
    assertThat(refused.problems()).containsExactly(new Problem("$.id", "must be given"));
    List<Problem> kept = refused.problems();
    assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aBuilderNamesEverythingThatItWasNotGiven() {
    assertThatThrownBy(() -> Statistic.builder().build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build value: $.id: must be given; $.label: must be given;"
                + " $.value: must be given")
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValueException.class))
        .satisfies(
            refused ->
                assertThat(refused.problems())
                    .map(Problem::path)
                    .containsExactly("$.id", "$.label", "$.value"));
  }

  @Test
  void aBuilderNamesTheOneThingThatItWasNotGiven() {
    Statistic.Builder builder = Statistic.builder().id("rice-area").label(Label.of("Diện tích"));
    assertThatThrownBy(builder::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.value: must be given");
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without a null checker do
  void aBuilderRefusesNull() {
    Note.Builder builder = Note.builder();
    assertThatThrownBy(() -> builder.id(null))
        .isInstanceOf(NullArgumentException.class)
        .hasMessage("Argument 'id' must be given but was null");
  }

  @Test
  void aLongTextIsCutInTheMessage() {
    String text = "x".repeat(81);
    assertThatThrownBy(() -> Figure.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be a decimal such as 1.90 with at most 60 digits but was \""
                + "x".repeat(77)
                + "...\"");
    String shorter = "x".repeat(80);
    assertThatThrownBy(() -> Figure.parse(shorter))
        .hasMessageEndingWith(" but was \"" + shorter + "\"");
  }

  @Test
  void everyExceptionHasTheOneRoot() {
    assertThat(new InvalidValueException("message")).isInstanceOf(WardReportException.class);
    assertThat(new NullArgumentException("id")).isInstanceOf(WardReportException.class);
  }
}
