package io.github.wardreport.indicator;

import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;

/** How an indicator adds up over administrative units. */
public sealed interface SpatialAggregation extends Referrer<SpatialAggregation>
    permits SpatialAggregation.Sum,
        SpatialAggregation.RatioOfSums,
        SpatialAggregation.WeightedMean,
        SpatialAggregation.None {

  /** Units add: revenue of the wards. */
  record Sum() implements SpatialAggregation {}

  /**
   * The sum of one indicator over the sum of another: the poverty rate is poor households over all
   * households.
   *
   * @param numerator the indicator that is divided, by id
   * @param denominator the indicator it is divided by, by id
   */
  record RatioOfSums(String numerator, String denominator) implements SpatialAggregation {

    @Override
    public RatioOfSums mapIds(IdMapper ids) {
      return new RatioOfSums(
          ids.refer(EntityKind.INDICATOR, "numerator", numerator),
          ids.refer(EntityKind.INDICATOR, "denominator", denominator));
    }
  }

  /**
   * The mean weighted by another indicator: income per head by population.
   *
   * @param weight the indicator that weighs, by id
   */
  record WeightedMean(String weight) implements SpatialAggregation {

    @Override
    public WeightedMean mapIds(IdMapper ids) {
      return new WeightedMean(ids.refer(EntityKind.INDICATOR, "weight", weight));
    }
  }

  /** It does not add up. */
  record None() implements SpatialAggregation {}

  @Override
  default SpatialAggregation mapIds(IdMapper ids) {
    return this;
  }
}
