package io.github.wardreport.territory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Vietnamese name in forms in which spellings of it agree.
 *
 * @param plain composed (NFC), in lower case, with single spaces and plain apostrophes and hyphens
 * @param kind the kind before it, empty where there is none
 * @param spelling the same with every tone mark behind its syllable, so that {@code hòa} and {@code
 *     hoà} are one, and without the kind before it ({@code phường}, {@code xã})
 * @param letters the same without any mark, {@code đ} as {@code d}
 */
record FoldedName(String plain, String kind, String spelling, String letters) {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC`\u00B4]");
  private static final Pattern HYPHENS = Pattern.compile("[\u2010-\u2015]");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
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
    String plain = withPlainSigns(Normalizer.normalize(name, Normalizer.Form.NFC));
    String kind = KINDS.stream().filter(plain::startsWith).findFirst().orElse("");
    String spelling = withTonesBehind(plain.substring(kind.length()));
    return new FoldedName(plain, kind.strip(), spelling, lettersOf(spelling));
  }

  private static String withPlainSigns(String name) {
    String apostrophes = APOSTROPHES.matcher(name).replaceAll("'");
    String hyphens = HYPHENS.matcher(apostrophes).replaceAll("-");
    return SPACES.matcher(hyphens).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
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

  private static String withTonesBehind(String plain) {
    StringBuilder folded = new StringBuilder();
    for (String word : plain.split(" ", -1)) {
      StringBuilder tones = new StringBuilder();
      folded.append(folded.length() == 0 ? "" : " ");
      for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
        (TONES.indexOf(c) >= 0 ? tones : folded).append(c);
      }
      folded.append(tones);
    }
    return folded.toString();
  }

  private static String lettersOf(String spelling) {
    String decomposed = Normalizer.normalize(spelling, Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
  }
}
