package io.github.wardreport.audit;

import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.Relation;
import java.util.Optional;

/** Checks equations whose figures are all printed. */
final class ClaimChecker {

  private ClaimChecker() {}

  static ClaimCheck check(Equation equation) throws NotCheckableException {
    if (equation.claim().relation().equals(Relation.SAME_FIGURE.code())) {
      return checkSame(equation);
    }
    Optional<Ratio> computed = equation.formula().printed();
    if (computed.isEmpty()) {
      throw new NotCheckableException(NotCheckableReason.DIVISOR_MAY_BE_ZERO);
    }
    if (equation.resultSum().isPresent()) {
      return checkBalance(equation, equation.resultSum().get(), computed.get());
    }
    if (equation.result().isEmpty()) {
      throw new NotCheckableException(NotCheckableReason.UNPRINTED);
    }
    Known result = equation.result().get();
    if (equation.claim().relation().equals(Relation.AT_MOST.code())) {
      return checkAtMost(equation, computed.get(), result);
    }
    boolean oneSided =
        result.oneSided()
            || equation.formula().figures().values().stream().anyMatch(Known::oneSided);
    if (!oneSided) {
      Optional<Verdict> digits = byDigits(computed.get(), result.figure());
      if (digits.isPresent()) {
        return checked(equation, digits.get(), computed.get(), range(equation.formula()));
      }
    }
    Interval allowed = requiredRange(equation.formula());
    Interval truth = required(result.truth());
    boolean meet = allowed.intersection(truth).isPresent();
    return checked(
        equation,
        meet ? Verdict.WITHIN_ROUNDING : Verdict.INCONSISTENT,
        computed.get(),
        Optional.of(allowed));
  }

  /** Which rule gives the printed digits; nothing where neither does. */
  static Optional<Verdict> byDigits(Ratio computed, Figure printed) {
    if (isSame(Rounding.halfUp(printed.decimals()), computed, printed)) {
      return Optional.of(Verdict.EXACT);
    }
    return isSame(Rounding.truncating(printed.decimals()), computed, printed)
            && printed.precision() != Precision.EXACT
        ? Optional.of(Verdict.BY_TRUNCATION)
        : Optional.empty();
  }

  private static boolean isSame(Rounding rounding, Ratio computed, Figure printed) {
    return rounding.apply(computed).compareTo(printed.value()) == 0;
  }

  private static ClaimCheck checkAtMost(Equation equation, Ratio computed, Known result)
      throws NotCheckableException {
    Interval parts = requiredRange(equation.formula());
    Interval whole = required(result.truth());
    boolean fits = Ratio.comparingValue().compare(computed, result.figure().toRatio()) <= 0;
    boolean mayFit = parts.minus(whole).intersection(Interval.atMost(Ratio.ZERO)).isPresent();
    Verdict verdict = mayFit ? Verdict.WITHIN_ROUNDING : Verdict.INCONSISTENT;
    return checked(equation, fits ? Verdict.EXACT : verdict, computed, Optional.of(parts));
  }

  private static ClaimCheck checkBalance(Equation equation, Linear out, Ratio computed)
      throws NotCheckableException {
    Linear difference =
        new Linear().add(equation.formula().above().get(0), Ratio.ONE).add(out, Ratio.of(-1, 1));
    if (!difference.unprinted().isEmpty()) {
      throw new NotCheckableException(NotCheckableReason.UNPRINTED);
    }
    Verdict verdict = Verdict.EXACT;
    if (difference.printed().signum() != 0) {
      Interval range = required(difference.range());
      verdict = range.contains(Ratio.ZERO) ? Verdict.WITHIN_ROUNDING : Verdict.INCONSISTENT;
    }
    Figure sum =
        Figure.unknown(
            out.printed().asDecimal().orElseGet(() -> Rounding.halfUp(6).apply(out.printed())));
    return new ClaimCheck(
        equation.path(),
        equation.claim(),
        verdict,
        Optional.empty(),
        Optional.of(computed),
        range(equation.formula()),
        Optional.of(sum),
        Optional.of(equation.unit()));
  }

  /**
   * Two statements of one figure: with equal precision they must be equal, because one author
   * rounds one way; with different precision the finer one must print as the coarser one.
   */
  private static ClaimCheck checkSame(Equation equation) throws NotCheckableException {
    Known result =
        equation
            .result()
            .orElseThrow(() -> new NotCheckableException(NotCheckableReason.UNPRINTED));
    Known other = equation.formula().figures().values().stream().findFirst().orElse(result);
    Ratio stated = equation.formula().printed().orElseThrow();
    Verdict verdict;
    if (result.oneSided() || other.oneSided()) {
      boolean meet =
          requiredRange(equation.formula()).intersection(required(result.truth())).isPresent();
      verdict = meet ? Verdict.WITHIN_ROUNDING : Verdict.INCONSISTENT;
    } else {
      verdict = agreement(stated, other, result, equation);
    }
    return checked(equation, verdict, stated, range(equation.formula()));
  }

  private static Verdict agreement(Ratio stated, Known other, Known result, Equation equation)
      throws NotCheckableException {
    Ratio printed = result.figure().toRatio();
    if (stated.isSameNumber(printed)) {
      return Verdict.EXACT;
    }
    Ratio otherStep =
        Ratio.of(other.figure().unitOfLastPlace()).times(other.factorTo(result.unit()));
    Ratio step = Ratio.of(result.figure().unitOfLastPlace());
    boolean bothExact =
        other.figure().precision() == Precision.EXACT
            && result.figure().precision() == Precision.EXACT;
    if (bothExact
        || (otherStep.isSameNumber(step)
            && other.figure().precision() == result.figure().precision())) {
      return Verdict.INCONSISTENT;
    }
    boolean meet =
        requiredRange(equation.formula()).intersection(required(result.truth())).isPresent();
    if (!meet) {
      return Verdict.INCONSISTENT;
    }
    return byDigits(stated, result.figure())
        .or(() -> byDigits(printed.dividedBy(other.factorTo(result.unit())), other.figure()))
        .orElse(Verdict.WITHIN_ROUNDING);
  }

  private static Interval requiredRange(Formula formula) throws NotCheckableException {
    for (Known figure : formula.figures().values()) {
      required(figure.truth());
    }
    return formula
        .range()
        .orElseThrow(() -> new NotCheckableException(NotCheckableReason.DIVISOR_MAY_BE_ZERO));
  }

  private static Interval required(Optional<Interval> truth) throws NotCheckableException {
    return truth.orElseThrow(() -> new NotCheckableException(NotCheckableReason.APPROXIMATE));
  }

  private static Optional<Interval> range(Formula formula) {
    boolean known =
        formula.figures().values().stream().allMatch(figure -> figure.truth().isPresent());
    return known ? formula.range() : Optional.empty();
  }

  static ClaimCheck checked(
      Equation equation, Verdict verdict, Ratio computed, Optional<Interval> allowed) {
    return new ClaimCheck(
        equation.path(),
        equation.claim(),
        verdict,
        Optional.empty(),
        Optional.of(computed),
        allowed,
        equation.result().map(Known::figure),
        Optional.of(equation.unit()));
  }
}
