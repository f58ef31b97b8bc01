package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentagePoints;
import io.github.wardreport.measure.Share;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.relation.Relations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the share of a part in its whole (tỷ trọng, tỷ lệ).
 *
 * <p>A whole of zero or below, or a missing figure, gives an undefined result with that reason.
 * Example: 13 of 17 indicators is a share of 1300/17 %, rounded 76.5 %.
 */
public final class ShareCalculator {
  private static final ShareCalculator STANDARD = new ShareCalculator();

  private ShareCalculator() {}

  /**
   * The calculator.
   *
   * @return the calculator; it holds no state
   */
  public static ShareCalculator standard() {
    return STANDARD;
  }

  /**
   * part ÷ whole × 100.
   *
   * @param part the part
   * @param whole the whole
   * @return the share, exactly
   * @throws DimensionMismatchException if the two do not measure the same
   */
  public Calculation<Share> share(Operand part, Operand whole) {
    return Evaluation.quotient(Relations.SHARE, part, whole, Share::new);
  }

  /**
   * The shares of all parts in their sum (cơ cấu).
   *
   * @param parts all parts, at least one; they neither overlap nor leave anything out
   * @return the shares, exactly, 100 % together; undefined if a part has no value, or the sum is
   *     zero or below
   * @throws DimensionMismatchException if the parts do not measure the same
   */
  public Calculation<Structure> structure(List<? extends Operand> parts) {
    Trace trace = Trace.ofStep("structure", Map.of("parts", parts));
    Calculation<Amount> whole = SumCalculator.standard().sum(parts);
    if (whole.undefinedReason().isPresent()) {
      return Calculation.undefined(whole.undefinedReason().get(), trace);
    }
    List<Calculation<Share>> shares = parts.stream().map(part -> share(part, whole)).toList();
    Optional<UndefinedReason> undefined =
        shares.stream().flatMap(share -> share.undefinedReason().stream()).findFirst();
    return undefined.isPresent()
        ? Calculation.undefined(undefined.get(), trace)
        : Calculation.computed(
            new Structure(
                shares.stream().map(share -> share.value().orElseThrow()).toList(), Set.of()),
            trace,
            shares.stream().flatMap(share -> share.remarks().stream()).distinct().toList());
  }

  /**
   * How the share of a part has changed (chuyển dịch cơ cấu): share now − share before.
   *
   * @param current the share now
   * @param base the share before
   * @return the change in percentage points; undefined if a share is
   */
  public Calculation<PercentagePoints> changeOfShare(
      Calculation<Share> current, Calculation<Share> base) {
    return Evaluation.of(Relations.CHANGE, current, base).result(PlanCalculator::points);
  }

  /**
   * The share of a count in what it is out of.
   *
   * @param count the count, for example {@code 13/17 chỉ tiêu}
   * @return the share, exactly
   */
  public Calculation<Share> share(CountOutOf count) {
    return share(count.counted(), count.whole());
  }
}
