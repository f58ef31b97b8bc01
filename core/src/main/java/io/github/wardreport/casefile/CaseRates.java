package io.github.wardreport.casefile;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.ShareCalculator;
import io.github.wardreport.calc.SumCalculator;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.Figure;
import io.github.wardreport.statistic.StatisticLookup;
import io.github.wardreport.task.CaseFlow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rates of a flow of case files, each a share that names its base; of a flow as a report states
 * it, or of counted files. What is not stated leaves a rate undefined.
 *
 * <p>Example: of 2,567 files settled in the report of phường Hoành Sơn 2,060 were early and 455 on
 * time, 97.97 %; the report prints 97.9.
 */
public final class CaseRates {
  private final Map<String, Operand> terms;

  /** Of what the files that were settled in time are a share; all three bases are in use. */
  public enum OnTimeBase {
    /** The files settled in the period. */
    SETTLED,
    /** The files due in the period. */
    DUE,
    /**
     * The files settled in the period and those that are overdue at its end, which count as late.
     */
    TO_HANDLE
  }

  private CaseRates(Map<String, Operand> terms) {
    this.terms = terms;
  }

  /**
   * The rates of counted files.
   *
   * @param counts the counts
   * @return the rates
   */
  public static CaseRates of(CaseCounts counts) {
    Map<String, Operand> terms = new HashMap<>();
    for (Component component : Component.values()) {
      terms.put(component.code(), term(counts.count(component)));
    }
    terms.put("received", term(counts.received()));
    terms.put("settled", term(counts.settled()));
    terms.put("pending", term(counts.pending()));
    return new CaseRates(terms);
  }

  private static Operand term(long count) {
    return Quantity.of(Figure.exact(count), CaseCounts.FILES);
  }

  /**
   * The rates of a flow that a report states.
   *
   * @param flow the flow
   * @param statistics finds the report's statistics
   * @return the rates
   */
  public static CaseRates of(CaseFlow flow, StatisticLookup statistics) {
    Map<String, Operand> terms = new HashMap<>();
    flow.components()
        .forEach(
            (name, id) ->
                statistics.statistic(id).ifPresent(statistic -> terms.put(name, statistic)));
    return new CaseRates(terms);
  }

  private static final Operand NOT_STATED =
      new MissingValue(MissingReason.NOT_STATED, Optional.empty());

  private Operand term(String component) {
    return terms.getOrDefault(component, NOT_STATED);
  }

  private Operand sum(String... components) {
    return SumCalculator.standard().sum(Arrays.stream(components).map(this::term).toList());
  }

  private static Calculation<Share> share(Operand part, Operand whole) {
    return ShareCalculator.standard().share(part, whole);
  }

  private Operand settled() {
    return terms.containsKey("settled")
        ? term("settled")
        : sum("settledEarly", "settledOnTime", "settledLate");
  }

  /**
   * The share of files settled in time (tỷ lệ giải quyết đúng hạn và trước hạn).
   *
   * @param base of which files
   * @return the share; for {@link OnTimeBase#DUE} of a stated flow, which does not tell when the
   *     files were due that were settled, those settled in time in the period
   */
  public Calculation<Share> onTime(OnTimeBase base) {
    Operand inTime = sum("settledEarly", "settledOnTime");
    return switch (base) {
      case SETTLED -> share(inTime, settled());
      case DUE ->
          share(
              terms.containsKey(Component.DUE_SETTLED_IN_TIME.code())
                  ? term(Component.DUE_SETTLED_IN_TIME.code())
                  : inTime,
              term("due"));
      case TO_HANDLE ->
          share(inTime, SumCalculator.standard().sum(List.of(settled(), term("pendingOverdue"))));
    };
  }

  /**
   * The share of files settled before the last day of their term.
   *
   * @return the share of the files settled
   */
  public Calculation<Share> early() {
    return share(term("settledEarly"), settled());
  }

  /**
   * The share of open files that are overdue.
   *
   * @return the share of the files pending
   */
  public Calculation<Share> overdue() {
    return share(
        term("pendingOverdue"),
        terms.containsKey("pending")
            ? term("pending")
            : sum("pendingWithinTerm", "pendingPaused", "pendingOverdue"));
  }

  /**
   * The share of files received online.
   *
   * @return the share of the files received
   */
  public Calculation<Share> online() {
    return share(term("receivedOnline"), received());
  }

  private Operand received() {
    return terms.containsKey("received")
        ? term("received")
        : sum("receivedOnline", "receivedInPerson", "receivedByPost");
  }

  /**
   * The share of files whose parts were digitised (tỷ lệ số hóa hồ sơ).
   *
   * @return the share of the files received
   */
  public Calculation<Share> digitised() {
    return share(term(Component.DIGITISED.code()), received());
  }

  /**
   * The share of files whose result was digitised (tỷ lệ số hóa kết quả).
   *
   * @return the share of the files settled
   */
  public Calculation<Share> resultsDigitised() {
    return share(term(Component.RESULTS_DIGITISED.code()), settled());
  }

  /**
   * The share of files with a fee that was paid online (tỷ lệ thanh toán trực tuyến).
   *
   * @return the share of the files with a fee
   */
  public Calculation<Share> paidOnline() {
    return share(term(Component.PAID_ONLINE.code()), term(Component.PAID.code()));
  }
}
