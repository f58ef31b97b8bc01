package io.github.wardreport.indicator;

/** How an indicator adds up over administrative units. */
public sealed interface SpatialAggregation
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
  record RatioOfSums(String numerator, String denominator) implements SpatialAggregation {}

  /**
   * The mean weighted by another indicator: income per head by population.
   *
   * @param weight the indicator that weighs, by id
   */
  record WeightedMean(String weight) implements SpatialAggregation {}

  /** It does not add up. */
  record None() implements SpatialAggregation {}
}
