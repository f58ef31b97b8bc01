package io.github.wardreport.measure;

import io.github.wardreport.problem.WardReportException;

/**
 * Thrown when two units that do not measure the same thing are added, compared or converted into
 * each other, such as {@code hộ} and {@code người}: a mistake of the caller, not of the data. It
 * carries both sides.
 */
public final class DimensionMismatchException extends WardReportException {
  private static final long serialVersionUID = 1L;

  private final transient MeasureUnit left;
  private final transient MeasureUnit right;

  /**
   * Two units that do not go together.
   *
   * @param what what was asked, for example {@code add}
   * @param left the first unit
   * @param right the second unit
   */
  public DimensionMismatchException(String what, MeasureUnit left, MeasureUnit right) {
    super(
        "Cannot "
            + what
            + " "
            + left
            + " and "
            + right
            + ": "
            + left.dimension()
            + " is not "
            + right.dimension());
    this.left = left;
    this.right = right;
  }

  /**
   * The first unit.
   *
   * @return the left side
   */
  public MeasureUnit left() {
    return left;
  }

  /**
   * The second unit.
   *
   * @return the right side
   */
  public MeasureUnit right() {
    return right;
  }
}
