package io.github.wardreport.audit;

import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Figure;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Groups contradictions that share figures, and looks for single figures whose change would settle
 * them without breaking a claim that holds.
 */
final class Causes {
  private static final int MOST_TRIALS = 3;
  private static final int MOST_DIGITS = 60;

  private final Map<Variable, List<Equation>> equationsByFigure = new HashMap<>();
  private final Map<String, Equation> equationsByPath = new HashMap<>();

  Causes(List<Equation> equations) {
    for (Equation equation : equations) {
      equationsByPath.put(equation.path() + equation.claim().id(), equation);
      figuresOf(equation)
          .keySet()
          .forEach(
              key ->
                  equationsByFigure
                      .computeIfAbsent(key, unseen -> new ArrayList<>())
                      .add(equation));
    }
  }

  private static Map<Variable, PrintedFigure> figuresOf(Equation equation) {
    return equation.figures();
  }

  /** The ids of the statistics of a claim, in its order. */
  static List<String> statistics(Claim claim) {
    Set<String> ids = new LinkedHashSet<>();
    claim.operands().values().forEach(operand -> collect(operand, ids));
    collect(claim.result(), ids);
    return List.copyOf(ids);
  }

  private static void collect(ClaimOperand operand, Set<String> ids) {
    if (operand instanceof ClaimOperand.OfStatistic of) {
      ids.add(of.statistic());
    } else if (operand instanceof ClaimOperand.Items items) {
      items.items().forEach(item -> collect(item, ids));
    }
  }

  List<Cause> of(List<Finding> contradictions) {
    Map<String, String> parents = new HashMap<>();
    UnaryOperator<String> root =
        id -> {
          String at = id;
          String next = parents.getOrDefault(at, at);
          while (!next.equals(at)) {
            parents.put(at, parents.getOrDefault(next, next));
            at = next;
            next = parents.getOrDefault(at, at);
          }
          return at;
        };
    for (Finding finding : contradictions) {
      String first = finding.statistics().isEmpty() ? finding.path() : finding.statistics().get(0);
      finding.statistics().forEach(id -> parents.put(root.apply(id), root.apply(first)));
    }
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : contradictions) {
      String first = finding.statistics().isEmpty() ? finding.path() : finding.statistics().get(0);
      groups.computeIfAbsent(root.apply(first), unseen -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream().map(this::cause).toList();
  }

  private Cause cause(List<Finding> findings) {
    Set<String> statistics = new LinkedHashSet<>();
    findings.forEach(finding -> statistics.addAll(finding.statistics()));
    List<Equation> broken = new ArrayList<>();
    for (Finding finding : findings) {
      ClaimCheck check = finding.check().orElseThrow();
      Optional.ofNullable(equationsByPath.get(check.path() + check.claim().id()))
          .ifPresent(broken::add);
    }
    return new Cause(List.copyOf(statistics), findings, corrections(broken), omissions(broken));
  }

  private List<Correction> corrections(List<Equation> broken) {
    Map<Variable.Printed, PrintedFigure> involved = new LinkedHashMap<>();
    for (Equation equation : broken) {
      for (Variable variable : inOrder(equation)) {
        if (variable instanceof Variable.Printed printed) {
          involved.put(printed, equation.figure(printed));
        }
      }
    }
    List<Correction> corrections = new ArrayList<>();
    involved.forEach(
        (variable, figure) -> best(variable, figure, broken).ifPresent(corrections::add));
    corrections.sort(Comparator.comparingInt(Correction::resolves).reversed());
    return corrections;
  }

  /** The operands before the result. */
  private static Set<Variable> inOrder(Equation equation) {
    Set<Variable> variables = equation.operands();
    variables.addAll(equation.result().leaves());
    return variables;
  }

  private Optional<Correction> best(
      Variable.Printed variable, PrintedFigure figure, List<Equation> broken) {
    Set<Figure> trials = new LinkedHashSet<>();
    for (Equation equation : broken) {
      if (trials.size() < MOST_TRIALS && equation.figures().containsKey(variable)) {
        instead(variable, figure, equation).ifPresent(trials::add);
      }
    }
    Optional<Correction> best = Optional.empty();
    for (Figure trial : trials) {
      int resolves = resolvedBy(variable, figure.with(trial));
      if (resolves > best.map(Correction::resolves).orElse(0)) {
        best =
            Optional.of(
                new Correction(
                    variable.statistic(),
                    Quantity.of(figure.figure(), figure.unit()),
                    Quantity.of(trial, figure.unit()),
                    resolves));
      }
    }
    return best;
  }

  /** How many contradictions a change resolves; none if it breaks a claim that holds. */
  private int resolvedBy(Variable variable, PrintedFigure changed) {
    int resolved = 0;
    for (Equation equation : equationsByFigure.getOrDefault(variable, List.of())) {
      boolean before = isInconsistent(equation);
      boolean after = isInconsistent(equation.with(variable, changed));
      if (after && !before) {
        return 0;
      }
      resolved += before && !after ? 1 : 0;
    }
    return resolved;
  }

  private static boolean isInconsistent(Equation equation) {
    try {
      return ClaimChecker.check(equation).verdict() == Verdict.INCONSISTENT;
    } catch (NotCheckableException reason) {
      return false;
    }
  }

  /** The figure, with its own decimals, that makes one equation hold for the printed others. */
  private static Optional<Figure> instead(
      Variable variable, PrintedFigure figure, Equation equation) {
    return equation
        .expression()
        .minus(equation.result())
        .solution(variable, Ratio.ZERO, equation.values())
        .map(number -> number.dividedBy(PrintedFigure.base(figure.unit())))
        .map(exact -> Rounding.halfUp(figure.figure().decimals()).apply(exact))
        .filter(value -> value.compareTo(figure.figure().value()) != 0)
        .filter(value -> value.signum() >= 0 || figure.figure().value().signum() < 0)
        .filter(value -> value.precision() <= MOST_DIGITS)
        .map(value -> Figure.of(value, figure.figure().decimals(), figure.figure().precision()));
  }

  /** Parts of a sum without which it would fit exactly. */
  private static List<String> omissions(List<Equation> broken) {
    Set<String> ids = new LinkedHashSet<>();
    for (Equation equation : broken) {
      Map<Variable, Ratio> factors = equation.expression().coefficients().orElse(Map.of());
      if (factors.size() < 3 || equation.printedResult().isEmpty()) {
        continue;
      }
      Ratio computed = equation.expression().value(equation.values()).orElseThrow();
      Ratio tooMuch = computed.minus(equation.printedResult().get().value());
      factors.forEach(
          (part, factor) -> {
            boolean fits = equation.figure(part).value().times(factor).isSameNumber(tooMuch);
            if (fits && part instanceof Variable.Printed printed) {
              ids.add(printed.statistic());
            }
          });
    }
    return List.copyOf(ids);
  }
}
