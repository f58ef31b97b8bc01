package io.github.wardreport.label;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts texts in the place of {@code {0}}, {@code {1}} and so on. */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])\\}");

  private Placeholders() {}

  /**
   * Fills a template. Quotes have no meaning in it, unlike those of {@code MessageFormat}, and a
   * placeholder without a text stays as it is.
   */
  static String fill(String template, String... texts) {
    if (texts.length == 0) {
      return template;
    }
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            found -> {
              int index = Integer.parseInt(found.group(1));
              return Matcher.quoteReplacement(index < texts.length ? texts[index] : found.group());
            });
  }
}
