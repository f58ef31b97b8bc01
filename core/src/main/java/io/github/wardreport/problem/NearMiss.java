package io.github.wardreport.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds what somebody probably meant to write, so that a message can ask.
 *
 * <p>Example: {@code NearMiss.question("tỷ dồng", units)} is {@code ; did you mean "tỷ đồng"?}
 */
public final class NearMiss {

  private NearMiss() {}

  /**
   * The known word nearest to a given one, by the number of letters to change.
   *
   * @param word what was written
   * @param known what could have been written
   * @return empty if no known word is near
   */
  public static Optional<String> of(String word, Collection<String> known) {
    int allowed = Math.max(1, word.length() / 3);
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed)
        .filter(candidate -> distance(word, candidate) <= allowed)
        .min(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(c -> c));
  }

  /**
   * The question to add to a message.
   *
   * @param word what was written
   * @param known what could have been written
   * @return {@code ; did you mean "…"?}; empty if no known word is near
   */
  public static String question(String word, Collection<String> known) {
    return of(word, known).map(near -> "; did you mean \"" + near + "\"?").orElse("");
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
