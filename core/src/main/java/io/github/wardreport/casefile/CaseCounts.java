package io.github.wardreport.casefile;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.period.Month;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.task.CaseFlow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files of a field in a month, counted; or of several fields or units together. The balance
 * holds: opening and received are settled, returned, withdrawn and pending.
 */
public final class CaseCounts {
  /** The unit in which files are counted. */
  public static final MeasureUnit FILES = MeasureUnit.counting("hồ sơ", Label.of("hồ sơ", "files"));

  private final Map<Component, Long> counts;

  CaseCounts(Map<Component, Long> counts) {
    this.counts = new EnumMap<>(Component.class);
    counts.forEach(
        (component, count) -> {
          if (count != 0) {
            this.counts.put(component, count);
          }
        });
  }

  /**
   * How many files a component counts.
   *
   * @param component the component
   * @return 0 or more
   */
  public long count(Component component) {
    return counts.getOrDefault(component, 0L);
  }

  private long sum(Component... components) {
    return Arrays.stream(components).mapToLong(this::count).sum();
  }

  /**
   * How many files were received, through all channels.
   *
   * @return 0 or more
   */
  public long received() {
    return sum(
        Component.RECEIVED_ONLINE,
        Component.RECEIVED_IN_PERSON,
        Component.RECEIVED_BY_POST,
        Component.RECEIVED_OTHERWISE);
  }

  /**
   * How many files were settled, early, on time and late.
   *
   * @return 0 or more
   */
  public long settled() {
    return sum(Component.SETTLED_EARLY, Component.SETTLED_ON_TIME, Component.SETTLED_LATE);
  }

  /**
   * How many files are open at the end.
   *
   * @return 0 or more
   */
  public long pending() {
    return sum(Component.PENDING_WITHIN_TERM, Component.PENDING_PAUSED, Component.PENDING_OVERDUE);
  }

  /**
   * These and others together: other fields, or other units, in the same month.
   *
   * @param other the others
   * @return the sums
   */
  public CaseCounts plus(CaseCounts other) {
    Map<Component, Long> sums = new EnumMap<>(Component.class);
    sums.putAll(counts);
    other.counts.forEach((component, count) -> sums.merge(component, count, Long::sum));
    return new CaseCounts(sums);
  }

  /**
   * A flow of a report with its statistics.
   *
   * @param flow the flow, which refers to the statistics
   * @param statistics the statistics
   */
  public record Reported(CaseFlow flow, List<Statistic> statistics) {

    /**
     * Copies the statistics.
     *
     * @param flow {@link #flow()}
     * @param statistics {@link #statistics()}
     */
    public Reported {
      statistics = List.copyOf(statistics);
    }
  }

  /**
   * The counts as a flow of a report, which prints, writes and audits it.
   *
   * @param id the flow's id; the statistics' begin with it
   * @param label what the files are called
   * @param field the field
   * @param month the month
   * @return the flow with its statistics
   * @throws io.github.wardreport.problem.InvalidValueException if the id is no slug
   */
  public Reported toFlow(String id, Label label, String field, Month month) {
    StatedPeriod period = StatedPeriod.of(month);
    Map<String, Long> stated = new LinkedHashMap<>();
    stated.put("opening", count(Component.OPENING));
    stated.put("received", received());
    stated.put("settled", settled());
    stated.put("pending", pending());
    for (Component component : Component.values()) {
      if (CaseFlow.componentNames().contains(component.code())) {
        stated.put(component.code(), count(component));
      }
    }
    List<Statistic> statistics = new ArrayList<>();
    stated.forEach(
        (name, count) ->
            statistics.add(
                Statistic.builder()
                    .id(statistic(id, name))
                    .label(label(label, name))
                    .value(Quantity.of(Figure.exact(count), FILES))
                    .period(period)
                    .build()));
    return new Reported(
        CaseFlow.builder()
            .id(id)
            .label(label)
            .field(field)
            .period(period)
            .opening(statistic(id, "opening"))
            .received(statistic(id, "received"))
            .receivedOnline(statistic(id, "receivedOnline"))
            .receivedInPerson(statistic(id, "receivedInPerson"))
            .receivedByPost(statistic(id, "receivedByPost"))
            .settled(statistic(id, "settled"))
            .settledEarly(statistic(id, "settledEarly"))
            .settledOnTime(statistic(id, "settledOnTime"))
            .settledLate(statistic(id, "settledLate"))
            .returned(statistic(id, "returned"))
            .withdrawn(statistic(id, "withdrawn"))
            .pending(statistic(id, "pending"))
            .pendingWithinTerm(statistic(id, "pendingWithinTerm"))
            .pendingPaused(statistic(id, "pendingPaused"))
            .pendingOverdue(statistic(id, "pendingOverdue"))
            .due(statistic(id, "due"))
            .build(),
        statistics);
  }

  private static Label label(Label files, String component) {
    Label counted = Messages.label(CaseCounts.class, "flow." + component);
    return Label.of(
        files.vi() + ": " + counted.vi(),
        files.in(Language.ENGLISH) + ": " + counted.in(Language.ENGLISH));
  }

  private static String statistic(String flow, String component) {
    return flow + "-" + component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the other counts the same.
   *
   * @param other any object
   * @return true if every component is the same
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof CaseCounts same && counts.equals(same.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /**
   * The components that are not 0.
   *
   * @return for example {@code opening 2, receivedOnline 5, settledEarly 4, pendingWithinTerm 3}
   */
  @Override
  public String toString() {
    return String.join(
        ", ",
        Arrays.stream(Component.values())
            .filter(component -> count(component) != 0)
            .map(component -> component.code() + " " + count(component))
            .toList());
  }
}
