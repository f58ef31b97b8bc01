package io.github.wardreport.relation;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.NearMiss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is declared of a relation, from its roles up to its formula, which ends the declaration.
 *
 * <p>Begin with {@link Relation#named}. A declaration is changed by each call; the relations made
 * of it are not.
 */
public final class RelationDeclaration {
  final String code;
  List<Role> roles = List.of();
  ResultKind resultKind = ResultKind.FREE;
  Set<SharedFact> shared = Set.of();
  Optional<PeriodRule> periodRule = Optional.empty();
  Optional<Label> words = Optional.empty();
  Optional<String> weakerThan = Optional.empty();
  Optional<String> rule = Optional.empty();
  Optional<Label> name = Optional.empty();

  RelationDeclaration(String code) {
    this.code = code;
  }

  RelationDeclaration copy() {
    RelationDeclaration copy = new RelationDeclaration(code);
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

  private RelationDeclaration add(Role role) {
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
  public RelationDeclaration roles(String... names) {
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
  public RelationDeclaration list(String name) {
    return add(new Role(name, true, Optional.empty()));
  }

  /**
   * Adds a role that may be left empty.
   *
   * @param name its name
   * @param whenAbsent the number that counts in its place
   * @return this declaration
   */
  public RelationDeclaration optional(String name, long whenAbsent) {
    return add(new Role(name, false, Optional.of(Ratio.of(whenAbsent, 1))));
  }

  /**
   * Says that the result is a percent.
   *
   * @param kind of which kind
   * @return this declaration
   */
  public RelationDeclaration percent(PercentKind kind) {
    resultKind = ResultKind.percent(kind);
    return this;
  }

  /**
   * Says that the result measures what the figures measure.
   *
   * @return this declaration
   */
  public RelationDeclaration likeOperands() {
    resultKind = ResultKind.LIKE_OPERANDS;
    return this;
  }

  /**
   * Says what the figures must have in common.
   *
   * @param facts the facts
   * @return this declaration
   */
  public RelationDeclaration sharing(SharedFact... facts) {
    shared = Set.copyOf(List.of(facts));
    return this;
  }

  /**
   * Says that two figures must speak of like periods.
   *
   * @param current the role of the later figure
   * @param base the role of the earlier figure
   * @return this declaration
   */
  public RelationDeclaration likePeriods(String current, String base) {
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
  public RelationDeclaration within(String actual, String target) {
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
  public RelationDeclaration words(Label title, Label formula) {
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
  public RelationDeclaration rule(String id) {
    rule = Optional.of(Arguments.notBlank("id", id));
    return this;
  }

  /**
   * Says that a claim of another relation over the same figures says all that this one says.
   *
   * @param stronger the code of the other relation
   * @return this declaration
   */
  public RelationDeclaration impliedBy(String stronger) {
    weakerThan = Optional.of(stronger);
    return this;
  }

  /**
   * Ends the declaration: the result is the value of an expression.
   *
   * @param expression the expression over the roles
   * @return the relation
   * @throws io.github.wardreport.problem.InvalidValueException if the expression names a role that
   *     was not declared
   */
  public Relation equalTo(Expression<String> expression) {
    return with(new Condition(Condition.Comparison.EQUAL, expression));
  }

  /**
   * Ends the declaration: the result is no less than an expression.
   *
   * @param expression the expression over the roles
   * @return the relation
   * @throws io.github.wardreport.problem.InvalidValueException if the expression names a role that
   *     was not declared
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
   * @throws io.github.wardreport.problem.InvalidValueException if the expression names a role that
   *     was not declared
   */
  public Relation restating(Expression<String> expression) {
    return with(new Condition(Condition.Comparison.SAME_STATEMENT, expression));
  }

  private Relation with(Condition... conditions) {
    List<String> names = roles.stream().map(Role::name).toList();
    if (Set.copyOf(names).size() < names.size()) {
      throw Arguments.refuse("roles", "have names of their own", names);
    }
    for (Condition condition : conditions) {
      requireRoles("expression", condition.expression().leaves());
    }
    periodRule.ifPresent(
        known -> requireRoles("periodRule", List.of(known.role(), known.otherRole())));
    words.ifPresent(
        formula -> {
          for (Language language : Language.values()) {
            requireRoles("words", new Formula(code, formula).roles(language));
          }
        });
    return new Relation(this, List.of(conditions));
  }

  private void requireRoles(String argument, Collection<String> named) {
    List<String> names = roles.stream().map(Role::name).toList();
    for (String role : named) {
      if (!names.contains(role)) {
        throw Arguments.refuse(
            argument, "name declared roles only" + NearMiss.question(role, names), role);
      }
    }
  }
}
