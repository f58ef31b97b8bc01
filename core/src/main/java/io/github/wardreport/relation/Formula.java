package io.github.wardreport.relation;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A formula in words, with the names of roles as placeholders.
 *
 * <p>{@code ({current} − {base}) ÷ {base} × 100} is filled with the figures of the roles; of a role
 * with several figures the placeholder says how they are joined, {@code {parts| + }}, and of a role
 * that may be empty what comes before it, {@code {per? × }}. An application brings formulas of its
 * own: {@code new Formula("density", Label.of("{people} ÷ {landArea}"))}.
 *
 * @param code the formula's code, for example {@code growth}
 * @param words the formula in Vietnamese and English
 */
public record Formula(String code, Label words) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}|?]+)(?:([|?])([^}]*))?\\}");
  private static final String PLUS = " + ";
  private static final String UNKNOWN = "?";

  /**
   * Checks the code.
   *
   * @param code {@link #code()}
   * @param words {@link #words()}
   * @throws io.github.wardreport.problem.InvalidValueException if the code is blank
   */
  public Formula {
    Arguments.notBlank("code", code);
  }

  /**
   * Returns the formula with figures in the places of the roles.
   *
   * @param language the reader's language
   * @param figures the printed figures of each role
   * @return for example {@code (121 − 100) ÷ 100 × 100}; {@code ?} for a role without figures
   */
  public String fill(Language language, Function<String, List<String>> figures) {
    return PLACEHOLDER
        .matcher(words.in(language))
        .replaceAll(
            found -> {
              List<String> printed = figures.apply(found.group(1));
              return Matcher.quoteReplacement(
                  "?".equals(found.group(2))
                      ? optional(found.group(3), printed)
                      : joined(found.group(3), printed));
            });
  }

  /** The roles that the words name in a language. */
  Set<String> roles(Language language) {
    return PLACEHOLDER
        .matcher(words.in(language))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns the formula with the names of its roles.
   *
   * @param language the reader's language
   * @return for example {@code (current − base) ÷ base × 100}
   */
  public String pattern(Language language) {
    return fill(language, List::of);
  }

  private static String optional(String before, List<String> printed) {
    return printed.isEmpty() ? "" : before + String.join(PLUS, printed);
  }

  private static String joined(@Nullable String sign, List<String> printed) {
    if (printed.isEmpty()) {
      return UNKNOWN;
    }
    boolean added = sign == null && printed.size() > 1;
    return added
        ? "(" + String.join(PLUS, printed) + ")"
        : String.join(sign == null ? PLUS : sign, printed);
  }
}
