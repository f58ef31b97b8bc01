package io.github.wardreport.audit;

import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

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

  void add(String key, Equation equation) {
    byName.computeIfAbsent(key, unknown -> new ArrayList<>()).add(equation);
  }

  void check(BiConsumer<Integer, ClaimCheck> checked) {
    byName.forEach((key, equations) -> check(key, equations, checked));
  }

  private static void check(
      String key, List<Equation> equations, BiConsumer<Integer, ClaimCheck> checked) {
    boolean counts = equations.stream().allMatch(UnprintedNumbers::counts);
    if (!counts && equations.size() == 1) {
      Equation only = equations.get(0);
      checked.accept(only.index(), notCheckable(only, NotCheckableReason.UNPRINTED));
      return;
    }
    List<Optional<Interval>> others = intersectionsOfOthers(key, equations);
    for (int i = 0; i < equations.size(); i++) {
      Equation equation = equations.get(i);
      checked.accept(equation.index(), verdict(equation, key, others.get(i), counts));
    }
  }

  /** For each equation, the numbers that satisfy all others; empty if they contradict. */
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
    return equation.expression().coefficients().isEmpty()
        && equation.printedOperands().stream().allMatch(PrintedFigure::countsExactly);
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

  /** The numbers that satisfy one equation; empty if it does not pin them down. */
  private static Optional<Interval> solve(Equation equation, String name, Reading reading) {
    Optional<Interval> result =
        equation.printedResult().flatMap(figure -> possible(figure, reading).map(figure::inBase));
    Optional<Function<Variable, Interval>> values =
        reading == Reading.ALL
            ? equation.bounds()
            : Optional.of(variable -> Interval.point(equation.figure(variable).value()));
    return result.flatMap(
        range ->
            values.flatMap(
                known ->
                    equation.expression().solutions(new Variable.Unprinted(name), range, known)));
  }

  /** The digits are asked of the printed figures; the slack is let in only where all is. */
  private static Optional<Interval> possible(PrintedFigure result, Reading reading) {
    if (result.isOneSided() || result.figure().precision() == Precision.EXACT) {
      return result.possible();
    }
    return switch (reading) {
      case ROUNDED -> result.figure().roundingInterval();
      case CUT -> result.figure().truncationInterval();
      case ALL -> result.possible();
    };
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
        equation.printedResult().map(PrintedFigure::figure),
        Optional.of(equation.unit()));
  }
}
