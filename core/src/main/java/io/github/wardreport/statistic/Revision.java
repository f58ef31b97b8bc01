package io.github.wardreport.statistic;

import io.github.wardreport.label.Label;
import io.github.wardreport.measure.StatedValue;
import java.time.LocalDate;
import java.util.List;

/**
 * A value that was published earlier and replaced.
 *
 * @param value the earlier value
 * @param replacedOn the day on which it was replaced
 * @param reason why
 */
public record Revision(StatedValue value, LocalDate replacedOn, Label reason) {

  static boolean inOrder(List<Revision> revisions) {
    for (int i = 1; i < revisions.size(); i++) {
      if (!revisions.get(i - 1).replacedOn().isBefore(revisions.get(i).replacedOn())) {
        return false;
      }
    }
    return true;
  }
}
