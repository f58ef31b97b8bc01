package io.github.wardreport.calc;

import io.github.wardreport.format.Printable;
import io.github.wardreport.format.Printer;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.relation.AmountArithmetic;
import io.github.wardreport.statistic.ContextualOperand;
import io.github.wardreport.statistic.FigureContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure and its weight in a mean, printed as their product.
 *
 * @param figure the figure
 * @param weight its weight
 */
record WeightedOperand(Operand figure, Operand weight) implements ContextualOperand, Printable {

  @Override
  public Optional<Amount> amount() {
    return figure
        .amount()
        .flatMap(
            one -> weight.amount().map(other -> AmountArithmetic.overPositive().times(one, other)));
  }

  @Override
  public Optional<UndefinedReason> undefinedReason() {
    return Evaluation.firstCause(List.of(figure, weight));
  }

  @Override
  public Optional<FigureContext> context() {
    return FigureContext.common(
        Stream.of(figure, weight).flatMap(one -> ContextualOperand.of(one).stream()).toList());
  }

  @Override
  public String print(Printer printer) {
    boolean single =
        weight instanceof NumberOperand times && times.number().isSameNumber(Ratio.ONE);
    return single ? printer.print(figure) : printer.print(figure) + " × " + printer.print(weight);
  }
}
