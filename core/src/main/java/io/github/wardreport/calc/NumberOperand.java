package io.github.wardreport.calc;

import io.github.wardreport.format.Printable;
import io.github.wardreport.format.Printer;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Dimension;
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
  private static final MeasureUnit ONE =
      MeasureUnit.of("1", Label.of("1"), Dimension.NONE, Ratio.ONE, 0);

  static NumberOperand of(long number) {
    return new NumberOperand(Ratio.of(number, 1));
  }

  @Override
  public Optional<Amount> amount() {
    return Optional.of(new Amount(number, ONE));
  }

  @Override
  public String print(Printer printer) {
    return printer.print(number);
  }
}
