package io.github.wardreport.audit;

import io.github.wardreport.measure.Ordinal;
import io.github.wardreport.measure.Value;
import io.github.wardreport.measure.Word;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.Operand;
import io.github.wardreport.report.Relation;
import io.github.wardreport.statistic.Statistic;
import java.util.Locale;
import java.util.Optional;

/** Values that are words: two statements of one are the same or not. */
final class Wordings {

  private Wordings() {}

  /** The check of a claim that two wordings are one; nothing for any other claim. */
  static Optional<ClaimCheck> check(DerivedClaim derived, Figures figures) {
    Claim claim = derived.claim();
    if (!claim.relation().equals(Relation.SAME_FIGURE.code())
        || !(claim.operands().get("figure") instanceof Operand.OfStatistic one)
        || !(claim.result() instanceof Operand.OfStatistic other)) {
      return Optional.empty();
    }
    Optional<Value> first = wording(figures, one);
    Optional<Value> second = wording(figures, other);
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

  private static Optional<Value> wording(Figures figures, Operand.OfStatistic operand) {
    return figures.statistic(operand.statistic()).map(Statistic::value).filter(Wordings::isWording);
  }

  private static boolean isWording(Value value) {
    return value instanceof Ordinal || value instanceof Word;
  }

  private static boolean isSame(Value one, Value other) {
    if (one instanceof Ordinal first && other instanceof Ordinal second) {
      return first.place().equals(second.place())
          && isSame(first.scale().vi(), second.scale().vi());
    }
    return one instanceof Word first
        && other instanceof Word second
        && isSame(first.text().vi(), second.text().vi());
  }

  private static boolean isSame(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }
}
