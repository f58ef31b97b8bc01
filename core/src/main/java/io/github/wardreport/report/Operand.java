package io.github.wardreport.report;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.Quantity;
import java.util.List;

/**
 * What stands in a claim: a statistic, an exact constant, a list of items, or a number that the
 * report does not print.
 */
public sealed interface Operand
    permits Operand.OfStatistic, Operand.Constant, Operand.Items, Operand.Unprinted {

  /**
   * A figure of the report.
   *
   * @param statistic the statistic's id
   */
  record OfStatistic(String statistic) implements Operand {}

  /**
   * An exact constant, such as the 100 % that shares add up to.
   *
   * @param quantity the constant
   */
  record Constant(Quantity quantity) implements Operand {}

  /**
   * Several operands in one role, such as the parts of a sum.
   *
   * @param items the operands, in order
   */
  record Items(List<Operand> items) implements Operand {

    /**
     * Copies the items.
     *
     * @param items {@link #items()}
     */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A number that the report does not print and that several claims may share: all households of
   * the ward, of which 76 are 1.46 %.
   *
   * @param name what the number is called in the claims, not blank
   */
  record Unprinted(String name) implements Operand {

    /**
     * Checks the name.
     *
     * @param name {@link #name()}
     * @throws io.github.wardreport.problem.InvalidValueException if it is blank
     */
    public Unprinted {
      Arguments.notBlank("name", name);
    }
  }

  /**
   * A figure of the report.
   *
   * @param statistic the statistic's id
   * @return the operand
   */
  static Operand statistic(String statistic) {
    return new OfStatistic(statistic);
  }

  /**
   * Several figures of the report in one role.
   *
   * @param statistics the statistics' ids, in order
   * @return the operand
   */
  static Operand statistics(List<String> statistics) {
    return new Items(statistics.stream().map(Operand::statistic).toList());
  }
}
