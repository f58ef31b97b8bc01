package io.github.wardreport.task;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The balance of administrative case files of one field over a period, as a report states it. Every
 * component is optional and is a statistic of its own; as reported, components need not balance,
 * and the audit says where they do not.
 *
 * <p>Example: land files: 847 received, 568 settled, 279 pending.
 */
@Value.Immutable
@ValueStyle
public sealed interface CaseFlow extends WithCaseFlow, Entity<CaseFlow> permits ImmutableCaseFlow {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What kind of files.
   *
   * @return the label
   */
  Label label();

  /**
   * The field or procedure; fields are data.
   *
   * @return a code, or nothing
   */
  Optional<String> field();

  /**
   * The time it is about.
   *
   * @return nothing where the text states none
   */
  Optional<StatedPeriod> period();

  /**
   * Files carried over from the period before.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> opening();

  /**
   * Files received in the period.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> received();

  /**
   * Files carried over and received, stated as one.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> intake();

  /**
   * Of those received, the ones that came in online.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> receivedOnline();

  /**
   * Of those received, the ones handed in at the counter.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> receivedInPerson();

  /**
   * Of those received, the ones that came by post.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> receivedByPost();

  /**
   * Files settled.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> settled();

  /**
   * Of those settled, the ones before their term was over.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> settledEarly();

  /**
   * Of those settled, the ones within their term, apart from the early ones where these are stated
   * by themselves.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> settledOnTime();

  /**
   * Of those settled, the ones after their term.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> settledLate();

  /**
   * Files returned or refused.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> returned();

  /**
   * Files withdrawn by the applicant.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> withdrawn();

  /**
   * Files not settled at the end.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> pending();

  /**
   * Of those pending, the ones whose term is not over.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> pendingWithinTerm();

  /**
   * Of those pending, the ones whose term is paused.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> pendingPaused();

  /**
   * Of those pending, the ones whose term is over.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> pendingOverdue();

  /**
   * Files due in the period.
   *
   * @return the id of a statistic, or nothing where it is not stated
   */
  Optional<String> due();

  /**
   * Rates the report states of the flow: settled in time, handled online, digitised, paid online.
   *
   * @return ids of statistics
   */
  List<String> rates();

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
   * The names of all components, in the order of the balance: what came in, what went out, what
   * stays.
   *
   * @return the names
   */
  static List<String> componentNames() {
    return List.of(
        "opening",
        "received",
        "intake",
        "receivedOnline",
        "receivedInPerson",
        "receivedByPost",
        "settled",
        "settledEarly",
        "settledOnTime",
        "settledLate",
        "returned",
        "withdrawn",
        "pending",
        "pendingWithinTerm",
        "pendingPaused",
        "pendingOverdue",
        "due");
  }

  /**
   * The components that are stated, by name, in the order of the balance.
   *
   * @return ids of statistics by the name of the component
   */
  default Map<String, String> components() {
    Map<String, String> stated = new LinkedHashMap<>();
    opening().ifPresent(id -> stated.put("opening", id));
    received().ifPresent(id -> stated.put("received", id));
    intake().ifPresent(id -> stated.put("intake", id));
    receivedOnline().ifPresent(id -> stated.put("receivedOnline", id));
    receivedInPerson().ifPresent(id -> stated.put("receivedInPerson", id));
    receivedByPost().ifPresent(id -> stated.put("receivedByPost", id));
    settled().ifPresent(id -> stated.put("settled", id));
    settledEarly().ifPresent(id -> stated.put("settledEarly", id));
    settledOnTime().ifPresent(id -> stated.put("settledOnTime", id));
    settledLate().ifPresent(id -> stated.put("settledLate", id));
    returned().ifPresent(id -> stated.put("returned", id));
    withdrawn().ifPresent(id -> stated.put("withdrawn", id));
    pending().ifPresent(id -> stated.put("pending", id));
    pendingWithinTerm().ifPresent(id -> stated.put("pendingWithinTerm", id));
    pendingPaused().ifPresent(id -> stated.put("pendingPaused", id));
    pendingOverdue().ifPresent(id -> stated.put("pendingOverdue", id));
    due().ifPresent(id -> stated.put("due", id));
    return Collections.unmodifiableMap(stated);
  }

  @Override
  default CaseFlow mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.CASE_FLOW, this))
        .withOpening(ids.refer(EntityKind.STATISTIC, "opening", opening()))
        .withReceived(ids.refer(EntityKind.STATISTIC, "received", received()))
        .withIntake(ids.refer(EntityKind.STATISTIC, "intake", intake()))
        .withReceivedOnline(ids.refer(EntityKind.STATISTIC, "receivedOnline", receivedOnline()))
        .withReceivedInPerson(
            ids.refer(EntityKind.STATISTIC, "receivedInPerson", receivedInPerson()))
        .withReceivedByPost(ids.refer(EntityKind.STATISTIC, "receivedByPost", receivedByPost()))
        .withSettled(ids.refer(EntityKind.STATISTIC, "settled", settled()))
        .withSettledEarly(ids.refer(EntityKind.STATISTIC, "settledEarly", settledEarly()))
        .withSettledOnTime(ids.refer(EntityKind.STATISTIC, "settledOnTime", settledOnTime()))
        .withSettledLate(ids.refer(EntityKind.STATISTIC, "settledLate", settledLate()))
        .withReturned(ids.refer(EntityKind.STATISTIC, "returned", returned()))
        .withWithdrawn(ids.refer(EntityKind.STATISTIC, "withdrawn", withdrawn()))
        .withPending(ids.refer(EntityKind.STATISTIC, "pending", pending()))
        .withPendingWithinTerm(
            ids.refer(EntityKind.STATISTIC, "pendingWithinTerm", pendingWithinTerm()))
        .withPendingPaused(ids.refer(EntityKind.STATISTIC, "pendingPaused", pendingPaused()))
        .withPendingOverdue(ids.refer(EntityKind.STATISTIC, "pendingOverdue", pendingOverdue()))
        .withDue(ids.refer(EntityKind.STATISTIC, "due", due()))
        .withRates(ids.refer(EntityKind.STATISTIC, "rates", rates()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("case flow \"" + id() + "\"").id("id", id()).distinct("rates", rates()).check();
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
   * Builds a {@link CaseFlow}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableCaseFlow.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
