package io.github.wardreport.casefile;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/** A stretch of time in which the clock of a file runs without a break; it may have no length. */
record Stretch(LocalDateTime startsAt, LocalDateTime endsAt) {

  Duration length() {
    return Duration.between(startsAt, endsAt);
  }

  /** Returns what is left of this stretch from a moment on. */
  Stream<Stretch> since(LocalDateTime moment) {
    return unlessReversed(new Stretch(later(startsAt, moment), endsAt));
  }

  /** Returns what is left of this stretch before and after a pause. */
  Stream<Stretch> without(Pause pause) {
    LocalDateTime end = pause.endedAt().orElse(LocalDateTime.MAX);
    return Stream.concat(
        unlessReversed(new Stretch(startsAt, earlier(endsAt, pause.startedAt()))),
        unlessReversed(new Stretch(later(startsAt, end), endsAt)));
  }

  private static Stream<Stretch> unlessReversed(Stretch stretch) {
    return stretch.endsAt.isBefore(stretch.startsAt) ? Stream.empty() : Stream.of(stretch);
  }

  private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }
}
