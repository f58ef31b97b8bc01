package io.github.wardreport.calc;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.statistic.ContextualOperand;
import io.github.wardreport.statistic.FigureContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/**
 * Means of figures: weighted by another figure, and of stocks over a period.
 *
 * <p>Example: a population of 24,000 at the beginning, 24,300 in the middle and 24,500 at the end
 * of a year is 24,275 in the mean of the year.
 */
public final class MeanCalculator {
  private static final MeanCalculator STANDARD = new MeanCalculator();

  private MeanCalculator() {}

  /**
   * The calculator.
   *
   * @return the calculator; it holds no state
   */
  public static MeanCalculator standard() {
    return STANDARD;
  }

  /**
   * Σ(value × weight) ÷ Σ weight: the yield of two seasons weighted by their areas, a rate of
   * several wards weighted by their people.
   *
   * @param values the values, of one dimension
   * @param weights as many weights, of one dimension
   * @return the mean in the first value's unit, exactly; undefined if a value or a weight has no
   *     amount, or the weights are zero or below together
   * @throws DimensionMismatchException if the values, or the weights, do not measure the same
   * @throws io.github.wardreport.problem.InvalidValueException if there are not as many weights as
   *     values, or none
   */
  public Calculation<Amount> weightedMean(
      List<? extends Operand> values, List<? extends Operand> weights) {
    if (values.isEmpty() || values.size() != weights.size()) {
      throw Arguments.refuse(
          "weights", "be as many as the values, " + values.size(), weights.size());
    }
    List<Operand> products =
        IntStream.range(0, values.size())
            .<Operand>mapToObj(i -> new WeightedOperand(values.get(i), weights.get(i)))
            .toList();
    Map<String, List<? extends Operand>> operands = new LinkedHashMap<>();
    operands.put("products", products);
    operands.put("weights", weights);
    Trace trace = Trace.ofStep("weighted-mean", operands);
    Calculation<Amount> weighted = SumCalculator.standard().sum(products);
    Calculation<Amount> weight = SumCalculator.standard().sum(weights);
    return Evaluation.of(Relations.RATE, weighted, weight)
        .result(mean -> asMeasured(mean, values.get(0)))
        .convert(mean -> mean, trace);
  }

  /**
   * The chronological mean of stocks (bình quân theo thời điểm): (½a₁ + a₂ + … + ½aₙ) ÷ (n − 1) for
   * stocks at equal distances; for dated stocks at unequal distances each interval counts by its
   * length, in months where all lie on the same day of the month, otherwise in days.
   *
   * @param stocks the stocks in the order of time, at least two; either all are statistics of a
   *     known point in time, or the distances are taken as equal
   * @return the mean in the first stock's unit, exactly; undefined if a stock has no amount
   * @throws DimensionMismatchException if the stocks do not measure the same
   * @throws io.github.wardreport.problem.InvalidValueException if there are fewer than two, or they
   *     are not in the order of time
   */
  public Calculation<Amount> meanOfStocks(List<? extends Operand> stocks) {
    return meanOfStocks(stocks, lengths(stocks));
  }

  /**
   * The chronological mean of dated stocks; see {@link #meanOfStocks(List)}.
   *
   * @param stocks the stocks by their dates, at least two
   * @return the mean in the first stock's unit, exactly; undefined if a stock has no amount
   * @throws DimensionMismatchException if the stocks do not measure the same
   * @throws io.github.wardreport.problem.InvalidValueException if there are fewer than two
   */
  public Calculation<Amount> meanOfStocks(SortedMap<LocalDate, ? extends Operand> stocks) {
    return meanOfStocks(List.copyOf(stocks.values()), lengthsBetween(List.copyOf(stocks.keySet())));
  }

  private static Calculation<Amount> meanOfStocks(
      List<? extends Operand> stocks, List<Ratio> lengths) {
    if (stocks.size() < 2) {
      throw Arguments.refuse("stocks", "be at least two", stocks.size());
    }
    Ratio whole = lengths.stream().reduce(Ratio.ZERO, Ratio::plus);
    List<Operand> weighted = new ArrayList<>();
    for (int i = 0; i < stocks.size(); i++) {
      Ratio before = i == 0 ? Ratio.ZERO : lengths.get(i - 1);
      Ratio behind = i == lengths.size() ? Ratio.ZERO : lengths.get(i);
      Ratio half = before.plus(behind).times(Ratio.of(1, 2)).reduced();
      weighted.add(new WeightedOperand(stocks.get(i), new NumberOperand(half)));
    }
    Operand length = new NumberOperand(whole);
    Map<String, List<Operand>> operands = new LinkedHashMap<>();
    operands.put("stocks", weighted);
    operands.put("intervals", List.of(length));
    return Evaluation.of(Relations.RATE, SumCalculator.standard().sum(weighted), length)
        .result(mean -> asMeasured(mean, stocks.get(0)))
        .convert(mean -> mean, Trace.ofStep("mean-of-stocks", operands));
  }

  /** The mean in the unit of the first figure; a mean of percents came out as a pure number. */
  private static Amount asMeasured(Amount mean, Operand first) {
    MeasureUnit unit = first.amount().orElseThrow().unit();
    return unit.percentKind().isPresent() && mean.unit().equals(MeasureUnit.ONE)
        ? new Amount(mean.value().scaleByPowerOfTen(2), unit)
        : mean.in(unit);
  }

  private static List<Ratio> lengths(List<? extends Operand> stocks) {
    List<LocalDate> dates = new ArrayList<>();
    for (Operand stock : stocks) {
      ContextualOperand.of(stock)
          .flatMap(FigureContext::period)
          .filter(PointInTime.class::isInstance)
          .flatMap(Period::start)
          .ifPresent(dates::add);
    }
    if (dates.size() < stocks.size()) {
      return stocks.stream().skip(1).map(stock -> Ratio.ONE).toList();
    }
    return lengthsBetween(dates);
  }

  private static List<Ratio> lengthsBetween(List<LocalDate> dates) {
    if (dates.size() < 2) {
      return List.of();
    }
    int day = dates.get(0).getDayOfMonth();
    ChronoUnit unit =
        dates.stream().allMatch(date -> date.getDayOfMonth() == day)
            ? ChronoUnit.MONTHS
            : ChronoUnit.DAYS;
    List<Ratio> lengths = new ArrayList<>();
    for (int i = 1; i < dates.size(); i++) {
      long length = unit.between(dates.get(i - 1), dates.get(i));
      if (length <= 0) {
        throw Arguments.refuse("stocks", "be in the order of time", dates);
      }
      lengths.add(Ratio.of(length, 1));
    }
    boolean equal = lengths.stream().allMatch(length -> length.equals(lengths.get(0)));
    return equal ? lengths.stream().map(length -> Ratio.ONE).toList() : lengths;
  }
}
