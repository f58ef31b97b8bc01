package io.github.wardreport.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One step of a model path: to a member by its name, or to an item of a list by its index.
 *
 * <p>Text forms: {@code .figure}, {@code ['a.b']} for a name that would read as something else,
 * {@code [3]}.
 */
public sealed interface PathStep {

  /**
   * Returns the answer for the kind of this step.
   *
   * @param member the answer for a step to a member
   * @param item the answer for a step to an item
   * @param <R> what is answered
   * @return the one that applies
   */
  <R> R match(Function<Member, R> member, Function<Item, R> item);

  /**
   * To a member.
   *
   * @param name its name, any text
   */
  record Member(String name) implements PathStep {

    @Override
    public <R> R match(Function<Member, R> member, Function<Item, R> item) {
      return member.apply(this);
    }

    /**
     * The text form.
     *
     * @return {@code .name}, or {@code ['…']} where the name is not letters, digits and hyphens
     */
    @Override
    public String toString() {
      boolean plain = name.matches("[A-Za-z_][A-Za-z0-9_-]*");
      return plain ? "." + name : "['" + escaped(name) + "']";
    }

    private static String escaped(String name) {
      return name.replace("\\", "\\\\").replace("'", "\\'");
    }
  }

  /**
   * To an item of a list.
   *
   * @param index its place, counted from 0
   */
  record Item(int index) implements PathStep {

    @Override
    public <R> R match(Function<Member, R> member, Function<Item, R> item) {
      return item.apply(this);
    }

    /**
     * The text form.
     *
     * @return {@code [index]}
     */
    @Override
    public String toString() {
      return "[" + index + "]";
    }
  }

  /**
   * Takes a path apart.
   *
   * @param path a path such as {@code $.parts[2].statistics['a.b']}
   * @return the member {@code parts}, the item 2, the member {@code statistics}, the member {@code
   *     a.b}
   * @throws InvalidValueException if the text is not a path
   */
  static List<PathStep> parse(String path) {
    return new PathParser(path).steps();
  }

  /** Reads a path from its beginning to its end. */
  final class PathParser {
    private final String path;
    private final List<PathStep> steps = new ArrayList<>();
    private int at = 1;

    private PathParser(String path) {
      this.path = path;
    }

    private List<PathStep> steps() {
      if (!path.startsWith("$")) {
        throw refused();
      }
      while (at < path.length()) {
        if (path.startsWith("['", at)) {
          steps.add(new Member(quoted()));
        } else if (path.charAt(at) == '[') {
          steps.add(new Item(index()));
        } else {
          steps.add(new Member(plain()));
        }
      }
      return List.copyOf(steps);
    }

    private String quoted() {
      StringBuilder name = new StringBuilder();
      at += 2;
      while (!path.startsWith("']", at)) {
        if (at < path.length() && path.charAt(at) == '\\') {
          at++;
        }
        if (at >= path.length()) {
          throw refused();
        }
        name.append(path.charAt(at++));
      }
      at += 2;
      return name.toString();
    }

    private int index() {
      int end = path.indexOf(']', at);
      String digits = end < 0 ? "" : path.substring(at + 1, end);
      if (!digits.matches("[0-9]{1,9}")) {
        throw refused();
      }
      at = end + 1;
      return Integer.parseInt(digits);
    }

    private String plain() {
      int begin = at + 1;
      at = begin;
      while (at < path.length() && path.charAt(at) != '.' && path.charAt(at) != '[') {
        at++;
      }
      if (path.charAt(begin - 1) != '.' || at == begin) {
        throw refused();
      }
      return path.substring(begin, at);
    }

    private InvalidValueException refused() {
      return new InvalidValueException(
          "Argument 'path' must be a path such as $.parts[2].label but was \"" + path + "\"");
    }
  }
}
