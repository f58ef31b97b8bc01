package io.github.wardreport.indicator;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.ShareCalculator;
import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A computed scoreboard: how many assessments have which outcome. Every assessment is counted once,
 * so the counts always add up to the total.
 *
 * <p>An indicator with several targets has as many assessments; for a scoreboard of indicators,
 * hand over the assessments against the targets of one issuer. Example: of 17 indicators 3
 * exceeded, 10 met and 4 missed their targets; {@code tally.met()} is 13, its share 1300/17 %.
 *
 * @param indicators the ids of the assessed indicators by outcome, known outcomes first, the best
 *     before all others
 */
public record Tally(Map<Outcome, List<String>> indicators) {
  private static final MeasureUnit INDICATORS =
      MeasureUnit.counting("chỉ tiêu", Label.of("chỉ tiêu", "indicators"));

  /**
   * Copies the lists.
   *
   * @param indicators {@link #indicators()}
   */
  public Tally {
    Map<Outcome, List<String>> copy = new LinkedHashMap<>();
    indicators.forEach((outcome, ids) -> copy.put(outcome, List.copyOf(ids)));
    indicators = Collections.unmodifiableMap(copy);
  }

  /**
   * Counts assessments.
   *
   * @param assessments the assessments, at most one for each target
   * @return the tally; outcomes that nobody had are not in it
   * @throws io.github.wardreport.problem.InvalidValueException if one target of an indicator is
   *     assessed twice
   */
  public static Tally of(Collection<Assessment> assessments) {
    Map<Outcome, List<String>> byOutcome = new LinkedHashMap<>();
    Outcome.known().forEach(outcome -> byOutcome.put(outcome, new ArrayList<>()));
    Set<String> seen = new HashSet<>();
    for (Assessment assessment : assessments) {
      String what = assessment.indicator().id() + " " + assessment.target().id();
      if (!seen.add(what)) {
        throw Arguments.refuse("assessments", "assess a target once", what);
      }
      byOutcome
          .computeIfAbsent(assessment.outcome(), outcome -> new ArrayList<>())
          .add(assessment.indicator().id());
    }
    byOutcome.values().removeIf(List::isEmpty);
    return new Tally(byOutcome);
  }

  /**
   * How many assessments had an outcome.
   *
   * @param outcome the outcome
   * @return 0 or more
   */
  public int count(Outcome outcome) {
    return indicators.getOrDefault(outcome, List.of()).size();
  }

  /**
   * How many met their target, those that exceeded it included.
   *
   * @return 0 or more
   */
  public int met() {
    return count(Outcome.MET) + count(Outcome.EXCEEDED);
  }

  /**
   * How many were counted.
   *
   * @return the sum of all counts
   */
  public int total() {
    return indicators.values().stream().mapToInt(List::size).sum();
  }

  /**
   * The share that met their target, those that exceeded it included.
   *
   * @return the share, exactly; undefined if nothing was counted
   */
  public Calculation<Share> shareMet() {
    return ShareCalculator.standard().share(counted(met()), counted(total()));
  }

  private static Quantity counted(int count) {
    return Quantity.of(Figure.exact(count), INDICATORS);
  }
}
