package io.github.wardreport.relation;

import io.github.wardreport.period.Period;
import io.github.wardreport.problem.WardReportException;

/**
 * Thrown when figures of periods are compared that cannot be: nine months with a year, an actual
 * with a plan of another time. A mistake of the caller, not of the data. It carries both sides.
 *
 * <p>Example: {@code Cannot take the growth of 2025-01/2025-09 over 2024: compare it with
 * 2024-01/2024-09}.
 */
public final class PeriodMismatchException extends WardReportException {
  private static final long serialVersionUID = 1L;

  private final transient Period left;
  private final transient Period right;

  /**
   * Creates the exception.
   *
   * @param message what was asked, and what is wrong with it
   * @param left the first period
   * @param right the second period
   */
  public PeriodMismatchException(String message, Period left, Period right) {
    super(message);
    this.left = left;
    this.right = right;
  }

  /**
   * The period of the first figure.
   *
   * @return the left side
   */
  public Period left() {
    return left;
  }

  /**
   * The period of the second figure.
   *
   * @return the right side
   */
  public Period right() {
    return right;
  }
}
