package io.github.wardreport.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.problem.PathStep.Item;
import io.github.wardreport.problem.PathStep.Member;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathStepTest {
  private static String path(List<PathStep> steps) {
    StringBuilder path = new StringBuilder("$");
    steps.forEach(path::append);
    return path.toString();
  }

  @Test
  void takesAPathApart() {
    assertThat(PathStep.parse("$.parts[2].statistics['a.b']"))
        .containsExactly(
            new Member("parts"), new Item(2), new Member("statistics"), new Member("a.b"));
    assertThat(PathStep.parse("$")).isEmpty();
    assertThat(PathStep.parse("$[0][11]")).containsExactly(new Item(0), new Item(11));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "figure; .figure",
        "rice-area; .rice-area",
        "_x9; ._x9",
        "a.b; ['a.b']",
        "a b; ['a b']",
        "9; ['9']",
        "; ['']",
        "mã số; ['mã số']",
        "it's; ['it\\'s']",
        "a\\b; ['a\\\\b']",
        "a']; ['a\\']']",
        "a[0]; ['a[0]']"
      })
  void quotesANameThatWouldReadAsSomethingElse(String name, String text) {
    Member member = new Member(name == null ? "" : name);
    assertThat(member).hasToString(text);
    assertThat(PathStep.parse("$" + text)).containsExactly(member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "parts",
        ".parts",
        "$parts",
        "$.",
        "$..a",
        "$.a.",
        "$[",
        "$[]",
        "$[-1]",
        "$[x]",
        "$[1",
        "$[0]a",
        "$['a",
        "$['a'",
        "$['a\\']",
        "$[9999999999]"
      })
  void refusesATextThatIsNoPath(String text) {
    assertThatThrownBy(() -> PathStep.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'path' must be a path such as $.parts[2].label but was \"" + text + "\"");
  }

  @Test
  void everyPathIsReadBackFromItsText() {
    Cases.forAll(
        drawn -> {
          List<PathStep> steps = new ArrayList<>();
          for (int length = drawn.whole(0, 6); length > 0; length--) {
            steps.add(drawn.coin() ? new Item(drawn.whole(0, 100_000)) : new Member(name(drawn)));
          }
          assertThat(PathStep.parse(path(steps))).isEqualTo(steps);
        });
  }

  private static String name(Cases drawn) {
    StringBuilder name = new StringBuilder();
    for (int length = drawn.whole(0, 8); length > 0; length--) {
      name.append(
          drawn.one("a", "Z", "_", "-", "7", ".", "[", "]", "'", "\\", "$", " ", "ế", "🏆"));
    }
    return name.toString();
  }
}
