package io.github.wardreport.audit;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.report.Claim;
import java.util.Optional;

/**
 * What the check of one claim came to.
 *
 * <p>Example: that 3,414 of 5,769 tỷ đồng is 59.21 % is inconsistent: the printed figures give
 * 59.178… %, true values behind them lie in [59.1594…, 59.2008…), and 59.18 would fit.
 *
 * @param path the model path of the claim, or of the part of the report that claims it without
 *     words
 * @param claim the claim
 * @param verdict how the claim stands
 * @param reason why it cannot be checked; only with {@link Verdict#NOT_CHECKABLE}
 * @param computed what the printed figures give, in the unit of the result
 * @param allowed where the result must lie for true values behind the other figures
 * @param printed the result as printed
 * @param unit the unit of these numbers
 */
public record ClaimCheck(
    String path,
    Claim claim,
    Verdict verdict,
    Optional<NotCheckableReason> reason,
    Optional<Ratio> computed,
    Optional<Interval> allowed,
    Optional<Figure> printed,
    Optional<MeasureUnit> unit) {

  /**
   * Checks that the reason goes with the verdict.
   *
   * @param path {@link #path()}
   * @param claim {@link #claim()}
   * @param verdict {@link #verdict()}
   * @param reason {@link #reason()}
   * @param computed {@link #computed()}
   * @param allowed {@link #allowed()}
   * @param printed {@link #printed()}
   * @param unit {@link #unit()}
   * @throws io.github.wardreport.problem.InvalidValueException if there is a reason for a claim
   *     that was checked, or none for one that was not
   */
  public ClaimCheck {
    if (reason.isPresent() != (verdict == Verdict.NOT_CHECKABLE)) {
      throw Arguments.refuse("reason", "go with the verdict " + verdict.code(), reason);
    }
  }

  static ClaimCheck notCheckable(String path, Claim claim, NotCheckableReason reason) {
    return new ClaimCheck(
        path,
        claim,
        Verdict.NOT_CHECKABLE,
        Optional.of(reason),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * By how much the printed result misses the computed one.
   *
   * @return printed − computed; empty if one is not known
   */
  public Optional<Ratio> imbalance() {
    return printed.flatMap(figure -> computed.map(number -> figure.toRatio().minus(number)));
  }
}
