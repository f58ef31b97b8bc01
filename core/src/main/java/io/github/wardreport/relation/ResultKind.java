package io.github.wardreport.relation;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Dimension;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import java.util.Optional;

/**
 * What the result of a relation is: a percent of one kind, an amount like its operands, or an
 * amount whose unit follows from theirs.
 *
 * @param percent the kind of percent; empty for an amount
 * @param isLikeOperands true if an amount is measured as the operands are
 */
public record ResultKind(Optional<PercentKind> percent, boolean isLikeOperands) {

  /** An amount that measures what the operands measure; points if they are percents. */
  public static final ResultKind LIKE_OPERANDS = new ResultKind(Optional.empty(), true);

  /** An amount whose unit follows from those of the operands, or that a claim states. */
  public static final ResultKind FREE = new ResultKind(Optional.empty(), false);

  /**
   * Returns the kind of a result in percent.
   *
   * @param kind the kind of percent
   * @return the kind of result
   */
  public static ResultKind percent(PercentKind kind) {
    return new ResultKind(Optional.of(kind), false);
  }

  /**
   * The unit that a result must have.
   *
   * @return the percent; empty if the unit depends on the operands
   */
  public Optional<MeasureUnit> unit() {
    return percent.map(MeasureUnit::percent);
  }

  /**
   * Returns the amount that an expression gives in the form of this kind: 0.21 as 21 %.
   *
   * @param amount what the expression gives
   * @return the result
   * @throws DimensionMismatchException if a percent is wanted and the amount measures something
   */
  public Amount of(Amount amount) {
    boolean inPercent = amount.unit().percentKind().isPresent();
    if (percent.isPresent() && !inPercent && !amount.unit().dimension().equals(Dimension.NONE)) {
      throw new DimensionMismatchException(
          "take as a percent", amount.unit(), MeasureUnit.percent(percent.get()));
    }
    return percent
        .map(
            kind ->
                new Amount(
                    inPercent ? amount.value() : amount.value().scaleByPowerOfTen(2),
                    MeasureUnit.percent(kind)))
        .orElse(amount);
  }
}
