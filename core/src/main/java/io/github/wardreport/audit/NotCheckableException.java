package io.github.wardreport.audit;

/** Ends the check of one claim. It never leaves the package. */
final class NotCheckableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final NotCheckableReason reason;

  NotCheckableException(NotCheckableReason reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  NotCheckableReason reason() {
    return reason;
  }
}
