package io.github.wardreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.Cases;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {
  private static final String VIETNAMESE =
      "Tổng thu ngân sách năm 2025 ước đạt 130,8 tỷ đồng, bằng 122,3% kế hoạch";

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hoành Sơn", "ế", "Ặ", "đ", "tỷ đồng", "Nghị quyết số 1665/NQ-UBTVQH15", "phƣờng"})
  void aVietnameseLetterTakesOneColumnHoweverItIsEncoded(String text) {
    assertThat(TextWidth.of(text)).isEqualTo(text.length());
    assertThat(TextWidth.of(decomposed(text))).isEqualTo(text.length());
  }

  @Test
  void decomposedLettersAreLongerButNotWider() {
    assertThat(decomposed("ế")).hasSize(3);
    assertThat(TextWidth.of(decomposed("ế"))).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "130.8%, 6",
    "1.900 ± 5, 9",
    "漢字, 4",
    "Hà Tĩnh 河静, 12",
    "한국, 4",
    "ひらがな, 8",
    "ＡＢ, 4",
    "ｱ, 1",
    "🏆, 2",
    "giải 🥇, 7",
    "m², 2",
    "10–10.5%, 8"
  })
  void ideographsAndEmojiTakeTwoColumns(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void invisibleCharactersTakeNoColumn() {
    assertThat(TextWidth.of("a\u200bb")).isEqualTo(2);
    assertThat(TextWidth.of("\ufeffa")).isEqualTo(1);
    assertThat(TextWidth.of("a\u20dd")).isEqualTo(1);
    assertThat(TextWidth.of("☂\ufe0f")).isEqualTo(1);
  }

  @Test
  void padsToColumnsAndNotToCharacters() {
    assertThat(TextWidth.padRight("tỷ đồng", 10)).isEqualTo("tỷ đồng   ");
    assertThat(TextWidth.padRight(decomposed("tỷ đồng"), 10))
        .isEqualTo(decomposed("tỷ đồng") + "   ");
    assertThat(TextWidth.padLeft("130,8", 8)).isEqualTo("   130,8");
    assertThat(TextWidth.padLeft("河静", 6)).isEqualTo("  河静");
    assertThat(TextWidth.padRight("🏆", 3)).isEqualTo("🏆 ");
  }

  @Test
  void paddingNeverShortensAText() {
    assertThat(TextWidth.padRight("tỷ đồng", 3)).isEqualTo("tỷ đồng");
    assertThat(TextWidth.padLeft("tỷ đồng", 7)).isEqualTo("tỷ đồng");
    assertThat(TextWidth.padLeft("tỷ đồng", -1)).isEqualTo("tỷ đồng");
  }

  @Test
  void breaksATextAtItsSpaces() {
    assertThat(TextWidth.wrap(VIETNAMESE, 30))
        .containsExactly(
            "Tổng thu ngân sách năm 2025", "ước đạt 130,8 tỷ đồng, bằng", "122,3% kế hoạch");
    assertThat(TextWidth.wrap("một  hai\nba", 80)).containsExactly("một hai ba");
    assertThat(TextWidth.wrap("một hai", 7)).containsExactly("một hai");
    assertThat(TextWidth.wrap("một hai", 6)).containsExactly("một", "hai");
  }

  @Test
  void anEmptyTextIsOneEmptyLine() {
    assertThat(TextWidth.wrap("", 10)).containsExactly("");
    assertThat(TextWidth.wrap("  ", 10)).containsExactly("");
  }

  @Test
  void breaksAWordThatIsTooWideBetweenItsLetters() {
    assertThat(TextWidth.wrap("1665/NQ-UBTVQH15", 6)).containsExactly("1665/N", "Q-UBTV", "QH15");
    assertThat(TextWidth.wrap("a 1665/NQ b", 4)).containsExactly("a", "1665", "/NQ", "b");
    assertThat(TextWidth.wrap("河静河", 4)).containsExactly("河静", "河");
    assertThat(TextWidth.wrap("河静", 3)).containsExactly("河", "静");
    assertThat(TextWidth.wrap("x\u0323\u0302y", 1)).containsExactly("x\u0323\u0302", "y");
  }

  @Test
  void wrappedTextIsComposed() {
    assertThat(TextWidth.wrap(decomposed(VIETNAMESE), 30))
        .isEqualTo(TextWidth.wrap(VIETNAMESE, 30));
  }

  @Test
  void aLineIsNoWiderThanAskedForAndNoWordIsLost() {
    Cases.forAll(
        drawn -> {
          StringBuilder text = new StringBuilder();
          for (int words = drawn.whole(1, 20); words > 0; words--) {
            text.append(text.length() == 0 ? "" : " ")
                .append(
                    drawn.one("phường", "Hoành", "thu", "130,8", "河静", "🏆", "1665/NQ-UBTVQH15"));
          }
          int columns = drawn.whole(2, 40);
          List<String> lines = TextWidth.wrap(text.toString(), columns);
          assertThat(lines).allMatch(line -> TextWidth.of(line) <= columns);
          assertThat(String.join("", lines).replace(" ", ""))
              .isEqualTo(text.toString().replace(" ", ""));
          if (columns >= 16) {
            assertThat(String.join(" ", lines)).isEqualTo(text.toString());
          }
        });
  }
}
