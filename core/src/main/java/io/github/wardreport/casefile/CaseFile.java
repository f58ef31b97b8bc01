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
 * A case file of an administrative procedure, from its receipt to its end (hồ sơ thủ tục hành
 * chính).
 *
 * <p>Example: received online on 5 January 2026 with 15 workdays, returned for supplements from the
 * 8th to the 12th, settled on the 28th.
 */
@Value.Immutable
@ValueStyle
public sealed interface CaseFile extends WithCaseFile permits ImmutableCaseFile {
  /** The channel of files handed in through an online portal. */
  String ONLINE = "online";

  /** The channel of files handed in at the counter. */
  String IN_PERSON = "in-person";

  /** The channel of files sent by post. */
  String BY_POST = "post";

  /**
   * The official number.
   *
   * @return a text that is not blank, for example {@code H27.68-260105-0001}
   */
  String id();

  /**
   * The field or procedure that the file belongs to. Fields are data of the application.
   *
   * @return for example {@code land}
   */
  String field();

  /**
   * The channel through which the file came. Channels are data of the application.
   *
   * @return {@value #ONLINE}, {@value #IN_PERSON}, {@value #BY_POST} or another code
   */
  String channel();

  /**
   * The moment at which the file was received.
   *
   * @return the moment, in the local time of the office
   */
  LocalDateTime receivedAt();

  /**
   * The time that the office has to settle the file.
   *
   * @return the processing time; empty if the procedure sets none
   */
  Optional<ProcessingTime> processingTime();

  /**
   * The pauses in which the file waited for supplements.
   *
   * @return the pauses in order; only the last may have no end
   */
  List<Pause> pauses();

  /**
   * The moment at which the file was settled.
   *
   * @return the moment; empty if it was not settled
   */
  Optional<LocalDateTime> settledAt();

  /**
   * The moment at which the file was refused and returned for good.
   *
   * @return the moment; empty if it was not refused
   */
  Optional<LocalDateTime> refusedAt();

  /**
   * The moment at which the applicant withdrew the file.
   *
   * @return the moment; empty if it was not withdrawn
   */
  Optional<LocalDateTime> withdrawnAt();

  /**
   * Whether the documents of the file were digitised.
   *
   * @return true if they were; false unless it is set
   */
  @Value.Default
  default boolean isDigitised() {
    return false;
  }

  /**
   * Whether the result of the file was digitised.
   *
   * @return true if it was; false unless it is set
   */
  @Value.Default
  default boolean isResultDigitised() {
    return false;
  }

  /**
   * Whether the fee of the file was paid online.
   *
   * @return true if it was; empty if no fee was paid
   */
  Optional<Boolean> paidOnline();

  /**
   * Texts that the application keeps with the file.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  /**
   * The moment at which the file ended: was settled, refused or withdrawn.
   *
   * @return the moment; empty while it is open
   */
  default Optional<LocalDateTime> endedAt() {
    return settledAt().or(this::refusedAt).or(this::withdrawnAt);
  }

  /**
   * Returns the moment at which the file is due.
   *
   * @param hours the days and hours in which the office works
   * @return the last moment that is in time; empty if the file has no processing time, or is paused
   */
  default Optional<LocalDateTime> dueAt(OfficeHours hours) {
    return processingTime().flatMap(time -> time.dueAt(receivedAt(), pauses(), hours));
  }

  /**
   * Checks the rules between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants invariants =
        Invariants.of("case file \"" + id() + "\"")
            .require(!id().isBlank(), "id", "must not be blank")
            .require(!field().isBlank(), "field", "must not be blank")
            .require(!channel().isBlank(), "channel", "must not be blank");
    checkEnd(invariants);
    checkPauses(invariants);
    invariants.check();
  }

  private void checkEnd(Invariants invariants) {
    long ends =
        Stream.of(settledAt(), refusedAt(), withdrawnAt()).filter(Optional::isPresent).count();
    invariants
        .require(
            ends <= 1,
            "settledAt",
            "must be the only one of 'settledAt', 'refusedAt', 'withdrawnAt'")
        .require(
            endedAt().filter(receivedAt()::isAfter).isEmpty(),
            "endedAt",
            "must not be before the file was received");
  }

  /** Pauses follow each other between the receipt and the end of the file. */
  private void checkPauses(Invariants invariants) {
    LocalDateTime before = receivedAt();
    for (int i = 0; i < pauses().size(); i++) {
      Pause pause = pauses().get(i);
      LocalDateTime last = pause.endedAt().orElse(pause.startedAt());
      String path = "pauses[" + i + "]";
      invariants
          .require(
              !pause.startedAt().isBefore(before), path + ".from", "must not be before " + before)
          .require(
              pause.endedAt().isPresent() || i == pauses().size() - 1,
              path + ".until",
              "must be given, because another pause follows")
          .require(
              endedAt().filter(last::isAfter).isEmpty(), path, "must not be after the file ended");
      before = last;
    }
  }

  /**
   * Starts a new case file.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link CaseFile}. {@code build()} reports all missing and contradictory attributes at
   * once.
   */
  final class Builder extends ImmutableCaseFile.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
