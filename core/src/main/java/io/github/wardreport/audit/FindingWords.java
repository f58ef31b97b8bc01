package io.github.wardreport.audit;

import io.github.wardreport.label.Language;
import java.util.List;

/**
 * The figures of a finding as they are printed in each language.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
public record FindingWords(List<String> vi, List<String> en) {

  /**
   * Copies the texts.
   *
   * @param vi {@link #vi()}
   * @param en {@link #en()}
   */
  public FindingWords {
    vi = List.copyOf(vi);
    en = List.copyOf(en);
  }

  /** How one argument is printed. */
  interface Print {
    List<String> in(Language language);
  }

  static FindingWords of(Print print) {
    return new FindingWords(print.in(Language.VIETNAMESE), print.in(Language.ENGLISH));
  }

  List<String> in(Language language) {
    return language == Language.ENGLISH ? en : vi;
  }
}
