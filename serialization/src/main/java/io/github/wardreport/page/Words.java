package io.github.wardreport.page;

import io.github.wardreport.label.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the pages, by key, in Vietnamese and English. */
final class Words {
  private static final String BUNDLE = "io.github.wardreport.page.messages";

  private final ResourceBundle bundle;

  private Words(Language language) {
    this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), Words.class.getModule());
  }

  static Words in(Language language) {
    return new Words(language);
  }

  String text(String key, String... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
