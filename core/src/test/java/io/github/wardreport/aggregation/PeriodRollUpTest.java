package io.github.wardreport.aggregation;

import static io.github.wardreport.Given.missingTerm;
import static io.github.wardreport.Given.statistic;
import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Cases;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.TemporalAggregation;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.period.Month;
import io.github.wardreport.period.Period;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.Maturity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRollUpTest {
  private static final PeriodRollUp REVENUE =
      PeriodRollUp.of(TemporalAggregation.SUM, unit("tỷ đồng"));
  private static final PeriodRollUp ENTERPRISES =
      PeriodRollUp.of(TemporalAggregation.LAST, unit("hộ"));
  private static final PeriodRollUp PEOPLE =
      PeriodRollUp.of(TemporalAggregation.MEAN_OF_STOCKS, unit("người"));

  private static Period period(String text) {
    return Period.parse(text);
  }

  private static Amount amount(String number, String code) {
    return new Amount(Ratio.parse(number), unit(code));
  }

  private static final PeriodRollUp HALF_YEAR =
      REVENUE
          .add(period("2025-Q2"), term("32 tỷ đồng"))
          .add(period("2025-Q1"), term("30000 triệu đồng"));

  @Test
  void periodsAddUpToTheTimeThatTheyFill() {
    RollUpResult sum = HALF_YEAR.result(MissingPolicy.STRICT, period("2025-H1"));
    assertThat(sum.amount().value()).contains(amount("62", "tỷ đồng"));
    assertThat(sum.amount().remarks()).isEmpty();
    assertThat(sum.coverage()).hasToString("181/181");
    assertThat(sum.amount().explain(Language.VIETNAMESE)).isEqualTo("tổng của 2 kỳ = 62 tỷ đồng");
  }

  @Test
  void aGapIsNotBridged() {
    assertThat(HALF_YEAR.result(MissingPolicy.STRICT, period("2025")).amount().undefinedReason())
        .contains(UndefinedReason.GAP_IN_SERIES);
    RollUpResult covered = HALF_YEAR.result(MissingPolicy.COVER, period("2025"));
    assertThat(covered.amount().value()).contains(amount("62", "tỷ đồng"));
    assertThat(covered.amount().remarks()).containsExactly(Remark.PARTIAL_COVERAGE);
    assertThat(covered.coverage()).hasToString("181/365");
  }

  @Test
  void aPeriodWithoutAValueGivesItsReason() {
    PeriodRollUp missing =
        HALF_YEAR.add(period("2025-Q3"), missingTerm(MissingReason.BEING_UPDATED));
    Period nineMonths = period("2025-01/2025-09");
    assertThat(missing.result(MissingPolicy.STRICT, nineMonths).amount().undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThat(missing.result(MissingPolicy.COVER, nineMonths).coverage()).hasToString("181/273");
    assertThat(missing.result(MissingPolicy.STRICT, period("2025-H1")).amount().value())
        .contains(amount("62", "tỷ đồng"));
    assertThat(
            REVENUE
                .add(period("2025-Q1"), missingTerm(MissingReason.DID_NOT_OCCUR))
                .result(MissingPolicy.STRICT, period("2025-Q1"))
                .amount()
                .undefinedReason())
        .contains(UndefinedReason.DID_NOT_OCCUR);
    assertThat(REVENUE.result(MissingPolicy.COVER, period("2025")).amount().undefinedReason())
        .contains(UndefinedReason.NOTHING_ADDED);
  }

  @Test
  void onlyPeriodsInsideTheTimeCountAndAreInherited() {
    PeriodRollUp noted =
        REVENUE
            .add(
                period("2025-Q1"),
                statistic("30 tỷ đồng").withNotes("note-a").withMaturity(Maturity.OFFICIAL))
            .add(
                period("2025-Q2"),
                statistic("32 tỷ đồng").withNotes("note-b").withMaturity(Maturity.ESTIMATED));
    RollUpResult first = noted.result(MissingPolicy.STRICT, period("2025-Q1"));
    assertThat(first.amount().value()).contains(amount("30", "tỷ đồng"));
    assertThat(first.amount().notes()).containsExactly("note-a");
    assertThat(first.amount().maturity()).contains(Maturity.OFFICIAL);
    RollUpResult both = noted.result(MissingPolicy.STRICT, period("2025-H1"));
    assertThat(both.amount().notes()).containsExactly("note-a", "note-b");
    assertThat(both.amount().maturity()).contains(Maturity.ESTIMATED);
  }

  @Test
  void theLastStockIsOfTheLastDay() {
    PeriodRollUp stocks =
        ENTERPRISES
            .add(period("@2025-12-31"), term("368 hộ"))
            .add(period("@2025-06-30"), term("350 hộ"));
    RollUpResult last = stocks.result(MissingPolicy.STRICT, period("2025"));
    assertThat(last.amount().value()).contains(amount("368", "hộ"));
    assertThat(last.coverage()).hasToString("1/1");
    assertThat(last.amount().explain(Language.ENGLISH))
        .isEqualTo("last value of 2 periods = 368 households");
    assertThat(
            stocks
                .result(MissingPolicy.STRICT, period("2025-01/2025-09"))
                .amount()
                .undefinedReason())
        .contains(UndefinedReason.GAP_IN_SERIES);
    RollUpResult earlier = stocks.result(MissingPolicy.COVER, period("2025-01/2025-09"));
    assertThat(earlier.amount().value()).contains(amount("350", "hộ"));
    assertThat(earlier.coverage()).hasToString("0/1");
  }

  @Test
  void theMeanOfStocksIsWeightedByTheDaysBetweenThem() {
    PeriodRollUp stocks =
        PEOPLE
            .add(period("@2025-01-01"), term("100 người"))
            .add(period("@2025-01-11"), term("130 người"))
            .add(period("@2025-01-31"), term("190 người"));
    RollUpResult mean = stocks.result(MissingPolicy.STRICT, period("2025-01"));
    assertThat(mean.amount().value()).contains(amount("145", "người"));
    assertThat(mean.coverage()).hasToString("30/30");
    RollUpResult partial = stocks.result(MissingPolicy.COVER, period("2025-01-05/2025-01-31"));
    assertThat(partial.amount().value()).contains(amount("160", "người"));
    assertThat(partial.coverage()).hasToString("20/26");
    RollUpResult single = stocks.result(MissingPolicy.COVER, period("2025-01-30/2025-01-31"));
    assertThat(single.amount().value()).contains(amount("190", "người"));
    assertThat(single.coverage()).hasToString("0/1");
  }

  @Test
  void anIndicatorWithoutARuleDoesNotAddUp() {
    Indicator bare = Indicator.builder().id("rate").label(Label.of("Tỷ lệ")).build();
    assertThatThrownBy(() -> PeriodRollUp.of(bare))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'indicator' must have a unit but was \"rate\"");
    Indicator rate = bare.withUnit(unit("% share"));
    assertThat(
            PeriodRollUp.of(rate)
                .add(period("2025"), term("5 % share"))
                .result(MissingPolicy.COVER, period("2025"))
                .amount()
                .undefinedReason())
        .contains(UndefinedReason.NOT_ADDITIVE);
    assertThat(
            PeriodRollUp.of(bare.withUnit(unit("tỷ đồng")).withOverTime(TemporalAggregation.SUM)))
        .isEqualTo(REVENUE);
    assertThatThrownBy(() -> PeriodRollUp.of(rate.withOverTime(TemporalAggregation.SUM)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'unit' must add up, as percents do not, but was % share");
    assertThat(PeriodRollUp.of(rate.withOverTime(TemporalAggregation.LAST)))
        .isEqualTo(PeriodRollUp.of(TemporalAggregation.LAST, unit("% share")));
  }

  @Test
  void periodsNeitherRepeatNorOverlap() {
    assertThatThrownBy(() -> HALF_YEAR.add(period("2025-Q1"), term("1 tỷ đồng")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'period' must be added once but was 2025-Q1");
    assertThatThrownBy(() -> HALF_YEAR.add(period("2025-03"), term("1 tỷ đồng")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'period' must not overlap 2025-Q1 but was 2025-03");
    assertThatThrownBy(() -> HALF_YEAR.add(period("2025-07-01/.."), term("1 tỷ đồng")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'period' must have known bounds but was 2025-07-01/..");
    assertThatThrownBy(() -> HALF_YEAR.result(MissingPolicy.COVER, period("../2025-12-31")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'whole' must have known bounds but was ../2025-12-31");
  }

  @Test
  void addingDifferentDimensionsIsRefused() {
    assertThatThrownBy(() -> REVENUE.add(period("2025"), term("1 ha")))
        .isInstanceOf(DimensionMismatchException.class);
    assertThatThrownBy(() -> REVENUE.merge(ENTERPRISES))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'other' must be a roll-up by sum in tỷ đồng but was"
                + " wardreport-periods/1|last|hộ");
    assertThatThrownBy(() -> REVENUE.merge(PeriodRollUp.of(TemporalAggregation.SUM, unit("ha"))))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void theTextFormCarriesTheState() {
    PeriodRollUp state = HALF_YEAR.add(period("2025-Q3"), missingTerm(MissingReason.BEING_UPDATED));
    assertThat(state)
        .hasToString(
            "wardreport-periods/1|sum|tỷ đồng|2025-Q1|30|1||||2025-Q2|32|1||||"
                + "2025-Q3||0|being-updated=1||");
    assertThat(PeriodRollUp.parse(state.toString(), MeasureUnits.builtIn())).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wardreport-periods/2|sum|tỷ đồng",
        "wardreport-periods/1|sum",
        "wardreport-periods/1|sum|tỷ đồng|2025",
        "wardreport-periods/1|best|tỷ đồng",
        "wardreport-periods/1|sum|tỷ đồng|2025-Q9|30|1|||",
        "wardreport-periods/1|sum|tỷ đồng|2025|30|1||||2025|30|1|||"
      })
  void anImpossibleStateIsRefused(String text) {
    assertThatThrownBy(() -> PeriodRollUp.parse(text, MeasureUnits.builtIn()))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void fieldsKeepBarsAndBackslashes() {
    assertThat(StateFormat.split(StateFormat.join(List.of("v", "a|b", "c\\d", "")), "v"))
        .containsExactly("a|b", "c\\d", "");
    assertThat(StateFormat.split("v|a\\", "v")).containsExactly("a\\");
  }

  @Test
  void mergingIsAssociativeAndCommutativeAndHasAnIdentity() {
    Cases.forAll(
        drawn -> {
          PeriodRollUp empty = drawn.one(REVENUE, ENTERPRISES, PEOPLE);
          PeriodRollUp one = drawn(drawn, empty, 2023);
          PeriodRollUp other = drawn(drawn, empty, 2024);
          PeriodRollUp third = drawn(drawn, empty, 2025);
          assertThat(one.merge(other)).isEqualTo(other.merge(one));
          assertThat(one.merge(other)).hasSameHashCodeAs(other.merge(one));
          assertThat(one.merge(other).merge(third)).isEqualTo(one.merge(other.merge(third)));
          assertThat(one.merge(empty)).isEqualTo(one);
          assertThat(empty.merge(one)).isEqualTo(one);
          assertThat(PeriodRollUp.parse(one.toString(), MeasureUnits.builtIn())).isEqualTo(one);
        });
  }

  private static PeriodRollUp drawn(Cases drawn, PeriodRollUp empty, int year) {
    String code = empty.equals(REVENUE) ? "tỷ đồng" : empty.equals(PEOPLE) ? "người" : "hộ";
    PeriodRollUp rollUp = empty;
    for (int month = 1; month <= 12; month++) {
      Period period = new Month(year, month);
      int kind = drawn.whole(0, 3);
      if (kind == 1) {
        rollUp = rollUp.add(period, missingTerm(drawn.one(MissingReason.values())));
      } else if (kind > 1) {
        rollUp = rollUp.add(period, drawn.quantity(unit(code)));
      }
    }
    return rollUp;
  }
}
