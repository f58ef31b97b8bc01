package io.github.wardreport.casefile;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.OnTimeBase;
import io.github.wardreport.calc.ShareCalculator;
import io.github.wardreport.calc.SumCalculator;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.Share;
import io.github.wardreport.number.Figure;
import io.github.wardreport.statistic.StatisticLookup;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rates of a flow of case files, counted or stated by a report. A rate is undefined if a
 * component that it needs is not stated.
 *
 * <p>Example: of 2,567 files settled in the report of phường Hoành Sơn 2,060 were early and 455 on
 * time, which is 97.97 %; the report prints 97.9.
 */
public final class CaseRates {
  private static final Operand NOT_STATED =
      new MissingValue(MissingReason.NOT_STATED, Optional.empty());

  private final Map<FlowComponent, Operand> terms;

  private CaseRates(Map<FlowComponent, Operand> terms) {
    this.terms = terms;
  }

  /**
   * Returns the rates of counted files.
   *
   * @param counts the counts
   * @return the rates
   */
  public static CaseRates of(CaseCounts counts) {
    Map<FlowComponent, Operand> terms = new EnumMap<>(FlowComponent.class);
    for (FlowComponent component : FlowComponent.values()) {
      Figure count = Figure.exact(counts.count(component));
      terms.put(component, Quantity.of(count, CaseCounts.FILES));
    }
    return new CaseRates(terms);
  }

  /**
   * Returns the rates of a flow that a report states.
   *
   * @param flow the flow
   * @param statistics finds a statistic of the report by its id
   * @return the rates
   */
  public static CaseRates of(CaseFlow flow, StatisticLookup statistics) {
    Map<FlowComponent, Operand> terms = new EnumMap<>(FlowComponent.class);
    flow.components()
        .forEach(
            (component, id) ->
                statistics.statistic(id).ifPresent(statistic -> terms.put(component, statistic)));
    return new CaseRates(terms);
  }

  /** A component as it is stated, or else the sum of its parts. */
  private Operand term(FlowComponent component) {
    List<FlowComponent> addends = component.addends(terms.keySet());
    return addends.equals(List.of(component))
        ? terms.getOrDefault(component, NOT_STATED)
        : SumCalculator.standard().sum(addends.stream().map(this::term).toList());
  }

  private Operand sum(FlowComponent one, FlowComponent other) {
    return SumCalculator.standard().sum(List.of(term(one), term(other)));
  }

  private static Calculation<Share> share(Operand part, Operand whole) {
    return ShareCalculator.standard().share(part, whole);
  }

  private Calculation<Share> shareOfWhole(FlowComponent component) {
    return share(term(component), term(component.whole().orElseThrow()));
  }

  /**
   * Returns the share of files settled on time or early (tỷ lệ giải quyết đúng hạn và trước hạn).
   *
   * @param base the files that it is a share of: those settled in the period, those due in the
   *     period, or those settled and those overdue at its end
   * @return the share
   */
  public Calculation<Share> onTime(OnTimeBase base) {
    Operand onTime = sum(FlowComponent.SETTLED_EARLY, FlowComponent.SETTLED_ON_TIME);
    return switch (base) {
      case COMPLETED -> share(onTime, term(FlowComponent.SETTLED));
      case DUE -> shareOfWhole(FlowComponent.DUE_SETTLED_IN_TIME);
      case COMPLETED_OR_OVERDUE ->
          share(onTime, sum(FlowComponent.SETTLED, FlowComponent.PENDING_OVERDUE));
    };
  }

  /**
   * Returns the share of settled files that were settled before the day they were due.
   *
   * @return the share of the files settled
   */
  public Calculation<Share> early() {
    return shareOfWhole(FlowComponent.SETTLED_EARLY);
  }

  /**
   * Returns the share of pending files that are overdue.
   *
   * @return the share of the files pending
   */
  public Calculation<Share> overdue() {
    return shareOfWhole(FlowComponent.PENDING_OVERDUE);
  }

  /**
   * Returns the share of received files that came through an online portal.
   *
   * @return the share of the files received
   */
  public Calculation<Share> online() {
    return shareOfWhole(FlowComponent.RECEIVED_ONLINE);
  }

  /**
   * Returns the share of received files that were digitised (tỷ lệ số hóa hồ sơ).
   *
   * @return the share of the files received
   */
  public Calculation<Share> digitised() {
    return shareOfWhole(FlowComponent.DIGITISED);
  }

  /**
   * Returns the share of settled files with a digitised result (tỷ lệ số hóa kết quả).
   *
   * @return the share of the files settled
   */
  public Calculation<Share> resultsDigitised() {
    return shareOfWhole(FlowComponent.RESULTS_DIGITISED);
  }

  /**
   * Returns the share of files with a paid fee that were paid online (tỷ lệ thanh toán trực tuyến).
   *
   * @return the share of the files with a paid fee
   */
  public Calculation<Share> paidOnline() {
    return shareOfWhole(FlowComponent.PAID_ONLINE);
  }
}
