package io.github.wardreport.json;

import io.github.wardreport.problem.NearMiss;
import java.util.Collection;

/** What to say of a word that is not known. */
final class Suggestion {

  private Suggestion() {}

  static String unknown(String what, String word, Collection<String> known) {
    return "unknown " + what + " \"" + word + "\"" + NearMiss.question(word, known);
  }
}
