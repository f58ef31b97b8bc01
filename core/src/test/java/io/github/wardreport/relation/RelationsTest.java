package io.github.wardreport.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.number.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelationsTest {

  static List<Relation> all() {
    return Relations.standard().all();
  }

  @Test
  void everyKnownRelationIsFoundByItsCode() {
    assertThat(all())
        .extracting(Relation::code)
        .doesNotHaveDuplicates()
        .contains("percent-of-plan", "growth", "sum", "mean-within-parts", "contribution")
        .hasSize(29);
    assertThat(all())
        .allSatisfy(known -> assertThat(Relations.standard().find(known.code())).contains(known));
    assertThat(all()).extracting(Relation::rule).doesNotHaveDuplicates();
    assertThat(Relations.standard().find("unheard-of")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyRelationHasItsNameAndFormulaInBothLanguages(Relation relation) {
    assertThat(relation.name().en()).isPresent();
    assertThat(relation.formula().words().en()).isPresent();
    assertThat(relation.formula().code()).isEqualTo(relation.code());
    for (Language language : Language.values()) {
      assertThat(relation.formula().pattern(language))
          .contains(relation.roles().stream().map(Role::name).toList());
    }
  }

  /**
   * The words may order a formula otherwise than the expression does: {@code (current − base) ÷
   * base × 100} for {@code current ÷ base − 1}. For random figures both come to the same.
   */
  @ParameterizedTest
  @MethodSource("all")
  void theWordsComeToWhatTheExpressionDoes(Relation relation) {
    List<String> notArithmetic = List.of("mean-within-parts", "count-of-items");
    if (notArithmetic.contains(relation.code())) {
      assertThat(relation.formula().pattern(Language.ENGLISH)).matches("(between|items).*");
      return;
    }
    Cases.forAll(
        drawn -> {
          Map<String, List<Ratio>> figures = figures(relation, drawn);
          Optional<Ratio> exact =
              relation
                  .expression()
                  .<Ratio>bind(role -> figures.get(role).stream().map(Expression::leaf).toList())
                  .value(number -> number);
          if (exact.isEmpty()) {
            return;
          }
          for (Language language : Language.values()) {
            String words =
                relation
                    .formula()
                    .fill(
                        language, role -> figures.get(role).stream().map(Ratio::toString).toList());
            assertThat(SpokenFormula.value(words).isSameNumber(inResultUnit(relation, exact.get())))
                .as("%s is %s", words, exact.get())
                .isTrue();
          }
        });
  }

  /** Percents of factors are written as 21 and stand for 0.21. */
  private static Ratio inResultUnit(Relation relation, Ratio exact) {
    boolean percentFactors =
        List.of("contribution", "plan-chain", "chain").contains(relation.code());
    if (relation.code().equals("plan-chain")) {
      return exact.scaleByPowerOfTen(-2);
    }
    return relation.resultKind().percent().isPresent()
            && !percentFactors
            && !relation.code().equals("shares-100")
        ? exact.scaleByPowerOfTen(2)
        : exact;
  }

  private static Map<String, List<Ratio>> figures(Relation relation, Cases drawn) {
    Map<String, List<Ratio>> figures = new HashMap<>();
    boolean negative = relation.equals(Relations.GROWTH_OVER_ABSOLUTE_BASE);
    for (Role role : relation.roles()) {
      figures.put(
          role.name(),
          Stream.generate(() -> Ratio.of(drawn.amount()))
              .limit(role.isList() ? drawn.whole(1, 4) : 1)
              .map(amount -> negative && role.name().equals("base") ? amount.negated() : amount)
              .toList());
    }
    return figures;
  }

  @Test
  void anApplicationAddsARelation() {
    Relation density =
        Relation.named("population-density")
            .roles("people", "landArea")
            .words(
                Label.of("Mật độ dân số", "Population density"),
                Label.of("{people} ÷ {landArea}", "{people} per {landArea}"))
            .equalTo(Expression.role("people").over(Expression.role("landArea")));
    Relations relations = Relations.standard().with(density);

    assertThat(relations.find("population-density")).contains(density);
    assertThat(density.rule()).isEqualTo("REL-population-density");
    assertThat(density.name().in(Language.ENGLISH)).isEqualTo("Population density");
    assertThat(density.formula().fill(Language.ENGLISH, role -> List.of("[" + role + "]")))
        .isEqualTo("[people] per [landArea]");
    assertThatThrownBy(() -> relations.with(density))
        .hasMessage(
            "Argument 'relation' must have a code of its own but was \"population-density\"");
  }

  @Test
  void anExpressionNamesDeclaredRolesOnly() {
    RelationDeclaration declaration = Relation.named("yield").roles("output", "landArea");

    assertThatThrownBy(
            () -> declaration.equalTo(Expression.role("output").over(Expression.role("landarea"))))
        .hasMessage(
            "Argument 'expression' must name declared roles only; did you mean \"landArea\"? but was"
                + " \"landarea\"");
    assertThatThrownBy(() -> Relation.named(" "))
        .hasMessage("Argument 'code' must not be blank but was \" \"");
  }

  @Test
  void aRelationSaysWhatIsWrongWithTheRolesOfAClaim() {
    assertThat(Relations.RATE.problems(List.of("numerator", "denominater")))
        .containsExactly(
            "\"rate\" has no role \"denominater\"; did you mean \"denominator\"?",
            "\"rate\" needs the role \"denominator\"");
    assertThat(Relations.RATE.problems(List.of("numerator", "denominator"))).isEmpty();
    assertThat(Relations.RATE.problems(List.of("numerator", "denominator", "per"))).isEmpty();
  }

  @Test
  void anEmptyRoleIsAQuestionMarkAndAnOptionalOneNothing() {
    assertThat(Relations.RATE.formula().fill(Language.ENGLISH, role -> List.of()))
        .isEqualTo("? ÷ ?");
    assertThat(Relations.RATE.formula().pattern(Language.ENGLISH))
        .isEqualTo("numerator ÷ denominator × per");
  }

  @Test
  void aDeclarationThatGoesOnLeavesTheRelationAsItIs() {
    RelationDeclaration declaration = Relation.named("ratio").roles("one", "other");
    Relation ratio = declaration.equalTo(Expression.role("one").over(Expression.role("other")));
    declaration.list("more").rule("OWN-001");

    assertThat(ratio.roles()).extracting(Role::name).containsExactly("one", "other");
    assertThat(ratio.rule()).isEqualTo("REL-ratio");
    assertThat(ratio).isEqualTo(Relation.named("ratio").equalTo(Expression.number(Ratio.ONE)));
    assertThat(ratio).hasToString("ratio");
  }
}
