package io.github.wardreport.casefile;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.period.Month;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The counted files of a field in a month, or of several fields or units together. The balance
 * always holds: the files carried over and received are those settled, returned, withdrawn and
 * pending.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CaseCounts {
  /** The unit in which files are counted. */
  public static final MeasureUnit FILES = MeasureUnit.counting("hồ sơ", Label.of("hồ sơ", "files"));

  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  /** Counts other than 0 of the components without parts. */
  private final Map<FlowComponent, Long> counts;

  CaseCounts(Map<FlowComponent, Long> counts) {
    this.counts = new EnumMap<>(FlowComponent.class);
    counts.forEach(
        (component, count) -> {
          if (count != 0) {
            this.counts.put(component, count);
          }
        });
  }

  /**
   * Returns how many files a component counts.
   *
   * @param component the component
   * @return 0 or more
   */
  public long count(FlowComponent component) {
    List<FlowComponent> parts = component.parts();
    return parts.isEmpty()
        ? counts.getOrDefault(component, 0L)
        : parts.stream().mapToLong(this::count).sum();
  }

  /**
   * Adds the counts of other fields or units in the same month.
   *
   * @param other the other counts
   * @return the sums
   */
  public CaseCounts plus(CaseCounts other) {
    Map<FlowComponent, Long> sums = new EnumMap<>(FlowComponent.class);
    sums.putAll(counts);
    other.counts.forEach((component, count) -> sums.merge(component, count, Long::sum));
    return new CaseCounts(sums);
  }

  /**
   * A flow and the statistics that it refers to, for a report.
   *
   * @param flow the flow
   * @param statistics the statistics
   */
  public record ReportedFlow(CaseFlow flow, List<Statistic> statistics) {

    /**
     * Copies the statistics.
     *
     * @param flow {@link #flow()}
     * @param statistics {@link #statistics()}
     */
    public ReportedFlow {
      statistics = List.copyOf(statistics);
    }
  }

  /**
   * Returns these counts as a flow that a report can print, write and audit. The flow states every
   * component, also those that count no files.
   *
   * @param id the id of the flow; the ids of its statistics begin with it
   * @param label the name of the files
   * @param field the field
   * @param month the month
   * @return the flow with its statistics
   * @throws io.github.wardreport.problem.InvalidValueException if the id is no slug
   */
  public ReportedFlow toFlow(String id, Label label, String field, Month month) {
    StatedPeriod period = StatedPeriod.of(month);
    CaseFlow.Builder flow = CaseFlow.builder().id(id).label(label).field(field).period(period);
    List<Statistic> statistics = new ArrayList<>();
    for (FlowComponent component : FlowComponent.values()) {
      Statistic statistic =
          Statistic.builder()
              .id(id + "-" + slug(component))
              .label(joined(label, component.label()))
              .value(Quantity.of(Figure.exact(count(component)), FILES))
              .period(period)
              .build();
      statistics.add(statistic);
      flow.putComponent(component, statistic.id());
    }
    return new ReportedFlow(flow.build(), statistics);
  }

  private static String slug(FlowComponent component) {
    return CAPITAL.matcher(component.code()).replaceAll("-$0").toLowerCase(Locale.ROOT);
  }

  private static Label joined(Label files, Label component) {
    return Label.of(
        files.vi() + ": " + component.vi(),
        files.in(Language.ENGLISH) + ": " + component.in(Language.ENGLISH));
  }

  /**
   * Returns whether the other object holds the same counts.
   *
   * @param other any object
   * @return true if every component counts as many files
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
   * Lists the counts that are not 0, of the components without parts.
   *
   * @return for example {@code opening 2, receivedOnline 5, settledEarly 4, pendingWithinTerm 3}
   */
  @Override
  public String toString() {
    return Arrays.stream(FlowComponent.values())
        .filter(counts::containsKey)
        .map(component -> component.code() + " " + count(component))
        .collect(Collectors.joining(", "));
  }
}
