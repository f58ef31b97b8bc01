package io.github.wardreport.problem;

/**
 * The root of every exception this library throws on its own account.
 *
 * <p>A caller's mistake (an argument out of range, two dimensions mixed) and a document that cannot
 * be read both end in a subclass of this one, so that an application catches one type. A gap in the
 * <em>data</em>, such as a missing target or a zero base, is never an exception: it is an undefined
 * calculation with a reason.
 *
 * <p>Example: {@code Figure.printed("12,5")} throws {@link InvalidValueException}, because a
 * figure's text form has a decimal point.
 */
public abstract class WardReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with its message.
   *
   * @param message what went wrong, with the value, the place and what was expected
   */
  protected WardReportException(String message) {
    super(message);
  }
}
