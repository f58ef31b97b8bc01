package io.github.wardreport.calc;

import io.github.wardreport.format.Printable;
import io.github.wardreport.format.Printer;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Percent;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Roundable;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.ContextualOperand;
import io.github.wardreport.statistic.FigureContext;
import io.github.wardreport.statistic.Maturity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of a calculation: computed, with its exact value, or undefined, with the reason.
 *
 * <p>It is never null, zero or a made-up number. A result carries the notes of its operands and the
 * weakest maturity among them, and can {@linkplain #explain explain itself}. Rounding is asked for
 * once, at the end:
 *
 * <pre>{@code
 * Calculation<PercentOfBase> attained = PlanCalculator.standard().percentOfPlan(revenue, plan);
 * attained.round(Rounding.halfUp(1)).explain(Language.VIETNAMESE);
 * // 130,8 tỷ đồng ÷ 106,9 tỷ đồng × 100 = 122,4% (làm tròn đến 1 chữ số thập phân)
 * }</pre>
 *
 * @param <T> what comes out: a kind of percent, or an amount
 */
public final class Calculation<T extends Roundable<T>> implements ContextualOperand, Printable {
  private final @Nullable T value;
  private final Origin origin;

  /** How the value was rounded; null if it is exact. */
  private final @Nullable Rounding rounding;

  private Calculation(@Nullable T value, Origin origin, @Nullable Rounding rounding) {
    this.value = value;
    this.origin = origin;
    this.rounding = rounding;
  }

  static <T extends Roundable<T>> Calculation<T> computed(
      T value, Trace trace, List<Remark> remarks) {
    return new Calculation<>(value, new Origin.Steps(trace, null, List.copyOf(remarks)), null);
  }

  /** One operand over another, without a trace until somebody asks for it. */
  static <T extends Roundable<T>> Calculation<T> quotient(
      T value, Relation relation, Operand first, Operand second) {
    return new Calculation<>(value, new Origin.Quotient(relation, first, second), null);
  }

  /**
   * Returns a calculation with a result, for calculators of an application's own.
   *
   * @param value the exact value
   * @param trace how it came about
   * @param notes ids of the notes that it inherits
   * @param maturity the weakest maturity of what went into it; empty if none was stated
   * @param remarks what a reader should know besides
   * @param <T> what came out
   * @return the calculation
   */
  public static <T extends Roundable<T>> Calculation<T> computed(
      T value, Trace trace, List<String> notes, Optional<Maturity> maturity, List<Remark> remarks) {
    return new Calculation<>(
        value, new Origin.Given(trace, List.copyOf(remarks), bareContext(notes, maturity)), null);
  }

  private static Optional<FigureContext> bareContext(
      List<String> notes, Optional<Maturity> maturity) {
    return notes.isEmpty() && maturity.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FigureContext(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                maturity,
                notes));
  }

  /**
   * Returns a calculation without a result.
   *
   * @param reason why there is none
   * @param trace what was to be calculated
   * @param <T> what would have come out
   * @return the calculation
   */
  public static <T extends Roundable<T>> Calculation<T> undefined(
      UndefinedReason reason, Trace trace) {
    return new Calculation<>(null, new Origin.Steps(trace, reason, List.of()), null);
  }

  /**
   * The exact value, or the rounded one where rounding was asked for.
   *
   * @return the value; empty if the calculation is undefined
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Why there is no value.
   *
   * @return the reason; empty if there is a value
   */
  @Override
  public Optional<UndefinedReason> undefinedReason() {
    return Optional.ofNullable(origin.reason());
  }

  /**
   * The amount, for further calculations.
   *
   * @return the amount or percent; empty if the calculation is undefined, or its value is several
   *     numbers
   */
  @Override
  public Optional<Amount> amount() {
    return value instanceof Operand operand ? operand.amount() : Optional.empty();
  }

  /**
   * What the value is stated for, as far as all operands agree.
   *
   * @return the common context of the operands, without prices for a percent; empty if no operand
   *     has one
   */
  @Override
  public Optional<FigureContext> context() {
    Optional<FigureContext> common = origin.context();
    return value instanceof Percent<?> ? common.map(FigureContext::withoutPrices) : common;
  }

  /**
   * How the result came about.
   *
   * @return the trace
   */
  public Trace trace() {
    return rounding == null ? origin.trace() : origin.trace().roundedBy(rounding);
  }

  /**
   * The notes of all operands.
   *
   * @return ids of notes, each once, in the order of the operands
   */
  public List<String> notes() {
    return context().map(FigureContext::notes).orElse(List.of());
  }

  /**
   * The weakest maturity among the operands.
   *
   * @return the maturity; empty if no operand states one
   */
  public Optional<Maturity> maturity() {
    return context().flatMap(FigureContext::maturity);
  }

  /**
   * What a reader should know besides the value.
   *
   * @return its own remarks, then those of the calculations it was made of; empty if there are none
   */
  public List<Remark> remarks() {
    if (value == null) {
      return origin.remarks();
    }
    Stream<Remark> handedDown =
        origin.trace().listed().stream()
            .flatMap(
                operand ->
                    operand instanceof Calculation<?> calculation
                        ? calculation.remarks().stream()
                        : Stream.empty());
    return Stream.concat(origin.remarks().stream(), handedDown).distinct().toList();
  }

  /**
   * The same calculation with its value rounded.
   *
   * @param rounding how many decimals, and which way
   * @return the rounded calculation; an undefined one stays as it is
   */
  public Calculation<T> round(Rounding rounding) {
    if (value == null) {
      return this;
    }
    T rounded = value.round(rounding);
    return new Calculation<>(rounded, origin, rounding);
  }

  /** The same calculation, whose value came out rounded already. */
  Calculation<T> markedAsRounded(Rounding how) {
    return new Calculation<>(value, origin, how);
  }

  /**
   * Returns the value as a rounded decimal: {@code attained.decimal(Rounding.halfUp(1))} is {@code
   * 122.4}.
   *
   * @param how how many decimals, and which way
   * @return the decimal; empty if the calculation is undefined or its value is several numbers
   */
  public Optional<BigDecimal> decimal(Rounding how) {
    return amount().map(amount -> how.apply(amount.value()));
  }

  private UndefinedReason reason() {
    return Objects.requireNonNull(origin.reason());
  }

  /** The same result in another form, as another formula explains it. */
  <R extends Roundable<R>> Calculation<R> convert(Function<T, R> conversion, Trace converted) {
    return value == null
        ? undefined(reason(), converted)
        : new Calculation<>(
            conversion.apply(value), new Origin.Given(converted, remarks(), context()), null);
  }

  /**
   * The calculation in words: operands as the report prints them, the formula, the result and its
   * rounding, or the reason why there is none.
   *
   * @param language the reader's language
   * @return for example {@code 130,8 tỷ đồng ÷ 106,9 tỷ đồng × 100 = 122,4% (làm tròn đến 1 chữ số
   *     thập phân)}
   */
  public String explain(Language language) {
    Printer printer = Printer.in(language);
    Messages messages = Messages.of(Calculation.class, language);
    String formula = origin.trace().words(printer);
    if (value == null) {
      return messages.text("explain.undefined", formula, reason().label().in(language));
    }
    String result = print(printer);
    return trace()
        .rounding()
        .map(
            how ->
                messages.text(
                    how.mode() == RoundingMode.HALF_UP ? "explain.half-up" : "explain.rounded",
                    formula,
                    result,
                    Integer.toString(how.decimals()),
                    how.toString()))
        .orElseGet(() -> messages.text("explain.exact", formula, result));
  }

  /**
   * The value as it is printed.
   *
   * @param printer the printer of a language
   * @return for example {@code 122,4%}; the words for the reason where there is no value
   */
  @Override
  public String print(Printer printer) {
    if (value instanceof Operand operand) {
      return printer.print(operand);
    }
    if (value instanceof Printable printable) {
      return printable.print(printer);
    }
    return value == null ? reason().label().in(printer.language()) : value.toString();
  }

  /**
   * Whether the other is a calculation with the same value or reason, notes and maturity. The trace
   * does not count.
   *
   * @param other any object
   * @return true if it is
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Calculation<?> calculation
        && Objects.equals(value, calculation.value)
        && origin.reason() == calculation.origin.reason()
        && notes().equals(calculation.notes())
        && maturity().equals(calculation.maturity());
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, origin.reason(), notes(), maturity());
  }

  /**
   * The value, or the reason why there is none.
   *
   * @return for example {@code 122.4 % level} or {@code undefined: zero-base}
   */
  @Override
  public String toString() {
    return value == null ? "undefined: " + reason().code() : value.toString();
  }
}
