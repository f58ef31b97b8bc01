package io.github.wardreport.internal;

import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects what is wrong with a value, so that building it reports all problems at once. */
public final class Invariants {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final String what;
  private final List<Problem> problems = new ArrayList<>();

  private Invariants(String what) {
    this.what = what;
  }

  /**
   * Begins a check.
   *
   * @param what what is being built, for example {@code statistic "rice-area"}
   * @return an empty collection of problems
   */
  public static Invariants of(String what) {
    return new Invariants(what);
  }

  /**
   * Notes a problem unless a condition holds.
   *
   * @param holds the condition
   * @param path where the problem is, without the leading {@code $.}
   * @param message what was expected and what was there
   * @return this
   */
  public Invariants require(boolean holds, String path, String message) {
    if (!holds) {
      problems.add(new Problem("$." + path, message));
    }
    return this;
  }

  /**
   * Notes a problem unless a text is an id: lower-case ASCII letters and digits, in parts joined by
   * single hyphens.
   *
   * @param path where the id is
   * @param id the id
   * @return this
   */
  public Invariants id(String path, String id) {
    return require(
        SLUG.matcher(id).matches(),
        path,
        "must be lower-case letters and digits joined by hyphens, but was \"" + id + "\"");
  }

  /**
   * Notes a problem for every text in a list that stands in it twice.
   *
   * @param path where the list is
   * @param texts the list
   * @return this
   */
  public Invariants distinct(String path, Collection<String> texts) {
    Set<String> seen = new HashSet<>();
    int index = 0;
    for (String text : texts) {
      require(seen.add(text), path + "[" + index + "]", "\"" + text + "\" is there already");
      index++;
    }
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws InvalidValueException with all problems, if there are any
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new InvalidValueException(what, problems);
    }
  }
}
