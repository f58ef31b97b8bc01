package io.github.wardreport.territory;

import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import java.util.List;

/** The law that the parts of a unit are the unit: shares of it are no more than 100 % together. */
final class Conservation {
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  private Conservation() {}

  /** Whether no true shares behind the printed ones fit into 100 %. */
  static boolean isExceeded(List<Quantity> shares) {
    Interval sum =
        shares.stream()
            .map(share -> share.figure().roundingInterval().orElse(Interval.ALL))
            .reduce(Interval.point(Ratio.ZERO), Interval::plus);
    return sum.lower().map(Interval.End::at).filter(Conservation::isAboveHundred).isPresent();
  }

  private static boolean isAboveHundred(Ratio number) {
    return Ratio.comparingValue().compare(number, HUNDRED) > 0;
  }
}
