package io.github.wardreport.relation;

import static io.github.wardreport.relation.Expression.role;
import static io.github.wardreport.relation.Expression.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.period.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationDeclarationTest {

  @Test
  void aRelationSaysAllThatWasDeclared() {
    Relation relation =
        Relation.named("births-per-head")
            .roles("births", "people")
            .optional("per", 1000)
            .list("more")
            .sharing(SharedFact.DEFINITION)
            .likePeriods("births", "people")
            .percent(PercentKind.SHARE)
            .rule("OWN-007")
            .impliedBy("rate")
            .words(Label.of("Tỷ suất sinh", "Birth rate"), Label.of("{births} ÷ {people}"))
            .equalTo(role("births").over(role("people")).times(role("per")));

    assertThat(relation.roles())
        .containsExactly(
            new Role("births", false, Optional.empty()),
            new Role("people", false, Optional.empty()),
            new Role("per", false, Optional.of(Ratio.of(1000, 1))),
            new Role("more", true, Optional.empty()));
    assertThat(relation.sharedFacts()).containsExactly(SharedFact.DEFINITION);
    assertThat(relation.periodRule())
        .contains(new PeriodRule(PeriodRule.Kind.LIKE, "births", "people"));
    assertThat(relation.resultKind()).isEqualTo(ResultKind.percent(PercentKind.SHARE));
    assertThat(relation.rule()).isEqualTo("OWN-007");
    assertThat(relation.statementCode()).isEqualTo("rate");
    assertThat(relation.name().in(Language.ENGLISH)).isEqualTo("Birth rate");
    assertThat(relation.formula().words()).isEqualTo(Label.of("{births} ÷ {people}"));
    assertThat(relation.hashCode()).isEqualTo("births-per-head".hashCode());
  }

  @Test
  void aResultMayBeLimitedOrRestated() {
    Relation limited =
        Relation.named("limited").list("parts").likeOperands().atLeast(total("parts"));
    Relation between =
        Relation.named("between")
            .list("parts")
            .within("parts", "parts")
            .between(Expression.least("parts"), Expression.greatest("parts"));
    Relation restated = Relation.named("restated").roles("figure").restating(role("figure"));

    assertThat(limited.conditions())
        .containsExactly(new Condition(Condition.Comparison.AT_LEAST, total("parts")));
    assertThat(limited.resultKind()).isEqualTo(ResultKind.LIKE_OPERANDS);
    assertThat(limited.statementCode()).isEqualTo("limited");
    assertThat(between.conditions())
        .extracting(Condition::comparison)
        .containsExactly(Condition.Comparison.AT_LEAST, Condition.Comparison.AT_MOST);
    assertThat(between.periodRule())
        .contains(new PeriodRule(PeriodRule.Kind.WITHIN, "parts", "parts"));
    assertThat(restated.conditions())
        .containsExactly(new Condition(Condition.Comparison.SAME_STATEMENT, role("figure")));
    assertThat(Relations.AT_MOST.statementCode()).isEqualTo("sum");
  }

  @Test
  void aPeriodRuleSaysWhatIsWrong() {
    PeriodRule like = new PeriodRule(PeriodRule.Kind.LIKE, "current", "base");
    PeriodRule within = new PeriodRule(PeriodRule.Kind.WITHIN, "actual", "target");

    assertThat(like.problem(Period.parse("2025-01/2025-09"), Period.parse("2024")))
        .contains("2024 cannot be compared with 2025-01/2025-09");
    assertThat(like.problem(Period.parse("2025"), Period.parse("2024"))).isEmpty();
    assertThat(like.roleAtFault()).isEqualTo("base");
    assertThat(within.problem(Period.parse("2024"), Period.parse("2025")))
        .contains("2024 is not inside 2025");
    assertThat(within.problem(Period.parse("2025-H1"), Period.parse("2025"))).isEmpty();
    assertThat(within.roleAtFault()).isEqualTo("actual");
  }

  @Test
  void whatIsDeclaredMustFitTogether() {
    Expression<String> quotient = role("one").over(role("other"));

    assertThatThrownBy(() -> Relation.named("twice").roles("one", "one").equalTo(role("one")))
        .hasMessage("Argument 'roles' must have names of their own but was [one, one]");
    assertThatThrownBy(
            () ->
                Relation.named("a")
                    .roles("one", "other")
                    .likePeriods("ones", "other")
                    .equalTo(quotient))
        .hasMessage(
            "Argument 'periodRule' must name declared roles only; did you mean \"one\"? but was"
                + " \"ones\"");
    assertThatThrownBy(
            () ->
                Relation.named("a")
                    .roles("one", "other")
                    .words(Label.of("Tên"), Label.of("{one} ÷ {others}"))
                    .equalTo(quotient))
        .hasMessage(
            "Argument 'words' must name declared roles only; did you mean \"other\"? but was"
                + " \"others\"");
    assertThatThrownBy(() -> Relation.named("a").rule(" "))
        .hasMessage("Argument 'id' must not be blank but was \" \"");
    assertThat(
            Relation.named("a")
                .roles("one")
                .sharing(SharedFact.DIMENSION, SharedFact.DIMENSION)
                .equalTo(role("one"))
                .sharedFacts())
        .containsExactly(SharedFact.DIMENSION);
  }
}
