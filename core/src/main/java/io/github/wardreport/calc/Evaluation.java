package io.github.wardreport.calc;

import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.DimensionMismatchException;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.number.Roundable;
import io.github.wardreport.relation.AmountArithmetic;
import io.github.wardreport.relation.Comparability;
import io.github.wardreport.relation.Expression;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.relation.Role;
import io.github.wardreport.relation.SharedFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One relation applied to operands: it asks whether they may meet, computes the expression, and
 * adds what is to be said of the result.
 */
final class Evaluation {
  private final Relation relation;
  private final Map<String, List<Operand>> operands;
  private final AmountArithmetic arithmetic;
  private final List<Remark> remarks = new ArrayList<>();

  private Evaluation(
      Relation relation, Map<String, List<Operand>> operands, AmountArithmetic arithmetic) {
    this.relation = relation;
    this.operands = operands;
    this.arithmetic = arithmetic;
  }

  static Evaluation of(Relation relation, Operand... operands) {
    Map<String, List<Operand>> byRole = new LinkedHashMap<>();
    for (int i = 0; i < operands.length; i++) {
      byRole.put(relation.roles().get(i).name(), List.of(operands[i]));
    }
    return of(relation, byRole);
  }

  static Evaluation of(Relation relation, Map<String, ? extends List<? extends Operand>> operands) {
    Map<String, List<Operand>> copy = new LinkedHashMap<>();
    for (Role role : relation.roles()) {
      List<? extends Operand> list = operands.get(role.name());
      if (list != null) {
        copy.put(role.name(), List.copyOf(list));
      }
    }
    return new Evaluation(relation, copy, AmountArithmetic.overPositive());
  }

  /** The same evaluation, in which negative bases are divided by. */
  Evaluation overNegativeBase() {
    return new Evaluation(relation, operands, AmountArithmetic.overAny());
  }

  Evaluation remarking(Remark remark) {
    remarks.add(remark);
    return this;
  }

  /** The result as a percent. */
  <T extends Roundable<T>> Calculation<T> percent(Function<Ratio, T> make) {
    return result(amount -> make.apply(amount.value()));
  }

  /** The result as an amount; a difference of percents is in points. */
  Calculation<Amount> amount() {
    return result(Evaluation::inPoints);
  }

  /**
   * One quantity over another, times a hundred. Bare quantities in one unit, the ordinary call, are
   * divided at once: a third of the time of the general way.
   */
  static <T extends Roundable<T>> Calculation<T> quotient(
      Relation relation, Operand above, Operand below, Function<Ratio, T> make) {
    if (above instanceof Quantity one
        && below instanceof Quantity other
        && one.measureUnit().equals(other.measureUnit())) {
      BigDecimal divisor = other.figure().value();
      if (divisor.signum() > 0) {
        Ratio hundredfold = Ratio.of(one.figure().value().scaleByPowerOfTen(2), divisor);
        return Calculation.quotient(make.apply(hundredfold), relation, above, below);
      }
    }
    return of(relation, above, below).percent(make);
  }

  static Amount inPoints(Amount amount) {
    return amount.unit().percentKind().isPresent()
        ? new Amount(amount.value(), MeasureUnit.percent(PercentKind.POINTS))
        : amount;
  }

  <T extends Roundable<T>> Calculation<T> result(Function<Amount, T> make) {
    Comparability comparability = comparability();
    Optional<UndefinedReason> undefined = undefinedReason(comparability);
    if (undefined.isPresent()) {
      return Calculation.undefined(undefined.get(), trace());
    }
    requireOneDimension();
    remarks.addAll(comparability.remarks());
    return value()
        .map(amount -> relation.resultKind().of(amount))
        .map(amount -> Calculation.computed(make.apply(amount), trace(), remarks))
        .orElseGet(
            () ->
                Calculation.undefined(
                    arithmetic.refused().orElse(UndefinedReason.NOTHING_ADDED), trace()));
  }

  /** No result for a reason that the relation does not know; those of the operands come first. */
  <T extends Roundable<T>> Calculation<T> undefinedBecause(UndefinedReason reason) {
    return Calculation.undefined(undefinedReason(comparability()).orElse(reason), trace());
  }

  private Comparability comparability() {
    Comparability.requirePeriods(relation, operands);
    return Comparability.of(relation, operands);
  }

  private Optional<UndefinedReason> undefinedReason(Comparability comparability) {
    List<Operand> all = all();
    return all.isEmpty()
        ? Optional.of(UndefinedReason.NOTHING_ADDED)
        : firstCause(all).or(comparability::undefinedReason);
  }

  private List<Operand> all() {
    return operands.values().stream().flatMap(List::stream).toList();
  }

  private Trace trace() {
    return Trace.of(relation, operands);
  }

  private void requireOneDimension() {
    boolean added = relation.resultKind().isLikeOperands();
    if (added || !relation.sharedFacts().contains(SharedFact.DIMENSION)) {
      return;
    }
    List<Operand> all = all();
    MeasureUnit first = amount(all.get(0)).unit();
    for (Operand other : all) {
      MeasureUnit unit = amount(other).unit();
      if (!unit.dimension().equals(first.dimension())) {
        throw new DimensionMismatchException("divide", first, unit);
      }
    }
  }

  private static Amount amount(Operand operand) {
    return operand.amount().orElseThrow();
  }

  /** The place of an operand; equal operands in two places stay two. */
  private record Place(String role, int index) {}

  private Optional<Amount> value() {
    return relation
        .expression()
        .<Place>bind(this::places)
        .evaluate(arithmetic, place -> amount(in(place.role()).get(place.index())));
  }

  private List<Operand> in(String role) {
    return operands.getOrDefault(role, List.of());
  }

  private List<Expression<Place>> places(String name) {
    int size = in(name).size();
    if (size == 0) {
      return relation.roles().stream()
          .filter(role -> role.name().equals(name))
          .flatMap(role -> role.whenAbsent().stream())
          .map(Expression::<Place>number)
          .toList();
    }
    return IntStream.range(0, size).mapToObj(i -> Expression.leaf(new Place(name, i))).toList();
  }

  /** The reason of the first operand without an amount. */
  static Optional<UndefinedReason> firstCause(List<? extends Operand> operands) {
    for (Operand operand : operands) {
      if (operand.amount().isEmpty()) {
        return Optional.of(operand.undefinedReason().orElse(UndefinedReason.NOT_A_QUANTITY));
      }
    }
    return Optional.empty();
  }
}
