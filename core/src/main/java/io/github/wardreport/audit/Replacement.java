package io.github.wardreport.audit;

/** An equation with one figure changed. */
final class Replacement {

  private Replacement() {}

  static Equation of(Equation equation, Known changed) {
    Formula formula = equation.formula();
    return new Equation(
        equation.index(),
        equation.path(),
        equation.claim(),
        Formula.of(
            formula.above().stream().map(factor -> factor.replacing(changed)).toList(),
            formula.below().replacing(changed),
            formula.scale(),
            formula.shift()),
        equation.result().map(result -> result.key().equals(changed.key()) ? changed : result),
        equation.resultSum().map(sum -> sum.replacing(changed)),
        equation.unprintedResult(),
        equation.unit());
  }
}
