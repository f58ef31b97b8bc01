package io.github.wardreport.relation;

/**
 * What the result of a relation is to an expression over its roles.
 *
 * @param comparison how the result compares with the expression
 * @param expression the expression
 */
public record Condition(Comparison comparison, Expression<String> expression) {

  /** How a result compares with an expression. */
  public enum Comparison {
    /** It is the value of the expression. */
    EQUAL,
    /** It is no less than the expression. */
    AT_LEAST,
    /** It is no more than the expression. */
    AT_MOST,
    /** It is another statement of the same figure, perhaps with other decimals. */
    SAME_STATEMENT
  }
}
