package io.github.wardreport.report;

import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.Dimension;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.PathStep;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.relation.SharedFact;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the figures of a claim are of a kind that its relation can hold of: units that go
 * together, periods that can be compared, a result that is not its own operand. Whether it does
 * hold is for the audit.
 */
final class ClaimTypes {
  private final WardReport report;
  private final String path;
  private final Claim claim;
  private final Relation relation;
  private final List<Problem> problems = new ArrayList<>();

  private ClaimTypes(WardReport report, String path, Claim claim, Relation relation) {
    this.report = report;
    this.path = path;
    this.claim = claim;
    this.relation = relation;
  }

  static List<Problem> problems(WardReport report, String path, Claim claim) {
    Optional<Relation> relation = Relations.standard().find(claim.relation());
    if (relation.isEmpty()) {
      return List.of();
    }
    ClaimTypes types = new ClaimTypes(report, path, claim, relation.get());
    types.checkResultIsNoOperand();
    types.checkUnits();
    types.checkPeriods();
    return types.problems;
  }

  private static List<ClaimOperand> items(ClaimOperand operand) {
    return operand instanceof ClaimOperand.Items items ? items.items() : List.of(operand);
  }

  private String path(String role) {
    return path + ".operands" + new PathStep.Member(role);
  }

  private void checkResultIsNoOperand() {
    claim
        .operands()
        .forEach(
            (role, operand) -> {
              boolean own =
                  claim.result() instanceof ClaimOperand.OfStatistic
                      && items(operand).contains(claim.result());
              if (own) {
                problems.add(
                    new Problem(path(role), "must not hold the result of the claim itself"));
              }
            });
  }

  private void checkUnits() {
    Optional<MeasureUnit> result =
        items(claim.result()).stream().flatMap(item -> unit(item).stream()).findFirst();
    relation
        .resultKind()
        .unit()
        .ifPresent(
            percent ->
                result
                    .filter(unit -> !unit.equals(percent))
                    .ifPresent(unit -> problems.add(mismatch(path + ".result", unit, percent))));
    if (relation.sharedFacts().contains(SharedFact.DIMENSION)) {
      requireOneDimension(
          relation.resultKind().isLikeOperands() ? result : Optional.<MeasureUnit>empty());
    }
  }

  private void requireOneDimension(Optional<MeasureUnit> given) {
    Optional<MeasureUnit> first = given;
    for (Map.Entry<String, ClaimOperand> entry : claim.operands().entrySet()) {
      List<ClaimOperand> items = items(entry.getValue());
      for (int i = 0; i < items.size(); i++) {
        Optional<MeasureUnit> unit = unit(items.get(i));
        if (first.isPresent() && unit.isPresent() && !goTogether(first.get(), unit.get())) {
          String at = entry.getValue() instanceof ClaimOperand.Items ? "[" + i + "]" : "";
          problems.add(mismatch(path(entry.getKey()) + at, unit.get(), first.get()));
          return;
        }
        first = first.or(() -> unit);
      }
    }
  }

  private static boolean goTogether(MeasureUnit one, MeasureUnit other) {
    boolean points =
        one.percentKind().isPresent()
            && other.percentKind().isPresent()
            && (isPoints(one) || isPoints(other));
    Dimension dimension = one.dimension();
    return points || dimension.equals(other.dimension());
  }

  private static boolean isPoints(MeasureUnit unit) {
    return unit.percentKind().equals(Optional.of(PercentKind.POINTS));
  }

  private Problem mismatch(String at, MeasureUnit unit, MeasureUnit expected) {
    return new Problem(
        at,
        "\""
            + unit
            + "\" does not go with \""
            + expected
            + "\" in the relation \""
            + claim.relation()
            + "\"");
  }

  private Optional<MeasureUnit> unit(ClaimOperand operand) {
    if (operand instanceof ClaimOperand.Constant constant) {
      return Optional.of(constant.quantity().measureUnit());
    }
    Optional<Statistic> statistic = statistic(operand);
    boolean counted = statistic.isPresent() && statistic.get().value() instanceof CountOutOf;
    boolean side =
        operand instanceof ClaimOperand.OfStatistic of && of.side() != ClaimOperand.Side.VALUE;
    return counted && !side ? Optional.empty() : statistic.flatMap(known -> known.value().unit());
  }

  private Optional<Statistic> statistic(ClaimOperand operand) {
    return operand instanceof ClaimOperand.OfStatistic of
        ? report.statistic(of.statistic())
        : Optional.empty();
  }

  private void checkPeriods() {
    relation
        .periodRule()
        .ifPresent(
            rule ->
                period(rule.role())
                    .flatMap(
                        one -> period(rule.otherRole()).flatMap(other -> rule.problem(one, other)))
                    .ifPresent(
                        problem -> problems.add(new Problem(path(rule.roleAtFault()), problem))));
  }

  private Optional<Period> period(String role) {
    return Optional.ofNullable(claim.operands().get(role))
        .flatMap(this::statistic)
        .flatMap(Statistic::period)
        .map(StatedPeriod::period);
  }
}
