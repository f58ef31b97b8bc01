package io.github.wardreport.label;

import io.github.wardreport.internal.Arguments;
import java.util.Optional;

/**
 * The words people read for a thing, in Vietnamese and, where somebody has translated them, in
 * English.
 *
 * <p>A label is never an identity: two statistics with one label may be different figures, and one
 * figure may be stated under two labels. Example: {@code Label.of("Tổng thu ngân sách", "Total
 * budget revenue").in(Language.ENGLISH)}.
 *
 * @param vi the Vietnamese words, not blank
 * @param en the English words, not blank where present
 */
public record Label(String vi, Optional<String> en) {

  /**
   * Checks the words.
   *
   * @param vi {@link #vi()}
   * @param en {@link #en()}
   * @throws io.github.wardreport.problem.InvalidValueException if the words of a language are blank
   */
  public Label {
    Arguments.notBlank("vi", vi);
    en.ifPresent(text -> Arguments.notBlank("en", text));
  }

  /**
   * A label in Vietnamese alone.
   *
   * @param vi the Vietnamese words
   * @return the label
   * @throws io.github.wardreport.problem.InvalidValueException if they are blank
   */
  public static Label of(String vi) {
    return new Label(vi, Optional.empty());
  }

  /**
   * A label in both languages.
   *
   * @param vi the Vietnamese words
   * @param en the English words
   * @return the label
   * @throws io.github.wardreport.problem.InvalidValueException if either is blank
   */
  public static Label of(String vi, String en) {
    return new Label(vi, Optional.of(en));
  }

  /**
   * The words to show to a reader of a language.
   *
   * @param language the reader's language
   * @return the words in that language, or the Vietnamese ones where there are no others
   */
  public String in(Language language) {
    return language == Language.ENGLISH ? en.orElse(vi) : vi;
  }

  /**
   * Returns the words of a language with texts in the place of {@code {0}}, {@code {1}} and so on.
   * So an application brings sentences of its own without a resource bundle: {@code Label.of("{0}
   * trên {1}", "{0} of {1}").fill(Language.ENGLISH, "13", "17")} is {@code 13 of 17}.
   *
   * @param language the reader's language
   * @param texts the texts to put in
   * @return the words; a placeholder without a text stays as it is
   */
  public String fill(Language language, String... texts) {
    return Placeholders.fill(in(language), texts);
  }

  /**
   * The Vietnamese words.
   *
   * @return for example {@code Tổng thu ngân sách}
   */
  @Override
  public String toString() {
    return vi;
  }
}
