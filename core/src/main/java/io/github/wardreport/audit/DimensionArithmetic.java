package io.github.wardreport.audit;

import io.github.wardreport.measure.Dimension;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.relation.Arithmetic;
import io.github.wardreport.relation.Expression;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Role;
import java.util.Optional;

/** What an expression measures; a percent measures nothing. */
final class DimensionArithmetic implements Arithmetic<Dimension> {

  /** Whether sums add what measures the same, and the result measures what comes out. */
  static boolean fits(Relation relation, Equation equation) {
    boolean optionalFilled =
        relation.roles().stream()
            .filter(role -> !role.isRequired())
            .map(Role::name)
            .anyMatch(equation.claim().operands()::containsKey);
    if (optionalFilled || equation.operands().isEmpty() || equation.printedResult().isEmpty()) {
      return true;
    }
    if (!equation.unprinted().isEmpty()) {
      return true;
    }
    DimensionArithmetic arithmetic = new DimensionArithmetic();
    Dimension result = of(equation.printedResult().get().unit());
    for (Equation.Side side : equation.sides()) {
      Optional<Dimension> given = arithmetic.of(side.expression(), equation);
      if (given.isEmpty() || !given.get().equals(result)) {
        return false;
      }
    }
    return !arithmetic.mixed;
  }

  private boolean mixed;

  private Optional<Dimension> of(Expression<Variable> expression, Equation equation) {
    return expression.evaluate(this, variable -> of(equation.figure(variable).unit()));
  }

  private static Dimension of(MeasureUnit unit) {
    return unit.percentKind().isPresent() ? Dimension.NONE : unit.dimension();
  }

  @Override
  public Dimension number(Ratio value) {
    return Dimension.NONE;
  }

  @Override
  public Dimension plus(Dimension one, Dimension other) {
    mixed |= !one.equals(other);
    return one;
  }

  @Override
  public Dimension scaled(Dimension number, Ratio factor) {
    return number;
  }

  @Override
  public Dimension times(Dimension one, Dimension other) {
    return one.times(other);
  }

  @Override
  public Optional<Dimension> over(Dimension dividend, Dimension divisor) {
    return Optional.of(dividend.per(divisor));
  }

  @Override
  public Dimension least(Dimension one, Dimension other) {
    return plus(one, other);
  }

  @Override
  public Dimension greatest(Dimension one, Dimension other) {
    return plus(one, other);
  }
}
