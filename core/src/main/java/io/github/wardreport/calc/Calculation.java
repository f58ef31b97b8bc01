package io.github.wardreport.calc;

import io.github.wardreport.format.Printer;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.Percent;
import io.github.wardreport.number.Roundable;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.statistic.Maturity;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
public final class Calculation<T extends Roundable<T>> {
  private final @Nullable T value;
  private final @Nullable UndefinedReason reason;
  private final Origin origin;

  /** How the value was rounded after what the trace tells; null where it was not. */
  private final @Nullable Rounding rounding;

  /** Null where the terms of the trace hand it down; looked up when asked for. */
  private final @Nullable Inherited inherited;

  private final List<Remark> remarks;

  private record Inherited(List<String> notes, Optional<Maturity> maturity) {}

  private Calculation(
      @Nullable T value,
      @Nullable UndefinedReason reason,
      Origin origin,
      @Nullable Rounding rounding,
      @Nullable Inherited inherited,
      List<Remark> remarks) {
    this.value = value;
    this.reason = reason;
    this.origin = origin;
    this.rounding = rounding;
    this.inherited = inherited;
    this.remarks = remarks;
  }

  static <T extends Roundable<T>> Calculation<T> computed(
      T value, Origin origin, List<Remark> remarks) {
    List<Remark> kept = List.copyOf(remarks);
    return new Calculation<>(value, null, origin, null, null, kept);
  }

  /**
   * A calculation with a result, for calculators of an application's own.
   *
   * @param value the exact value
   * @param trace how it came about
   * @param notes ids of the notes that it inherits
   * @param maturity the weakest maturity of what went into it, or nothing where none was stated
   * @param remarks what a reader should know besides
   * @param <T> what came out
   * @return the calculation
   */
  public static <T extends Roundable<T>> Calculation<T> computed(
      T value, Trace trace, List<String> notes, Optional<Maturity> maturity, List<Remark> remarks) {
    return new Calculation<>(
        value,
        null,
        trace,
        null,
        new Inherited(List.copyOf(notes), maturity),
        List.copyOf(remarks));
  }

  /**
   * A calculation without a result.
   *
   * @param reason why there is none
   * @param trace what was to be calculated
   * @param <T> what would have come out
   * @return the calculation
   */
  public static <T extends Roundable<T>> Calculation<T> undefined(
      UndefinedReason reason, Trace trace) {
    return new Calculation<>(null, reason, trace, null, null, List.of());
  }

  /**
   * The exact value, or the rounded one where rounding was asked for.
   *
   * @return nothing where the calculation is undefined
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Why there is no value.
   *
   * @return nothing where there is one
   */
  public Optional<UndefinedReason> undefinedReason() {
    return Optional.ofNullable(reason);
  }

  /**
   * How the result came about.
   *
   * @return the trace
   */
  public Trace trace() {
    Trace trace = origin.trace();
    return rounding == null ? trace : trace.roundedBy(rounding);
  }

  /**
   * The notes of all operands.
   *
   * @return ids of notes, each once, in the order of the operands
   */
  public List<String> notes() {
    return inherited == null ? Inheritance.notes(origin.trace().terms()) : inherited.notes();
  }

  /**
   * The weakest maturity among the operands.
   *
   * @return nothing where no operand states one
   */
  public Optional<Maturity> maturity() {
    return inherited == null ? Inheritance.maturity(origin.trace().terms()) : inherited.maturity();
  }

  /**
   * What a reader should know besides the value.
   *
   * @return its own remarks, then those its terms hand down; empty where there are none
   */
  public List<Remark> remarks() {
    return value == null ? remarks : Inheritance.remarks(remarks, origin.trace().terms());
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
    return new Calculation<>(rounded, null, origin, rounding, inherited, remarks);
  }

  /** The same calculation, whose value came out rounded already. */
  Calculation<T> markedAsRounded(Rounding rounding) {
    return new Calculation<>(value, reason, origin, rounding, inherited, remarks);
  }

  /**
   * What another kind of result is to this one: the growth to an index, the excess to a percent of
   * plan.
   *
   * @param conversion from one value to the other
   * @param formula the code of the formula that the conversion makes of this one's
   * @param <R> the other kind
   * @return the converted calculation; undefined stays undefined with the same reason
   */
  <R extends Roundable<R>> Calculation<R> convert(Function<T, R> conversion, String formula) {
    return convert(conversion, new Trace(formula, origin.trace().terms(), Optional.empty()));
  }

  /** The same, with a trace of its own. */
  <R extends Roundable<R>> Calculation<R> convert(Function<T, R> conversion, Trace converted) {
    return value == null
        ? undefined(Objects.requireNonNull(reason), converted)
        : new Calculation<>(
            conversion.apply(value),
            null,
            converted,
            null,
            new Inherited(notes(), maturity()),
            remarks);
  }

  /**
   * The calculation in words: terms as the report prints them, the formula, the result and its
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
    if (reason != null) {
      return messages.text(
          "explain.undefined", formula, messages.text("undefined." + reason.code()));
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
  public String print(Printer printer) {
    if (value instanceof Percent<?> percent) {
      return printer.print(percent);
    }
    if (value instanceof Amount amount) {
      return printer.print(amount);
    }
    if (value instanceof Structure structure) {
      return structure.shares().stream().map(printer::print).collect(Collectors.joining("; "));
    }
    if (value instanceof ImpliedRange implied) {
      return implied.print(printer);
    }
    return value == null
        ? Messages.of(Calculation.class, printer.language())
            .text("undefined." + Objects.requireNonNull(reason).code())
        : value.toString();
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
        && reason == calculation.reason
        && notes().equals(calculation.notes())
        && maturity().equals(calculation.maturity());
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, reason, notes(), maturity());
  }

  /**
   * The value, or the reason why there is none.
   *
   * @return for example {@code 122.4 % level} or {@code undefined: zero-base}
   */
  @Override
  public String toString() {
    return value == null ? "undefined: " + Objects.requireNonNull(reason).code() : value.toString();
  }
}
