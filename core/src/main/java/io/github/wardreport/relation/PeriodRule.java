package io.github.wardreport.relation;

import io.github.wardreport.period.Period;
import java.util.Optional;

/**
 * How the periods of two figures in a relation must lie.
 *
 * @param kind what is asked of them
 * @param role the figure that is compared
 * @param otherRole what it is compared with
 */
public record PeriodRule(Kind kind, String role, String otherRole) {

  /** What is asked of two periods. */
  public enum Kind {
    /** They are alike: nine months and the same nine months, never nine months and a year. */
    LIKE,
    /** The first lies inside the second: six months of the plan's year. */
    WITHIN
  }

  /**
   * Returns what is wrong with two periods.
   *
   * @param one the period of the first role
   * @param other the period of the other role
   * @return for example {@code 2025-01/2025-09 is not inside 2026}; empty if the rule holds
   */
  public Optional<String> problem(Period one, Period other) {
    return switch (kind) {
      case LIKE ->
          one.isComparableWith(other)
              ? Optional.empty()
              : Optional.of(other + " cannot be compared with " + one);
      case WITHIN ->
          other.mayCover(one) ? Optional.empty() : Optional.of(one + " is not inside " + other);
    };
  }

  /**
   * The role whose figure is at fault when the rule is broken.
   *
   * @return the base of a comparison, the actual of a plan
   */
  public String roleAtFault() {
    return kind == Kind.LIKE ? otherRole : role;
  }

  /** The message for a caller who sets unlike periods against each other. */
  String refusal(String relation, Period one, Period other) {
    if (kind == Kind.WITHIN) {
      return "Cannot take the " + relation + " of " + one + ": the plan is for " + other;
    }
    String advice = one.samePeriodLastYear().map(like -> ": compare it with " + like).orElse("");
    return "Cannot take the " + relation + " of " + one + " over " + other + advice;
  }
}
