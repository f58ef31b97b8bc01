package io.github.wardreport.casefile;

import io.github.wardreport.internal.Invariants;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A pause of a case file: its clock stops while the applicant has to supply supplements (yêu cầu bổ
 * sung).
 *
 * @param startedAt the moment at which the file was returned for supplements
 * @param endedAt the moment at which the supplements came in; empty if they have not yet
 */
public record Pause(LocalDateTime startedAt, Optional<LocalDateTime> endedAt) {

  /**
   * Checks the moments.
   *
   * @param startedAt {@link #startedAt()}
   * @param endedAt {@link #endedAt()}
   * @throws io.github.wardreport.problem.InvalidValueException if the end is before the start
   */
  public Pause {
    Invariants.of("pause")
        .require(
            endedAt.filter(startedAt::isAfter).isEmpty(),
            "until",
            "must not be before " + startedAt)
        .check();
  }

  /**
   * Returns whether a day does not count for a term in days: every day after the one on which the
   * pause started, up to the one on which it ended.
   */
  boolean coversOn(LocalDate day) {
    return day.isAfter(startedAt.toLocalDate())
        && endedAt.filter(end -> end.toLocalDate().isBefore(day)).isEmpty();
  }

  /** Returns whether the file is paused at the end of a day. */
  boolean isRunningAfter(LocalDate day) {
    return !startedAt.toLocalDate().isAfter(day)
        && endedAt.filter(end -> !end.toLocalDate().isAfter(day)).isEmpty();
  }
}
