package io.github.wardreport.indicator;

import static io.github.wardreport.Given.statistic;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.indicator.Assessor.EstimatePolicy;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.PercentOfBase;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.Statistic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies of assessment, what targets bound, and the tally; the figures are made up. */
class AssessorPolicyTest {
  private static final Assessor ASSESSOR = Assessor.standard();

  private final Map<String, Statistic> statistics = new HashMap<>();
  private IndicatorRecord reported = IndicatorRecord.builder().id("r").indicator("i").build();

  @BeforeEach
  void nothingIsStated() {
    statistics.clear();
  }

  private void state(String id, Statistic statistic) {
    statistics.put(id, statistic.withId(id));
  }

  private void actual(Statistic statistic) {
    state("actual", statistic);
    reported = reported.withActual("actual");
  }

  private Target target(String figure, Operator operator) {
    state("figure", statistic(figure));
    return Target.builder().id("t").kind("plan").figure("figure").operator(operator).build();
  }

  private static Indicator indicator(Target... targets) {
    return Indicator.builder().id("i").label(Label.of("Chỉ tiêu")).addTargets(targets).build();
  }

  private Assessment assess(Assessor assessor, Indicator indicator) {
    return assessor
        .assess(indicator, reported, id -> Optional.ofNullable(statistics.get(id)))
        .get(0);
  }

  private Outcome outcome(Assessor assessor, Target target) {
    return assess(assessor, indicator(target)).outcome();
  }

  @Test
  void figuresMayBeComparedRounded() {
    actual(statistic("99.96 ha"));
    Target hundred = target("100 ha", Operator.AT_LEAST);
    assertThat(outcome(ASSESSOR, hundred)).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome(ASSESSOR.withComparisonRounding(Rounding.halfUp(1)), hundred))
        .isEqualTo(Outcome.MET);
    assertThat(outcome(ASSESSOR.withComparisonRounding(Rounding.halfUp(2)), hundred))
        .isEqualTo(Outcome.NOT_MET);
    actual(statistic("99.96 ha").withQualifier(Qualifier.AT_LEAST));
    assertThat(outcome(ASSESSOR.withComparisonRounding(Rounding.halfUp(1)), hundred))
        .isEqualTo(Outcome.MET);
    actual(statistic("100.04 ha").withQualifier(Qualifier.AT_MOST));
    assertThat(
            outcome(
                ASSESSOR.withComparisonRounding(Rounding.halfUp(1)),
                target("100 ha", Operator.AT_MOST)))
        .isEqualTo(Outcome.MET);
  }

  @Test
  void aRangeMayBeComparedRoundedToo() {
    actual(statistic("5.04 ha"));
    state("upper", statistic("5.0 ha"));
    Target range = target("4 ha", Operator.BETWEEN).withUpperFigure("upper");
    assertThat(outcome(ASSESSOR, range)).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome(ASSESSOR.withComparisonRounding(Rounding.halfUp(1)), range))
        .isEqualTo(Outcome.MET);
  }

  @Test
  void aLimitThatIsUndercutIsExceededOrNoMoreThanMet() {
    actual(statistic("3 ha"));
    Target limit = target("5 ha", Operator.AT_MOST);
    assertThat(outcome(ASSESSOR, limit)).isEqualTo(Outcome.EXCEEDED);
    assertThat(outcome(ASSESSOR.withLimitsThatCanBeExceeded(false), limit)).isEqualTo(Outcome.MET);
    assertThat(
            outcome(ASSESSOR.withLimitsThatCanBeExceeded(false), target("2 ha", Operator.AT_LEAST)))
        .isEqualTo(Outcome.EXCEEDED);
    assertThat(
            outcome(ASSESSOR.withLimitsThatCanBeExceeded(false), target("2 ha", Operator.AT_MOST)))
        .isEqualTo(Outcome.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"6 ha, exceeded, expected", "5 ha, met, expected", "4 ha, not-met, not-assessed"})
  void anEstimateIsAnActualOrAnExpectation(String estimate, String asActual, String asExpected) {
    actual(statistic(estimate).withMaturity(Maturity.ESTIMATED));
    Target target = target("5 ha", Operator.AT_LEAST);
    assertThat(outcome(ASSESSOR, target)).isEqualTo(new Outcome(asActual));
    Assessor cautious = ASSESSOR.withEstimatePolicy(EstimatePolicy.AS_EXPECTED);
    assertThat(outcome(cautious, target)).isEqualTo(new Outcome(asExpected));
    actual(statistic(estimate).withMaturity(Maturity.OFFICIAL));
    assertThat(outcome(cautious, target)).isEqualTo(new Outcome(asActual));
  }

  @Test
  void policiesAddUp() {
    actual(statistic("95.96 ha"));
    Assessor all =
        ASSESSOR
            .withNearlyMetFrom(PercentOfBase.parse("96 % level"))
            .withComparisonRounding(Rounding.halfUp(1))
            .withLimitsThatCanBeExceeded(false)
            .withEstimatePolicy(EstimatePolicy.AS_EXPECTED);
    assertThat(outcome(all, target("99.9 ha", Operator.AT_LEAST))).isEqualTo(Outcome.NEARLY_MET);
    assertThat(outcome(all, target("96 ha", Operator.AT_LEAST))).isEqualTo(Outcome.MET);
    assertThat(outcome(all, target("97 ha", Operator.AT_MOST))).isEqualTo(Outcome.MET);
    actual(statistic("96 ha").withMaturity(Maturity.ESTIMATED));
    assertThat(outcome(all, target("96 ha", Operator.AT_LEAST))).isEqualTo(Outcome.EXPECTED);
  }

  @Test
  void aTargetMayBoundTheGrowth() {
    Target growth = target("13.82 % growth", Operator.AT_LEAST).withAspect(TargetBasis.GROWTH);
    actual(statistic("110.75 ha"));
    assertThat(outcome(ASSESSOR, growth)).isEqualTo(Outcome.NOT_ASSESSED);
    state("base", statistic("100 ha"));
    reported = reported.withBase("base");
    Assessment computed = assess(ASSESSOR, indicator(growth));
    assertThat(computed.outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(computed.gap().value().orElseThrow())
        .matches(gap -> gap.isSameAmount(new Amount(Ratio.parse("-3.07"), unit("points"))));
    assertThat(computed.percentOfPlan().undefinedReason())
        .contains(UndefinedReason.METHOD_NOT_GIVEN);
    state("growth", statistic("14 % growth"));
    reported = reported.withGrowth("growth");
    assertThat(outcome(ASSESSOR, growth)).isEqualTo(Outcome.EXCEEDED);
    assertThat(
            assess(ASSESSOR, indicator(growth).withAttainment(AttainmentMethod.RATIO))
                .percentOfPlan()
                .round(Rounding.halfUp(1))
                .value())
        .contains(PercentOfBase.parse("101.3 % level"));
  }

  /** 10.75 % against 13.82 %, as the report of phường Hoành Sơn states both. */
  @Test
  void anIndicatorThatIsAGrowthItselfIsBoundedByItsActual() {
    actual(statistic("10.75 % growth"));
    Target growth = target("13.82 % growth", Operator.AT_LEAST).withAspect(TargetBasis.GROWTH);
    assertThat(outcome(ASSESSOR, growth)).isEqualTo(Outcome.NOT_MET);
    actual(statistic("59.21 % share"));
    assertThat(
            outcome(
                ASSESSOR,
                target("52 % share", Operator.AT_LEAST).withAspect(TargetBasis.STRUCTURE)))
        .isEqualTo(Outcome.EXCEEDED);
    actual(statistic("-0.34 points"));
    assertThat(
            outcome(
                ASSESSOR, target("-0.3 points", Operator.AT_MOST).withAspect(TargetBasis.CHANGE)))
        .isEqualTo(Outcome.EXCEEDED);
  }

  @Test
  void aTargetMayBoundTheChangeOrTheStructure() {
    actual(statistic("1.46 % share"));
    state("base", statistic("1.80 % share"));
    reported = reported.withBase("base");
    Target change = target("-0.3 points", Operator.AT_MOST).withAspect(TargetBasis.CHANGE);
    assertThat(outcome(ASSESSOR, change)).isEqualTo(Outcome.EXCEEDED);
    Target structure = target("52 % share", Operator.AT_LEAST).withAspect(TargetBasis.STRUCTURE);
    assertThat(outcome(ASSESSOR, structure)).isEqualTo(Outcome.NOT_MET);
    state("share", statistic("52 % share"));
    reported = reported.withShare("share");
    assertThat(outcome(ASSESSOR, structure)).isEqualTo(Outcome.MET);
    assertThat(assess(ASSESSOR, indicator(structure)).gap().value().orElseThrow().value().signum())
        .isZero();
    Target metOrNot = target("1 % share", Operator.AT_LEAST).withAspect(TargetBasis.MET_OR_NOT);
    Assessment free = assess(ASSESSOR, indicator(metOrNot));
    assertThat(free.outcome()).isEqualTo(Outcome.NOT_ASSESSED);
    assertThat(free.gap().undefinedReason()).contains(UndefinedReason.MISSING_VALUE);
    assertThat(
            assess(ASSESSOR, indicator(metOrNot).withAttainment(AttainmentMethod.RATIO))
                .percentOfPlan()
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }

  @Test
  void aReductionNeedsItsBase() {
    actual(statistic("1.46 % share"));
    Indicator poverty =
        indicator(target("1.50 % share", Operator.AT_MOST))
            .withAttainment(AttainmentMethod.SHARE_OF_REDUCTION);
    assertThat(assess(ASSESSOR, poverty).percentOfPlan().undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    state("base", statistic("1.80 % share"));
    reported = reported.withBase("base");
    assertThat(assess(ASSESSOR, poverty).percentOfPlan().round(Rounding.halfUp(1)).value())
        .contains(PercentOfBase.parse("113.3 % level"));
  }

  @Test
  void aTallyCountsEveryAssessmentOnce() {
    Target first = target("5 ha", Operator.AT_LEAST);
    List<Assessment> assessments =
        List.of(
            assessed("a", first, "6 ha"),
            assessed("b", first, "5 ha"),
            assessed("c", first, "4 ha"),
            assessed("d", first, "7 ha"));
    Tally tally = Tally.of(assessments);
    assertThat(tally.indicators())
        .containsExactly(
            Map.entry(Outcome.EXCEEDED, List.of("a", "d")),
            Map.entry(Outcome.MET, List.of("b")),
            Map.entry(Outcome.NOT_MET, List.of("c")));
    assertThat(tally.count(Outcome.EXCEEDED)).isEqualTo(2);
    assertThat(tally.count(Outcome.NO_DATA)).isZero();
    assertThat(tally.met()).isEqualTo(3);
    assertThat(tally.total()).isEqualTo(4);
    assertThat(tally.shareMet().round(Rounding.halfUp(0)).value())
        .hasToString("Optional[75 % share]");
    assertThat(Tally.of(List.of()).shareMet().undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThatThrownBy(() -> Tally.of(List.of(assessments.get(0), assessments.get(0))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'assessments' must assess a target once but was \"a t\"");
  }

  private Assessment assessed(String id, Target target, String actual) {
    actual(statistic(actual));
    return assess(ASSESSOR, indicator(target).withId(id));
  }

  @Test
  void aTallyKeepsOutcomesOfAnApplicationsOwnBehindTheKnownOnes() {
    actual(statistic("6 ha"));
    Assessment known = assess(ASSESSOR, indicator(target("5 ha", Operator.AT_LEAST)));
    Assessment own =
        new Assessment(
            known.indicator().withId("own"),
            known.reported(),
            known.target(),
            new Outcome("postponed"),
            known.percentOfPlan(),
            known.gap(),
            Optional.empty());
    assertThat(Tally.of(List.of(own, known)).indicators())
        .containsExactly(
            Map.entry(Outcome.EXCEEDED, List.of("i")),
            Map.entry(new Outcome("postponed"), List.of("own")));
  }
}
