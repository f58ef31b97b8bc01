package io.github.wardreport.audit;

import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes claims as equations. */
final class ClaimReader {
  private static final Ratio HUNDRED = Ratio.of(100, 1);
  private static final Ratio MINUS_ONE = Ratio.of(-1, 1);

  private final Figures figures;

  /** Unprinted numbers that another claim defines as a sum. */
  private final Map<String, Linear> defined = new HashMap<>();

  ClaimReader(Figures figures) {
    this.figures = figures;
  }

  void define(String unprinted, Linear sum) {
    defined.putIfAbsent(unprinted, sum);
  }

  /** The units that the factors of a formula are told in. */
  private record Told(MeasureUnit unit, Linear sum) {}

  Equation read(int index, DerivedClaim derived) throws NotCheckableException {
    Claim claim = derived.claim();
    Relation relation =
        Relation.find(claim.relation())
            .orElseThrow(() -> new NotCheckableException(NotCheckableReason.UNKNOWN_RELATION));
    Optional<Known> result = known(claim.result());
    Optional<String> unprinted =
        claim.result() instanceof ClaimOperand.Unprinted name
            ? Optional.of(name.name())
            : Optional.empty();
    MeasureUnit unit = result.map(Known::unit).orElseGet(() -> firstUnit(claim));
    Formula formula = formula(relation, claim, unit);
    Optional<Linear> sum =
        claim.result() instanceof ClaimOperand.Items items
            ? Optional.of(sum(items, unit, Ratio.ONE))
            : Optional.empty();
    return new Equation(index, derived.path(), claim, formula, result, sum, unprinted, unit);
  }

  private Formula formula(Relation relation, Claim claim, MeasureUnit unit)
      throws NotCheckableException {
    if (relation.equals(Relation.PERCENT_OF_PLAN)) {
      return percent(claim, "actual", "target", Ratio.ZERO);
    }
    if (relation.equals(Relation.EXCESS)) {
      return percent(claim, "actual", "target", HUNDRED.negated());
    }
    if (relation.equals(Relation.INDEX)) {
      return percent(claim, "current", "base", Ratio.ZERO);
    }
    if (relation.equals(Relation.GROWTH)) {
      return percent(claim, "current", "base", HUNDRED.negated());
    }
    if (relation.equals(Relation.SHARE)) {
      return percent(claim, "part", "whole", Ratio.ZERO);
    }
    if (relation.equals(Relation.RATE)) {
      return rate(claim, unit);
    }
    if (relation.equals(Relation.PRODUCT)) {
      return product(items(claim, "factors"), unit);
    }
    if (relation.equals(Relation.PLAN_CHAIN)) {
      List<ClaimOperand> both = List.of(role(claim, "planToBase"), role(claim, "actualToPlan"));
      return Formula.product(List.of(plain(both.get(0)), plain(both.get(1))), Ratio.of(1, 100));
    }
    if (relation.equals(Relation.COUNT_OF_ITEMS)) {
      return Formula.sum(new Linear().add(Ratio.of(items(claim, "items").size(), 1)));
    }
    return Formula.sum(sumOf(relation, claim, unit));
  }

  private Linear sumOf(Relation relation, Claim claim, MeasureUnit unit)
      throws NotCheckableException {
    if (relation.equals(Relation.CHANGE)) {
      return sum(role(claim, "current"), unit, Ratio.ONE)
          .add(sum(role(claim, "base"), unit, Ratio.ONE), MINUS_ONE);
    }
    if (relation.equals(Relation.RESIDUAL)) {
      return sum(role(claim, "whole"), unit, Ratio.ONE)
          .add(sum(role(claim, "parts"), unit, Ratio.ONE), MINUS_ONE);
    }
    return sum(role(claim, relation.roles().get(0)), unit, Ratio.ONE);
  }

  private Formula percent(Claim claim, String above, String below, Ratio shift)
      throws NotCheckableException {
    MeasureUnit unit = firstUnit(claim, above, below);
    return Formula.quotient(
        sum(role(claim, above), unit, Ratio.ONE),
        sum(role(claim, below), unit, Ratio.ONE),
        HUNDRED,
        shift);
  }

  private Formula rate(Claim claim, MeasureUnit unit) throws NotCheckableException {
    if (unit.percentKind().isPresent()) {
      return percent(claim, "numerator", "denominator", Ratio.ZERO);
    }
    Told above = told(role(claim, "numerator"));
    Told below = told(role(claim, "denominator"));
    Ratio scale = above.unit().inBase().dividedBy(below.unit().inBase()).dividedBy(unit.inBase());
    ClaimOperand per = claim.operands().get("per");
    Ratio times = per == null ? Ratio.ONE : told(per).sum().printed();
    return Formula.quotient(above.sum(), below.sum(), scale.times(times), Ratio.ZERO);
  }

  private Formula product(List<ClaimOperand> factors, MeasureUnit unit)
      throws NotCheckableException {
    Ratio scale = Ratio.ONE.dividedBy(unit.inBase());
    List<Linear> sums = new ArrayList<>();
    for (ClaimOperand factor : factors) {
      Told told = told(factor);
      boolean percent = told.unit().percentKind().isPresent();
      scale = scale.times(percent ? Ratio.of(1, 100) : told.unit().inBase());
      sums.add(told.sum());
    }
    return Formula.product(sums, unit.percentKind().isPresent() ? scale.times(HUNDRED) : scale);
  }

  private Told told(ClaimOperand operand) throws NotCheckableException {
    Optional<Known> figure = known(operand);
    if (figure.isEmpty()) {
      throw new NotCheckableException(NotCheckableReason.UNPRINTED);
    }
    return new Told(figure.get().unit(), new Linear().add(figure.get(), Ratio.ONE));
  }

  private Linear plain(ClaimOperand operand) throws NotCheckableException {
    return told(operand).sum();
  }

  private Linear sum(ClaimOperand operand, MeasureUnit unit, Ratio factor)
      throws NotCheckableException {
    Linear sum = new Linear();
    for (ClaimOperand item : items(operand)) {
      Optional<Known> figure = known(item);
      if (figure.isPresent()) {
        requireSameDimension(figure.get().unit(), unit);
        sum.add(figure.get(), figure.get().factorTo(unit).times(factor));
      } else if (item instanceof ClaimOperand.Unprinted name) {
        Linear definition = defined.get(name.name());
        if (definition == null) {
          sum.addUnprinted(name.name(), factor);
        } else {
          sum.add(definition, factor);
        }
      } else {
        throw new NotCheckableException(NotCheckableReason.NOT_A_QUANTITY);
      }
    }
    return sum;
  }

  private static void requireSameDimension(MeasureUnit one, MeasureUnit other)
      throws NotCheckableException {
    boolean percents = one.percentKind().isPresent() && other.percentKind().isPresent();
    if (!percents && !one.dimension().equals(other.dimension())) {
      throw new NotCheckableException(NotCheckableReason.DIFFERENT_UNITS);
    }
  }

  /** Nothing for what is not printed, or is no single figure. */
  private Optional<Known> known(ClaimOperand operand) throws NotCheckableException {
    if (operand instanceof ClaimOperand.OfStatistic of) {
      return Optional.of(figures.find(of));
    }
    if (operand instanceof ClaimOperand.Constant constant) {
      Quantity quantity = constant.quantity();
      Interval truth =
          quantity.figure().roundingInterval().isPresent()
              ? Figures.possibleValues(quantity.figure())
              : Interval.point(quantity.figure().toRatio());
      return Optional.of(
          new Known(
              "=" + quantity,
              quantity.figure(),
              quantity.measureUnit(),
              Optional.of(truth),
              false));
    }
    return Optional.empty();
  }

  private MeasureUnit firstUnit(Claim claim, String... roles) throws NotCheckableException {
    for (String name : roles) {
      for (ClaimOperand item : items(role(claim, name))) {
        Optional<Known> figure = known(item);
        if (figure.isPresent()) {
          return figure.get().unit();
        }
      }
    }
    throw new NotCheckableException(NotCheckableReason.UNPRINTED);
  }

  private MeasureUnit firstUnit(Claim claim) {
    try {
      return firstUnit(claim, claim.operands().keySet().toArray(new String[0]));
    } catch (NotCheckableException nothingPrinted) {
      return MeasureUnit.percent(PercentKind.SHARE);
    }
  }

  private static ClaimOperand role(Claim claim, String name) throws NotCheckableException {
    ClaimOperand operand = claim.operands().get(name);
    if (operand == null) {
      throw new NotCheckableException(NotCheckableReason.MISSING_VALUE);
    }
    return operand;
  }

  private static List<ClaimOperand> items(Claim claim, String name) throws NotCheckableException {
    return items(role(claim, name));
  }

  private static List<ClaimOperand> items(ClaimOperand operand) {
    return operand instanceof ClaimOperand.Items items ? items.items() : List.of(operand);
  }
}
