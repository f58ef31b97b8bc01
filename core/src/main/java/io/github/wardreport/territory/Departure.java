package io.github.wardreport.territory;

import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that left an administrative unit on one day: the land and people of xã Kỳ Lợi that
 * went to three units on 1 July 2025.
 *
 * <p>The parts obey a law of conservation: the shares of one weight are at most 100 % together, and
 * exactly that if nothing of the unit remained.
 *
 * @param unit the id of the unit that was left
 * @param day the first day on which the parts belong elsewhere
 * @param steps the steps of land and people that lead from the unit on the day, by their places in
 *     the list of all steps; a part that the unit {@linkplain LineageKind#RETAINED retained} is
 *     among them
 */
public record Departure(String unit, LocalDate day, SortedMap<Integer, LineageEdge> steps) {
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  /**
   * Copies the steps.
   *
   * @param unit {@link #unit()}
   * @param day {@link #day()}
   * @param steps {@link #steps()}
   */
  public Departure {
    steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
  }

  private record UnitOnDay(String unit, LocalDate day) {}

  /**
   * Groups steps by the unit that they lead from and by their day.
   *
   * @param lineage all steps; those that move no land and people are left out
   * @return the departures, in the order of their first steps
   */
  public static List<Departure> of(List<LineageEdge> lineage) {
    Map<UnitOnDay, SortedMap<Integer, LineageEdge>> departures = new LinkedHashMap<>();
    for (int i = 0; i < lineage.size(); i++) {
      LineageEdge step = lineage.get(i);
      if (step.kind().movesTerritory()) {
        departures
            .computeIfAbsent(
                new UnitOnDay(step.formerUnit(), step.effective()), unseen -> new TreeMap<>())
            .put(i, step);
      }
    }
    List<Departure> all = new ArrayList<>();
    departures.forEach((left, steps) -> all.add(new Departure(left.unit(), left.day(), steps)));
    return List.copyOf(all);
  }

  /**
   * The names of all weights that a step states.
   *
   * @return for example {@code population}, in the order of the steps
   */
  public Set<String> weightNames() {
    Set<String> names = new LinkedHashSet<>();
    steps.values().forEach(step -> names.addAll(step.weights().keySet()));
    return Collections.unmodifiableSet(names);
  }

  /**
   * What left the unit, measured by one weight.
   *
   * @param weight the name of the weight
   * @return the weights of the steps that state it, in the order of the steps
   */
  public List<Quantity> weights(String weight) {
    return steps.values().stream()
        .flatMap(step -> Optional.ofNullable(step.weights().get(weight)).stream())
        .toList();
  }

  /**
   * Returns whether every step states a weight.
   *
   * @param weight the name of the weight
   * @return false if a step does not state it
   */
  public boolean isWeighedInFull(String weight) {
    return steps.values().stream().allMatch(step -> step.weights().containsKey(weight));
  }

  /**
   * Returns whether the steps state what the unit kept of itself.
   *
   * @return true if a step leads from the unit to itself
   */
  public boolean statesTheRest() {
    return steps.values().stream().anyMatch(step -> step.laterUnit().equals(unit));
  }

  /** Returns the first step with which the shares of a weight exceed the whole unit. */
  Optional<Excess> excess(String weight) {
    List<Quantity> shares = new ArrayList<>();
    for (Map.Entry<Integer, LineageEdge> step : steps.entrySet()) {
      Quantity share = step.getValue().weights().get(weight);
      if (share != null && isShare(share)) {
        shares.add(share);
        if (exceedsTheWhole(shares)) {
          return Optional.of(new Excess(step.getKey(), List.copyOf(shares)));
        }
      }
    }
    return Optional.empty();
  }

  /** Shares that are more than 100 % together, and the place of the step with the last of them. */
  record Excess(int step, List<Quantity> shares) {}

  static boolean isShare(Quantity weight) {
    return weight.measureUnit().percentKind().filter(PercentKind.SHARE::equals).isPresent();
  }

  /** Returns whether no possible values behind the printed shares fit into 100 %. */
  static boolean exceedsTheWhole(Collection<Quantity> shares) {
    return shares.stream()
        .map(share -> share.figure().roundingInterval().orElse(Interval.ALL))
        .reduce(Interval.point(Ratio.ZERO), Interval::plus)
        .lower()
        .filter(least -> Ratio.comparingValue().compare(least.at(), HUNDRED) > 0)
        .isPresent();
  }
}
