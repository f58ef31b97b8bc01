package io.github.wardreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.label.Language;
import org.junit.jupiter.api.Test;

class PageWriterTest {
  private static final String RULE = "═".repeat(100);
  private static final String LONG = "chữ ".repeat(30).trim();

  private final PageWriter page = new PageWriter(Language.VIETNAMESE);

  @Test
  void aBlankLineSeparatesAHeadingFromWhatIsAboveIt() {
    page.heading("MỘT");
    page.line("nội dung");
    page.heading("HAI", "BA");
    assertThat(page.lines()).containsExactly("MỘT", RULE, "nội dung", "", "HAI", "BA", RULE);
  }

  @Test
  void aHeadingIsWrappedAtTheWidthOfThePage() {
    page.heading(LONG);
    assertThat(page.lines())
        .containsExactly("chữ ".repeat(25).trim(), "chữ ".repeat(5).trim(), RULE);
  }

  @Test
  void aParagraphIsWrappedAtTheWidthOfThePage() {
    page.paragraph(LONG);
    assertThat(page.lines()).containsExactly("chữ ".repeat(25).trim(), "chữ ".repeat(5).trim());
  }

  @Test
  void aParagraphHangsBehindItsLead() {
    page.paragraph(" 1. ", LONG);
    assertThat(page.lines())
        .containsExactly(" 1. " + "chữ ".repeat(24).trim(), "    " + "chữ ".repeat(6).trim());
  }

  @Test
  void theFurtherLinesOfAnEntryAreIndentedDeeper() {
    page.entry("  ", LONG);
    assertThat(page.lines())
        .containsExactly("  " + "chữ ".repeat(24).trim(), "    " + "chữ ".repeat(6).trim());
  }

  @Test
  void aLineIsKeptAsLongAsItIs() {
    page.line(LONG);
    assertThat(page.lines()).containsExactly(LONG);
  }

  @Test
  void aTableIsPrintedAtTheMarginOrIndented() {
    TextTable table = TextTable.of(Column.left("", 2)).addRow("a").addRow("b");
    page.table(table);
    page.table("  ", table);
    assertThat(page.lines()).containsExactly("a", "b", "  a", "  b");
  }

  @Test
  void countsAreGrouped() {
    assertThat(page.number(14011)).isEqualTo("14.011");
  }

  @Test
  void wordsAreThoseOfTheLanguage() {
    assertThat(page.words("tasks.forecast", "01/03/2026"))
        .isEqualTo("Đến hạn đến ngày 01/03/2026:");
  }
}
