package io.github.wardreport.page;

import io.github.wardreport.label.Language;
import java.io.IOException;
import java.util.List;

/**
 * A page of text in one language, laid out for a terminal of {@value #WIDTH} columns.
 *
 * <p>The words of pages are Vietnamese or English; figures are printed by {@link
 * io.github.wardreport.format.Printer}, exactly as published. Example: {@code ReportPage.of(report,
 * Language.VIETNAMESE).writeTo(System.out)}.
 *
 * <p>Pages are immutable and thread-safe.
 */
public abstract sealed class TextPage
    permits AuditPage, CalculationPage, CataloguePage, ReportPage, TasksPage {

  /** The width that pages are laid out for, in columns of a terminal. */
  public static final int WIDTH = 100;

  private final Language language;

  TextPage(Language language) {
    this.language = language;
  }

  /** Writes the page from its first line to its last. */
  abstract void writeTo(PageWriter page);

  /**
   * The language of the page.
   *
   * @return the language
   */
  public final Language language() {
    return language;
  }

  /**
   * Returns the page line by line.
   *
   * @return the lines, without line ends
   */
  public final List<String> lines() {
    PageWriter page = new PageWriter(language);
    writeTo(page);
    return page.lines();
  }

  /**
   * Appends the page to a stream, file or buffer, with a line feed behind every line.
   *
   * @param out what the page is appended to
   * @throws IOException if the output cannot be written
   */
  public final void writeTo(Appendable out) throws IOException {
    for (String line : lines()) {
      out.append(line + "\n");
    }
  }

  /**
   * Returns the whole page, with a line feed behind every line.
   *
   * @return the page as one text
   */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder();
    lines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
