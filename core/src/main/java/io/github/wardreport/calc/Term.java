package io.github.wardreport.calc;

import io.github.wardreport.format.Printer;
import io.github.wardreport.measure.Ambiguous;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.Value;
import io.github.wardreport.number.Percent;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.PriceBasis;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Optional;

/**
 * What a calculation is taken over: a quantity or percent, a statistic with all it carries, or an
 * earlier calculation.
 *
 * <p>Example: {@code Term.of(revenue)} carries the amount of 130.8 tỷ đồng, the maturity {@code
 * ước} and the notes of the statistic into the result.
 */
public sealed interface Term
    permits Term.OfQuantity,
        Term.OfPercent,
        Term.OfStatistic,
        Term.OfCalculation,
        CombinedTerm,
        NumberTerm {

  /**
   * A bare quantity.
   *
   * @param quantity the quantity
   */
  record OfQuantity(Quantity quantity) implements Term {}

  /**
   * A percent.
   *
   * @param percent the percent
   */
  record OfPercent(Percent<?> percent) implements Term {}

  /**
   * A statistic.
   *
   * @param figure the statistic
   */
  record OfStatistic(Statistic figure) implements Term {}

  /**
   * The result of an earlier calculation.
   *
   * @param calculation the calculation
   */
  record OfCalculation(Calculation<?> calculation) implements Term {}

  /**
   * A quantity as a term.
   *
   * @param quantity the quantity
   * @return the term
   */
  static Term of(Quantity quantity) {
    return new OfQuantity(quantity);
  }

  /**
   * A percent as a term.
   *
   * @param percent the percent
   * @return the term
   */
  static Term of(Percent<?> percent) {
    return new OfPercent(percent);
  }

  /**
   * A statistic as a term.
   *
   * @param statistic the statistic
   * @return the term
   */
  static Term of(Statistic statistic) {
    return new OfStatistic(statistic);
  }

  /**
   * An earlier calculation as a term; undefined in gives undefined out, with the first cause kept.
   *
   * @param calculation the calculation; one whose value is neither an amount nor a percent is no
   *     quantity
   * @return the term
   */
  static Term of(Calculation<?> calculation) {
    return new OfCalculation(calculation);
  }

  /**
   * The amount to calculate with.
   *
   * @return nothing where the term has no one quantity; {@link #whyNot()} says why
   */
  default Optional<Amount> amount() {
    if (this instanceof OfCalculation of) {
      return of.calculation().value().flatMap(Term::amountOf);
    }
    if (this instanceof OfPercent of) {
      return amountOf(of.percent());
    }
    if (this instanceof CombinedTerm combined) {
      return combined.combined();
    }
    if (this instanceof NumberTerm of) {
      return Optional.of(of.pure());
    }
    return value().flatMap(Value::quantity).map(Quantity::toAmount);
  }

  /**
   * Why the term has no amount.
   *
   * @return nothing where it has one
   */
  default Optional<UndefinedReason> whyNot() {
    if (amount().isPresent()) {
      return Optional.empty();
    }
    if (this instanceof OfCalculation of) {
      return of.calculation().reason().or(() -> Optional.of(UndefinedReason.NOT_A_QUANTITY));
    }
    if (this instanceof CombinedTerm combined) {
      return combined.parts().stream().flatMap(part -> part.whyNot().stream()).findFirst();
    }
    Value value = value().orElseThrow();
    if (value instanceof MissingValue) {
      return Optional.of(UndefinedReason.MISSING_VALUE);
    }
    return Optional.of(
        value instanceof Ambiguous ? UndefinedReason.AMBIGUOUS : UndefinedReason.NOT_A_QUANTITY);
  }

  /**
   * The value as stated.
   *
   * @return nothing for a percent or a calculation
   */
  default Optional<Value> value() {
    if (this instanceof OfQuantity of) {
      return Optional.of(of.quantity());
    }
    return statistic().map(Statistic::value);
  }

  /**
   * The statistic behind the term.
   *
   * @return nothing for a bare quantity or a calculation
   */
  default Optional<Statistic> statistic() {
    return this instanceof OfStatistic of ? Optional.of(of.figure()) : Optional.empty();
  }

  /**
   * The time the term speaks of.
   *
   * @return nothing where none is stated
   */
  default Optional<Period> period() {
    return statistic().flatMap(Statistic::period).map(StatedPeriod::period);
  }

  /**
   * At which prices the term is stated.
   *
   * @return nothing where prices have no part in it
   */
  default Optional<PriceBasis> priceBasis() {
    return statistic().flatMap(Statistic::priceBasis);
  }

  /**
   * How final the term is.
   *
   * @return nothing where that is not stated
   */
  default Optional<Maturity> maturity() {
    if (this instanceof CombinedTerm combined) {
      return Inheritance.maturity(combined.parts());
    }
    return this instanceof OfCalculation of
        ? of.calculation().maturity()
        : statistic().flatMap(Statistic::maturity);
  }

  /**
   * The notes attached to the term.
   *
   * @return ids of notes
   */
  default List<String> notes() {
    if (this instanceof CombinedTerm combined) {
      return Inheritance.notes(combined.parts());
    }
    return this instanceof OfCalculation of
        ? of.calculation().notes()
        : statistic().map(Statistic::notes).orElse(List.of());
  }

  /**
   * The term as the report prints it.
   *
   * @param printer the printer of a language
   * @return for example {@code 130,8 tỷ đồng}
   */
  default String print(Printer printer) {
    if (this instanceof CombinedTerm combined) {
      return combined.words(printer);
    }
    if (this instanceof NumberTerm of) {
      return printer.print(of.number());
    }
    return value()
        .map(value -> printer.print(statistic().flatMap(Statistic::qualifier), value))
        .or(() -> amount().map(printer::print))
        .orElse("?");
  }

  private static Optional<Amount> amountOf(Object result) {
    if (result instanceof Percent<?> percent) {
      return Optional.of(new Amount(percent.number(), MeasureUnit.percent(percent.kind())));
    }
    return result instanceof Amount amount ? Optional.of(amount) : Optional.empty();
  }
}
