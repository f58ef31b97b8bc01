package io.github.wardreport.label;

import io.github.wardreport.internal.Arguments;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * Something that files and text forms know by its code, such as {@code not-stated} for {@code
 * MissingReason.NOT_STATED}.
 *
 * <p>The code never changes when a name in Java does. What has words for end users besides is a
 * {@link Labelled}.
 */
public interface Coded {

  /**
   * Returns the code in files and text forms.
   *
   * @return for example {@code not-stated}
   */
  String code();

  /**
   * Returns the one of several things that has a code.
   *
   * @param known the things to look among
   * @param code the code
   * @param <T> what they are
   * @return the first with that code; empty if there is none
   */
  static <T extends Coded> Optional<T> find(Collection<T> known, String code) {
    return known.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /**
   * Returns the constant of an enumeration that has a code.
   *
   * @param constants the constants
   * @param code the code
   * @param <T> the enumeration
   * @return the constant; empty if there is none
   */
  static <T extends Coded> Optional<T> find(T[] constants, String code) {
    return find(Arrays.asList(constants), code);
  }

  /**
   * Returns the one of several things that has a code, and says what codes there are if there is
   * none.
   *
   * @param argument the name of the argument that the code came in, for the message
   * @param known the things to look among
   * @param code the code
   * @param <T> what they are
   * @return the first with that code
   * @throws io.github.wardreport.problem.InvalidValueException if there is none; the message lists
   *     the known codes and asks whether the nearest was meant
   */
  static <T extends Coded> T get(String argument, Collection<T> known, String code) {
    return find(known, code)
        .orElseThrow(
            () -> Arguments.unknown(argument, known.stream().map(Coded::code).toList(), code));
  }

  /**
   * Returns the constant of an enumeration that has a code, and says what codes there are if there
   * is none.
   *
   * @param argument the name of the argument that the code came in, for the message
   * @param constants the constants
   * @param code the code
   * @param <T> the enumeration
   * @return the constant
   * @throws io.github.wardreport.problem.InvalidValueException if there is none; the message lists
   *     the known codes and asks whether the nearest was meant
   */
  static <T extends Coded> T get(String argument, T[] constants, String code) {
    return get(argument, Arrays.asList(constants), code);
  }
}
