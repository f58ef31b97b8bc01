package io.github.wardreport.calc;

import static io.github.wardreport.Given.missing;
import static io.github.wardreport.Given.quantity;
import static io.github.wardreport.Given.statistic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.Given;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.Expression;
import io.github.wardreport.relation.Formula;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.PriceBasis;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationCalculatorTest {
  private static final RelationCalculator CALCULATOR = RelationCalculator.standard();

  /** An application's own relation; the figures are those of phường Hoành Sơn, rounded. */
  private static final Relation DENSITY =
      Relation.named("population-density")
          .roles("people", "landArea")
          .words(
              Label.of("Mật độ dân số", "Population density"),
              Label.of("{people} ÷ {landArea}", "{people} per {landArea}"))
          .equalTo(Expression.role("people").over(Expression.role("landArea")));

  @Test
  void anApplicationsOwnRelationComputesAndExplainsItself() {
    Calculation<Amount> density =
        CALCULATOR.result(
            DENSITY,
            Map.of(
                "people", List.of(quantity("24500 người")),
                "landArea", List.of(quantity("70.48 km²"))));

    assertThat(density.value()).map(Amount::toString).contains("24500/70.48 người/km²");
    assertThat(density.decimal(Rounding.halfUp(1))).map(Object::toString).contains("347.6");
    assertThat(density.round(Rounding.halfUp(0)).explain(Language.ENGLISH))
        .isEqualTo("24,500 people per 70.48 km² = 348 people/km² (rounded to 0 decimals)");
  }

  @Test
  void theContributionOfAPartIsItsShareTimesItsGrowth() {
    Calculation<Amount> points =
        CALCULATOR.result(
            Relations.CONTRIBUTION,
            Map.of(
                "share", List.of(quantity("37.5 % share")),
                "growth", List.of(quantity("8 % growth"))));

    assertThat(points.decimal(Rounding.halfUp(2))).map(Object::toString).contains("3.00");
    assertThat(points.value().orElseThrow().unit()).isEqualTo(Given.unit("points"));
    assertThat(points.explain(Language.ENGLISH)).isEqualTo("37.5% × 8% = 3.000 pp");
  }

  @Test
  void rolesAreChecked() {
    assertThatThrownBy(
            () -> CALCULATOR.result(Relations.SHARE, Map.of("part", List.of(quantity("1 ha")))))
        .hasMessage("Argument 'operands' must fill the roles: \"share\" needs the role \"whole\"");
    assertThatThrownBy(
            () ->
                CALCULATOR.result(
                    Relations.SHARE,
                    Map.of(
                        "part", List.of(quantity("1 ha")),
                        "whole", List.of(quantity("1 tấn")))))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot divide ha and tấn: length^2 is not mass");
  }

  @Test
  void whatIsUndefinedSaysWhy() {
    assertThat(SumCalculator.standard().sum(List.of()).undefinedReason())
        .contains(UndefinedReason.NOTHING_ADDED);
    assertThat(
            SumCalculator.standard()
                .sum(List.of(quantity("1 ha"), missing(MissingReason.NOT_COLLECTED)))
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(
            SumCalculator.standard()
                .residual(quantity("5 ha"), List.of(quantity("1 ha"), quantity("5 ha")))
                .value())
        .map(Amount::toString)
        .contains("-1 ha");
  }

  @Test
  void equalPartsAreAddedAsOftenAsTheyAreGiven() {
    assertThat(
            SumCalculator.standard().residual(quantity("3 ha"), List.of(quantity("3 ha"))).value())
        .map(Amount::toString)
        .contains("0 ha");
    assertThat(SumCalculator.standard().sum(List.of(quantity("3 ha"), quantity("3 ha"))).value())
        .map(Amount::toString)
        .contains("6 ha");
  }

  /** Sums of figures at different prices are no sums, and growth over them is undefined too. */
  @Test
  void mixedPriceBasesStayUndefinedThroughASum() {
    Statistic current = statistic("120 tỷ đồng").withPriceBasis(PriceBasis.CURRENT);
    Statistic constant = statistic("100 tỷ đồng").withPriceBasis(PriceBasis.constant(2010));
    Calculation<Amount> now = SumCalculator.standard().sum(List.of(current, current));
    Calculation<Amount> before = SumCalculator.standard().sum(List.of(constant, constant));

    assertThat(SumCalculator.standard().sum(List.of(current, constant)).undefinedReason())
        .contains(UndefinedReason.DIFFERENT_PRICE_BASIS);
    assertThat(GrowthCalculator.standard().growth(now, before).undefinedReason())
        .contains(UndefinedReason.DIFFERENT_PRICE_BASIS);
    assertThat(GrowthCalculator.standard().growth(now, now).undefinedReason()).isEmpty();
    assertThat(
            GrowthCalculator.standard()
                .growth(now, SumCalculator.standard().sum(List.of(statistic("1 tỷ đồng"))))
                .remarks())
        .containsExactly(Remark.PRICE_BASIS_NOT_STATED);
  }

  @Test
  void anApplicationsOwnFormulaExplainsItself() {
    Trace trace =
        Trace.of(
            new Formula(
                "per-household",
                Label.of("{people} trên {households}", "{people} per {households}")),
            Map.of(
                "people", List.of(quantity("24500 người")),
                "households", List.of(quantity("7000 hộ"))));
    Calculation<Ratio> own =
        Calculation.computed(Ratio.parse("3.5"), trace, List.of(), Optional.empty(), List.of());

    assertThat(own.explain(Language.ENGLISH)).isEqualTo("24,500 people per 7,000 households = 3.5");
    assertThat(own.explain(Language.VIETNAMESE)).isEqualTo("24.500 người trên 7.000 hộ = 3.5");
  }

  @Test
  void anInversePercentOfPlanExplainsItselfAsTargetOverActual() {
    assertThat(
            PlanCalculator.standard()
                .inversePercentOfPlan(quantity("190 hộ"), quantity("165 hộ"))
                .round(Rounding.halfUp(1))
                .explain(Language.ENGLISH))
        .isEqualTo("165 households ÷ 190 households × 100 = 86.8% (rounded to 1 decimals)");
  }

  @Test
  void aShareOfZeroSaysThatTheDenominatorIsZero() {
    assertThat(
            ShareCalculator.standard()
                .share(quantity("5 hộ"), quantity("0 hộ"))
                .explain(Language.ENGLISH))
        .isEqualTo("5 households ÷ 0 households × 100: undefined (the denominator is zero)");
    assertThat(
            ShareCalculator.standard()
                .share(quantity("5 hộ"), quantity("0 hộ"))
                .explain(Language.VIETNAMESE))
        .isEqualTo("5 hộ ÷ 0 hộ × 100: không tính được (mẫu số bằng 0)");
  }

  /** The short way of quantities in one unit gives what the relation does. */
  @Test
  void theDirectQuotientIsThatOfTheRelation() {
    Cases.forAll(
        drawn -> {
          Quantity actual = drawn.quantity(Given.unit("tỷ đồng"));
          Quantity target = drawn.quantity(Given.unit("tỷ đồng"));
          Calculation<PercentOfBase> direct =
              PlanCalculator.standard().percentOfPlan(actual, target);
          Calculation<Amount> byRelation =
              CALCULATOR.result(
                  Relations.PERCENT_OF_PLAN,
                  Map.of("actual", List.of(actual), "target", List.of(target)));
          assertThat(
                  direct
                      .value()
                      .orElseThrow()
                      .number()
                      .isSameNumber(byRelation.value().orElseThrow().value()))
              .isTrue();
          assertThat(direct.trace().operands()).isEqualTo(byRelation.trace().operands());
          assertThat(direct.explain(Language.ENGLISH))
              .isEqualTo(byRelation.explain(Language.ENGLISH));
        });
  }

  @Test
  void theLeastAndTheGreatestOfAmountsAreComparedAcrossMagnitudes() {
    Relation least =
        Relation.named("least").list("parts").likeOperands().equalTo(Expression.least("parts"));
    Relation greatest =
        Relation.named("greatest")
            .list("parts")
            .likeOperands()
            .equalTo(Expression.greatest("parts"));
    List<Quantity> parts =
        List.of(quantity("2 tỷ đồng"), quantity("1500 triệu đồng"), quantity("3 tỷ đồng"));
    List<Quantity> equal = List.of(quantity("1 tỷ đồng"), quantity("1000 triệu đồng"));

    assertThat(CALCULATOR.result(least, Map.of("parts", parts))).hasToString("1500 triệu đồng");
    assertThat(CALCULATOR.result(greatest, Map.of("parts", parts))).hasToString("3 tỷ đồng");
    assertThat(CALCULATOR.result(least, Map.of("parts", equal))).hasToString("1 tỷ đồng");
    assertThat(CALCULATOR.result(greatest, Map.of("parts", equal))).hasToString("1 tỷ đồng");
  }

  @Test
  void percentsInSumsWithNumbersAreHundredths() {
    Relation unemployed =
        Relation.named("unemployed")
            .roles("labour", "employed")
            .equalTo(
                Expression.role("labour")
                    .times(
                        Expression.<String>number(Ratio.ONE).minus(Expression.role("employed"))));

    assertThat(
            CALCULATOR.result(
                unemployed,
                Map.of(
                    "labour", List.of(quantity("1000 người")),
                    "employed", List.of(quantity("97.5 % share")))))
        .hasToString("25.000 người");
  }

  @Test
  void aRelationThatBoundsItsResultGivesNone() {
    assertThatThrownBy(
            () ->
                CALCULATOR.result(
                    Relations.MEAN_WITHIN_PARTS,
                    Map.of("parts", List.of(quantity("2 ha"), quantity("4 ha")))))
        .hasMessage(
            "Argument 'relation' must give a result, and not bounds of one but was"
                + " \"mean-within-parts\"");
  }

  @Test
  void anEmptyOrOverfullRoleIsRefused() {
    assertThatThrownBy(
            () ->
                CALCULATOR.result(
                    DENSITY,
                    Map.of("people", List.of(), "landArea", List.of(quantity("70.48 km²")))))
        .hasMessage(
            "Argument 'operands' must fill the roles: the role \"people\" must hold one figure");
  }

  @Test
  void aPercentIsNoneOfAnAmount() {
    assertThatThrownBy(
            () ->
                CALCULATOR.result(
                    Relations.CONTRIBUTION,
                    Map.of(
                        "share", List.of(quantity("5 tỷ đồng")),
                        "growth", List.of(quantity("10 % growth")))))
        .isInstanceOf(DimensionMismatchException.class)
        .hasMessage("Cannot take as a percent tỷ đồng and points: money:VND is not percent:points");
  }

  @Test
  void sharesCanBeWeights() {
    assertThat(
            MeanCalculator.standard()
                .weightedMean(
                    List.of(quantity("5 tạ/ha"), quantity("6 tạ/ha")),
                    List.of(quantity("40 % share"), quantity("60 % share")))
                .decimal(Rounding.halfUp(1)))
        .map(Object::toString)
        .contains("5.6");
  }

  @Test
  void aRelationWithoutWordsPrintsItsExpression() {
    Relation bare =
        Relation.named("bare")
            .roles("one", "other")
            .equalTo(Expression.role("one").over(Expression.role("other")));

    assertThat(
            CALCULATOR
                .result(
                    bare,
                    Map.of("one", List.of(quantity("1 ha")), "other", List.of(quantity("2 ha"))))
                .explain(Language.ENGLISH))
        .isEqualTo("one ÷ other = 0.5");
    assertThat(bare.name().in(Language.ENGLISH)).isEqualTo("bare");
  }
}
