package io.github.wardreport.casefile;

/**
 * What is counted of the files of a field in a month. What came in, opening and received, is what
 * went out, settled, refused and withdrawn, and what is pending.
 */
public enum Component {
  /** Carried over from the month before. */
  OPENING("opening"),
  /** Received through a portal. */
  RECEIVED_ONLINE("receivedOnline"),
  /** Received at the counter. */
  RECEIVED_IN_PERSON("receivedInPerson"),
  /** Received by post. */
  RECEIVED_BY_POST("receivedByPost"),
  /** Received through a channel of the application's own. */
  RECEIVED_OTHERWISE("receivedOtherwise"),
  /** Settled on a day before the last of the term. */
  SETTLED_EARLY("settledEarly"),
  /** Settled on the last day of the term, or without a term. */
  SETTLED_ON_TIME("settledOnTime"),
  /** Settled after the term. */
  SETTLED_LATE("settledLate"),
  /** Refused and returned for good. */
  RETURNED("returned"),
  /** Withdrawn by the applicant. */
  WITHDRAWN("withdrawn"),
  /** Open at the end of the month, within the term or without one. */
  PENDING_WITHIN_TERM("pendingWithinTerm"),
  /** Open at the end of the month, waiting for supplements. */
  PENDING_PAUSED("pendingPaused"),
  /** Open at the end of the month, after the term. */
  PENDING_OVERDUE("pendingOverdue"),
  /** Due in the month. */
  DUE("due"),
  /** Due in the month and settled by then, in whatever month. */
  DUE_SETTLED_IN_TIME("dueSettledInTime"),
  /** Received in the month and digitised. */
  DIGITISED("digitised"),
  /** Settled in the month with a digitised result. */
  RESULTS_DIGITISED("resultsDigitised"),
  /** Received in the month with a fee paid. */
  PAID("paid"),
  /** Received in the month with a fee paid online. */
  PAID_ONLINE("paidOnline");

  private final String code;

  Component(String code) {
    this.code = code;
  }

  /**
   * The name, as {@link io.github.wardreport.task.CaseFlow} calls its components.
   *
   * @return for example {@code settledEarly}
   */
  public String code() {
    return code;
  }
}
