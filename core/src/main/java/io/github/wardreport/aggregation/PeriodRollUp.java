package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.MeanCalculator;
import io.github.wardreport.calc.Trace;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.TemporalAggregation;
import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Coded;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.period.Period;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.MaturityScales;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A roll-up of an indicator over time, by the indicator's own rule: a sum of months, the last stock
 * or the chronological mean of stocks. A gap is never bridged.
 *
 * <p>This class is immutable and thread-safe. {@code add} returns a roll-up with one more period,
 * {@code merge} one with the periods of two, in any order and grouping; the text form carries it
 * from one process to another. Every period must be added once.
 *
 * <pre>{@code
 * PeriodRollUp revenue = PeriodRollUp.of(TemporalAggregation.SUM, billionDong)
 *     .add(Period.parse("2025-Q1"), first).add(Period.parse("2025-Q2"), second);
 * revenue.result(MissingPolicy.STRICT, Period.parse("2025-H1"));
 * }</pre>
 */
public final class PeriodRollUp {
  private static final String VERSION = "wardreport-periods/1";
  private static final int FIELDS_OF_ENTRY = 6;
  private static final MeasureUnit PERIODS = MeasureUnit.counting("kỳ", Label.of("kỳ", "periods"));

  private final TemporalAggregation rule;
  private final MeasureUnit unit;
  private final SortedMap<Period, Entry> entries;

  /** What was added for one period. */
  private record Entry(Optional<Ratio> amount, RollUpInputs inflow) {}

  private PeriodRollUp(TemporalAggregation rule, MeasureUnit unit, Map<Period, Entry> entries) {
    SortedMap<Period, Entry> ordered = new TreeMap<>(Period.chronological());
    ordered.putAll(entries);
    this.rule = rule;
    this.unit = unit;
    this.entries = Collections.unmodifiableSortedMap(ordered);
  }

  /**
   * Starts a roll-up by a rule.
   *
   * @param rule how the indicator adds up over time
   * @param unit the unit of the result
   * @return an empty roll-up
   * @throws io.github.wardreport.problem.InvalidValueException if percents were to be summed
   */
  public static PeriodRollUp of(TemporalAggregation rule, MeasureUnit unit) {
    if (rule == TemporalAggregation.SUM && unit.percentKind().isPresent()) {
      throw Arguments.refuse("unit", "add up, as percents do not,", unit);
    }
    return new PeriodRollUp(rule, unit, Map.of());
  }

  /**
   * Starts the roll-up by an indicator's own rule.
   *
   * @param indicator the indicator, with its unit
   * @return an empty roll-up; if the indicator has no rule, its result is {@linkplain
   *     UndefinedReason#NOT_ADDITIVE undefined}
   * @throws io.github.wardreport.problem.InvalidValueException if the indicator has no unit, or
   *     percents were to be summed
   */
  public static PeriodRollUp of(Indicator indicator) {
    MeasureUnit unit =
        indicator
            .unit()
            .orElseThrow(() -> Arguments.refuse("indicator", "have a unit", indicator.id()));
    return of(indicator.overTime().orElse(TemporalAggregation.NONE), unit);
  }

  /**
   * Adds one period.
   *
   * @param period the period, or for stocks the point in time; its bounds are known
   * @param value what was reported for it, a missing value as well
   * @return the roll-up with the period
   * @throws io.github.wardreport.measure.DimensionMismatchException if the value measures something
   *     else
   * @throws io.github.wardreport.problem.InvalidValueException if the period overlaps one that was
   *     added, or has an unknown bound
   */
  public PeriodRollUp add(Period period, Operand value) {
    if (period.start().isEmpty() || period.end().isEmpty()) {
      throw Arguments.refuse("period", "have known bounds", period);
    }
    Optional<Ratio> amount = value.amount().map(known -> known.in(unit).value().reduced());
    Entry entry = new Entry(amount, RollUpInputs.NONE.plus(List.of(value)));
    return merge(new PeriodRollUp(rule, unit, Map.of(period, entry)));
  }

  /**
   * Returns the roll-up of everything that was added to this one and another.
   *
   * @param other a roll-up of other periods
   * @return the roll-up of the periods of both
   * @throws io.github.wardreport.problem.InvalidValueException if the rules or the measure units
   *     differ, or a period of one overlaps a period of the other
   */
  public PeriodRollUp merge(PeriodRollUp other) {
    if (rule != other.rule || !unit.equals(other.unit)) {
      throw Arguments.refuse("other", "be a roll-up by " + rule.code() + " in " + unit, other);
    }
    SortedMap<Period, Entry> all = new TreeMap<>(Period.chronological());
    all.putAll(entries);
    other.entries.forEach(
        (period, entry) -> {
          if (all.putIfAbsent(period, entry) != null) {
            throw Arguments.refuse("period", "be added once", period);
          }
        });
    requireNoOverlap(List.copyOf(all.keySet()));
    return new PeriodRollUp(rule, unit, all);
  }

  private static void requireNoOverlap(List<Period> periods) {
    for (int i = 1; i < periods.size(); i++) {
      if (!end(periods.get(i - 1)).isBefore(start(periods.get(i)))) {
        throw Arguments.refuse("period", "not overlap " + periods.get(i - 1), periods.get(i));
      }
    }
  }

  private static LocalDate start(Period period) {
    return period.start().orElseThrow();
  }

  private static LocalDate end(Period period) {
    return period.end().orElseThrow();
  }

  /**
   * Returns the result for a time.
   *
   * @param policy how to treat periods that are missing or have no value
   * @param whole the time that the result is for; periods outside it are left out
   * @return the amount, exactly, and the coverage: for a sum the days with a value, for a mean the
   *     days between the first and the last stock, for the last value 1 if it is of the last day;
   *     undefined if a part of the time is missing under {@link MissingPolicy#STRICT}, if nothing
   *     was added, or if the indicator has no rule
   * @throws io.github.wardreport.problem.InvalidValueException if a bound of the time is not known
   */
  public RollUpResult result(MissingPolicy policy, Period whole) {
    return result(policy, whole, MaturityScales.standard());
  }

  /**
   * What it comes to over a time.
   *
   * @param policy what to make of periods that are missing or have no value
   * @param whole the time the result is for; periods outside it are left out
   * @param scales the scales of maturity that apply to the report
   * @return the amount, exactly, and the coverage: for a sum the days with a value, for a mean the
   *     days between the first and the last stock, for the last value 1 if it is of the last day;
   *     undefined if {@link MissingPolicy#STRICT} and part of the time is missing, where nothing
   *     was added, and where the indicator has no rule
   * @throws io.github.wardreport.problem.InvalidValueException if a bound of the time is not known
   */
  public RollUpResult result(MissingPolicy policy, Period whole, MaturityScales scales) {
    if (whole.start().isEmpty() || whole.end().isEmpty()) {
      throw Arguments.refuse("whole", "have known bounds", whole);
    }
    SortedMap<Period, Entry> inside = new TreeMap<>(entries);
    inside.keySet().removeIf(period -> !whole.covers(period));
    RollUpInputs inflow =
        inside.values().stream().map(Entry::inflow).reduce(RollUpInputs.NONE, RollUpInputs::plus);
    inside.values().removeIf(entry -> entry.amount().isEmpty());
    Coverage coverage = coverage(whole, List.copyOf(inside.keySet()));
    Quantity periods = Quantity.of(Figure.exact(inside.size()), PERIODS);
    Trace trace = Trace.ofStep("roll-up-" + rule.code(), Map.of("covered", List.of(periods)));
    Optional<UndefinedReason> undefined = undefinedReason(policy, inflow, coverage);
    return new RollUpResult(
        undefined.isPresent()
            ? Calculation.undefined(undefined.get(), trace)
            : Calculation.computed(
                new Amount(rolledUp(inside), unit),
                trace,
                List.copyOf(inflow.notes()),
                inflow.maturity(scales),
                coverage.isComplete() ? List.of() : List.of(Remark.PARTIAL_COVERAGE)),
        coverage);
  }

  private Optional<UndefinedReason> undefinedReason(
      MissingPolicy policy, RollUpInputs inflow, Coverage coverage) {
    if (rule == TemporalAggregation.NONE) {
      return Optional.of(UndefinedReason.NOT_ADDITIVE);
    }
    if (policy == MissingPolicy.STRICT && inflow.whyNotComplete().isPresent()) {
      return inflow.whyNotComplete();
    }
    if (inflow.whyNothing().isPresent()) {
      return inflow.whyNothing();
    }
    return policy == MissingPolicy.STRICT && !coverage.isComplete()
        ? Optional.of(UndefinedReason.GAP_IN_SERIES)
        : Optional.empty();
  }

  private Coverage coverage(Period whole, List<Period> known) {
    if (rule == TemporalAggregation.LAST || rule == TemporalAggregation.NONE) {
      boolean isOfLastDay = !known.isEmpty() && end(known.get(known.size() - 1)).equals(end(whole));
      return new Coverage(isOfLastDay ? 1 : 0, 1);
    }
    if (rule == TemporalAggregation.MEAN_OF_STOCKS) {
      long covered =
          known.isEmpty()
              ? 0
              : ChronoUnit.DAYS.between(start(known.get(0)), end(known.get(known.size() - 1)));
      return new Coverage(covered, ChronoUnit.DAYS.between(start(whole), end(whole)));
    }
    return new Coverage(known.stream().mapToLong(PeriodRollUp::days).sum(), days(whole));
  }

  private static long days(Period period) {
    return ChronoUnit.DAYS.between(start(period), end(period)) + 1;
  }

  private Ratio rolledUp(SortedMap<Period, Entry> known) {
    List<Ratio> amounts =
        known.values().stream().flatMap(entry -> entry.amount().stream()).toList();
    return switch (rule) {
      case SUM, NONE -> amounts.stream().reduce(Ratio.ZERO, Ratio::plus).reduced();
      case LAST -> amounts.get(amounts.size() - 1);
      case MEAN_OF_STOCKS -> amounts.size() == 1 ? amounts.get(0) : mean(known);
    };
  }

  private Ratio mean(SortedMap<Period, Entry> stocks) {
    SortedMap<LocalDate, Operand> dated = new TreeMap<>();
    stocks.forEach((period, entry) -> dated.put(end(period), term(entry.amount().orElseThrow())));
    return MeanCalculator.standard().meanOfStocks(dated).value().orElseThrow().value().reduced();
  }

  private Operand term(Ratio amount) {
    return new Amount(amount, unit);
  }

  /**
   * Reads the text form.
   *
   * @param text a state that {@link #toString} wrote
   * @param known the units that it may name
   * @return the roll-up
   * @throws io.github.wardreport.problem.InvalidValueException if the text is not a state of this
   *     version
   */
  public static PeriodRollUp parse(String text, MeasureUnits known) {
    List<String> fields = StateFormat.split(text, VERSION);
    if (fields.size() % FIELDS_OF_ENTRY != 2) {
      throw Arguments.refuse("text", "be a state of the version " + VERSION, text);
    }
    TemporalAggregation rule = Coded.get("text", TemporalAggregation.values(), fields.get(0));
    PeriodRollUp rollUp = of(rule, known.get(fields.get(1)));
    for (int i = 2; i < fields.size(); i += FIELDS_OF_ENTRY) {
      String amount = fields.get(i + 1);
      Entry entry =
          new Entry(
              amount.isEmpty() ? Optional.empty() : Optional.of(Ratio.parse(amount)),
              RollUpInputs.ofFields(fields.subList(i + 2, i + FIELDS_OF_ENTRY)));
      Period period = Period.parse(fields.get(i));
      rollUp = rollUp.merge(new PeriodRollUp(rule, rollUp.unit, Map.of(period, entry)));
    }
    return rollUp;
  }

  /**
   * Returns whether the other roll-up has the same rule and received the same amounts.
   *
   * @param other any object
   * @return true if both are equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof PeriodRollUp rollUp
        && rule == rollUp.rule
        && unit.equals(rollUp.unit)
        && entries.equals(rollUp.entries);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, unit, entries);
  }

  /**
   * The text form, which {@link #parse} reads; versioned, and the same for equal roll-ups.
   *
   * @return for example {@code wardreport-periods/1|sum|tỷ đồng|2025-Q1|30|1|||}
   */
  @Override
  public String toString() {
    List<String> fields = new ArrayList<>(List.of(VERSION, rule.code(), unit.code()));
    entries.forEach(
        (period, entry) -> {
          fields.add(period.toString());
          fields.add(entry.amount().map(Ratio::toString).orElse(""));
          fields.addAll(entry.inflow().fields());
        });
    return StateFormat.join(fields);
  }
}
