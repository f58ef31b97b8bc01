package io.github.wardreport.calc;

import io.github.wardreport.format.Printable;
import io.github.wardreport.format.Printer;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * A pure number that belongs to a formula and not to the report: a count of intervals.
 *
 * @param number the number
 */
record NumberOperand(Ratio number) implements Operand, Printable {
  static NumberOperand of(long number) {
    return new NumberOperand(Ratio.of(number, 1));
  }

  @Override
  public Optional<Amount> amount() {
    return Optional.of(new Amount(number, MeasureUnit.ONE));
  }

  @Override
  public String print(Printer printer) {
    return printer.print(number);
  }
}
