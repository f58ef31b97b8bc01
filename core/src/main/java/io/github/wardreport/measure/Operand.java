package io.github.wardreport.measure;

import java.util.Optional;

/**
 * Anything a calculation takes: a stated value, a percent, an amount, a statistic or the result of
 * an earlier calculation. All of them are passed as they are.
 *
 * <p>Example: {@code PlanCalculator.standard().percentOfPlan(revenue, Quantity.parse("106.9 tỷ
 * đồng"))} takes a statistic and a quantity.
 *
 * <p>An operand without an amount says why, and the result of every calculation over it is
 * undefined for the same reason. An application may implement this interface with a type of its
 * own.
 */
public interface Operand {

  /**
   * The amount to calculate with.
   *
   * @return the amount; empty if the operand is not one quantity, see {@link #undefinedReason()}
   */
  Optional<Amount> amount();

  /**
   * The reason why there is no amount.
   *
   * @return the reason; empty if there is an amount
   */
  default Optional<UndefinedReason> undefinedReason() {
    return amount().isPresent() ? Optional.empty() : Optional.of(UndefinedReason.NOT_A_QUANTITY);
  }
}
