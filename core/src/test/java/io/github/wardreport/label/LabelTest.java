package io.github.wardreport.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.problem.InvalidValueException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  private static final Label REVENUE = Label.of("Tổng thu ngân sách", "Total budget revenue");

  @Test
  void hasWordsForReadersOfBothLanguages() {
    assertThat(REVENUE.in(Language.VIETNAMESE)).isEqualTo("Tổng thu ngân sách");
    assertThat(REVENUE.in(Language.ENGLISH)).isEqualTo("Total budget revenue");
    assertThat(REVENUE.en()).contains("Total budget revenue");
    assertThat(REVENUE).hasToString("Tổng thu ngân sách");
  }

  @Test
  void showsVietnameseWhereNobodyHasTranslatedIt() {
    Label untranslated = Label.of("Tổng thu ngân sách");
    assertThat(untranslated.en()).isEmpty();
    assertThat(untranslated.in(Language.ENGLISH)).isEqualTo("Tổng thu ngân sách");
    assertThat(untranslated)
        .isEqualTo(new Label("Tổng thu ngân sách", Optional.empty()))
        .isNotEqualTo(REVENUE);
  }

  @Test
  void textsFillTheWordsOfAnApplication() {
    Label sentence = Label.of("{0} trên {1}", "{0} of the ward's {1}");

    assertThat(sentence.fill(Language.VIETNAMESE, "13", "17")).isEqualTo("13 trên 17");
    assertThat(sentence.fill(Language.ENGLISH, "13", "17")).isEqualTo("13 of the ward's 17");
    assertThat(sentence.fill(Language.ENGLISH, "{1}")).isEqualTo("{1} of the ward's {1}");
    assertThat(sentence.fill(Language.ENGLISH)).isEqualTo("{0} of the ward's {1}");
  }

  @Test
  void keepsSpacesAsTheyWerePrinted() {
    assertThat(Label.of(" Lúa  gieo cấy ").vi()).isEqualTo(" Lúa  gieo cấy ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void refusesBlankWordsInEitherLanguage(String blank) {
    assertThatThrownBy(() -> Label.of(blank))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'vi' must not be blank but was \"" + blank + "\"");
    assertThatThrownBy(() -> Label.of("Tổng thu ngân sách", blank))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'en' must not be blank but was \"" + blank + "\"");
  }

  @Test
  void aLanguageHasACodeAndALocaleWithoutACountry() {
    assertThat(Language.VIETNAMESE.code()).isEqualTo("vi");
    assertThat(Language.ENGLISH.code()).isEqualTo("en");
    assertThat(Language.VIETNAMESE.locale()).isEqualTo(Locale.forLanguageTag("vi"));
    assertThat(Language.ENGLISH.locale()).isEqualTo(Locale.ENGLISH);
  }
}
