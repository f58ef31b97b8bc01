package io.github.wardreport.page;

import io.github.wardreport.format.Printer;
import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextWidth;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out one page: headings over a rule, paragraphs with hanging indents, and tables, all {@link
 * TextPage#WIDTH} columns wide.
 */
final class PageWriter {
  /** What stands in the place of a figure that is not stated or not computable. */
  static final String NONE = "·";

  /** The indent of what belongs to the line above it. */
  static final String INDENT = "  ";

  private final Language language;
  private final Messages words;
  private final Printer printer;
  private final List<String> lines = new ArrayList<>();

  PageWriter(Language language) {
    this.language = language;
    this.words = Messages.of(TextPage.class, language);
    this.printer = Printer.in(language);
  }

  Language language() {
    return language;
  }

  Printer printer() {
    return printer;
  }

  /** The words of a page for a key. */
  String words(String key, String... arguments) {
    return words.text(key, arguments);
  }

  String text(Label label) {
    return label.in(language);
  }

  /** A count with its digits grouped. */
  String number(long count) {
    return printer.print(BigDecimal.valueOf(count));
  }

  /** Adds texts over a rule, after a blank line unless the page begins with them. */
  void heading(String... texts) {
    if (!lines.isEmpty()) {
      blank();
    }
    for (String text : texts) {
      paragraph(text);
    }
    lines.add("═".repeat(TextPage.WIDTH));
  }

  void blank() {
    lines.add("");
  }

  /** Adds a text on one line, however long it is. */
  void line(String text) {
    lines.add(text);
  }

  /** Adds a text that is wrapped at the width of the page. */
  void paragraph(String text) {
    paragraph("", text);
  }

  /** Adds a text behind a lead; its further lines are indented by the width of the lead. */
  void paragraph(String lead, String text) {
    paragraph(lead, " ".repeat(TextWidth.of(lead)), text);
  }

  /** Adds a text whose further lines are indented two columns deeper than its first. */
  void entry(String indent, String text) {
    paragraph(indent, indent + INDENT, text);
  }

  private void paragraph(String lead, String indent, String text) {
    String before = lead;
    for (String line : TextWidth.wrap(text, TextPage.WIDTH - TextWidth.of(indent))) {
      lines.add(before + line);
      before = indent;
    }
  }

  void table(TextTable table) {
    lines.addAll(table.lines());
  }

  void table(String indent, TextTable table) {
    table.lines().forEach(line -> lines.add(indent + line));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
