package io.github.wardreport.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a value cannot be made from what was given: an argument out of its range, a text that
 * is not in the text form, attributes of a builder that are missing or contradict each other.
 *
 * <p>All problems of the value are reported at once. For a single argument the message reads {@code
 * Argument 'name' must … but was …}; for a builder it lists each {@linkplain Problem problem} with
 * its path.
 */
public final class InvalidValueException extends WardReportException {
  private static final long serialVersionUID = 1L;

  /** The problems, in the order in which they were found; a serialisable copy. */
  private final ArrayList<Problem> problems;

  /**
   * An argument that was refused.
   *
   * @param message the whole message, in the form {@code Argument 'name' must … but was …}
   */
  public InvalidValueException(String message) {
    super(message);
    this.problems = new ArrayList<>(List.of(new Problem("$", message)));
  }

  /**
   * Attributes that a builder was not given.
   *
   * @param missing the names of the attributes
   */
  public InvalidValueException(String... missing) {
    this("value", missingAttributes(missing));
  }

  /**
   * A value with several problems.
   *
   * @param what what was being built, for example {@code statistic "rice-area"}
   * @param problems all of them, at least one
   */
  public InvalidValueException(String what, List<Problem> problems) {
    super(message(what, problems));
    this.problems = new ArrayList<>(problems);
  }

  /**
   * Every problem that was found.
   *
   * @return at least one problem; the list cannot be changed
   */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  private static List<Problem> missingAttributes(String... missing) {
    return Arrays.stream(missing).map(name -> new Problem("$." + name, "must be given")).toList();
  }

  private static String message(String what, List<Problem> problems) {
    return problems.stream()
        .map(Problem::toString)
        .collect(Collectors.joining("; ", "Cannot build " + what + ": ", ""));
  }
}
