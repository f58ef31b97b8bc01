package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorLookup;
import io.github.wardreport.indicator.SpatialAggregation;
import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.LargestRemainder;
import io.github.wardreport.problem.NearMiss;
import io.github.wardreport.relation.Remark;
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

/**
 * Restates the figures of administrative units on the boundaries of another day (quy về địa giới
 * mới), by the indicator's own rule. Figures of merged units are added. Figures of divided units
 * are apportioned by a weight that the caller names. Rates are computed again from their numerators
 * and denominators. A figure that cannot be known is undefined, with the reason. Nothing of an
 * additive indicator is lost: the parts of a figure add up to it exactly.
 *
 * <p>This compares a ward in its first year with the year before:
 *
 * <pre>{@code
 * Map<String, RestatedFigure> last =
 *     Restatement.of(catalogue, LocalDate.of(2024, 12, 31), LocalDate.of(2025, 7, 1))
 *         .apportionedBy(Apportionment.byLineage(LineageEdge.POPULATION))
 *         .sum(revenue2024, billionDong);
 * GrowthCalculator.standard()
 *     .growth(revenue2025, last.get("hoanh-son").amount());
 * }</pre>
 */
public final class Restatement {
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
   * A restatement without apportionment: figures that need a part of a divided unit, or a unit
   * without a figure, are undefined.
   *
   * @param catalogue the units and their lineage
   * @param from the day on whose boundaries the figures are
   * @param to the day on whose boundaries they are wanted, later or earlier
   * @return the restatement
   */
  public static Restatement of(UnitCatalogue catalogue, LocalDate from, LocalDate to) {
    return new Restatement(
        catalogue, from, to, Optional.empty(), MissingPolicy.STRICT, OptionalInt.empty());
  }

  /**
   * Returns a copy of this restatement that apportions divided units.
   *
   * @param weight the weight
   * @return the copy
   */
  public Restatement apportionedBy(Apportionment weight) {
    return new Restatement(catalogue, from, to, Optional.of(weight), policy, decimals);
  }

  /**
   * Returns a copy of this restatement with another treatment of units without a figure.
   *
   * @param missing {@link MissingPolicy#COVER} gives results of the units that have one, with their
   *     coverage
   * @return the copy
   */
  public Restatement withMissingPolicy(MissingPolicy missing) {
    return new Restatement(catalogue, from, to, apportionment, missing, decimals);
  }

  /**
   * Returns a copy of this restatement that rounds the parts of every apportioned figure by
   * {@linkplain LargestRemainder largest remainder}, so that they still add up to the figure: whole
   * persons for 0 decimals. It rounds additive figures only, and no rates.
   *
   * @param count the decimals in the measure unit of the result, 0 to 60
   * @return the copy
   * @throws io.github.wardreport.problem.InvalidValueException if the count is outside 0 to 60
   */
  public Restatement withDecimals(int count) {
    if (count < 0 || count > 60) {
      throw Arguments.refuse("count", "be 0 to 60", count);
    }
    return new Restatement(catalogue, from, to, apportionment, policy, OptionalInt.of(count));
  }

  /**
   * Returns the parts of a unit, with the units of the other day that they belong to.
   *
   * @param unit the unit's id
   * @return its parts; one part for a unit that was not divided
   * @throws io.github.wardreport.problem.InvalidValueException if it did not exist on the day of
   *     the figures
   */
  public List<ApportionedPart> partsOf(String unit) {
    requireUnit("unit", unit);
    return change().partsOf(unit);
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
   * @param values what the units report, by their ids, with missing values
   * @param unit the measure unit of the result
   * @return the restated figures of all units that have a part of a reporting unit, by their ids
   * @throws io.github.wardreport.problem.InvalidValueException if a unit did not exist on the day
   *     of the figures, or the measure unit is a percent
   * @throws io.github.wardreport.measure.DimensionMismatchException if a value measures something
   *     else
   */
  public Map<String, RestatedFigure> sum(Map<String, Operand> values, MeasureUnit unit) {
    return restated(UnitRollUp.sum(unit), singles(values, Optional.of(unit)));
  }

  private Map<String, ReportedFigures> singles(
      Map<String, Operand> values, Optional<MeasureUnit> unit) {
    Map<String, ReportedFigures> singles = new LinkedHashMap<>();
    values.forEach(
        (id, value) -> singles.put(id, new ReportedFigures.Single(value, unit, decimals)));
    return singles;
  }

  /**
   * Restates an indicator by its own rule.
   *
   * @param indicator the indicator, with its unit
   * @param indicators finds the indicators that its rule names
   * @param values finds what the units report for an indicator, by their ids, with missing values;
   *     it is asked for this indicator, or for its numerator and denominator, or for its weight
   * @return the restated figures of all units that have a part of a reporting unit, by their ids;
   *     {@linkplain UndefinedReason#NOT_ADDITIVE undefined} if the indicator has no rule
   * @throws io.github.wardreport.problem.InvalidValueException if a unit did not exist on the day
   *     of the figures, an indicator or its measure unit is not known, or percents would be summed
   * @throws io.github.wardreport.measure.DimensionMismatchException if a value measures something
   *     else
   */
  public Map<String, RestatedFigure> restate(
      Indicator indicator,
      IndicatorLookup indicators,
      Function<String, Map<String, Operand>> values) {
    SpatialAggregation over = indicator.overUnits().orElseGet(SpatialAggregation.None::new);
    if (over instanceof SpatialAggregation.Sum) {
      return sum(values.apply(indicator.id()), UnitRollUp.unit(indicator));
    }
    return restated(
        UnitRollUp.of(indicator, indicators), reported(indicator, over, indicators, values));
  }

  private Map<String, ReportedFigures> reported(
      Indicator indicator,
      SpatialAggregation over,
      IndicatorLookup indicators,
      Function<String, Map<String, Operand>> values) {
    if (over instanceof SpatialAggregation.RatioOfSums ratio) {
      return pairs(
          values.apply(ratio.numerator()),
          Optional.of(UnitRollUp.unit(ratio.numerator(), indicators)),
          values.apply(ratio.denominator()),
          UnitRollUp.unit(ratio.denominator(), indicators));
    }
    if (over instanceof SpatialAggregation.WeightedMean mean) {
      return pairs(
          values.apply(indicator.id()),
          Optional.empty(),
          values.apply(mean.weight()),
          UnitRollUp.unit(mean.weight(), indicators));
    }
    return singles(values.apply(indicator.id()), Optional.empty());
  }

  private static Map<String, ReportedFigures> pairs(
      Map<String, Operand> values,
      Optional<MeasureUnit> unitOfValues,
      Map<String, Operand> others,
      MeasureUnit unitOfOthers) {
    Map<String, ReportedFigures> pairs = new LinkedHashMap<>();
    values.forEach(
        (id, value) ->
            pairs.put(
                id,
                new ReportedFigures.Pair(
                    value,
                    unitOfValues,
                    others.getOrDefault(id, ReportedFigures.NOT_REPORTED),
                    unitOfOthers)));
    return pairs;
  }

  /** What one part of a unit brings to the unit that it belongs to. */
  private record Contribution(ApportionedPart part, ReportedFigures figures) {}

  private Map<String, RestatedFigure> restated(
      UnitRollUp empty, Map<String, ReportedFigures> reported) {
    BoundaryChange change = change();
    Map<String, List<Contribution>> contributions = new LinkedHashMap<>();
    reported.forEach(
        (source, figures) -> {
          requireUnit("values", source);
          List<ApportionedPart> parts = change.partsOf(source);
          List<ReportedFigures> divided = figures.divide(parts);
          for (int i = 0; i < parts.size(); i++) {
            contributions
                .computeIfAbsent(parts.get(i).target(), unseen -> new ArrayList<>())
                .add(new Contribution(parts.get(i), divided.get(i)));
          }
        });
    Map<String, RestatedFigure> results = new LinkedHashMap<>();
    contributions.forEach(
        (target, all) ->
            results.put(target, rolledUp(empty, target, all, change.sourcesOf(target))));
    return results;
  }

  private RestatedFigure rolledUp(
      UnitRollUp empty, String target, List<Contribution> contributions, int sources) {
    UnitRollUp rollUp = empty;
    for (Contribution contribution : contributions) {
      rollUp = contribution.figures().addTo(rollUp);
    }
    List<ApportionedPart> parts = contributions.stream().map(Contribution::part).toList();
    RollUpResult result = rollUp.result(policy, Math.max(sources, parts.size()));
    return new RestatedFigure(target, marked(result.amount(), parts), result.coverage(), parts);
  }

  private static Calculation<Amount> marked(
      Calculation<Amount> amount, List<ApportionedPart> parts) {
    if (amount.value().isEmpty() || parts.stream().noneMatch(ApportionedPart::isEstimated)) {
      return amount;
    }
    List<Remark> remarks = new ArrayList<>(amount.remarks());
    remarks.add(Remark.ESTIMATED);
    return Calculation.computed(
        amount.value().get(), amount.trace(), amount.notes(), amount.maturity(), remarks);
  }
}
