package io.github.wardreport.statistic;

import io.github.wardreport.measure.Operand;
import java.util.Optional;

/** An operand that says what its amount is stated for: a statistic, or a result made of some. */
public interface ContextualOperand extends Operand {

  /**
   * The period, prices, definition and so on of the amount.
   *
   * @return the context; empty for a result of bare quantities
   */
  Optional<FigureContext> context();

  /**
   * Returns the context of any operand.
   *
   * @param operand the operand
   * @return its context; empty for a bare quantity or percent
   */
  static Optional<FigureContext> of(Operand operand) {
    return operand instanceof ContextualOperand contextual
        ? contextual.context()
        : Optional.empty();
  }
}
