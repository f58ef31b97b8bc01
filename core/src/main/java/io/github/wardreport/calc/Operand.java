package io.github.wardreport.calc;

import io.github.wardreport.format.Printer;
import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Percent;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
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
 * <p>Example: {@code Operand.of(revenue)} carries the amount of 130.8 tỷ đồng, the maturity {@code
 * ước} and the notes of the statistic into the result.
 */
public sealed interface Operand
    permits Operand.OfQuantity,
        Operand.OfPercent,
        Operand.OfStatistic,
        Operand.OfCalculation,
        CombinedOperand,
        NumberOperand {

  /**
   * A bare quantity.
   *
   * @param quantity the quantity
   */
  record OfQuantity(Quantity quantity) implements Operand {
    @Override
    public Optional<Amount> amount() {
      return Optional.of(quantity.toAmount());
    }

    @Override
    public Optional<UndefinedReason> undefinedReason() {
      return Optional.empty();
    }

    @Override
    public Optional<StatedValue> value() {
      return Optional.of(quantity);
    }
  }

  /**
   * A percent.
   *
   * @param percent the percent
   */
  record OfPercent(Percent<?> percent) implements Operand {
    @Override
    public Optional<Amount> amount() {
      return amountOf(percent);
    }

    @Override
    public Optional<UndefinedReason> undefinedReason() {
      return Optional.empty();
    }
  }

  /**
   * A statistic.
   *
   * @param figure the statistic
   */
  record OfStatistic(Statistic figure) implements Operand {
    @Override
    public Optional<Amount> amount() {
      return figure.value().quantity().map(Quantity::toAmount);
    }

    @Override
    public Optional<UndefinedReason> undefinedReason() {
      StatedValue value = figure.value();
      if (value.quantity().isPresent()) {
        return Optional.empty();
      }
      if (value instanceof MissingValue) {
        return Optional.of(UndefinedReason.MISSING_VALUE);
      }
      return Optional.of(
          value instanceof AmbiguousValue
              ? UndefinedReason.AMBIGUOUS
              : UndefinedReason.NOT_A_QUANTITY);
    }

    @Override
    public Optional<StatedValue> value() {
      return Optional.of(figure.value());
    }

    @Override
    public Optional<Statistic> statistic() {
      return Optional.of(figure);
    }
  }

  /**
   * The result of an earlier calculation.
   *
   * @param calculation the calculation
   */
  record OfCalculation(Calculation<?> calculation) implements Operand {
    @Override
    public Optional<Amount> amount() {
      return calculation.value().flatMap(Operand::amountOf);
    }

    @Override
    public Optional<UndefinedReason> undefinedReason() {
      return amount().isPresent()
          ? Optional.empty()
          : calculation.undefinedReason().or(() -> Optional.of(UndefinedReason.NOT_A_QUANTITY));
    }

    @Override
    public Optional<Maturity> maturity() {
      return calculation.maturity();
    }

    @Override
    public List<String> notes() {
      return calculation.notes();
    }

    @Override
    public List<Remark> remarks() {
      return calculation.remarks();
    }
  }

  /**
   * A quantity as a term.
   *
   * @param quantity the quantity
   * @return the term
   */
  static Operand of(Quantity quantity) {
    return new OfQuantity(quantity);
  }

  /**
   * A percent as a term.
   *
   * @param percent the percent
   * @return the term
   */
  static Operand of(Percent<?> percent) {
    return new OfPercent(percent);
  }

  /**
   * A statistic as a term.
   *
   * @param statistic the statistic
   * @return the term
   */
  static Operand of(Statistic statistic) {
    return new OfStatistic(statistic);
  }

  /**
   * An earlier calculation as a term; undefined in gives undefined out, with the first cause kept.
   *
   * @param calculation the calculation; one whose value is neither an amount nor a percent is no
   *     quantity
   * @return the term
   */
  static Operand of(Calculation<?> calculation) {
    return new OfCalculation(calculation);
  }

  /**
   * The sum of terms as one term.
   *
   * @param parts at least one term
   * @return their sum; without an amount where one of them has none
   * @throws io.github.wardreport.measure.DimensionMismatchException if they do not measure the same
   */
  static Operand sum(List<Operand> parts) {
    return of(CumulativeCalculator.sum(parts));
  }

  /**
   * The amount to calculate with.
   *
   * @return nothing where the term has no one quantity; {@link #undefinedReason()} says why
   */
  Optional<Amount> amount();

  /**
   * Why the term has no amount.
   *
   * @return nothing where it has one
   */
  Optional<UndefinedReason> undefinedReason();

  /**
   * The value as stated.
   *
   * @return nothing for a percent or a calculation
   */
  default Optional<StatedValue> value() {
    return Optional.empty();
  }

  /**
   * The statistic behind the term.
   *
   * @return nothing for a bare quantity or a calculation
   */
  default Optional<Statistic> statistic() {
    return Optional.empty();
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
    return statistic().flatMap(Statistic::maturity);
  }

  /**
   * The notes attached to the term.
   *
   * @return ids of notes
   */
  default List<String> notes() {
    return statistic().map(Statistic::notes).orElse(List.of());
  }

  /**
   * The remarks it hands down: a growth over an estimated base is an estimate too.
   *
   * @return those of a calculation, empty for any other term
   */
  default List<Remark> remarks() {
    return List.of();
  }

  /**
   * The term as the report prints it.
   *
   * @param printer the printer of a language
   * @return for example {@code 130,8 tỷ đồng}
   */
  default String print(Printer printer) {
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
