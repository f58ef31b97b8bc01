package io.github.wardreport.audit;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import java.util.List;
import java.util.Optional;

/**
 * Something in a report that a reader should look at: a contradiction among figures, or a wording.
 *
 * <p>Example: rule {@code SHR-001}, error, at {@code $.claims[2]}: 3.414 tỷ đồng of 5.769 tỷ đồng
 * is printed as 59,21% and gives 59,18%.
 *
 * @param rule the id of the rule
 * @param severity how much it matters
 * @param path the model path of what is at fault, a claim or a statistic
 * @param statistics the ids of the figures that take part, in the order of the relation
 * @param message the sentence in both languages, with {0}, {1} and so on for the arguments; an
 *     application\'s own rule brings its own
 * @param arguments the texts to put into the message by language, printed already
 * @param check the check behind it; empty for a wording
 */
public record Finding(
    String rule,
    Severity severity,
    String path,
    List<String> statistics,
    Label message,
    FindingWords arguments,
    Optional<ClaimCheck> check) {

  /**
   * Copies the ids.
   *
   * @param rule {@link #rule()}
   * @param severity {@link #severity()}
   * @param path {@link #path()}
   * @param statistics {@link #statistics()}
   * @param message {@link #message()}
   * @param arguments {@link #arguments()}
   * @param check {@link #check()}
   */
  public Finding {
    statistics = List.copyOf(statistics);
  }

  /**
   * The finding in words.
   *
   * @param language the reader's language
   * @return one sentence, without a full stop at the end
   */
  public String words(Language language) {
    return message.fill(language, arguments.in(language).toArray(String[]::new));
  }

  /** A sentence of the built-in rules, by its key in the bundle of this package. */
  static Label sentence(String key) {
    return Messages.label(Finding.class, "audit." + key);
  }

  Finding withSeverity(Severity other) {
    return new Finding(rule, other, path, statistics, message, arguments, check);
  }
}
