package io.github.wardreport.label;

import java.util.Locale;

/**
 * The two languages in which labels and messages for end users exist.
 *
 * <p>Example: {@code Language.VIETNAMESE.locale()} is {@code vi}; a report prints {@code 130,8 tỷ
 * đồng} in it and {@code 130.8 billion dong} in {@link #ENGLISH}.
 */
public enum Language implements Coded {
  /** Vietnamese ({@code vi}): decimal comma, dots between groups of digits. */
  VIETNAMESE("vi"),
  /** English ({@code en}): decimal point, commas between groups of digits. */
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * The locale for resource bundles; it has a language and no country.
   *
   * @return the locale
   */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }
}
