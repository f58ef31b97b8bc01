package io.github.wardreport.calc;

import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.MaturityScale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a result takes over from its terms. */
final class Inheritance {

  private Inheritance() {}

  static List<String> notes(List<Operand> terms) {
    return terms.stream().flatMap(term -> term.notes().stream()).distinct().toList();
  }

  /**
   * The weakest maturity; of two scales that cannot be compared, the provisional one, else the
   * first.
   */
  static Optional<Maturity> maturity(List<Operand> terms) {
    return terms.stream().flatMap(term -> term.maturity().stream()).reduce(Inheritance::weaker);
  }

  private static Maturity weaker(Maturity one, Maturity other) {
    return MaturityScale.STATISTICS
        .weakest(one, other)
        .or(() -> MaturityScale.BUDGET.weakest(one, other))
        .orElse(other.isProvisional() && !one.isProvisional() ? other : one);
  }

  static List<Remark> remarks(List<Remark> own, List<Operand> terms) {
    List<Remark> handedDown = terms.stream().flatMap(term -> term.remarks().stream()).toList();
    return handedDown.isEmpty()
        ? own
        : Stream.concat(own.stream(), handedDown.stream()).distinct().toList();
  }
}
