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

  private final Map<String, List<Equation>> equationsByFigure = new HashMap<>();
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

  private static Map<String, Known> figuresOf(Equation equation) {
    Map<String, Known> all = new LinkedHashMap<>(equation.formula().figures());
    equation.result().ifPresent(result -> all.put(result.key(), result));
    equation.resultSum().ifPresent(sum -> all.putAll(sum.figures()));
    return all;
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
    return new Cause(List.copyOf(statistics), findings, candidates(broken), omissions(broken));
  }

  private List<Correction> candidates(List<Equation> broken) {
    Map<String, Known> involved = new LinkedHashMap<>();
    broken.forEach(equation -> involved.putAll(figuresOf(equation)));
    List<Correction> candidates = new ArrayList<>();
    for (Known figure : involved.values()) {
      if (!figure.key().startsWith("=")) {
        best(figure, broken).ifPresent(candidates::add);
      }
    }
    candidates.sort(Comparator.comparingInt(Correction::settles).reversed());
    return candidates;
  }

  private Optional<Correction> best(Known figure, List<Equation> broken) {
    Set<Figure> trials = new LinkedHashSet<>();
    for (Equation equation : broken) {
      if (trials.size() < MOST_TRIALS && figuresOf(equation).containsKey(figure.key())) {
        instead(figure, equation).ifPresent(trials::add);
      }
    }
    Optional<Correction> best = Optional.empty();
    for (Figure trial : trials) {
      int settles = settled(figure, trial);
      if (settles > best.map(Correction::settles).orElse(0)) {
        best =
            Optional.of(
                new Correction(
                    figure.key().split("#", 2)[0],
                    Quantity.of(figure.figure(), figure.unit()),
                    Quantity.of(trial, figure.unit()),
                    settles));
      }
    }
    return best;
  }

  /** How many contradictions a change settles; none where it breaks a claim that holds. */
  private int settled(Known figure, Figure trial) {
    Known changed =
        new Known(
            figure.key(),
            trial,
            figure.unit(),
            figure.truth().map(truth -> Figures.possibleValues(trial)),
            figure.oneSided());
    int settled = 0;
    for (Equation equation : equationsByFigure.getOrDefault(figure.key(), List.of())) {
      boolean before = isInconsistent(equation);
      boolean after = isInconsistent(Replacement.of(equation, changed));
      if (after && !before) {
        return 0;
      }
      settled += before && !after ? 1 : 0;
    }
    return settled;
  }

  private static boolean isInconsistent(Equation equation) {
    try {
      return ClaimChecker.check(equation).verdict() == Verdict.INCONSISTENT;
    } catch (NotCheckableException reason) {
      return false;
    }
  }

  /** The figure, with its own decimals, that makes one equation hold for the printed others. */
  private static Optional<Figure> instead(Known figure, Equation equation) {
    Optional<Ratio> number = Solution.of(figure, equation);
    return number
        .map(exact -> Rounding.halfUp(figure.figure().decimals()).apply(exact))
        .filter(value -> value.compareTo(figure.figure().value()) != 0)
        .filter(value -> value.signum() >= 0 || figure.figure().value().signum() < 0)
        .filter(value -> value.precision() <= MOST_DIGITS)
        .map(value -> Figure.of(value, figure.figure().decimals(), figure.figure().precision()));
  }

  /** Parts of a sum without which it would fit exactly. */
  private List<String> omissions(List<Equation> broken) {
    Set<String> ids = new LinkedHashSet<>();
    for (Equation equation : broken) {
      Formula formula = equation.formula();
      if (!formula.isSum() || formula.figures().size() < 3 || equation.result().isEmpty()) {
        continue;
      }
      Ratio tooMuch =
          formula.printed().orElseThrow().minus(equation.result().get().figure().toRatio());
      for (Known part : formula.figures().values()) {
        Ratio share = part.figure().toRatio().times(formula.above().get(0).factor(part.key()));
        if (share.isSameNumber(tooMuch)) {
          ids.add(part.key().split("#", 2)[0]);
        }
      }
    }
    return List.copyOf(ids);
  }
}
