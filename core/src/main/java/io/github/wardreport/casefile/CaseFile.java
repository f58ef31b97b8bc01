package io.github.wardreport.casefile;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One file of an administrative procedure, from its receipt to its end (hồ sơ thủ tục hành chính).
 *
 * <p>Example: received online on 5 January 2026 with 15 workdays, returned for supplements from the
 * 8th to the 12th, settled on the 28th.
 */
@Value.Immutable
@ValueStyle
public sealed interface CaseFile extends WithCaseFile permits ImmutableCaseFile {
  /** Through a public service portal. */
  String ONLINE = "online";

  /** At the counter. */
  String IN_PERSON = "in-person";

  /** By the public post. */
  String BY_POST = "post";

  /**
   * Its official number.
   *
   * @return not blank, for example {@code H27.68-260105-0001}
   */
  String id();

  /**
   * The field or procedure it belongs to; fields are data.
   *
   * @return for example {@code land}
   */
  String field();

  /**
   * How it came in; channels are data.
   *
   * @return {@value #ONLINE}, {@value #IN_PERSON}, {@value #BY_POST} or one of the application's
   *     own
   */
  String channel();

  /**
   * When it was received.
   *
   * @return the moment, in the office's time
   */
  LocalDateTime receivedAt();

  /**
   * How long the office has for it.
   *
   * @return nothing where the procedure sets no term
   */
  Optional<ProcessingTime> term();

  /**
   * The times in which its clock stands still.
   *
   * @return pauses that follow each other; only the last may have no end
   */
  List<Pause> pauses();

  /**
   * When it was settled.
   *
   * @return nothing where it is not
   */
  Optional<LocalDateTime> settledAt();

  /**
   * When it was refused, and so returned for good.
   *
   * @return nothing where it was not
   */
  Optional<LocalDateTime> refusedAt();

  /**
   * When the applicant withdrew it.
   *
   * @return nothing where it was not
   */
  Optional<LocalDateTime> withdrawnAt();

  /**
   * Whether what it consists of was digitised.
   *
   * @return false unless it was set
   */
  @Value.Default
  default boolean isDigitised() {
    return false;
  }

  /**
   * Whether its result was digitised.
   *
   * @return false unless it was set
   */
  @Value.Default
  default boolean isResultDigitised() {
    return false;
  }

  /**
   * Whether its fee was paid online.
   *
   * @return nothing where no fee was paid
   */
  Optional<Boolean> paidOnline();

  /**
   * The application's own texts.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  /**
   * When it ended, settled, refused or withdrawn.
   *
   * @return nothing while it is open
   */
  default Optional<LocalDateTime> endedAt() {
    return settledAt().or(this::refusedAt).or(this::withdrawnAt);
  }

  /**
   * When it is due.
   *
   * @param hours when the office works
   * @return the last moment in time; nothing where it has no term, or waits for supplements
   */
  default Optional<LocalDateTime> dueAt(OfficeHours hours) {
    return term().flatMap(time -> time.dueAt(receivedAt(), pauses(), hours));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants invariants =
        Invariants.of("case file \"" + id() + "\"")
            .require(!id().isBlank(), "id", "must not be blank")
            .require(!field().isBlank(), "field", "must not be blank")
            .require(!channel().isBlank(), "channel", "must not be blank");
    long ends =
        Stream.of(settledAt(), refusedAt(), withdrawnAt()).filter(Optional::isPresent).count();
    invariants.require(
        ends <= 1, "settledAt", "must be the only one of 'settledAt', 'refusedAt', 'withdrawnAt'");
    Optional<LocalDateTime> ended = endedAt();
    invariants.require(
        ended.filter(receivedAt()::isAfter).isEmpty(),
        "endedAt",
        "must not be before it was received");
    LocalDateTime before = receivedAt();
    for (int i = 0; i < pauses().size(); i++) {
      Pause pause = pauses().get(i);
      String path = "pauses[" + i + "]";
      invariants.require(
          !pause.from().isBefore(before), path + ".from", "must not be before " + before);
      invariants.require(
          pause.until().isPresent() || i == pauses().size() - 1,
          path + ".until",
          "must be given, as another pause follows");
      invariants.require(
          ended.filter(pause.until().orElse(pause.from())::isAfter).isEmpty(),
          path,
          "must not be after the file ended");
      before = pause.until().orElse(pause.from());
    }
    invariants.check();
  }

  /**
   * Starts a new one.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link CaseFile}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableCaseFile.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
