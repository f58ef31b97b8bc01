package io.github.wardreport.calc;

import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Share;
import io.github.wardreport.statistic.Statistic;

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
  public Calculation<Share> share(Term part, Term whole) {
    return Quotient.percent("share", part, whole, Comparability.remarks(part, whole), Share::new);
  }

  /**
   * part ÷ whole × 100.
   *
   * @param part the part
   * @param whole the whole
   * @return the share, exactly
   * @throws DimensionMismatchException if the two do not measure the same
   */
  public Calculation<Share> share(Quantity part, Quantity whole) {
    return share(Term.of(part), Term.of(whole));
  }

  /**
   * part ÷ whole × 100.
   *
   * @param part the part
   * @param whole the whole
   * @return the share, exactly
   * @throws DimensionMismatchException if the two do not measure the same
   */
  public Calculation<Share> share(Statistic part, Statistic whole) {
    return share(Term.of(part), Term.of(whole));
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
