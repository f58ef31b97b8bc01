package io.github.wardreport.aggregation;

import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.statistic.StatisticLookup;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Rolls flows of case files up over fields or units, component by component: what is settled adds
 * to what is settled. A component that a flow does not state counts as missing.
 *
 * <p>It is an immutable value that grows, as {@link UnitRollUp} is, of which it holds one for each
 * component.
 */
public final class CaseFlowRollUp {
  private final MeasureUnit unit;
  private final long flows;
  private final Map<FlowComponent, UnitRollUp> components;

  private CaseFlowRollUp(MeasureUnit unit, long flows, Map<FlowComponent, UnitRollUp> components) {
    this.unit = unit;
    this.flows = flows;
    this.components = components;
  }

  /**
   * A roll-up without flows.
   *
   * @param unit what is counted, for example {@code hồ sơ}
   * @return the roll-up
   */
  public static CaseFlowRollUp in(MeasureUnit unit) {
    Map<FlowComponent, UnitRollUp> components = new EnumMap<>(FlowComponent.class);
    for (FlowComponent component : FlowComponent.values()) {
      components.put(component, UnitRollUp.sum(unit));
    }
    return new CaseFlowRollUp(unit, 0, components);
  }

  /**
   * Takes a flow in.
   *
   * @param flow the flow of one field or unit, once
   * @param statistics finds the statistics it refers to
   * @return the roll-up with it
   * @throws io.github.wardreport.measure.DimensionMismatchException if a component counts something
   *     else
   */
  public CaseFlowRollUp add(CaseFlow flow, StatisticLookup statistics) {
    Map<FlowComponent, UnitRollUp> grown = new EnumMap<>(components);
    flow.components()
        .forEach(
            (component, id) ->
                statistics
                    .statistic(id)
                    .ifPresent(
                        statistic ->
                            grown.computeIfPresent(component, (same, sum) -> sum.add(statistic))));
    return new CaseFlowRollUp(unit, flows + 1, grown);
  }

  /**
   * Brings two roll-ups together.
   *
   * @param other a roll-up of other flows
   * @return the roll-up of the flows of both
   * @throws io.github.wardreport.problem.InvalidValueException if they count different things
   */
  public CaseFlowRollUp merge(CaseFlowRollUp other) {
    Map<FlowComponent, UnitRollUp> merged = new EnumMap<>(components);
    other.components.forEach((component, sum) -> merged.merge(component, sum, UnitRollUp::merge));
    return new CaseFlowRollUp(unit, flows + other.flows, merged);
  }

  /**
   * What the components come to.
   *
   * @param policy what to make of flows that do not state a component
   * @return the sums with their coverage, by component; undefined if {@link MissingPolicy#STRICT}
   *     and a flow does not state it
   */
  public Map<FlowComponent, RollUpResult> result(MissingPolicy policy) {
    Map<FlowComponent, RollUpResult> results = new EnumMap<>(FlowComponent.class);
    components.forEach((component, sum) -> results.put(component, sum.result(policy, flows)));
    return Collections.unmodifiableMap(results);
  }

  /**
   * The flows and what they count.
   *
   * @return for example {@code 3 flows in hồ sơ}
   */
  @Override
  public String toString() {
    return flows + " flows in " + unit;
  }
}
