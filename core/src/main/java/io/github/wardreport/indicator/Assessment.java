package io.github.wardreport.indicator;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.PercentOfBase;
import java.util.Optional;

/**
 * How an indicator stands to one of its targets, as computed.
 *
 * <p>Example: total budget revenue against the plan of 106.9 tỷ đồng: exceeded, 13080/106.9 % of
 * plan, stated 122.3 %.
 *
 * @param indicator the indicator
 * @param reported the record that was assessed
 * @param target the target
 * @param outcome the computed outcome
 * @param percentOfPlan the computed percent of plan, or the reason why there is none
 * @param gap what was reached less what was to be reached, in points for percents; or the reason
 *     why there is none
 * @param statedAttainment the attainment that the report states; empty if there is none
 */
public record Assessment(
    Indicator indicator,
    IndicatorRecord reported,
    Target target,
    Outcome outcome,
    Calculation<PercentOfBase> percentOfPlan,
    Calculation<Amount> gap,
    Optional<PercentOfBase> statedAttainment) {}
