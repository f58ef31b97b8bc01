package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.Trace;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorLookup;
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
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.MaturityScales;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A roll-up of an indicator over administrative units, by the indicator's own rule: a sum, a ratio
 * of two sums or a weighted mean. Percents are never added.
 *
 * <p>This class is immutable and thread-safe. {@code add} returns a roll-up with one more unit,
 * {@code merge} one with the units of two. The order and grouping do not matter, so that any
 * distributed engine can run it; the text form carries it from one process to another. Its size
 * does not grow with the number of units. Every unit must be added once.
 *
 * <pre>{@code
 * UnitRollUp revenue = UnitRollUp.sum(billionDong);
 * revenue = revenue.add(wardA).add(wardB);
 * revenue.result(MissingPolicy.COVER, 3321).coverage(); // 2/3321
 * }</pre>
 */
public final class UnitRollUp {
  private static final String VERSION = "wardreport-units/1";
  private static final int FIELDS = 8;
  private static final MeasureUnit UNITS =
      MeasureUnit.counting("đơn vị", Label.of("đơn vị", "units"));

  private final Rule rule;
  private final List<MeasureUnit> units;
  private final Ratio above;
  private final Ratio below;
  private final RollUpInputs inflow;

  enum Rule implements Coded {
    SUM("sum"),
    RATIO_OF_SUMS("ratio-of-sums"),
    WEIGHTED_MEAN("weighted-mean"),
    NONE("none");

    private final String code;

    Rule(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  private UnitRollUp(
      Rule rule, List<MeasureUnit> units, Ratio above, Ratio below, RollUpInputs inflow) {
    this.rule = rule;
    this.units = units;
    this.above = above;
    this.below = below;
    this.inflow = inflow;
  }

  static UnitRollUp empty(Rule rule, MeasureUnit... units) {
    return new UnitRollUp(rule, List.of(units), Ratio.ZERO, Ratio.ZERO, RollUpInputs.NONE);
  }

  /**
   * Starts a sum.
   *
   * @param unit the measure unit of the result, which is no percent
   * @return an empty roll-up
   * @throws io.github.wardreport.problem.InvalidValueException if the unit is a percent
   */
  public static UnitRollUp sum(MeasureUnit unit) {
    if (unit.percentKind().isPresent()) {
      throw Arguments.refuse("unit", "add up, as percents do not,", unit);
    }
    return empty(Rule.SUM, unit);
  }

  /**
   * Starts a ratio of two sums, for example poor households over all households.
   *
   * @param unit the measure unit of the result, a percent for a ratio of like things
   * @param numerator the measure unit of the numerators
   * @param denominator the measure unit of the denominators
   * @return an empty roll-up
   */
  public static UnitRollUp ratioOfSums(
      MeasureUnit unit, MeasureUnit numerator, MeasureUnit denominator) {
    return empty(Rule.RATIO_OF_SUMS, unit, numerator, denominator);
  }

  /**
   * Starts a mean weighted by another indicator, for example income per head by population.
   *
   * @param unit the measure unit of the values and of the result
   * @param weight the measure unit of the weights
   * @return an empty roll-up
   */
  public static UnitRollUp weightedMean(MeasureUnit unit, MeasureUnit weight) {
    return empty(Rule.WEIGHTED_MEAN, unit, weight);
  }

  /**
   * Starts the roll-up by an indicator's own rule.
   *
   * @param indicator the indicator, with its measure unit
   * @param indicators finds the indicators that its rule names
   * @return an empty roll-up; if the indicator has no rule, its result is {@linkplain
   *     UndefinedReason#NOT_ADDITIVE undefined}
   * @throws io.github.wardreport.problem.InvalidValueException if a measure unit is not known, or
   *     percents would be summed
   */
  public static UnitRollUp of(Indicator indicator, IndicatorLookup indicators) {
    return indicator
        .overUnits()
        .map(over -> over.match(new RollUpByRule(indicator, indicators)))
        .orElseGet(() -> empty(Rule.NONE));
  }

  static MeasureUnit unit(String id, IndicatorLookup indicators) {
    return unit(
        indicators
            .indicator(id)
            .orElseThrow(() -> Arguments.refuse("indicators", "know the indicator", id)));
  }

  static MeasureUnit unit(Indicator indicator) {
    return indicator
        .unit()
        .orElseThrow(() -> Arguments.refuse("indicator", "have a unit", indicator.id()));
  }

  /**
   * Adds one administrative unit, for a sum.
   *
   * @param value what the unit reports, a missing value as well
   * @return the roll-up with the unit
   * @throws io.github.wardreport.measure.DimensionMismatchException if the value measures something
   *     else
   * @throws InvalidValueException if the rule takes two figures of each unit
   */
  public UnitRollUp add(Operand value) {
    requireFigures(1);
    RollUpInputs grown = inflow.plus(List.of(value));
    return value
        .amount()
        .filter(amount -> rule == Rule.SUM)
        .map(amount -> with(above.plus(amount.in(units.get(0)).value()), below, grown))
        .orElseGet(() -> with(above, below, grown));
  }

  /**
   * Adds one administrative unit, for a ratio of sums or a weighted mean.
   *
   * @param value the numerator, or the value that is weighted
   * @param other the denominator, or the weight
   * @return the roll-up with the unit; a unit without one of the two counts as missing
   * @throws io.github.wardreport.measure.DimensionMismatchException if a figure measures something
   *     else
   * @throws InvalidValueException if the rule takes one figure of each unit
   */
  public UnitRollUp add(Operand value, Operand other) {
    requireFigures(2);
    RollUpInputs grown = inflow.plus(List.of(value, other));
    if (rule == Rule.NONE || value.amount().isEmpty() || other.amount().isEmpty()) {
      return with(above, below, grown);
    }
    boolean isRatio = rule == Rule.RATIO_OF_SUMS;
    Ratio one = value.amount().get().in(units.get(isRatio ? 1 : 0)).value();
    Ratio divisor = other.amount().get().in(units.get(isRatio ? 2 : 1)).value();
    return with(above.plus(isRatio ? one : one.times(divisor)), below.plus(divisor), grown);
  }

  private static String figures(int count) {
    return count == 1 ? "1 figure" : count + " figures";
  }

  private void requireFigures(int count) {
    boolean fits = rule == Rule.NONE || count == (rule == Rule.SUM ? 1 : 2);
    if (!fits) {
      throw new InvalidValueException(
          "Cannot add "
              + figures(count)
              + " of a unit: a roll-up by "
              + rule.code
              + " takes "
              + figures(3 - count)
              + " of each");
    }
  }

  private UnitRollUp with(Ratio newAbove, Ratio newBelow, RollUpInputs newInflow) {
    return new UnitRollUp(rule, units, newAbove.reduced(), newBelow.reduced(), newInflow);
  }

  /**
   * Returns the roll-up of everything that was added to this one and another.
   *
   * @param other a roll-up of other administrative units
   * @return the roll-up of the units of both
   * @throws io.github.wardreport.problem.InvalidValueException if the rules or the measure units
   *     differ
   */
  public UnitRollUp merge(UnitRollUp other) {
    if (rule != other.rule || !units.equals(other.units)) {
      throw Arguments.refuse("other", "be a roll-up by " + rule.code + " in " + units, other);
    }
    return with(above.plus(other.above), below.plus(other.below), inflow.plus(other.inflow));
  }

  /**
   * Returns the result.
   *
   * @param policy how to treat administrative units without a value
   * @param expected the number of administrative units that belong to the whole
   * @return the amount, exactly, and its coverage; undefined if a unit is missing under {@link
   *     MissingPolicy#STRICT}, if nothing was added, if a divisor is zero or negative, or if the
   *     indicator has no rule
   * @throws io.github.wardreport.problem.InvalidValueException if more units were added than belong
   *     to the whole
   */
  public RollUpResult result(MissingPolicy policy, long expected) {
    return result(policy, expected, MaturityScales.standard());
  }

  /**
   * What it comes to.
   *
   * @param policy what to make of units without a value
   * @param expected how many units belong to the whole
   * @param scales the scales of maturity that apply to the report
   * @return the amount, exactly, and its coverage; undefined if {@link MissingPolicy#STRICT} and a
   *     unit is missing, where nothing was added, where a divisor is zero or below, and where the
   *     indicator has no rule
   * @throws io.github.wardreport.problem.InvalidValueException if more units came in than belong to
   *     the whole
   */
  public RollUpResult result(MissingPolicy policy, long expected, MaturityScales scales) {
    Coverage coverage = new Coverage(inflow.covered(), expected);
    Trace trace = trace();
    Optional<UndefinedReason> undefined = undefinedReason(policy, coverage);
    return new RollUpResult(
        undefined.isPresent()
            ? Calculation.undefined(undefined.get(), trace)
            : Calculation.computed(
                amount(),
                trace,
                List.copyOf(inflow.notes()),
                inflow.maturity(scales),
                coverage.isComplete() ? List.of() : List.of(Remark.PARTIAL_COVERAGE)),
        coverage);
  }

  private Optional<UndefinedReason> undefinedReason(MissingPolicy policy, Coverage coverage) {
    if (rule == Rule.NONE) {
      return Optional.of(UndefinedReason.NOT_ADDITIVE);
    }
    if (policy == MissingPolicy.STRICT && inflow.whyNotComplete().isPresent()) {
      return inflow.whyNotComplete();
    }
    if (inflow.whyNothing().isPresent()) {
      return inflow.whyNothing();
    }
    if (policy == MissingPolicy.STRICT && !coverage.isComplete()) {
      return Optional.of(UndefinedReason.MISSING_VALUE);
    }
    if (rule == Rule.SUM || below.signum() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        below.signum() == 0 ? UndefinedReason.ZERO_BASE : UndefinedReason.NEGATIVE_BASE);
  }

  private Amount amount() {
    MeasureUnit unit = units.get(0);
    if (rule == Rule.SUM) {
      return new Amount(above, unit);
    }
    if (rule == Rule.WEIGHTED_MEAN) {
      return new Amount(above.dividedBy(below), unit);
    }
    Amount numerator = new Amount(above, units.get(1));
    Amount denominator = new Amount(below, units.get(2));
    return unit.percentKind().isPresent()
        ? new Amount(numerator.ratioTo(denominator).scaleByPowerOfTen(2), unit)
        : numerator.per(denominator).in(unit);
  }

  private Trace trace() {
    Quantity covered = Quantity.of(Figure.exact(inflow.covered()), UNITS);
    return Trace.ofStep("roll-up-" + rule.code, Map.of("covered", List.of(covered)));
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
  public static UnitRollUp parse(String text, MeasureUnits known) {
    List<String> fields = StateFormat.split(text, VERSION);
    if (fields.size() != FIELDS) {
      throw Arguments.refuse("text", "be a state of the version " + VERSION, text);
    }
    Rule rule = Coded.get("text", Rule.values(), fields.get(0));
    List<MeasureUnit> units = new ArrayList<>();
    if (!fields.get(1).isEmpty()) {
      for (String code : fields.get(1).split(";", -1)) {
        units.add(known.get(code));
      }
    }
    return new UnitRollUp(
        rule,
        List.copyOf(units),
        Ratio.parse(fields.get(2)),
        Ratio.parse(fields.get(3)),
        RollUpInputs.ofFields(fields.subList(4, 8)));
  }

  /**
   * Returns whether the other roll-up has the same rule and received the same amounts.
   *
   * @param other any object
   * @return true if both are equal
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof UnitRollUp rollUp
        && rule == rollUp.rule
        && units.equals(rollUp.units)
        && above.equals(rollUp.above)
        && below.equals(rollUp.below)
        && inflow.equals(rollUp.inflow);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, units, above, below, inflow);
  }

  /**
   * The text form, which {@link #parse} reads; versioned, and the same for equal roll-ups.
   *
   * @return for example {@code wardreport-units/1|sum|tỷ đồng|1308/5|0|2|||}
   */
  @Override
  public String toString() {
    List<String> fields = new ArrayList<>();
    fields.add(VERSION);
    fields.add(rule.code);
    fields.add(String.join(";", units.stream().map(MeasureUnit::code).toList()));
    fields.add(above.toString());
    fields.add(below.toString());
    fields.addAll(inflow.fields());
    return StateFormat.join(fields);
  }
}
