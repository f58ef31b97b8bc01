package io.github.wardreport.internal;

import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.NearMiss;
import java.util.Collection;

/** The one message grammar for refused arguments. */
public final class Arguments {

  private Arguments() {}

  /**
   * The exception for an argument that is not what it must be.
   *
   * @param name the argument's name
   * @param must what it must be, a phrase that follows "must"
   * @param was what it was; texts are quoted
   * @return the exception to throw
   */
  public static InvalidValueException refuse(String name, String must, Object was) {
    String shown =
        was instanceof CharSequence
            ? '"' + shorten(was.toString()) + '"'
            : shorten(String.valueOf(was));
    return new InvalidValueException("Argument '" + name + "' must " + must + " but was " + shown);
  }

  /**
   * The exception for a code that is none of the known ones.
   *
   * @param name the argument's name
   * @param known the known codes
   * @param was the code
   * @return the exception to throw; its message asks whether the nearest known code was meant
   */
  public static InvalidValueException unknown(String name, Collection<String> known, String was) {
    InvalidValueException refused = refuse(name, "be one of " + String.join(", ", known), was);
    return new InvalidValueException(refused.getMessage() + NearMiss.question(was, known));
  }

  /**
   * Refuses a blank text.
   *
   * @param name the argument's name
   * @param text its value
   * @return the text
   */
  public static String notBlank(String name, String text) {
    if (text.isBlank()) {
      throw refuse(name, "not be blank", text);
    }
    return text;
  }

  private static String shorten(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "...";
  }
}
