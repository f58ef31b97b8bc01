package io.github.wardreport.aggregation;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.Trace;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.LargestRemainder;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.ContextualOperand;
import io.github.wardreport.statistic.FigureContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What one administrative unit reports for an indicator, or what one part of it gets of that. */
sealed interface ReportedFigures {

  /** A figure that no unit reported. */
  Operand NOT_REPORTED = undefined(UndefinedReason.MISSING_VALUE);

  /** Divides the figures; returns what each part gets, in the order of the parts. */
  List<ReportedFigures> divide(List<ApportionedPart> parts);

  UnitRollUp addTo(UnitRollUp rollUp);

  /**
   * One figure.
   *
   * @param value the figure
   * @param measureUnit the unit in which it is divided; empty if the indicator cannot be divided
   * @param decimals the decimals to which parts are rounded; empty if parts stay exact
   */
  record Single(Operand value, Optional<MeasureUnit> measureUnit, OptionalInt decimals)
      implements ReportedFigures {

    @Override
    public List<ReportedFigures> divide(List<ApportionedPart> parts) {
      return divided(value, parts, measureUnit, decimals).stream()
          .<ReportedFigures>map(part -> new Single(part, measureUnit, decimals))
          .toList();
    }

    @Override
    public UnitRollUp addTo(UnitRollUp rollUp) {
      return rollUp.add(value);
    }
  }

  /**
   * Two figures that belong together: numerator and denominator, or value and weight. A rate and a
   * mean cannot be divided; numerators, denominators and weights can.
   *
   * @param value the numerator, or the value that is weighted
   * @param unitOfValue the unit in which it is divided; empty for a value that is weighted
   * @param other the denominator, or the weight
   * @param unitOfOther the unit in which it is divided
   */
  record Pair(
      Operand value, Optional<MeasureUnit> unitOfValue, Operand other, MeasureUnit unitOfOther)
      implements ReportedFigures {

    @Override
    public List<ReportedFigures> divide(List<ApportionedPart> parts) {
      List<Operand> values = divided(value, parts, unitOfValue, OptionalInt.empty());
      List<Operand> others = divided(other, parts, Optional.of(unitOfOther), OptionalInt.empty());
      List<ReportedFigures> pairs = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        pairs.add(new Pair(values.get(i), unitOfValue, others.get(i), unitOfOther));
      }
      return pairs;
    }

    @Override
    public UnitRollUp addTo(UnitRollUp rollUp) {
      return rollUp.add(value, other);
    }
  }

  private static List<Operand> divided(
      Operand value,
      List<ApportionedPart> parts,
      Optional<MeasureUnit> measureUnit,
      OptionalInt decimals) {
    Optional<Amount> amount =
        measureUnit.flatMap(unit -> value.amount().map(known -> known.in(unit)));
    boolean isUndivided = parts.size() == 1 && parts.get(0).share().isPresent();
    if (isUndivided || amount.filter(known -> known.value().signum() != 0).isEmpty()) {
      return Collections.nCopies(parts.size(), value);
    }
    Amount whole = amount.get();
    List<Ratio> numbers =
        parts.stream()
            .flatMap(part -> part.share().stream())
            .map(share -> share.times(whole.value()).reduced())
            .toList();
    if (numbers.size() < parts.size()) {
      return Collections.nCopies(parts.size(), undefined(UndefinedReason.WEIGHT_NOT_KNOWN));
    }
    List<Ratio> rounded =
        decimals.isPresent() ? LargestRemainder.round(numbers, decimals.getAsInt()) : numbers;
    return rounded.stream().map(number -> part(value, new Amount(number, whole.unit()))).toList();
  }

  private static Operand part(Operand whole, Amount part) {
    return Calculation.computed(
        part,
        trace(List.of(whole)),
        ContextualOperand.of(whole).map(FigureContext::notes).orElse(List.of()),
        ContextualOperand.of(whole).flatMap(FigureContext::maturity),
        List.of(Remark.ESTIMATED));
  }

  private static Operand undefined(UndefinedReason reason) {
    return Calculation.<Amount>undefined(reason, trace(List.of()));
  }

  private static Trace trace(List<Operand> divided) {
    return Trace.ofStep("apportioned", Map.of("parts", divided));
  }
}
