package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.measure.Amount;
import java.util.List;

/**
 * The figure of an administrative unit, made from figures on the boundaries of another day.
 *
 * @param unit the unit's id
 * @param amount the exact amount, or the reason why it is undefined; it carries {@link
 *     io.github.wardreport.relation.Remark#ESTIMATED} if a part of it was apportioned
 * @param coverage the number of units in it, out of all that have a part in it
 * @param parts the parts that it was made from, with the weights by which they were apportioned
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
   * Returns whether a part of the amount was apportioned.
   *
   * @return false if only whole units were added
   */
  public boolean isEstimated() {
    return parts.stream().anyMatch(ApportionedPart::isEstimated);
  }
}
