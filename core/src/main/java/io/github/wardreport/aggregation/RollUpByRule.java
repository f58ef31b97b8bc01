package io.github.wardreport.aggregation;

import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorLookup;
import io.github.wardreport.indicator.SpatialAggregation;

/** The roll-up of an indicator by each rule. */
record RollUpByRule(Indicator indicator, IndicatorLookup indicators)
    implements SpatialAggregation.Cases<UnitRollUp> {
  @Override
  public UnitRollUp sum() {
    return UnitRollUp.sum(UnitRollUp.unit(indicator));
  }

  @Override
  public UnitRollUp ratioOfSums(SpatialAggregation.RatioOfSums ratio) {
    return UnitRollUp.ratioOfSums(
        UnitRollUp.unit(indicator),
        UnitRollUp.unit(ratio.numerator(), indicators),
        UnitRollUp.unit(ratio.denominator(), indicators));
  }

  @Override
  public UnitRollUp weightedMean(SpatialAggregation.WeightedMean mean) {
    return UnitRollUp.weightedMean(
        UnitRollUp.unit(indicator), UnitRollUp.unit(mean.weight(), indicators));
  }

  @Override
  public UnitRollUp none() {
    return UnitRollUp.empty(UnitRollUp.Rule.NONE);
  }
}
