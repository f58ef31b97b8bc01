package io.github.wardreport.casefile;

import io.github.wardreport.label.Label;
import io.github.wardreport.label.Labelled;
import io.github.wardreport.label.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the counts that make up a flow of case files, such as the files received or the files
 * settled late.
 *
 * <p>A component may count some of the files of another one, its {@linkplain #whole() whole}. On a
 * side of the balance the {@linkplain #parts() parts} of a whole add up to it: the files settled
 * early, on time and late are the files settled. Beside the balance they need not: the files that
 * were digitised are some of the files received.
 *
 * <p>The constants are in the order of the balance, and each stands after its whole.
 */
public enum FlowComponent implements Labelled {
  /** Files carried over and files received, stated as one number. */
  INTAKE("intake", BalanceSide.INCOMING),
  /** Files carried over from the period before. */
  OPENING("opening", INTAKE),
  /** Files received in the period. */
  RECEIVED("received", INTAKE),
  /** Of the files received, those handed in through an online portal. */
  RECEIVED_ONLINE("receivedOnline", RECEIVED),
  /** Of the files received, those handed in at the counter. */
  RECEIVED_IN_PERSON("receivedInPerson", RECEIVED),
  /** Of the files received, those sent by post. */
  RECEIVED_BY_POST("receivedByPost", RECEIVED),
  /** Of the files received, those that came through any other channel. */
  RECEIVED_OTHERWISE("receivedOtherwise", RECEIVED),
  /** Files settled in the period. */
  SETTLED("settled", BalanceSide.OUTGOING),
  /** Of the files settled, those settled before the day they were due. */
  SETTLED_EARLY("settledEarly", SETTLED),
  /** Of the files settled, those settled on the day they were due, or that had no due day. */
  SETTLED_ON_TIME("settledOnTime", SETTLED),
  /** Of the files settled, those settled after they were due. */
  SETTLED_LATE("settledLate", SETTLED),
  /** Files refused and returned for good. */
  RETURNED("returned", BalanceSide.OUTGOING),
  /** Files withdrawn by the applicant. */
  WITHDRAWN("withdrawn", BalanceSide.OUTGOING),
  /** Files still open at the end of the period. */
  PENDING("pending", BalanceSide.REMAINING),
  /** Of the files pending, those that are not due yet, or have no due day. */
  PENDING_WITHIN_TERM("pendingWithinTerm", PENDING),
  /** Of the files pending, those that wait for supplements from the applicant. */
  PENDING_PAUSED("pendingPaused", PENDING),
  /** Of the files pending, those that are overdue. */
  PENDING_OVERDUE("pendingOverdue", PENDING),
  /** Files due in the period. */
  DUE("due", BalanceSide.NONE),
  /** Of the files due, those settled by then, in this period or an earlier one. */
  DUE_SETTLED_IN_TIME("dueSettledInTime", DUE),
  /** Of the files received, those that were digitised. */
  DIGITISED("digitised", RECEIVED, BalanceSide.NONE),
  /** Of the files settled, those with a digitised result. */
  RESULTS_DIGITISED("resultsDigitised", SETTLED, BalanceSide.NONE),
  /** Of the files received, those with a fee that was paid. */
  PAID("paid", RECEIVED, BalanceSide.NONE),
  /** Of the files with a paid fee, those paid online. */
  PAID_ONLINE("paidOnline", PAID);

  private final String code;
  private final @Nullable FlowComponent whole;
  private final BalanceSide side;

  FlowComponent(String code, BalanceSide side) {
    this(code, null, side);
  }

  FlowComponent(String code, FlowComponent whole) {
    this(code, whole, whole.side);
  }

  FlowComponent(String code, @Nullable FlowComponent whole, BalanceSide side) {
    this.code = code;
    this.whole = whole;
    this.side = side;
  }

  /**
   * The code in files and message bundles.
   *
   * @return for example {@code settledEarly}
   */
  @Override
  public String code() {
    return code;
  }

  /**
   * The words for the component.
   *
   * @return for example {@code giải quyết trước hạn}, in English {@code settled early}
   */
  @Override
  public Label label() {
    return Messages.label(FlowComponent.class, "flow." + code);
  }

  /**
   * The component whose files this one counts some of.
   *
   * @return for example {@link #SETTLED} for {@link #SETTLED_EARLY}; empty if it is no part of
   *     another one
   */
  public Optional<FlowComponent> whole() {
    return Optional.ofNullable(whole);
  }

  /**
   * The side of the balance on which the component stands.
   *
   * @return the side; {@link BalanceSide#NONE} for a count beside the balance
   */
  public BalanceSide side() {
    return side;
  }

  /**
   * The components that add up to this one.
   *
   * @return the parts in their order; empty if it has none
   */
  public List<FlowComponent> parts() {
    return Arrays.stream(values())
        .filter(part -> part.whole == this && part.side == side && side != BalanceSide.NONE)
        .toList();
  }

  /**
   * Whether reports leave this component out if it counts no files. A sum without it is complete
   * then.
   *
   * @return true for files received through other channels, returned and withdrawn files
   */
  public boolean isOmittedIfNone() {
    return this == RECEIVED_OTHERWISE || this == RETURNED || this == WITHDRAWN;
  }

  /**
   * Returns the components to add up for this one, in a flow that states some of them.
   *
   * @param stated the components that the flow states
   * @return the component itself if it is stated or has no parts, otherwise its parts, without
   *     those that are not stated and {@linkplain #isOmittedIfNone() omitted if none}; the sum is
   *     known only if all of them are stated
   */
  public List<FlowComponent> addends(Set<FlowComponent> stated) {
    List<FlowComponent> parts = parts();
    if (stated.contains(this) || parts.isEmpty()) {
      return List.of(this);
    }
    return parts.stream().filter(part -> stated.contains(part) || !part.isOmittedIfNone()).toList();
  }
}
