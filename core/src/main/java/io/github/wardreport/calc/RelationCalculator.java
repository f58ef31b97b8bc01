package io.github.wardreport.calc;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.relation.Condition;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Computes any relation, an application's own as well: the result is as exact, is undefined for the
 * same reasons and explains itself as those of the other calculators do.
 *
 * <p>Example: with a relation {@code population-density} of {@code people ÷ landArea}, 24,500 người
 * on 70.48 km² are 24500/70.48 người/km². This class is immutable and thread-safe.
 */
public final class RelationCalculator {
  private static final Set<Condition.Comparison> EXACT =
      Set.of(Condition.Comparison.EQUAL, Condition.Comparison.SAME_STATEMENT);

  private static final RelationCalculator STANDARD = new RelationCalculator();

  private RelationCalculator() {}

  /**
   * Returns the calculator.
   *
   * @return the calculator; it holds no state
   */
  public static RelationCalculator standard() {
    return STANDARD;
  }

  /**
   * Returns what operands come to in a relation.
   *
   * @param relation the relation
   * @param operands the operands by role
   * @return the value of its formula, a percent in percent; undefined if an operand has no amount,
   *     the operands may not meet, or a divisor is zero or below
   * @throws InvalidValueException if a role is unknown, missing, empty or holds too many figures,
   *     or the relation bounds its result and gives none
   * @throws io.github.wardreport.measure.DimensionMismatchException if the operands must measure
   *     the same and do not
   * @throws io.github.wardreport.relation.PeriodMismatchException if their periods do not lie as
   *     the relation demands
   */
  public Calculation<Amount> result(
      Relation relation, Map<String, ? extends List<? extends Operand>> operands) {
    if (!EXACT.contains(relation.conditions().get(0).comparison())) {
      throw Arguments.refuse("relation", "give a result, and not bounds of one", relation.code());
    }
    List<String> problems = new ArrayList<>(relation.problems(operands.keySet()));
    for (Role role : relation.roles()) {
      List<? extends Operand> filling = operands.get(role.name());
      if (filling != null && (filling.isEmpty() || (filling.size() > 1 && !role.isList()))) {
        problems.add(
            "the role \""
                + role.name()
                + "\" must hold "
                + (role.isList() ? "figures" : "one figure"));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidValueException(
          "Argument 'operands' must fill the roles: " + String.join("; ", problems));
    }
    return Evaluation.of(relation, operands).result(amount -> amount);
  }
}
