package io.github.wardreport.aggregation;

import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * The part of an administrative unit of one day that belongs to a unit of another day: the whole of
 * phường Kỳ Nam and a part of xã Kỳ Lợi belong to phường Hoành Sơn.
 *
 * @param source the id of the unit whose figure is restated
 * @param target the id of the unit that the part belongs to; if the lineage ends before the day,
 *     the last known unit, and then the share is empty
 * @param share the part as a fraction of the source, 1 for the whole; empty if it is not known
 * @param weight the name of the weight by which the unit was apportioned; empty if it was not
 *     divided
 */
public record ApportionedPart(
    String source, String target, Optional<Ratio> share, Optional<String> weight) {

  /**
   * Returns whether figures of this part are estimates, because the unit was apportioned.
   *
   * @return false if the whole unit belongs to the target
   */
  public boolean isEstimated() {
    return share.isPresent() && weight.isPresent();
  }

  static ApportionedPart whole(String source, String target) {
    return new ApportionedPart(source, target, Optional.of(Ratio.ONE), Optional.empty());
  }

  /** This part with an unknown share. */
  ApportionedPart withoutShare() {
    return new ApportionedPart(source, target, Optional.empty(), weight);
  }

  /** This part together with another part of the same source in the same target. */
  ApportionedPart joined(ApportionedPart other) {
    return new ApportionedPart(
        source,
        target,
        share.flatMap(known -> other.share.map(more -> known.plus(more).reduced())),
        weight.or(() -> other.weight));
  }

  /** The part of this part that went on to another unit with a later step. */
  ApportionedPart then(ApportionedPart next) {
    return new ApportionedPart(
        source,
        next.target,
        share.flatMap(known -> next.share.map(part -> known.times(part).reduced())),
        weight.or(() -> next.weight));
  }
}
