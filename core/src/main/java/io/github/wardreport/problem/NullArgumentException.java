package io.github.wardreport.problem;

/**
 * Thrown when a builder is given {@code null}. What may be absent is an {@code Optional}, and a
 * figure that is not there is a missing value with its reason.
 *
 * <p>Example: {@code Note.builder().id(null)} throws it with the message {@code Argument 'id' must
 * be given but was null}.
 */
public final class NullArgumentException extends WardReportException {
  private static final long serialVersionUID = 1L;

  /**
   * An argument that was null.
   *
   * @param name the argument's name
   */
  public NullArgumentException(String name) {
    super("Argument '" + name + "' must be given but was null");
  }
}
