package io.github.wardreport.report;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.Quantity;
import java.util.List;

/**
 * What stands in a claim: a statistic, an exact constant, a list of items, or a number that the
 * report does not print.
 */
public sealed interface ClaimOperand
    permits ClaimOperand.OfStatistic,
        ClaimOperand.Constant,
        ClaimOperand.Items,
        ClaimOperand.Named,
        ClaimOperand.Unprinted {

  /**
   * A figure of the report.
   *
   * @param statistic the statistic's id
   * @param side which of its two counts, for a count out of a count
   */
  record OfStatistic(String statistic, Side side) implements ClaimOperand {}

  /** Which number of a statistic stands in a claim. */
  enum Side {
    /** Its one value. */
    VALUE,
    /** Of a count out of a count, the count: 13 of {@code 13/17}. */
    COUNT,
    /** Of a count out of a count, what it is out of: 17 of {@code 13/17}. */
    WHOLE
  }

  /**
   * A thing that the report lists by name, such as an indicator that was not met.
   *
   * @param name what it is called, not blank
   */
  record Named(String name) implements ClaimOperand {

    /**
     * Checks the name.
     *
     * @param name {@link #name()}
     * @throws io.github.wardreport.problem.InvalidValueException if it is blank
     */
    public Named {
      Arguments.notBlank("name", name);
    }
  }

  /**
   * An exact constant, such as the 100 % that shares add up to.
   *
   * @param quantity the constant
   */
  record Constant(Quantity quantity) implements ClaimOperand {}

  /**
   * Several operands in one role, such as the parts of a sum.
   *
   * @param items the operands, in order
   */
  record Items(List<ClaimOperand> items) implements ClaimOperand {

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
  record Unprinted(String name) implements ClaimOperand {

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
  static ClaimOperand statistic(String statistic) {
    return new OfStatistic(statistic, Side.VALUE);
  }

  /**
   * Several figures of the report in one role.
   *
   * @param statistics the statistics' ids, in order
   * @return the operand
   */
  static ClaimOperand statistics(List<String> statistics) {
    return new Items(statistics.stream().map(ClaimOperand::statistic).toList());
  }
}
