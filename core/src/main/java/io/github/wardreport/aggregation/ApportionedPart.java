package io.github.wardreport.aggregation;

import io.github.wardreport.number.Ratio;
import java.util.Optional;

/**
 * How much of a unit of one date belongs to a unit of another: all of phường Kỳ Nam to phường Hoành
 * Sơn, a part of xã Kỳ Lợi.
 *
 * @param source the id of the unit whose figure is restated
 * @param target the id of the unit that the portion belongs to; the last one known, without a
 *     share, where the lineage ends before the date
 * @param share the portion as a fraction of the source, 1 for all of it; nothing where it is not
 *     known
 * @param weight the name of the weight that the share was taken from; nothing where the unit was
 *     not divided, so that nothing had to be estimated
 */
public record ApportionedPart(
    String source, String target, Optional<Ratio> share, Optional<String> weight) {

  /**
   * Whether the share is that of a divided unit, so that a figure of the portion is an estimate.
   *
   * @return false where all of the unit belongs to the target
   */
  public boolean isEstimated() {
    return share.isPresent() && weight.isPresent();
  }

  static ApportionedPart whole(String source, String target) {
    return new ApportionedPart(source, target, Optional.of(Ratio.ONE), Optional.empty());
  }

  /** The same portion, of which nobody knows how large it is. */
  ApportionedPart withoutShare() {
    return new ApportionedPart(source, target, Optional.empty(), weight);
  }

  /** This portion and another of the same source that came to the same unit. */
  ApportionedPart joined(ApportionedPart other) {
    return new ApportionedPart(
        source,
        target,
        share.flatMap(known -> other.share.map(more -> known.plus(more).reduced())),
        weight.or(() -> other.weight));
  }

  /** The same portion seen from a later step: the part of this one that went on. */
  ApportionedPart then(ApportionedPart next) {
    return new ApportionedPart(
        source,
        next.target,
        share.flatMap(known -> next.share.map(part -> known.times(part).reduced())),
        weight.or(() -> next.weight));
  }
}
