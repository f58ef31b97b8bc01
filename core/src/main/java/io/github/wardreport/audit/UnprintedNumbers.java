package io.github.wardreport.audit;

import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks claims over numbers that the report does not print: 76 hộ are 1.46 % and 165 hộ are 3.18 %
 * of one whole. Where things are counted, a whole number must fit all claims that share it.
 */
final class UnprintedNumbers {

  /** Which true values of the printed figures are let in. */
  private enum Reading {
    ROUNDED,
    CUT,
    ALL
  }

  private final Map<String, List<Equation>> byName = new LinkedHashMap<>();

  /** Takes the check of one claim, at its place among all. */
  interface Taker {
    void take(int index, ClaimCheck check);
  }

  void add(String key, Equation equation) {
    byName.computeIfAbsent(key, unknown -> new ArrayList<>()).add(equation);
  }

  void check(Taker taker) {
    byName.forEach((key, equations) -> check(key, equations, taker));
  }

  private static void check(String key, List<Equation> equations, Taker taker) {
    boolean counts = equations.stream().allMatch(UnprintedNumbers::counts);
    if (!counts && equations.size() == 1) {
      Equation only = equations.get(0);
      taker.take(only.index(), notCheckable(only, NotCheckableReason.UNPRINTED));
      return;
    }
    List<Optional<Interval>> others = intersectionsOfOthers(key, equations);
    for (int i = 0; i < equations.size(); i++) {
      Equation equation = equations.get(i);
      taker.take(equation.index(), verdict(equation, key, others.get(i), counts));
    }
  }

  /** For each equation, the numbers that satisfy all others; nothing where they contradict. */
  private static List<Optional<Interval>> intersectionsOfOthers(
      String key, List<Equation> equations) {
    List<Interval> own =
        equations.stream().map(e -> solve(e, key, Reading.ALL).orElse(Interval.ALL)).toList();
    List<Optional<Interval>> before = new ArrayList<>(List.of(Optional.of(Interval.ALL)));
    for (int i = 0; i < own.size() - 1; i++) {
      before.add(before.get(i).flatMap(own.get(i)::intersection));
    }
    List<Optional<Interval>> others = new ArrayList<>();
    Optional<Interval> behind = Optional.of(Interval.ALL);
    for (int i = own.size() - 1; i >= 0; i--) {
      Optional<Interval> later = behind;
      others.add(0, before.get(i).flatMap(known -> later.flatMap(known::intersection)));
      behind = behind.flatMap(own.get(i)::intersection);
    }
    return others;
  }

  /** A quotient of counted things, and no sum, pins a whole number down. */
  private static boolean counts(Equation equation) {
    return !equation.formula().isSum()
        && equation.formula().figures().values().stream().allMatch(Known::countsExactly);
  }

  private static ClaimCheck verdict(
      Equation equation, String key, Optional<Interval> others, boolean counts) {
    if (solve(equation, key, Reading.ALL).isEmpty()) {
      return notCheckable(equation, NotCheckableReason.UNPRINTED);
    }
    if (counts && fits(equation, key, Reading.ROUNDED, others, true)) {
      return result(equation, Verdict.EXACT);
    }
    if (counts && fits(equation, key, Reading.CUT, others, true)) {
      return result(equation, Verdict.BY_TRUNCATION);
    }
    return result(
        equation,
        fits(equation, key, Reading.ALL, others, counts)
            ? Verdict.WITHIN_ROUNDING
            : Verdict.INCONSISTENT);
  }

  private static boolean fits(
      Equation equation,
      String key,
      Reading reading,
      Optional<Interval> others,
      boolean wholeNumber) {
    return solve(equation, key, reading)
        .flatMap(own -> others.flatMap(own::intersection))
        .filter(range -> !wholeNumber || holdsWholeNumber(range))
        .isPresent();
  }

  private static boolean holdsWholeNumber(Interval range) {
    if (range.lower().isEmpty() || range.upper().isEmpty()) {
      return true;
    }
    Ratio first = range.lower().get().at().round(Rounding.of(0, RoundingMode.CEILING));
    return range.contains(first) || range.contains(first.plus(Ratio.ONE));
  }

  /** The numbers that satisfy one equation; nothing where it does not pin them down. */
  private static Optional<Interval> solve(Equation equation, String key, Reading reading) {
    Optional<Interval> result = equation.result().flatMap(known -> truth(known, reading));
    if (result.isEmpty()) {
      return Optional.empty();
    }
    Formula formula = at(equation.formula(), reading);
    Linear above = formula.above().get(0);
    Optional<Interval> rest = above.range();
    Optional<Interval> divisor = formula.below().range();
    if (rest.isEmpty() || divisor.isEmpty() || formula.above().size() != 1) {
      return Optional.empty();
    }
    Interval target =
        result
            .get()
            .minus(Interval.point(formula.shift()))
            .times(Ratio.ONE.dividedBy(formula.scale()));
    Ratio aboveFactor = above.factor(key);
    Ratio belowFactor = formula.below().factor(key);
    if (aboveFactor.signum() != 0 && belowFactor.signum() == 0) {
      return Optional.of(
          target.times(divisor.get()).minus(rest.get()).times(Ratio.ONE.dividedBy(aboveFactor)));
    }
    if (belowFactor.signum() != 0 && aboveFactor.signum() == 0) {
      return rest.get()
          .dividedBy(target)
          .map(all -> all.minus(divisor.get()).times(Ratio.ONE.dividedBy(belowFactor)));
    }
    return Optional.empty();
  }

  private static Optional<Interval> truth(Known result, Reading reading) {
    if (result.oneSided() || result.figure().precision() == Precision.EXACT) {
      return result.truth();
    }
    return switch (reading) {
      case ROUNDED -> result.figure().roundingInterval();
      case CUT -> result.figure().truncationInterval();
      case ALL -> result.truth();
    };
  }

  /** The digits are asked of the printed figures; the slack is let in only where all is. */
  private static Formula at(Formula formula, Reading reading) {
    if (reading == Reading.ALL) {
      return formula;
    }
    Map<String, Ratio> printed = new HashMap<>();
    formula.figures().forEach((key, figure) -> printed.put(key, figure.figure().toRatio()));
    return Formula.of(
        formula.above().stream().map(factor -> factor.with(printed)).toList(),
        formula.below().with(printed),
        formula.scale(),
        formula.shift());
  }

  private static ClaimCheck notCheckable(Equation equation, NotCheckableReason reason) {
    return ClaimCheck.notCheckable(equation.path(), equation.claim(), reason);
  }

  private static ClaimCheck result(Equation equation, Verdict verdict) {
    return new ClaimCheck(
        equation.path(),
        equation.claim(),
        verdict,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        equation.result().map(Known::figure),
        Optional.of(equation.unit()));
  }
}
