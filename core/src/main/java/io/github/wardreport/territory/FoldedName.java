package io.github.wardreport.territory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A Vietnamese name in forms in which spellings of it agree.
 *
 * @param plain composed (NFC), in lower case, with single spaces and plain apostrophes and hyphens
 * @param spelling the same with every tone mark behind its syllable, so that {@code hòa} and {@code
 *     hoà} are one, and without the kind before it ({@code phường}, {@code xã})
 * @param letters the same without any mark, {@code đ} as {@code d}
 */
record FoldedName(String plain, String spelling, String letters) {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
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
          "tp. ",
          "tp ");

  static FoldedName of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[\u2018\u2019\u02BC`\u00B4]", "'")
            .replaceAll("[\u2010-\u2015]", "-")
            .replaceAll("\\s+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    String spelling = withTonesBehind(withoutKind(plain));
    return new FoldedName(plain, spelling, lettersOf(spelling));
  }

  /** The kind alone is a name too: a ward may be called {@code Xã}. */
  private static String withoutKind(String plain) {
    for (String kind : KINDS) {
      if (plain.startsWith(kind)) {
        return plain.substring(kind.length());
      }
    }
    return plain;
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
    return Normalizer.normalize(spelling, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd');
  }
}
