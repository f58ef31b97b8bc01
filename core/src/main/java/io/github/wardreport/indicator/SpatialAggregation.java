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

  /**
   * Returns the answer for the kind of this aggregation.
   *
   * @param cases an answer for each kind
   * @param <R> what is answered
   * @return the answer for this kind
   */
  <R> R match(Cases<R> cases);

  /**
   * An answer for each kind of aggregation.
   *
   * @param <R> what is answered
   */
  interface Cases<R> {

    /**
     * Answers for a sum.
     *
     * @return the answer
     */
    R sum();

    /**
     * Answers for a ratio of sums.
     *
     * @param ratio the ratio with its numerator and denominator
     * @return the answer
     */
    R ratioOfSums(RatioOfSums ratio);

    /**
     * Answers for a weighted mean.
     *
     * @param mean the mean with its weight
     * @return the answer
     */
    R weightedMean(WeightedMean mean);

    /**
     * Answers for what does not add up.
     *
     * @return the answer
     */
    R none();
  }

  /** Units add: revenue of the wards. */
  record Sum() implements SpatialAggregation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sum();
    }
  }

  /**
   * The sum of one indicator over the sum of another: the poverty rate is poor households over all
   * households.
   *
   * @param numerator the indicator that is divided, by id
   * @param denominator the indicator it is divided by, by id
   */
  record RatioOfSums(String numerator, String denominator) implements SpatialAggregation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ratioOfSums(this);
    }

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
    public <R> R match(Cases<R> cases) {
      return cases.weightedMean(this);
    }

    @Override
    public WeightedMean mapIds(IdMapper ids) {
      return new WeightedMean(ids.refer(EntityKind.INDICATOR, "weight", weight));
    }
  }

  /** It does not add up. */
  record None() implements SpatialAggregation {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.none();
    }
  }

  @Override
  default SpatialAggregation mapIds(IdMapper ids) {
    return this;
  }
}
