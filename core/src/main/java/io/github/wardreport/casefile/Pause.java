package io.github.wardreport.casefile;

import io.github.wardreport.internal.Arguments;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A time in which a file's clock stands still: it was returned for supplements (yêu cầu bổ sung).
 *
 * @param from when the file was returned
 * @param until when the supplements came in; nothing where they have not
 */
public record Pause(LocalDateTime from, Optional<LocalDateTime> until) {

  /**
   * Checks the times.
   *
   * @param from {@link #from()}
   * @param until {@link #until()}
   * @throws io.github.wardreport.problem.InvalidValueException if the end is before the beginning
   */
  public Pause {
    if (until.filter(from::isAfter).isPresent()) {
      throw Arguments.refuse("until", "not be before " + from, until.get());
    }
  }

  /**
   * Whether the clock stands still all of a day: on those after the return, up to the supplement.
   */
  boolean covers(LocalDate day) {
    return day.isAfter(from.toLocalDate())
        && until.filter(end -> end.toLocalDate().isBefore(day)).isEmpty();
  }

  /** Whether the clock stands still at the end of a day. */
  boolean lastsOver(LocalDate day) {
    return !from.toLocalDate().isAfter(day)
        && until.filter(end -> !end.toLocalDate().isAfter(day)).isEmpty();
  }
}
