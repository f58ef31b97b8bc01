package io.github.wardreport.aggregation;

import static io.github.wardreport.Given.missingTerm;
import static io.github.wardreport.Given.statistic;
import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.GrowthCalculator;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.SpatialAggregation;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.Maturity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRollUpTest {
  private static final UnitRollUp REVENUE = UnitRollUp.sum(unit("tỷ đồng"));
  private static final UnitRollUp POVERTY =
      UnitRollUp.ratioOfSums(unit("% share"), unit("hộ"), unit("hộ"));
  private static final UnitRollUp INCOME =
      UnitRollUp.weightedMean(unit("triệu đồng/người/năm"), unit("người"));

  private static Amount amount(String number, String code) {
    return new Amount(Ratio.parse(number), unit(code));
  }

  private static void assertUndefined(RollUpResult result, UndefinedReason reason) {
    assertThat(result.amount().undefinedReason()).contains(reason);
  }

  @Test
  void amountsAddUpInTheUnitOfTheResult() {
    RollUpResult sum =
        REVENUE
            .add(term("130.8 tỷ đồng"))
            .add(term("9200 triệu đồng"))
            .result(MissingPolicy.STRICT, 2);
    assertThat(sum.amount().value()).contains(amount("140", "tỷ đồng"));
    assertThat(sum.amount().remarks()).isEmpty();
    assertThat(sum.coverage()).isEqualTo(new Coverage(2, 2)).hasToString("2/2");
    assertThat(sum.amount().explain(Language.VIETNAMESE))
        .isEqualTo("tổng của 2 đơn vị = 140 tỷ đồng");
    assertThat(sum.amount().explain(Language.ENGLISH))
        .isEqualTo("sum of 2 units = 140 billion dong");
  }

  @Test
  void aRatioOfSumsIsNotAMeanOfRatios() {
    RollUpResult poverty =
        POVERTY
            .add(term("30 hộ"), term("1000 hộ"))
            .add(term("10 hộ"), term("3000 hộ"))
            .result(MissingPolicy.STRICT, 2);
    assertThat(poverty.amount().round(Rounding.halfUp(2)).value())
        .contains(amount("1.00", "% share"));
    UnitRollUp yield = UnitRollUp.ratioOfSums(unit("tạ/ha"), unit("tấn"), unit("ha"));
    assertThat(
            yield
                .add(term("298.7 tấn"), term("55.12 ha"))
                .add(term("62.1 tấn"), term("15.5 ha"))
                .result(MissingPolicy.STRICT, 2)
                .amount()
                .round(Rounding.halfUp(1))
                .value())
        .contains(amount("51.1", "tạ/ha"));
  }

  @Test
  void aMeanIsWeighted() {
    assertThat(
            INCOME
                .add(term("60 triệu đồng/người/năm"), term("100 người"))
                .add(term("80 triệu đồng/người/năm"), term("300 người"))
                .result(MissingPolicy.STRICT, 2)
                .amount()
                .value()
                .orElseThrow()
                .isSameAmount(amount("75", "triệu đồng/người/năm")))
        .isTrue();
  }

  @Test
  void percentsDoNotAdd() {
    assertThatThrownBy(() -> UnitRollUp.sum(unit("% share")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'unit' must add up, as percents do not, but was % share");
  }

  @ParameterizedTest
  @EnumSource(
      value = MissingReason.class,
      names = {"NOT_COLLECTED", "BEING_UPDATED", "SUPPRESSED", "NOT_STATED"})
  void aMissingUnitMakesAStrictSumUndefinedAndACoveringOnePartial(MissingReason reason) {
    UnitRollUp two = REVENUE.add(term("5 tỷ đồng")).add(missingTerm(reason));
    assertUndefined(two.result(MissingPolicy.STRICT, 2), UndefinedReason.MISSING_VALUE);
    RollUpResult covered = two.result(MissingPolicy.COVER, 2);
    assertThat(covered.amount().value()).contains(amount("5", "tỷ đồng"));
    assertThat(covered.amount().remarks()).containsExactly(Remark.PARTIAL_COVERAGE);
    assertThat(covered.coverage()).hasToString("1/2");
  }

  @ParameterizedTest
  @EnumSource(
      value = MissingReason.class,
      names = {"DID_NOT_OCCUR", "NOT_APPLICABLE"})
  void aValueThatDidNotOrCannotOccurAddsNothingAndIsCovered(MissingReason reason) {
    UnitRollUp two = REVENUE.add(term("5 tỷ đồng")).add(missingTerm(reason));
    assertThat(two.result(MissingPolicy.STRICT, 2).amount().value())
        .contains(amount("5", "tỷ đồng"));
    assertUndefined(
        REVENUE.add(missingTerm(reason)).result(MissingPolicy.STRICT, 1),
        UndefinedReason.DID_NOT_OCCUR);
  }

  @Test
  void unitsThatDidNotReportAreMissing() {
    UnitRollUp one = REVENUE.add(term("5 tỷ đồng"));
    assertUndefined(one.result(MissingPolicy.STRICT, 3321), UndefinedReason.MISSING_VALUE);
    RollUpResult covered = one.result(MissingPolicy.COVER, 3321);
    assertThat(covered.coverage()).isEqualTo(new Coverage(1, 3321));
    assertThat(covered.coverage().isComplete()).isFalse();
    assertThat(covered.coverage().share(unit("hộ")).round(Rounding.halfUp(2)).value())
        .hasToString("Optional[0.03 % share]");
    assertThatThrownBy(() -> one.result(MissingPolicy.COVER, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'expected' must be at least 1, the number covered, but was 0");
    assertThatThrownBy(() -> new Coverage(-1, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'covered' must be 0 or more but was -1");
  }

  @Test
  void anEmptyRollUpIsNotZero() {
    assertUndefined(REVENUE.result(MissingPolicy.STRICT, 0), UndefinedReason.NOTHING_ADDED);
    assertUndefined(REVENUE.result(MissingPolicy.COVER, 5), UndefinedReason.NOTHING_ADDED);
    assertUndefined(POVERTY.result(MissingPolicy.COVER, 5), UndefinedReason.NOTHING_ADDED);
  }

  @Test
  void aZeroOrNegativeDivisorGivesNoRatio() {
    assertUndefined(
        POVERTY.add(term("0 hộ"), term("0 hộ")).result(MissingPolicy.STRICT, 1),
        UndefinedReason.ZERO_BASE);
    assertUndefined(
        POVERTY.add(term("1 hộ"), term("-2 hộ")).result(MissingPolicy.STRICT, 1),
        UndefinedReason.NEGATIVE_BASE);
  }

  @Test
  void aUnitWithoutOneOfTwoFiguresIsMissing() {
    UnitRollUp half =
        POVERTY
            .add(term("30 hộ"), missingTerm(MissingReason.NOT_COLLECTED))
            .add(missingTerm(MissingReason.NOT_COLLECTED), term("5 hộ"))
            .add(term("10 hộ"), term("1000 hộ"));
    assertUndefined(half.result(MissingPolicy.STRICT, 3), UndefinedReason.MISSING_VALUE);
    assertThat(half.result(MissingPolicy.COVER, 3).coverage()).hasToString("1/3");
    assertThat(half.result(MissingPolicy.COVER, 3).amount().round(Rounding.halfUp(0)).value())
        .contains(amount("1", "% share"));
  }

  @Test
  void theReasonOfAnUndefinedResultIsKept() {
    Calculation<Amount> ambiguous =
        Calculation.undefined(
            UndefinedReason.AMBIGUOUS,
            GrowthCalculator.standard().change(term("1 ha"), term("1 ha")).trace());
    assertUndefined(
        REVENUE.add(ambiguous).result(MissingPolicy.STRICT, 1), UndefinedReason.AMBIGUOUS);
  }

  @Test
  void notesAndTheWeakestMaturityAreInheritedInAnyOrder() {
    Operand official =
        statistic("1 tỷ đồng").withMaturity(Maturity.OFFICIAL).withNotes("note-b", "note-a");
    Operand estimated = statistic("2 tỷ đồng").withMaturity(Maturity.ESTIMATED).withNotes("note-b");
    Calculation<Amount> one =
        REVENUE.add(official).add(estimated).result(MissingPolicy.STRICT, 2).amount();
    Calculation<Amount> other =
        REVENUE.add(estimated).add(official).result(MissingPolicy.STRICT, 2).amount();
    assertThat(one).isEqualTo(other);
    assertThat(one.notes()).containsExactly("note-a", "note-b");
    assertThat(one.maturity()).contains(Maturity.ESTIMATED);
  }

  @Test
  void theRuleDecidesHowManyFiguresAUnitReports() {
    assertThatThrownBy(() -> REVENUE.add(term("1 tỷ đồng"), term("1 hộ")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot add 2 figures of a unit: a roll-up by sum takes 1 figure of each");
    assertThatThrownBy(() -> POVERTY.add(term("1 hộ")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot add 1 figure of a unit: a roll-up by ratio-of-sums takes 2 figures of each");
  }

  @Test
  void addingDifferentDimensionsIsRefused() {
    assertThatThrownBy(() -> REVENUE.add(term("1 ha")))
        .isInstanceOf(DimensionMismatchException.class);
    assertThatThrownBy(() -> POVERTY.add(term("1 hộ"), term("1 người")))
        .isInstanceOf(DimensionMismatchException.class);
    assertThatThrownBy(() -> REVENUE.merge(UnitRollUp.sum(unit("ha"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'other' must be a roll-up by sum in [tỷ đồng] but was"
                + " wardreport-units/1|sum|ha|0|0|0|||");
    assertThatThrownBy(() -> REVENUE.merge(INCOME)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void anIndicatorKnowsItsOwnRule() {
    Indicator households = indicator("households", "hộ", Optional.of(new SpatialAggregation.Sum()));
    Indicator poor =
        indicator(
            "poor-share",
            "% share",
            Optional.of(new SpatialAggregation.RatioOfSums("households", "households")));
    Indicator income =
        indicator(
            "income",
            "triệu đồng/người/năm",
            Optional.of(new SpatialAggregation.WeightedMean("people")));
    Indicator people = indicator("people", "người", Optional.empty());
    Map<String, Indicator> all = Map.of("households", households, "people", people);
    assertThat(UnitRollUp.of(households, id -> Optional.empty()))
        .isEqualTo(UnitRollUp.sum(unit("hộ")));
    assertThat(UnitRollUp.of(poor, id -> Optional.ofNullable(all.get(id)))).isEqualTo(POVERTY);
    assertThat(UnitRollUp.of(income, id -> Optional.ofNullable(all.get(id)))).isEqualTo(INCOME);
    assertUndefined(
        UnitRollUp.of(people, id -> Optional.empty())
            .add(term("5 người"))
            .result(MissingPolicy.COVER, 1),
        UndefinedReason.NOT_ADDITIVE);
    assertUndefined(
        UnitRollUp.of(people, id -> Optional.empty())
            .add(term("5 người"), term("5 người"))
            .result(MissingPolicy.COVER, 1),
        UndefinedReason.NOT_ADDITIVE);
    assertThatThrownBy(() -> UnitRollUp.of(income, id -> Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'indicators' must know the indicator but was \"people\"");
    Indicator bare =
        Indicator.builder()
            .id("bare")
            .label(Label.of("Không đơn vị"))
            .overUnits(new SpatialAggregation.Sum())
            .build();
    assertThatThrownBy(() -> UnitRollUp.of(bare, id -> Optional.empty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'indicator' must have a unit but was \"bare\"");
  }

  private static Indicator indicator(String id, String unit, Optional<SpatialAggregation> rule) {
    return Indicator.builder().id(id).label(Label.of(id)).unit(unit(unit)).overUnits(rule).build();
  }

  @Test
  void theTextFormCarriesTheState() {
    UnitRollUp state =
        REVENUE
            .add(
                statistic("130.8 tỷ đồng")
                    .withMaturity(Maturity.ESTIMATED)
                    .withNotes("note-a", "note-b"))
            .add(missingTerm(MissingReason.NOT_COLLECTED));
    assertThat(state)
        .hasToString(
            "wardreport-units/1|sum|tỷ đồng|654/5|0|1|not-collected=1|note-a,note-b|"
                + "statistics:estimated");
    assertThat(UnitRollUp.parse(state.toString(), MeasureUnits.builtIn())).isEqualTo(state);
    UnitRollUp none =
        UnitRollUp.of(indicator("people", "người", Optional.empty()), id -> Optional.empty());
    assertThat(UnitRollUp.parse(none.toString(), MeasureUnits.builtIn())).isEqualTo(none);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "wardreport-units/2|sum|tỷ đồng|0|0|0|||",
        "wardreport-units/1|sum|tỷ đồng|0|0|0||",
        "wardreport-units/1|sum|tỷ đồng|0|0|0||||"
      })
  void aStateOfAnotherVersionIsRefused(String text) {
    assertThatThrownBy(() -> UnitRollUp.parse(text, MeasureUnits.builtIn()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'text' must be a state of the version wardreport-units/1 but was \""
                + text
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wardreport-units/1|best|tỷ đồng|0|0|0|||",
        "wardreport-units/1|sum|tỷ dồng|0|0|0|||",
        "wardreport-units/1|sum|tỷ đồng|x|0|0|||",
        "wardreport-units/1|sum|tỷ đồng|0|0|-1|||",
        "wardreport-units/1|sum|tỷ đồng|0|0|0|not-collected||",
        "wardreport-units/1|sum|tỷ đồng|0|0|0|||nothing"
      })
  void anImpossibleStateIsRefused(String text) {
    assertThatThrownBy(() -> UnitRollUp.parse(text, MeasureUnits.builtIn()))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void mergingIsAssociativeAndCommutativeAndHasAnIdentity() {
    Cases.forAll(
        drawn -> {
          UnitRollUp empty = drawn.one(REVENUE, POVERTY, INCOME);
          UnitRollUp one = drawn(drawn, empty);
          UnitRollUp other = drawn(drawn, empty);
          UnitRollUp third = drawn(drawn, empty);
          assertThat(one.merge(other)).isEqualTo(other.merge(one));
          assertThat(one.merge(other)).hasSameHashCodeAs(other.merge(one));
          assertThat(one.merge(other).merge(third)).isEqualTo(one.merge(other.merge(third)));
          assertThat(one.merge(empty)).isEqualTo(one);
          assertThat(empty.merge(one)).isEqualTo(one);
          assertThat(UnitRollUp.parse(one.toString(), MeasureUnits.builtIn())).isEqualTo(one);
        });
  }

  @Test
  void theOrderOfTheUnitsDoesNotMatter() {
    Cases.forAll(
        drawn -> {
          List<Operand> terms = new ArrayList<>();
          for (int i = drawn.whole(0, 20); i > 0; i--) {
            terms.add(drawnTerm(drawn, "tỷ đồng"));
          }
          UnitRollUp inOrder = all(terms);
          Collections.shuffle(terms, new Random(drawn.whole(0, 1000)));
          int cut = drawn.whole(0, terms.size());
          UnitRollUp inParts =
              all(terms.subList(cut, terms.size())).merge(all(terms.subList(0, cut)));
          assertThat(inParts).isEqualTo(inOrder);
          assertThat(inParts.result(MissingPolicy.COVER, 100))
              .isEqualTo(inOrder.result(MissingPolicy.COVER, 100));
        });
  }

  private static UnitRollUp all(List<Operand> terms) {
    UnitRollUp rollUp = REVENUE;
    for (Operand term : terms) {
      rollUp = rollUp.add(term);
    }
    return rollUp;
  }

  private static UnitRollUp drawn(Cases drawn, UnitRollUp empty) {
    UnitRollUp rollUp = empty;
    for (int i = drawn.whole(0, 5); i > 0; i--) {
      if (empty.equals(REVENUE)) {
        rollUp = rollUp.add(drawnTerm(drawn, "tỷ đồng"));
      } else if (empty.equals(POVERTY)) {
        rollUp = rollUp.add(drawnTerm(drawn, "hộ"), drawnTerm(drawn, "hộ"));
      } else {
        rollUp = rollUp.add(drawnTerm(drawn, "triệu đồng/người/năm"), drawnTerm(drawn, "người"));
      }
    }
    return rollUp;
  }

  private static Operand drawnTerm(Cases drawn, String code) {
    if (drawn.whole(0, 3) == 0) {
      return missingTerm(drawn.one(MissingReason.values()));
    }
    return statistic(drawn.quantity(unit(code)))
        .withMaturity(
            drawn.one(
                Maturity.ESTIMATED,
                Maturity.OFFICIAL,
                new Maturity("budget", "outturn"),
                new Maturity("own", "a"),
                new Maturity("own", "b")))
        .withNotes(drawn.one("note-a", "note-b", "note-c"));
  }
}
