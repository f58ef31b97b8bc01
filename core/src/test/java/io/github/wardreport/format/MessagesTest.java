package io.github.wardreport.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Direction;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.number.PercentKind;
import io.github.wardreport.problem.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
  private static final Properties ENGLISH = bundle("messages.properties");
  private static final Properties VIETNAMESE = bundle("messages_vi.properties");

  private static Properties bundle(String name) {
    Properties texts = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    return texts;
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Properties> bundles() {
    return Stream.of(ENGLISH, VIETNAMESE);
  }

  @Test
  void everyTextIsThereInBothLanguages() {
    assertThat(VIETNAMESE.stringPropertyNames())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
  }

  @Test
  void theEnglishBundleAddsNothingToTheRoot() {
    assertThat(bundle("messages_en.properties")).isEmpty();
  }

  @Test
  void bothLanguagesPutInTheSameTexts() {
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(placeholders(VIETNAMESE.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(ENGLISH.getProperty(key)));
    }
  }

  @Test
  void placeholdersAreBareNumbers() {
    bundles()
        .forEach(
            texts ->
                texts.forEach(
                    (key, text) ->
                        assertThat(placeholders((String) text))
                            .as("%s", key)
                            .allMatch(found -> found.matches("\\{[0-9]\\}"))));
  }

  @Test
  void noTextIsBlankOrHasAnApostropheThatAPatternWouldSwallow() {
    bundles()
        .forEach(
            texts ->
                texts.forEach(
                    (key, text) ->
                        assertThat((String) text).as("%s", key).isNotBlank().doesNotContain("'")));
  }

  @Test
  void noKeyStandsTwiceInOneFile() throws IOException {
    for (String name : List.of("messages.properties", "messages_vi.properties")) {
      try (InputStream in = Messages.class.getResourceAsStream(name)) {
        List<String> keys = new ArrayList<>();
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
          if (line.contains("=")) {
            keys.add(line.substring(0, line.indexOf('=')).trim());
          }
        }
        assertThat(keys).as(name).hasSizeGreaterThan(50).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCodeOfAValueHasWords(Language language) {
    Messages messages = Messages.in(language);
    for (MissingReason reason : MissingReason.values()) {
      assertThat(messages.knows("missing." + reason.code())).as("%s", reason).isTrue();
    }
    for (Direction direction : Direction.values()) {
      assertThat(messages.knows("direction." + direction.code())).as("%s", direction).isTrue();
    }
    for (Qualifier qualifier : Qualifier.values()) {
      assertThat(messages.knows("qualifier." + qualifier.code())).as("%s", qualifier).isTrue();
    }
    for (PercentKind kind : PercentKind.values()) {
      assertThat(messages.knows("percent." + kind.name().toLowerCase(Locale.ROOT)))
          .as("%s", kind)
          .isTrue();
    }
  }

  @Test
  void answersInTheLanguageThatWasAskedFor() {
    assertThat(Messages.in(Language.VIETNAMESE).text("missing.not-stated")).isEqualTo("không nêu");
    assertThat(Messages.in(Language.ENGLISH).text("missing.not-stated")).isEqualTo("not stated");
  }

  @Test
  void putsTextsInTheirPlacesAsTheyAre() {
    assertThat(Messages.in(Language.VIETNAMESE).text("period.quarter", "3", "2025"))
        .isEqualTo("quý 3/2025");
    assertThat(Messages.in(Language.ENGLISH).text("period.quarter", "3", "2025"))
        .isEqualTo("Q3 2025");
    assertThat(Messages.in(Language.VIETNAMESE).text("period.from", "{1} 'a'"))
        .isEqualTo("từ {1} 'a'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "period", "period.decade", "period.Year"})
  void refusesAKeyThatIsNotThere(String key) {
    Messages messages = Messages.in(Language.VIETNAMESE);
    assertThat(messages.knows(key)).isFalse();
    assertThatThrownBy(() -> messages.text(key))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'key' must be a key of the message bundle but was \"" + key + "\"");
    assertThatThrownBy(() -> messages.text(key, "2025"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'key' must be a key of the message bundle but was \"" + key + "\"");
  }
}
