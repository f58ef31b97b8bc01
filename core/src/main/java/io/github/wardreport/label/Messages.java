package io.github.wardreport.label;

import io.github.wardreport.internal.Arguments;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of one package for end users, by key, in one language.
 *
 * <p>Every package keeps its words in a resource bundle {@code messages} beside its classes. The
 * language is always given; the default locale of the machine is never asked. Example: {@code
 * Messages.of(MissingReason.class, Language.VIETNAMESE).text("missing.not-stated")} is {@code không
 * nêu}.
 *
 * <p>An application may keep words of its own in the same way: three files {@code
 * messages.properties} (English), {@code messages_vi.properties} and {@code messages_en.properties}
 * (which may be empty) in a package that its module opens to {@code io.github.wardreport.core}.
 * Words that it holds as a {@link Label} need no bundle; {@link Label#fill} puts texts into them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Messages {
  private static final String BUNDLE = "messages";

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /**
   * Returns the words of a package in a language.
   *
   * @param owner any class of the package
   * @param language the language
   * @return the words
   * @throws io.github.wardreport.problem.InvalidValueException if the package has no bundle, or its
   *     module does not open it to this one
   */
  public static Messages of(Class<?> owner, Language language) {
    String name = owner.getPackageName() + "." + BUNDLE;
    try {
      return new Messages(ResourceBundle.getBundle(name, language.locale(), owner.getModule()));
    } catch (MissingResourceException unknown) {
      throw Arguments.refuse(
          "owner",
          "be a class whose package has a bundle '"
              + BUNDLE
              + "' and is open to "
              + Messages.class.getModule().getName(),
          owner.getName());
    }
  }

  /**
   * Returns the words of a package for a key in both languages.
   *
   * @param owner any class of the package
   * @param key the key
   * @return the words as they stand in the bundle, with their placeholders
   * @throws io.github.wardreport.problem.InvalidValueException if the package has no bundle or the
   *     bundle no such key
   */
  public static Label label(Class<?> owner, String key) {
    return Label.of(
        of(owner, Language.VIETNAMESE).text(key), of(owner, Language.ENGLISH).text(key));
  }

  /**
   * Returns the words of a package for a code that an application may have declared.
   *
   * @param owner any class of the package
   * @param key the key under which the words of a known code are
   * @param code the code
   * @return the words of a known code; the code itself if the bundle has no such key
   * @throws io.github.wardreport.problem.InvalidValueException if the package has no bundle
   */
  public static Label labelOrCode(Class<?> owner, String key, String code) {
    return of(owner, Language.ENGLISH).knows(key) ? label(owner, key) : Label.of(code, code);
  }

  /**
   * Returns the words for a key, with texts in the place of {@code {0}}, {@code {1}} and so on.
   *
   * @param key the key
   * @param arguments the texts to put in; numbers are printed by a {@code Printer} first
   * @return the words
   * @throws io.github.wardreport.problem.InvalidValueException if there is no such key
   */
  public String text(String key, String... arguments) {
    try {
      return Placeholders.fill(bundle.getString(key), arguments);
    } catch (MissingResourceException unknown) {
      throw Arguments.refuse("key", "be a key of the message bundle", key);
    }
  }

  /**
   * Returns whether there are words for a key.
   *
   * @param key the key
   * @return true if there are
   */
  public boolean knows(String key) {
    return bundle.containsKey(key);
  }
}
