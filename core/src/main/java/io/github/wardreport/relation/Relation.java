package io.github.wardreport.relation;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Messages;
import io.github.wardreport.problem.NearMiss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way in which figures hang together: the roles they play, what they must have in common, the
 * formula, and its words.
 *
 * <p>Everything about a relation stands in its declaration. Calculators compute by it, claims name
 * it, the audit checks it and explanations print it:
 *
 * <pre>{@code
 * Relation growth =
 *     Relation.named("growth")
 *         .roles("current", "base")
 *         .likePeriods("current", "base")
 *         .sharing(DIMENSION, PRICE_BASIS, DEFINITION)
 *         .percent(PercentKind.GROWTH)
 *         .equalTo(role("current").over(role("base")).minus(1));
 * }</pre>
 *
 * <p>The known relations are constants of {@link Relations}. An application declares its own in the
 * same way and brings their words with {@link RelationDeclaration#words}. This class is immutable
 * and thread-safe.
 */
public final class Relation {
  private final RelationDeclaration declared;
  private final List<Condition> conditions;

  Relation(RelationDeclaration declared, List<Condition> conditions) {
    this.declared = declared.copy();
    this.conditions = List.copyOf(conditions);
  }

  /**
   * Starts the declaration of a relation.
   *
   * @param code its code, as claims name it
   * @return the declaration
   * @throws io.github.wardreport.problem.InvalidValueException if the code is blank
   */
  public static RelationDeclaration named(String code) {
    return new RelationDeclaration(Arguments.notBlank("code", code));
  }

  /**
   * The code.
   *
   * @return for example {@code percent-of-plan}
   */
  public String code() {
    return declared.code;
  }

  /**
   * The roles.
   *
   * @return the roles in the order in which calculators take them
   */
  public List<Role> roles() {
    return declared.roles;
  }

  /**
   * What the result is.
   *
   * @return a percent of one kind, or an amount
   */
  public ResultKind resultKind() {
    return declared.resultKind;
  }

  /**
   * What the figures must have in common.
   *
   * @return the facts; empty if figures of any kind go together
   */
  public Set<SharedFact> sharedFacts() {
    return declared.shared;
  }

  /**
   * How the periods of two of the figures must lie.
   *
   * @return the rule; empty if figures of any periods go together
   */
  public Optional<PeriodRule> periodRule() {
    return declared.periodRule;
  }

  /**
   * What the result must be.
   *
   * @return at least one condition; all of them hold
   */
  public List<Condition> conditions() {
    return conditions;
  }

  /**
   * The formula, over the names of the roles.
   *
   * @return the expression of the first condition
   */
  public Expression<String> expression() {
    return conditions.get(0).expression();
  }

  /**
   * The formula in words.
   *
   * @return the formula, with the names of roles as placeholders
   */
  public Formula formula() {
    return new Formula(
        code(),
        declared.words.orElseGet(
            () ->
                Messages.labelOrCode(
                    Relation.class, "relation." + code(), expression().toString())));
  }

  /**
   * The name.
   *
   * @return for example {@code Percent of plan}
   */
  public Label name() {
    return declared.name.orElseGet(
        () -> Messages.labelOrCode(Relation.class, "relation." + code() + ".name", code()));
  }

  /**
   * The id of the rule under which the audit reports claims that do not hold.
   *
   * @return for example {@code PLN-001}; {@code REL-} and the code unless it was declared
   */
  public String rule() {
    return declared.rule.orElseGet(() -> "REL-" + code());
  }

  /**
   * The relation whose claims this one repeats: parts that add up to a whole also say that they do
   * not exceed it.
   *
   * @return the code of that relation, or its own
   */
  public String statementCode() {
    return declared.weakerThan.orElse(code());
  }

  /**
   * Returns what is wrong with the roles that a claim fills.
   *
   * @param given the roles that are filled
   * @return a sentence for each unknown and each missing role
   */
  public List<String> problems(Collection<String> given) {
    List<String> names = roles().stream().map(Role::name).toList();
    List<String> problems = new ArrayList<>();
    for (String role : given) {
      if (!names.contains(role)) {
        problems.add(
            '"' + code() + "\" has no role \"" + role + '"' + NearMiss.question(role, names));
      }
    }
    for (Role role : roles()) {
      if (role.isRequired() && !given.contains(role.name())) {
        problems.add('"' + code() + "\" needs the role \"" + role.name() + '"');
      }
    }
    return problems;
  }

  /**
   * Whether the other is a relation of the same code.
   *
   * @param other any object
   * @return true if it is
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Relation relation && code().equals(relation.code());
  }

  @Override
  public int hashCode() {
    return code().hashCode();
  }

  /**
   * The code.
   *
   * @return for example {@code percent-of-plan}
   */
  @Override
  public String toString() {
    return code();
  }
}
