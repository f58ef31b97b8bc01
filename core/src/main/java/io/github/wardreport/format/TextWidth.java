package io.github.wardreport.format;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Widths of text in a terminal, counted in columns, for tables that line up.
 *
 * <p>A Vietnamese letter takes one column however it is encoded: {@code ế} may be one character or
 * an {@code e} and two combining marks. Example: {@code TextWidth.padRight("tỷ đồng", 10)} is 10
 * columns wide.
 */
public final class TextWidth {

  private TextWidth() {}

  /**
   * Returns how many columns a text takes.
   *
   * @param text one line of text
   * @return the columns
   */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::columns).sum();
  }

  private static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /** Signs below U+1F300 that terminals draw two columns wide (East Asian Width W). */
  private static final String WIDE_SIGNS = "⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕";

  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115F)
        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
        || WIDE_SIGNS.indexOf(codePoint) >= 0
        || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
  }

  /**
   * Returns a text with spaces behind it.
   *
   * @param text the text
   * @param columns the least width of the result
   * @return the text; unchanged if it is that wide already
   */
  public static String padRight(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /**
   * Returns a text with spaces before it.
   *
   * @param text the text
   * @param columns the least width of the result
   * @return the text; unchanged if it is that wide already
   */
  public static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }

  /**
   * Breaks a text into lines at its spaces.
   *
   * @param text the text; it is composed (NFC) first
   * @param columns the greatest width of a line, at least 1; a wider word is broken between letters
   * @return at least one line
   */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Normalizer.normalize(text, Normalizer.Form.NFC).trim().split("\\s+", -1)) {
      for (String piece : pieces(word, Math.max(1, columns))) {
        if (line.length() > 0 && of(line.toString()) + 1 + of(piece) > columns) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> pieces(String word, int columns) {
    if (of(word) <= columns) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(word);
    StringBuilder piece = new StringBuilder();
    int start = letters.first();
    for (int end = letters.next(); end != BreakIterator.DONE; start = end, end = letters.next()) {
      String letter = word.substring(start, end);
      if (piece.length() > 0 && of(piece.toString()) + of(letter) > columns) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(letter);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
