package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.Operand;
import io.github.wardreport.calc.Remark;
import io.github.wardreport.calc.Trace;
import io.github.wardreport.calc.UndefinedReason;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.SpatialAggregation;
import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.number.LargestRemainder;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.problem.NearMiss;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.UnitCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Puts the figures of units on the boundaries of another date (theo địa giới mới), by the
 * indicator's own rule: what was merged is added, what was divided is apportioned by a weight the
 * caller names, rates are made again from their numerators and denominators. What cannot be known
 * is undefined with the reason. Of an additive indicator nothing is lost: the parts of every figure
 * are the figure, exactly.
 *
 * <p>So a ward in its first year can be compared with the year before:
 *
 * <pre>{@code
 * Map<String, RestatedFigure> last =
 *     Restatement.of(catalogue, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 7, 1))
 *         .apportionedBy(Apportionment.byLineage(LineageEdge.POPULATION))
 *         .sum(revenue2024, billionDong);
 * GrowthCalculator.standard()
 *     .growth(Operand.of(revenue2025), Operand.of(last.get("hoanh-son").amount()));
 * }</pre>
 */
public final class Restatement {
  private static final Operand NOT_GIVEN = undefined(UndefinedReason.MISSING_VALUE);
  private static final Operand UNKNOWN = undefined(UndefinedReason.WEIGHT_NOT_KNOWN);

  private final UnitCatalogue catalogue;
  private final LocalDate from;
  private final LocalDate to;
  private final Optional<Apportionment> apportionment;
  private final MissingPolicy policy;
  private final OptionalInt decimals;

  private Restatement(
      UnitCatalogue catalogue,
      LocalDate from,
      LocalDate to,
      Optional<Apportionment> apportionment,
      MissingPolicy policy,
      OptionalInt decimals) {
    this.catalogue = catalogue;
    this.from = from;
    this.to = to;
    this.apportionment = apportionment;
    this.policy = policy;
    this.decimals = decimals;
  }

  /**
   * A restatement that parts no unit: what needs the part of a divided one is undefined, and so is
   * what needs a unit without a figure.
   *
   * @param catalogue the units and their lineage
   * @param from the date on whose boundaries the figures stand
   * @param to the date on whose boundaries they are wanted, later or earlier
   * @return the restatement
   */
  public static Restatement of(UnitCatalogue catalogue, LocalDate from, LocalDate to) {
    return new Restatement(
        catalogue, from, to, Optional.empty(), MissingPolicy.STRICT, OptionalInt.empty());
  }

  /**
   * The same with divided units apportioned.
   *
   * @param weight by what
   * @return the restatement
   */
  public Restatement apportionedBy(Apportionment weight) {
    return new Restatement(catalogue, from, to, Optional.of(weight), policy, decimals);
  }

  /**
   * The same with another treatment of units without a figure.
   *
   * @param missing {@link MissingPolicy#COVER} gives results of those that have one, with their
   *     coverage
   * @return the restatement
   */
  public Restatement with(MissingPolicy missing) {
    return new Restatement(catalogue, from, to, apportionment, missing, decimals);
  }

  /**
   * The same with the parts of every apportioned figure rounded by {@linkplain LargestRemainder
   * largest remainder}, so that they stay the figure together: whole persons for 0 decimals.
   *
   * @param count how many decimals in the unit of the result, 0 to 60
   * @return the restatement; it rounds what adds up, and no rates
   * @throws io.github.wardreport.problem.InvalidValueException if the count is outside 0 to 60
   */
  public Restatement withDecimals(int count) {
    if (count < 0 || count > 60) {
      throw Arguments.refuse("count", "be 0 to 60", count);
    }
    return new Restatement(catalogue, from, to, apportionment, policy, OptionalInt.of(count));
  }

  /**
   * Where a unit of the one date is at the other, and how much of it.
   *
   * @param unit the unit's id
   * @return its portions; one for a unit that was not divided
   * @throws io.github.wardreport.problem.InvalidValueException if it did not exist on the date of
   *     the figures
   */
  public List<ApportionedPart> portionsOf(String unit) {
    requireUnit("unit", unit);
    return change().portionsOf(unit);
  }

  private BoundaryChange change() {
    return new BoundaryChange(catalogue, from, to, apportionment);
  }

  private void requireUnit(String name, String id) {
    if (catalogue.find(id).filter(unit -> unit.existsOn(from)).isEmpty()) {
      List<String> known = catalogue.unitsOn(from).stream().map(AdministrativeUnit::id).toList();
      throw Arguments.refuse(
          name, "be of a unit that existed on " + from, id + NearMiss.question(id, known));
    }
  }

  /**
   * Restates an additive indicator.
   *
   * @param values what the units report, by their ids; missing values too
   * @param unit the unit of the result
   * @return the figures of all units that have a part of one of those, by their ids
   * @throws io.github.wardreport.problem.InvalidValueException if a unit did not exist on the date
   *     of the figures, or percents were to be summed
   * @throws io.github.wardreport.measure.DimensionMismatchException if a value measures something
   *     else
   */
  public Map<String, RestatedFigure> sum(Map<String, Operand> values, MeasureUnit unit) {
    UnitRollUp empty = UnitRollUp.sum(unit);
    Map<String, List<Contribution>> contributions = new LinkedHashMap<>();
    BoundaryChange change = change();
    values.forEach(
        (source, value) -> {
          requireUnit("values", source);
          parted(change.portionsOf(source), value, unit, decimals)
              .forEach((portion, part) -> add(contributions, portion, rollUp -> rollUp.add(part)));
        });
    return results(change, contributions, empty);
  }

  /**
   * Restates an indicator by its own rule.
   *
   * @param indicator the indicator, with its unit
   * @param indicators finds the indicators that its rule names
   * @param values what the units report, missing values too: by the id of an indicator, by the
   *     units' ids; asked for this indicator, or for its numerator and denominator, or its weight
   * @return the figures of all units that have a part of one of those, by their ids; {@linkplain
   *     UndefinedReason#NOT_ADDITIVE undefined} where the indicator has no rule
   * @throws io.github.wardreport.problem.InvalidValueException if a unit did not exist on the date
   *     of the figures, an indicator or its unit is not known, or percents were to be summed
   * @throws io.github.wardreport.measure.DimensionMismatchException if a value measures something
   *     else
   */
  public Map<String, RestatedFigure> restate(
      Indicator indicator,
      Function<String, Optional<Indicator>> indicators,
      Function<String, Map<String, Operand>> values) {
    SpatialAggregation over = indicator.overUnits().orElseGet(SpatialAggregation.None::new);
    if (over instanceof SpatialAggregation.Sum) {
      return sum(values.apply(indicator.id()), unitOf(indicator));
    }
    UnitRollUp empty = UnitRollUp.of(indicator, indicators);
    if (over instanceof SpatialAggregation.RatioOfSums ratio) {
      return pairs(
          empty,
          values.apply(ratio.numerator()),
          values.apply(ratio.denominator()),
          Optional.of(unitOf(indicators, ratio.numerator())),
          unitOf(indicators, ratio.denominator()));
    }
    if (over instanceof SpatialAggregation.WeightedMean mean) {
      return pairs(
          empty,
          values.apply(indicator.id()),
          values.apply(mean.weight()),
          Optional.empty(),
          unitOf(indicators, mean.weight()));
    }
    Map<String, List<Contribution>> contributions = new LinkedHashMap<>();
    BoundaryChange change = change();
    values
        .apply(indicator.id())
        .forEach(
            (source, value) -> {
              requireUnit("values", source);
              change
                  .portionsOf(source)
                  .forEach(portion -> add(contributions, portion, rollUp -> rollUp.add(value)));
            });
    return results(change, contributions, empty);
  }

  private static MeasureUnit unitOf(
      Function<String, Optional<Indicator>> indicators, String indicator) {
    return unitOf(
        indicators
            .apply(indicator)
            .orElseThrow(() -> Arguments.refuse("indicators", "know the indicator", indicator)));
  }

  private static MeasureUnit unitOf(Indicator indicator) {
    return indicator
        .unit()
        .orElseThrow(() -> Arguments.refuse("indicator", "have a unit", indicator.id()));
  }

  /** Rates do not part; their numerators, denominators and weights do. */
  private Map<String, RestatedFigure> pairs(
      UnitRollUp empty,
      Map<String, Operand> values,
      Map<String, Operand> others,
      Optional<MeasureUnit> unitOfValues,
      MeasureUnit unitOfOthers) {
    Map<String, List<Contribution>> contributions = new LinkedHashMap<>();
    BoundaryChange change = change();
    values.forEach(
        (source, value) -> {
          requireUnit("values", source);
          Operand other = others.getOrDefault(source, NOT_GIVEN);
          List<ApportionedPart> portions = change.portionsOf(source);
          Map<ApportionedPart, Operand> partsOfOther =
              parted(portions, other, unitOfOthers, OptionalInt.empty());
          Map<ApportionedPart, Operand> partsOfValue =
              unitOfValues
                  .map(unit -> parted(portions, value, unit, OptionalInt.empty()))
                  .orElse(Map.of());
          portions.forEach(
              portion ->
                  add(
                      contributions,
                      portion,
                      rollUp ->
                          rollUp.add(
                              partsOfValue.getOrDefault(portion, value),
                              partsOfOther.getOrDefault(portion, other))));
        });
    return results(change, contributions, empty);
  }

  /** What one portion brings to the unit it belongs to. */
  private record Contribution(ApportionedPart portion, UnaryOperator<UnitRollUp> addition) {}

  private static void add(
      Map<String, List<Contribution>> contributions,
      ApportionedPart portion,
      UnaryOperator<UnitRollUp> addition) {
    contributions
        .computeIfAbsent(portion.target(), unseen -> new ArrayList<>())
        .add(new Contribution(portion, addition));
  }

  /** The parts of a value by portion; all of it, or nothing of it, stays what it is. */
  private static Map<ApportionedPart, Operand> parted(
      List<ApportionedPart> portions, Operand value, MeasureUnit unit, OptionalInt rounding) {
    Map<ApportionedPart, Operand> parts = new LinkedHashMap<>();
    Optional<Amount> amount = value.amount().map(known -> known.in(unit));
    if (portions.size() == 1 && portions.get(0).share().isPresent()) {
      parts.put(portions.get(0), value);
      return parts;
    }
    if (amount.isEmpty() || amount.get().value().signum() == 0) {
      portions.forEach(portion -> parts.put(portion, value));
      return parts;
    }
    Ratio whole = amount.get().value();
    List<Ratio> numbers =
        portions.stream()
            .flatMap(portion -> portion.share().stream())
            .map(share -> share.times(whole).reduced())
            .toList();
    boolean known = numbers.size() == portions.size();
    List<Ratio> rounded =
        known && rounding.isPresent()
            ? LargestRemainder.round(numbers, rounding.getAsInt())
            : numbers;
    for (int i = 0; i < portions.size(); i++) {
      parts.put(portions.get(i), known ? part(value, new Amount(rounded.get(i), unit)) : UNKNOWN);
    }
    return parts;
  }

  private static Operand undefined(UndefinedReason reason) {
    return Operand.of(Calculation.<Amount>undefined(reason, trace(List.of())));
  }

  private static Trace trace(List<Operand> parted) {
    return new Trace("apportioned", parted, Optional.empty());
  }

  private static Operand part(Operand whole, Amount part) {
    return Operand.of(
        Calculation.computed(
            part,
            trace(List.of(whole)),
            whole.notes(),
            whole.maturity(),
            List.of(Remark.ESTIMATED)));
  }

  private Map<String, RestatedFigure> results(
      BoundaryChange change, Map<String, List<Contribution>> contributions, UnitRollUp empty) {
    Map<String, RestatedFigure> results = new LinkedHashMap<>();
    contributions.forEach(
        (target, parts) -> {
          UnitRollUp rollUp = empty;
          for (Contribution part : parts) {
            rollUp = part.addition().apply(rollUp);
          }
          List<ApportionedPart> portions = parts.stream().map(Contribution::portion).toList();
          long expected = Math.max(change.sourcesOf(target), portions.size());
          RollUpResult rolledUp = rollUp.result(policy, expected);
          results.put(
              target,
              new RestatedFigure(
                  target, marked(rolledUp.amount(), portions), rolledUp.coverage(), portions));
        });
    return results;
  }

  private static Calculation<Amount> marked(
      Calculation<Amount> amount, List<ApportionedPart> portions) {
    if (amount.value().isEmpty() || portions.stream().noneMatch(ApportionedPart::isEstimated)) {
      return amount;
    }
    List<Remark> remarks = new ArrayList<>(amount.remarks());
    remarks.add(Remark.ESTIMATED);
    return Calculation.computed(
        amount.value().get(), amount.trace(), amount.notes(), amount.maturity(), remarks);
  }
}
