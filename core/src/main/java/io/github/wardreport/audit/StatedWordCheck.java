package io.github.wardreport.audit;

import io.github.wardreport.measure.Ordinal;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.measure.TextValue;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.statistic.Statistic;
import java.util.Locale;
import java.util.Optional;

/** Values that are words: two statements of one are the same or not. */
final class StatedWordCheck {

  private StatedWordCheck() {}

  /** The check of a claim that two wordings are one; empty for any other claim. */
  static Optional<ClaimCheck> check(DerivedClaim derived, Figures figures) {
    Claim claim = derived.claim();
    if (!claim.relation().equals(Relations.SAME_FIGURE.code())
        || !(claim.operands().get("figure") instanceof ClaimOperand.OfStatistic one)
        || !(claim.result() instanceof ClaimOperand.OfStatistic other)) {
      return Optional.empty();
    }
    Optional<StatedValue> first = wording(figures, one);
    Optional<StatedValue> second = wording(figures, other);
    return first.isEmpty() || second.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ClaimCheck(
                derived.path(),
                claim,
                isSame(first.get(), second.get()) ? Verdict.EXACT : Verdict.INCONSISTENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  private static Optional<StatedValue> wording(Figures figures, ClaimOperand.OfStatistic operand) {
    return figures
        .statistic(operand.statistic())
        .map(Statistic::value)
        .filter(StatedWordCheck::isWording);
  }

  private static boolean isWording(StatedValue value) {
    return value instanceof Ordinal || value instanceof TextValue;
  }

  private static boolean isSame(StatedValue one, StatedValue other) {
    if (one instanceof Ordinal first && other instanceof Ordinal second) {
      return first.place().equals(second.place())
          && isSame(first.scale().vi(), second.scale().vi());
    }
    return one instanceof TextValue first
        && other instanceof TextValue second
        && isSame(first.text().vi(), second.text().vi());
  }

  private static boolean isSame(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
