package io.github.wardreport.relation;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.number.Ratio;
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
 * same way and brings their words with {@link Declaration#words}. This class is immutable and
 * thread-safe.
 */
public final class Relation {
  private final Declaration declared;
  private final List<Condition> conditions;

  private Relation(Declaration declared, List<Condition> conditions) {
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
  public static Declaration named(String code) {
    return new Declaration(Arguments.notBlank("code", code));
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
        declared.words.orElseGet(() -> Messages.label(Relation.class, "relation." + code())));
  }

  /**
   * The name.
   *
   * @return for example {@code Percent of plan}
   */
  public Label name() {
    return declared.name.orElseGet(
        () -> Messages.label(Relation.class, "relation." + code() + ".name"));
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

  /** What is declared of a relation, up to its formula. */
  public static final class Declaration {
    private final String code;
    private List<Role> roles = List.of();
    private ResultKind resultKind = ResultKind.FREE;
    private Set<SharedFact> shared = Set.of();
    private Optional<PeriodRule> periodRule = Optional.empty();
    private Optional<Label> words = Optional.empty();
    private Optional<String> weakerThan = Optional.empty();
    private Optional<String> rule = Optional.empty();
    private Optional<Label> name = Optional.empty();

    private Declaration(String code) {
      this.code = code;
    }

    private Declaration copy() {
      Declaration copy = new Declaration(code);
      copy.roles = roles;
      copy.resultKind = resultKind;
      copy.shared = shared;
      copy.periodRule = periodRule;
      copy.words = words;
      copy.weakerThan = weakerThan;
      copy.rule = rule;
      copy.name = name;
      return copy;
    }

    private Declaration add(Role role) {
      List<Role> more = new ArrayList<>(roles);
      more.add(role);
      roles = List.copyOf(more);
      return this;
    }

    /**
     * Adds roles of one figure each.
     *
     * @param names their names
     * @return this declaration
     */
    public Declaration roles(String... names) {
      for (String name : names) {
        add(new Role(name, false, Optional.empty()));
      }
      return this;
    }

    /**
     * Adds a role of any number of figures.
     *
     * @param name its name
     * @return this declaration
     */
    public Declaration list(String name) {
      return add(new Role(name, true, Optional.empty()));
    }

    /**
     * Adds a role that may be left empty.
     *
     * @param name its name
     * @param whenAbsent the number that counts in its place
     * @return this declaration
     */
    public Declaration optional(String name, long whenAbsent) {
      return add(new Role(name, false, Optional.of(Ratio.of(whenAbsent, 1))));
    }

    /**
     * Says that the result is a percent.
     *
     * @param kind of which kind
     * @return this declaration
     */
    public Declaration percent(PercentKind kind) {
      resultKind = ResultKind.percent(kind);
      return this;
    }

    /**
     * Says that the result measures what the figures measure.
     *
     * @return this declaration
     */
    public Declaration likeOperands() {
      resultKind = ResultKind.LIKE_OPERANDS;
      return this;
    }

    /**
     * Says what the figures must have in common.
     *
     * @param facts the facts
     * @return this declaration
     */
    public Declaration sharing(SharedFact... facts) {
      shared = Set.of(facts);
      return this;
    }

    /**
     * Says that two figures must speak of like periods.
     *
     * @param current the role of the later figure
     * @param base the role of the earlier figure
     * @return this declaration
     */
    public Declaration likePeriods(String current, String base) {
      periodRule = Optional.of(new PeriodRule(PeriodRule.Kind.LIKE, current, base));
      return this;
    }

    /**
     * Says that the period of one figure must lie inside that of another.
     *
     * @param actual the role of the first
     * @param target the role of the other
     * @return this declaration
     */
    public Declaration within(String actual, String target) {
      periodRule = Optional.of(new PeriodRule(PeriodRule.Kind.WITHIN, actual, target));
      return this;
    }

    /**
     * Brings the relation's name and the words of its formula, with the names of the roles as
     * placeholders.
     *
     * @param title for example {@code Label.of("Mật độ dân số", "Population density")}
     * @param formula for example {@code Label.of("{people} ÷ {landArea}")}
     * @return this declaration
     */
    public Declaration words(Label title, Label formula) {
      name = Optional.of(title);
      words = Optional.of(formula);
      return this;
    }

    /**
     * Says under which rule the audit reports claims that do not hold.
     *
     * @param id the stable id of the rule
     * @return this declaration
     */
    public Declaration rule(String id) {
      rule = Optional.of(id);
      return this;
    }

    /**
     * Says that a claim of another relation over the same figures says all that this one says.
     *
     * @param stronger the code of the other relation
     * @return this declaration
     */
    public Declaration impliedBy(String stronger) {
      weakerThan = Optional.of(stronger);
      return this;
    }

    /**
     * Ends the declaration: the result is the value of an expression.
     *
     * @param expression the expression over the roles
     * @return the relation
     * @throws io.github.wardreport.problem.InvalidValueException if the expression names a role
     *     that was not declared
     */
    public Relation equalTo(Expression<String> expression) {
      return with(new Condition(Condition.Comparison.EQUAL, expression));
    }

    /**
     * Ends the declaration: the result is no less than an expression.
     *
     * @param expression the expression over the roles
     * @return the relation
     * @throws io.github.wardreport.problem.InvalidValueException if the expression names a role
     *     that was not declared
     */
    public Relation atLeast(Expression<String> expression) {
      return with(new Condition(Condition.Comparison.AT_LEAST, expression));
    }

    /**
     * Ends the declaration: the result lies between two expressions.
     *
     * @param least what it is no less than
     * @param greatest what it is no more than
     * @return the relation
     * @throws io.github.wardreport.problem.InvalidValueException if an expression names a role that
     *     was not declared
     */
    public Relation between(Expression<String> least, Expression<String> greatest) {
      return with(
          new Condition(Condition.Comparison.AT_LEAST, least),
          new Condition(Condition.Comparison.AT_MOST, greatest));
    }

    /**
     * Ends the declaration: the result is another statement of a figure.
     *
     * @param expression the figure
     * @return the relation
     * @throws io.github.wardreport.problem.InvalidValueException if the expression names a role
     *     that was not declared
     */
    public Relation restating(Expression<String> expression) {
      return with(new Condition(Condition.Comparison.SAME_STATEMENT, expression));
    }

    private Relation with(Condition... conditions) {
      List<String> names = roles.stream().map(Role::name).toList();
      for (Condition condition : conditions) {
        for (String role : condition.expression().leaves()) {
          if (!names.contains(role)) {
            throw Arguments.refuse(
                "expression", "name declared roles only" + NearMiss.question(role, names), role);
          }
        }
      }
      return new Relation(this, List.of(conditions));
    }
  }
}
