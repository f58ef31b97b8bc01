package io.github.wardreport.audit;

import io.github.wardreport.number.Ratio;
import java.util.Optional;

/** The number that one figure would have to be for an equation to hold, all others as printed. */
final class Solution {

  private Solution() {}

  static Optional<Ratio> of(Known figure, Equation equation) {
    Formula formula = equation.formula();
    Optional<Ratio> computed = formula.printed();
    if (computed.isEmpty()) {
      return Optional.empty();
    }
    Ratio printed =
        equation
            .result()
            .map(result -> result.figure().toRatio())
            .or(() -> equation.resultSum().map(Linear::printed))
            .orElse(computed.get());
    if (equation.result().filter(result -> result.key().equals(figure.key())).isPresent()) {
      return computed;
    }
    Ratio missing = printed.minus(computed.get());
    Ratio own = figure.figure().toRatio();
    Ratio inResult = equation.resultSum().map(sum -> sum.factor(figure.key())).orElse(Ratio.ZERO);
    if (inResult.signum() != 0) {
      return Optional.of(own.minus(missing.dividedBy(inResult)));
    }
    Ratio factor = formula.above().get(0).factor(figure.key());
    boolean below = formula.below().factor(figure.key()).signum() != 0;
    if (formula.isSum() && factor.signum() != 0) {
      return Optional.of(own.plus(missing.dividedBy(factor.times(formula.scale()))));
    }
    return proportional(figure, formula, printed, below);
  }

  /** In a product or quotient a figure that stands alone scales with the result. */
  private static Optional<Ratio> proportional(
      Known figure, Formula formula, Ratio printed, boolean below) {
    Ratio wanted = printed.minus(formula.shift());
    Ratio given = formula.printed().orElseThrow().minus(formula.shift());
    boolean alone =
        (below ? formula.below() : containing(figure, formula)).figures().size() == 1
            && formula.figures().size() > 1;
    if (!alone || wanted.signum() == 0 || given.signum() == 0) {
      return Optional.empty();
    }
    Ratio times = below ? given.dividedBy(wanted) : wanted.dividedBy(given);
    return Optional.of(figure.figure().toRatio().times(times));
  }

  private static Linear containing(Known figure, Formula formula) {
    return formula.above().stream()
        .filter(factor -> factor.figures().containsKey(figure.key()))
        .findFirst()
        .orElse(formula.below());
  }
}
