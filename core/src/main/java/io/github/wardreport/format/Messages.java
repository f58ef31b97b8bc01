package io.github.wardreport.format;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the library for end users, by key, in Vietnamese and English.
 *
 * <p>They live in the resource bundle {@code io.github.wardreport.format.messages}. The language is
 * always given; the default locale of the machine is never asked. Example: {@code
 * Messages.in(Language.VIETNAMESE).text("missing.not-stated")} is {@code không nêu}.
 */
public final class Messages {
  private static final String BUNDLE = "io.github.wardreport.format.messages";
  private static final Messages VIETNAMESE = new Messages(Language.VIETNAMESE);
  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  private final ResourceBundle bundle;

  private Messages(Language language) {
    this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), Messages.class.getModule());
  }

  /**
   * The words of one language.
   *
   * @param language the language
   * @return its messages
   */
  public static Messages in(Language language) {
    return language == Language.ENGLISH ? ENGLISH : VIETNAMESE;
  }

  /**
   * The words for a key, with texts put in the place of {@code {0}}, {@code {1}} and so on.
   *
   * @param key the key
   * @param arguments the texts to put in; numbers are printed by {@link Printer} first
   * @return the words
   * @throws io.github.wardreport.problem.InvalidValueException if there is no such key
   */
  public String text(String key, String... arguments) {
    try {
      String pattern = bundle.getString(key);
      return arguments.length == 0
          ? pattern
          : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    } catch (MissingResourceException unknown) {
      throw Arguments.refuse("key", "be a key of the message bundle", key);
    }
  }

  /**
   * Whether there are words for a key.
   *
   * @param key the key
   * @return true if there are
   */
  public boolean knows(String key) {
    return bundle.containsKey(key);
  }
}
