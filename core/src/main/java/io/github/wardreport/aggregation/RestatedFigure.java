package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.measure.Amount;
import java.util.List;

/**
 * The figure of a unit, made from figures on the boundaries of another date.
 *
 * @param unit the unit's id
 * @param amount the exact amount, or the reason why there is none; it carries {@link
 *     io.github.wardreport.calc.Remark#ESTIMATED} where a part of it was apportioned
 * @param coverage how many of the units that have a part in it are in it
 * @param parts the parts it was made from, and the weight of those that were estimated
 */
public record RestatedFigure(
    String unit, Calculation<Amount> amount, Coverage coverage, List<ApportionedPart> parts) {

  /**
   * Copies the parts.
   *
   * @param unit {@link #unit()}
   * @param amount {@link #amount()}
   * @param coverage {@link #coverage()}
   * @param parts {@link #parts()}
   */
  public RestatedFigure {
    parts = List.copyOf(parts);
  }

  /**
   * Whether a part of the amount was apportioned.
   *
   * @return false where whole units were added
   */
  public boolean isEstimated() {
    return parts.stream().anyMatch(ApportionedPart::isEstimated);
  }
}
