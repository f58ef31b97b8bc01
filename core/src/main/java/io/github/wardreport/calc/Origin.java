package io.github.wardreport.calc;

import io.github.wardreport.measure.Quantity;

/**
 * Where a result comes from: its trace, or what the trace is made of when somebody asks. Most
 * results are rounded and printed, and nobody ever asks.
 */
sealed interface Origin permits Trace, Origin.OfQuantities {

  Trace trace();

  /**
   * One bare quantity over another.
   *
   * @param formula the formula's code
   * @param above what is divided
   * @param below by what it is divided
   */
  record OfQuantities(String formula, Quantity above, Quantity below) implements Origin {
    @Override
    public Trace trace() {
      return Quotient.trace(formula, Operand.of(above), Operand.of(below));
    }
  }
}
