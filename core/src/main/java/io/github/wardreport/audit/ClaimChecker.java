package io.github.wardreport.audit;

import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.Condition;
import io.github.wardreport.relation.Expression;
import java.util.Optional;
import java.util.function.Function;

/** Checks equations whose figures are all printed. */
final class ClaimChecker {
  private static final int DECIMALS_OF_A_SUM = 6;

  private final Equation equation;

  private ClaimChecker(Equation equation) {
    this.equation = equation;
  }

  /** The check of the claim; of several conditions, that of the one that fits worst. */
  static ClaimCheck check(Equation equation) throws NotCheckableException {
    ClaimChecker checker = new ClaimChecker(equation);
    ClaimCheck worst = checker.check(equation.sides().get(0));
    for (Equation.Side side : equation.sides().subList(1, equation.sides().size())) {
      ClaimCheck check = checker.check(side);
      worst = check.verdict().compareTo(worst.verdict()) > 0 ? check : worst;
    }
    return worst;
  }

  private void requireBases(Expression<Variable> expression) throws NotCheckableException {
    int wanted = equation.isOverNegativeBase() ? -1 : 1;
    for (Expression<Variable> divisor : expression.divisors()) {
      int sign = divisor.value(equation.values()).map(Ratio::signum).orElse(0);
      if (sign == -wanted) {
        throw new NotCheckableException(
            wanted > 0 ? NotCheckableReason.NEGATIVE_BASE : NotCheckableReason.POSITIVE_BASE);
      }
    }
  }

  private ClaimCheck check(Equation.Side side) throws NotCheckableException {
    requireBases(side.expression());
    Ratio computed = computed(side.expression());
    if (equation.singleResult().isEmpty()) {
      if (side.comparison() != Condition.Comparison.EQUAL) {
        throw new NotCheckableException(NotCheckableReason.NOT_A_QUANTITY);
      }
      return checkBalance(side, computed);
    }
    PrintedFigure result =
        equation
            .printedResult()
            .orElseThrow(() -> new NotCheckableException(NotCheckableReason.UNPRINTED));
    return switch (side.comparison()) {
      case EQUAL -> checkEqual(side, computed, result);
      case AT_LEAST, AT_MOST -> checkLimit(side, computed, result);
      case SAME_STATEMENT -> checkSame(side, computed, result);
    };
  }

  private Ratio computed(Expression<Variable> expression) throws NotCheckableException {
    return expression
        .value(equation.values())
        .map(equation::inUnit)
        .orElseThrow(() -> new NotCheckableException(NotCheckableReason.DIVISOR_MAY_BE_ZERO));
  }

  private ClaimCheck checkEqual(Equation.Side side, Ratio computed, PrintedFigure result)
      throws NotCheckableException {
    boolean oneSided =
        result.isOneSided()
            || equation.printedOperands().stream().anyMatch(PrintedFigure::isOneSided);
    if (!oneSided) {
      Optional<Verdict> digits = byDigits(computed, result.figure());
      if (digits.isPresent()) {
        return checked(digits.get(), computed, range(side));
      }
    }
    Interval allowed = requiredRange(side);
    boolean meet = allowed.intersection(required(result.possible())).isPresent();
    return checked(
        meet ? Verdict.WITHIN_ROUNDING : Verdict.INCONSISTENT, computed, Optional.of(allowed));
  }

  /** Which rule gives the printed digits; empty if neither does. */
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

  private ClaimCheck checkLimit(Equation.Side side, Ratio computed, PrintedFigure result)
      throws NotCheckableException {
    boolean isLower = side.comparison() == Condition.Comparison.AT_LEAST;
    Interval limit = requiredRange(side);
    Interval possible = required(result.possible());
    int order = Ratio.comparingValue().compare(computed, result.figure().toRatio());
    boolean fits = isLower ? order <= 0 : order >= 0;
    Interval excess = isLower ? limit.minus(possible) : possible.minus(limit);
    boolean mayFit = excess.intersection(Interval.atMost(Ratio.ZERO)).isPresent();
    Verdict verdict = mayFit ? Verdict.WITHIN_ROUNDING : Verdict.INCONSISTENT;
    return checked(fits ? Verdict.EXACT : verdict, computed, Optional.of(limit));
  }

  /** What comes in less what goes out and stays must be able to be nothing. */
  private ClaimCheck checkBalance(Equation.Side side, Ratio computed) throws NotCheckableException {
    Expression<Variable> difference = side.expression().minus(equation.result());
    if (difference.leaves().stream().anyMatch(Variable.Unprinted.class::isInstance)) {
      throw new NotCheckableException(NotCheckableReason.UNPRINTED);
    }
    Verdict verdict = Verdict.EXACT;
    if (difference.value(equation.values()).orElseThrow().signum() != 0) {
      Interval range = requiredBounds(difference);
      verdict = range.contains(Ratio.ZERO) ? Verdict.WITHIN_ROUNDING : Verdict.INCONSISTENT;
    }
    Ratio out = computed(equation.result());
    Figure sum =
        Figure.unknown(
            out.asDecimal().orElseGet(() -> Rounding.halfUp(DECIMALS_OF_A_SUM).apply(out)));
    return new ClaimCheck(
        equation.path(),
        equation.claim(),
        verdict,
        Optional.empty(),
        Optional.of(computed),
        range(side),
        Optional.of(sum),
        Optional.of(equation.unit()));
  }

  /**
   * Two statements of one figure: with equal precision they must be equal, because one author
   * rounds one way; with different precision the finer one must print as the coarser one.
   */
  private ClaimCheck checkSame(Equation.Side side, Ratio stated, PrintedFigure result)
      throws NotCheckableException {
    PrintedFigure other = equation.printedOperands().stream().findFirst().orElse(result);
    Verdict verdict =
        result.isOneSided() || other.isOneSided()
            ? meeting(side, result)
            : agreement(side, stated, other, result);
    return checked(verdict, stated, range(side));
  }

  private Verdict meeting(Equation.Side side, PrintedFigure result) throws NotCheckableException {
    return requiredRange(side).intersection(required(result.possible())).isPresent()
        ? Verdict.WITHIN_ROUNDING
        : Verdict.INCONSISTENT;
  }

  private Verdict agreement(
      Equation.Side side, Ratio stated, PrintedFigure other, PrintedFigure result)
      throws NotCheckableException {
    Ratio printed = result.figure().toRatio();
    if (stated.isSameNumber(printed)) {
      return Verdict.EXACT;
    }
    Ratio factor = PrintedFigure.base(other.unit()).dividedBy(PrintedFigure.base(result.unit()));
    Ratio otherStep = Ratio.of(other.figure().unitOfLastPlace()).times(factor);
    Ratio step = Ratio.of(result.figure().unitOfLastPlace());
    boolean bothExact =
        other.figure().precision() == Precision.EXACT
            && result.figure().precision() == Precision.EXACT;
    boolean samePrecision =
        otherStep.isSameNumber(step) && other.figure().precision() == result.figure().precision();
    if (bothExact || samePrecision || meeting(side, result) == Verdict.INCONSISTENT) {
      return Verdict.INCONSISTENT;
    }
    return byDigits(stated, result.figure())
        .or(() -> byDigits(printed.dividedBy(factor), other.figure()))
        .orElse(Verdict.WITHIN_ROUNDING);
  }

  private Interval requiredRange(Equation.Side side) throws NotCheckableException {
    return equation.inUnit(requiredBounds(side.expression()));
  }

  private Interval requiredBounds(Expression<Variable> expression) throws NotCheckableException {
    Function<Variable, Interval> bounds =
        equation
            .bounds()
            .orElseThrow(() -> new NotCheckableException(NotCheckableReason.APPROXIMATE));
    return expression
        .bounds(bounds)
        .orElseThrow(() -> new NotCheckableException(NotCheckableReason.DIVISOR_MAY_BE_ZERO));
  }

  private static Interval required(Optional<Interval> possible) throws NotCheckableException {
    return possible.orElseThrow(() -> new NotCheckableException(NotCheckableReason.APPROXIMATE));
  }

  private Optional<Interval> range(Equation.Side side) {
    return equation.bounds().flatMap(side.expression()::bounds).map(equation::inUnit);
  }

  private ClaimCheck checked(Verdict verdict, Ratio computed, Optional<Interval> allowed) {
    return new ClaimCheck(
        equation.path(),
        equation.claim(),
        verdict,
        Optional.empty(),
        Optional.of(computed),
        allowed,
        equation.printedResult().map(PrintedFigure::figure),
        Optional.of(equation.unit()));
  }
}
