package io.github.wardreport.audit;

/** Ends the check of one claim. It never leaves the package. */
final class NotCheckable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Uncheckable reason;

  NotCheckable(Uncheckable reason) {
    super(reason.code(), null, false, false);
    this.reason = reason;
  }

  Uncheckable reason() {
    return reason;
  }
}
