package io.github.wardreport.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.period.Period;
import io.github.wardreport.problem.InvalidValueException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static Messages of(Class<?> owner) {
    return Messages.of(owner, Language.VIETNAMESE);
  }

  @Test
  void theWordsAreInTheLanguageThatWasAskedFor() {
    String key = "missing.not-stated";

    assertThat(Messages.of(MissingReason.class, Language.VIETNAMESE).text(key))
        .isEqualTo("không nêu");
    assertThat(Messages.of(MissingReason.class, Language.ENGLISH).text(key))
        .isEqualTo("not stated");
    assertThat(Messages.label(MissingReason.class, key))
        .isEqualTo(Label.of("không nêu", "not stated"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi-VN", "en-US", "fr-FR"})
  void theLocaleOfTheMachineIsNotAsked(String tag) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      java.util.ResourceBundle.clearCache();
      assertThat(Messages.label(Period.class, "period.now")).isEqualTo(Label.of("hiện nay", "now"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void textsStandWhereTheirPlaceholdersWere() {
    assertThat(of(Period.class).text("period.quarter", "3", "2025")).isEqualTo("quý 3/2025");
    assertThat(Messages.of(Period.class, Language.ENGLISH).text("period.quarter", "3", "2025"))
        .isEqualTo("Q3 2025");
  }

  @Test
  void textsThatLookLikePlaceholdersStayAsTheyAre() {
    assertThat(of(Period.class).text("period.from", "{1} 'a' $1")).isEqualTo("từ {1} 'a' $1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "period", "period.decade", "period.Year", "missing.not-stated"})
  void aKeyOfNoWordsOfThePackageIsRefused(String key) {
    Messages messages = of(Period.class);

    assertThat(messages.knows(key)).isFalse();
    assertThatThrownBy(() -> messages.text(key, "2025"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'key' must be a key of the message bundle but was \"" + key + "\"");
  }

  @Test
  void aPackageWithoutWordsIsRefused() {
    assertThatThrownBy(() -> of(String.class))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("Argument 'owner' must be a class whose package has a bundle")
        .hasMessageEndingWith("but was \"java.lang.String\"");
  }
}
