package io.github.wardreport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Language;
import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class TextPageTest {
  private static final TextPage PAGE =
      CalculationPage.builder(Language.VIETNAMESE).addHeading("KẾ HOẠCH").build();
  private static final String RULE = "═".repeat(100);

  @Test
  void aPageIsLines() {
    assertThat(PAGE.lines()).containsExactly("KẾ HOẠCH", RULE);
    assertThat(PAGE.lines()).isUnmodifiable();
  }

  @Test
  void aPageIsATextWithALineFeedBehindEveryLine() {
    assertThat(PAGE).hasToString("KẾ HOẠCH\n" + RULE + "\n");
  }

  @Test
  void aPageIsAppendedToAnOutput() throws IOException {
    StringBuilder out = new StringBuilder("before\n");
    PAGE.writeTo(out);
    assertThat(out).hasToString("before\nKẾ HOẠCH\n" + RULE + "\n");
  }

  @Test
  void anOutputThatCannotBeWrittenIsTheCallersToHandle() {
    IOException full = new IOException("full");
    Writer out =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> PAGE.writeTo(out)).isSameAs(full);
  }

  @Test
  void aPageKnowsItsLanguage() {
    assertThat(PAGE.language()).isEqualTo(Language.VIETNAMESE);
  }
}
