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
 * What was reported of a task on a day.
 *
 * @param date the day
 * @param text the words
 * @param statistic the id of a statistic that says how far it is, or nothing
 * @param percent how much of the task was done by then, a share of 0 to 100 % of it, or nothing
 */
public record ProgressEntry(
    LocalDate date, Label text, Optional<String> statistic, Optional<Quantity> percent)
    implements Referrer<ProgressEntry> {
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  /**
   * Checks the percent.
   *
   * @param date {@link #date()}
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
   * A report in words.
   *
   * @param date the day
   * @param text the words
   * @return the entry, without a figure
   */
  public static ProgressEntry of(LocalDate date, Label text) {
    return new ProgressEntry(date, text, Optional.empty(), Optional.empty());
  }

  @Override
  public ProgressEntry mapIds(IdMapper ids) {
    Optional<String> figure = ids.refer(EntityKind.STATISTIC, "statistic", statistic);
    return new ProgressEntry(date, text, figure, percent);
  }
}
