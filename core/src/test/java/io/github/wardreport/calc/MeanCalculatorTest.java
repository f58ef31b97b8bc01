package io.github.wardreport.calc;

import static io.github.wardreport.Given.missingTerm;
import static io.github.wardreport.Given.term;
import static io.github.wardreport.Given.terms;
import static io.github.wardreport.Given.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.label.Language;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.problem.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rice of footnote 1 of the 2025 report of phường Hoành Sơn; the people are made up. */
class MeanCalculatorTest {
  private static final MeanCalculator MEAN = MeanCalculator.standard();

  private static void assertSame(Calculation<Amount> mean, String number, String code) {
    assertThat(mean.value().orElseThrow().unit()).isEqualTo(unit(code));
    assertThat(mean.value().orElseThrow().value().isSameNumber(Ratio.parse(number)))
        .as("%s is %s", mean, number)
        .isTrue();
  }

  @Test
  void theYieldOfTwoSeasonsIsWeightedByTheirAreas() {
    Calculation<Amount> yield =
        MEAN.weightedMean(terms("54.2 tạ/ha", "40.06 tạ/ha"), terms("55.12 ha", "15.5 ha"));
    assertSame(yield, "3608.434/70.62", "tạ/ha");
    assertThat(yield.round(Rounding.halfUp(1)).explain(Language.VIETNAMESE))
        .isEqualTo(
            "(54,2 tạ/ha × 55,12 ha + 40,06 tạ/ha × 15,5 ha) ÷ (55,12 ha + 15,5 ha)"
                + " = 51,1 tạ/ha (làm tròn đến 1 chữ số thập phân)");
  }

  @Test
  void ratesAreWeightedByWhatTheyAreRatesOf() {
    assertSame(
        MEAN.weightedMean(terms("1 % share", "2 % share"), terms("300 hộ", "100 hộ")),
        "1.25",
        "% share");
  }

  @Test
  void aMeanNeedsItsWeights() {
    assertThatThrownBy(() -> MEAN.weightedMean(terms("1 ha", "2 ha"), terms("1 ha")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'weights' must be as many as the values, 2 but was 1");
    assertThatThrownBy(() -> MEAN.weightedMean(List.of(), List.of()))
        .isInstanceOf(InvalidValueException.class);
    assertThat(MEAN.weightedMean(terms("1 tạ/ha"), terms("0 ha")).undefinedReason())
        .contains(UndefinedReason.ZERO_BASE);
    assertThat(
            MEAN.weightedMean(terms("1 tạ/ha"), List.of(missingTerm(MissingReason.NOT_COLLECTED)))
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
    assertThatThrownBy(() -> MEAN.weightedMean(terms("1 tạ/ha", "2 ha"), terms("1 ha", "1 ha")))
        .isInstanceOf(DimensionMismatchException.class);
  }

  @Test
  void stocksAtEqualDistancesHaveTheChronologicalMean() {
    Calculation<Amount> mean =
        MEAN.meanOfStocks(terms("24000 người", "24300 người", "24500 người"));
    assertSame(mean, "24275", "người");
    assertThat(mean.explain(Language.VIETNAMESE))
        .isEqualTo("(24.000 người × 0,5 + 24.300 người + 24.500 người × 0,5) ÷ 2 = 24.275 người");
    assertSame(MEAN.meanOfStocks(terms("24000 người", "24500 người")), "24250", "người");
  }

  @Test
  void datedStocksCountByTheTimeBetweenThem() {
    assertSame(
        MEAN.meanOfStocks(
            List.of(
                term("100 người", "@2025-01-01"),
                term("130 người", "@2025-04-01"),
                term("160 người", "@2025-07-01"))),
        "130",
        "người");
    assertSame(
        MEAN.meanOfStocks(
            List.of(
                term("100 người", "@2025-01-01"),
                term("130 người", "@2025-04-01"),
                term("190 người", "@2026-01-01"))),
        "148.75",
        "người");
    assertSame(
        MEAN.meanOfStocks(
            List.of(
                term("100 người", "@2025-01-01"),
                term("130 người", "@2025-01-11"),
                term("190 người", "@2025-01-31"))),
        "145",
        "người");
  }

  @Test
  void datesMayBeGivenBesideTheStocks() {
    TreeMap<LocalDate, Operand> stocks = new TreeMap<>();
    stocks.put(LocalDate.parse("2025-01-31"), term("190 người"));
    stocks.put(LocalDate.parse("2025-01-01"), term("100 người"));
    stocks.put(LocalDate.parse("2025-01-11"), term("130 người"));
    assertSame(MEAN.meanOfStocks(stocks), "145", "người");
    assertThatThrownBy(() -> MEAN.meanOfStocks(new TreeMap<>()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'stocks' must be at least two but was 0");
  }

  @Test
  void stocksStandInTheOrderOfTime() {
    assertThatThrownBy(
            () ->
                MEAN.meanOfStocks(
                    List.of(term("100 người", "@2025-04-01"), term("130 người", "@2025-01-01"))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'stocks' must be in the order of time but was [2025-04-01, 2025-01-01]");
    assertThatThrownBy(
            () ->
                MEAN.meanOfStocks(
                    List.of(term("100 người", "@2025-04-01"), term("130 người", "@2025-04-01"))))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> MEAN.meanOfStocks(terms("100 người")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'stocks' must be at least two but was 1");
  }

  @Test
  void aMissingStockLeavesNoMean() {
    assertThat(
            MEAN.meanOfStocks(List.of(term("100 người"), missingTerm(MissingReason.BEING_UPDATED)))
                .undefinedReason())
        .contains(UndefinedReason.MISSING_VALUE);
  }
}
