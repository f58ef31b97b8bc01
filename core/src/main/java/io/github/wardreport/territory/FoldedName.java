package io.github.wardreport.territory;

import java.text.Normalizer;
import java.util.List;

/**
 * A Vietnamese name in forms in which its spellings are equal.
 *
 * @param plain composed (NFC), in lower case, with single spaces and plain apostrophes and hyphens
 * @param kind the kind before it; empty if there is none
 * @param spelling the plain name without its kind ({@code phường}, {@code xã}) and with every tone
 *     mark moved to the end of its syllable, so that {@code hòa} and {@code hoà} are equal
 * @param letters the spelling without any mark, and with {@code d} for {@code đ}
 */
record FoldedName(String plain, String kind, String spelling, String letters) {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String APOSTROPHES = "\u2018\u2019\u02BC`\u00B4";
  private static final char HYPHEN = '\u2010';
  private static final char HORIZONTAL_BAR = '\u2015';
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final List<String> KINDS =
      List.of(
          "phường ",
          "xã ",
          "đặc khu ",
          "thị trấn ",
          "thị xã ",
          "quận ",
          "huyện ",
          "tỉnh ",
          "thành phố ",
          "thủ đô ",
          "tp. ",
          "tp ");

  static FoldedName of(String name) {
    String plain = plain(Normalizer.normalize(name, Normalizer.Form.NFC));
    String kind = KINDS.stream().filter(plain::startsWith).findFirst().orElse("");
    StringBuilder spelling = new StringBuilder(plain.length() + 2);
    StringBuilder letters = new StringBuilder(plain.length());
    StringBuilder tones = new StringBuilder(2);
    for (int i = kind.length(); i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == ' ') {
        spelling.append(tones);
        tones.setLength(0);
      }
      Letter letter = c < Letter.COUNT ? Letter.ALL[c] : Letter.of(c);
      spelling.append(letter.withoutTone);
      tones.append(letter.tone);
      letters.append(letter.base);
    }
    spelling.append(tones);
    return new FoldedName(plain, kind.strip(), spelling.toString(), letters.toString());
  }

  private static String plain(String composed) {
    StringBuilder plain = new StringBuilder(composed.length());
    boolean space = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || c == NO_BREAK_SPACE) {
        space = plain.length() > 0;
        continue;
      }
      if (space) {
        plain.append(' ');
        space = false;
      }
      if (APOSTROPHES.indexOf(c) >= 0) {
        plain.append('\'');
      } else {
        plain.append(c >= HYPHEN && c <= HORIZONTAL_BAR ? '-' : Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  /** A letter split into base and marks; the letters of Vietnamese are split once. */
  private record Letter(String withoutTone, String tone, String base) {
    static final int COUNT = 0x1F00;
    static final Letter[] ALL = new Letter[COUNT];

    static {
      for (char c = 0; c < COUNT; c++) {
        ALL[c] = of(c);
      }
    }

    static Letter of(char c) {
      StringBuilder withoutTone = new StringBuilder();
      StringBuilder tone = new StringBuilder();
      StringBuilder base = new StringBuilder();
      for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toCharArray()) {
        boolean isMark = Character.getType(part) == Character.NON_SPACING_MARK;
        (TONES.indexOf(part) >= 0 ? tone : withoutTone).append(part);
        base.append(isMark ? "" : part == 'đ' ? "d" : String.valueOf(part));
      }
      return new Letter(withoutTone.toString(), tone.toString(), base.toString());
    }
  }

  /** The plain name without the kind before it. */
  String withoutKind() {
    return plain.substring(kind.length()).strip();
  }

  NameMatch.Difference differenceTo(FoldedName other) {
    if (plain.equals(other.plain)) {
      return NameMatch.Difference.NONE;
    }
    if (spelling.equals(other.spelling)) {
      boolean sameKind = kind.isEmpty() || other.kind.isEmpty() || kind.equals(other.kind);
      return sameKind ? NameMatch.Difference.SPELLING : NameMatch.Difference.KIND;
    }
    return letters.equals(other.letters)
        ? NameMatch.Difference.DIACRITICS
        : NameMatch.Difference.LETTERS;
  }
}
