package io.github.wardreport.task;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The progress of a task as it was reported on a day.
 *
 * @param reportedOn the day
 * @param text the words of the report
 * @param statistic the id of a statistic that shows the progress; empty if there is none
 * @param percent the share of the task that was done, 0 to 100 %; empty if none is stated
 */
public record ProgressEntry(
    LocalDate reportedOn, Label text, Optional<String> statistic, Optional<Quantity> percent)
    implements Referrer<ProgressEntry> {
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  /**
   * Checks the percent.
   *
   * @param reportedOn {@link #reportedOn()}
   * @param text {@link #text()}
   * @param statistic {@link #statistic()}
   * @param percent {@link #percent()}
   * @throws io.github.wardreport.problem.InvalidValueException if the percent is no share, below 0
   *     or over 100
   */
  public ProgressEntry {
    if (percent.filter(share -> !isPart(share)).isPresent()) {
      throw Arguments.refuse("percent", "be a share of 0 to 100 %", percent.get());
    }
  }

  private static boolean isPart(Quantity share) {
    Ratio number = share.toAmount().value();
    return share.measureUnit().percentKind().filter(PercentKind.SHARE::equals).isPresent()
        && number.signum() >= 0
        && Ratio.comparingValue().compare(number, HUNDRED) <= 0;
  }

  /**
   * Returns an entry in words, without a figure.
   *
   * @param reportedOn the day
   * @param text the words of the report
   * @return the entry
   */
  public static ProgressEntry of(LocalDate reportedOn, Label text) {
    return new ProgressEntry(reportedOn, text, Optional.empty(), Optional.empty());
  }

  @Override
  public ProgressEntry mapIds(IdMapper ids) {
    Optional<String> figure = ids.refer(EntityKind.STATISTIC, "statistic", statistic);
    return new ProgressEntry(reportedOn, text, figure, percent);
  }
}
