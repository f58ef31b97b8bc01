package io.github.wardreport.internal;

import io.github.wardreport.problem.InvalidValueException;

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
