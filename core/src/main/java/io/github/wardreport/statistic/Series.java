package io.github.wardreport.statistic;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One figure over several periods, in the order of time. The statistics have equal keys but for the
 * period.
 *
 * <p>Example: {@code Series.of(List.of(revenue2024, revenue2025)).at(Year.of(2024))}.
 *
 * @param statistics the statistics, each with a period of its own
 */
public record Series(List<Statistic> statistics) {

  /**
   * Orders and checks the statistics.
   *
   * @param statistics {@link #statistics()}
   * @throws io.github.wardreport.problem.InvalidValueException if one has no period, a period is
   *     there twice, or the keys differ in more than the period
   */
  public Series {
    Invariants invariants = Invariants.of("series");
    List<Statistic> ordered = new ArrayList<>(statistics);
    invariants.distinct("statistics", ordered.stream().map(Series::periodText).toList());
    for (int i = 0; i < ordered.size(); i++) {
      Statistic statistic = ordered.get(i);
      invariants.require(
          statistic.period().isPresent(), "statistics[" + i + "].period", "must be given");
      invariants.require(
          withoutPeriod(statistic).equals(withoutPeriod(ordered.get(0))),
          "statistics[" + i + "]",
          "must be the same figure as \"" + ordered.get(0).id() + "\" in another period");
    }
    invariants.check();
    ordered.sort(Comparator.comparing(Series::period, Period.chronological()));
    statistics = List.copyOf(ordered);
  }

  /**
   * A series of statistics.
   *
   * @param statistics the statistics, in any order
   * @return the series
   * @throws io.github.wardreport.problem.InvalidValueException as the constructor does
   */
  public static Series of(List<Statistic> statistics) {
    return new Series(statistics);
  }

  /**
   * The statistic of a period.
   *
   * @param period the period
   * @return empty if there is none
   */
  public Optional<Statistic> at(Period period) {
    return statistics.stream().filter(statistic -> period(statistic).equals(period)).findFirst();
  }

  private static Period period(Statistic statistic) {
    return statistic.period().map(StatedPeriod::period).orElseThrow();
  }

  private static String periodText(Statistic statistic) {
    return statistic.period().map(stated -> stated.period().toString()).orElse(statistic.id());
  }

  private static StatisticKey withoutPeriod(Statistic statistic) {
    StatisticKey key = statistic.key();
    return new StatisticKey(
        key.topic(),
        key.members(),
        key.subject(),
        key.referenceArea(),
        Optional.empty(),
        key.comparedWith());
  }
}
