package io.github.wardreport.audit;

import io.github.wardreport.measure.Ordinal;
import io.github.wardreport.measure.Value;
import io.github.wardreport.measure.Word;
import java.util.Locale;

/** Values that are words: two statements of one are the same or not. */
final class Wordings {

  private Wordings() {}

  static boolean isWording(Value value) {
    return value instanceof Ordinal || value instanceof Word;
  }

  static boolean isSame(Value one, Value other) {
    if (one instanceof Ordinal first && other instanceof Ordinal second) {
      return first.place().equals(second.place())
          && isSame(first.scale().vi(), second.scale().vi());
    }
    return one instanceof Word first
        && other instanceof Word second
        && isSame(first.text().vi(), second.text().vi());
  }

  private static boolean isSame(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
