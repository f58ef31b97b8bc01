package io.github.wardreport.calc;

import io.github.wardreport.format.Printer;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.statistic.Maturity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several terms that stand in a formula as one: a sum, a product, a term times a number.
 *
 * @param sign how they are combined
 * @param parts the terms, at least one
 * @param times a number that the combination is multiplied by
 */
record CombinedOperand(Sign sign, List<Operand> parts, Ratio times) implements Operand {

  /** How terms are combined. */
  enum Sign {
    PLUS(" + "),
    MINUS(" − "),
    TIMES(" × ");

    private final String printed;

    Sign(String printed) {
      this.printed = printed;
    }

    private Amount combine(Amount one, Amount other) {
      return switch (this) {
        case PLUS -> one.plus(other);
        case MINUS -> one.minus(other);
        case TIMES -> one.times(other);
      };
    }
  }

  static Operand sum(List<Operand> parts) {
    return new CombinedOperand(Sign.PLUS, List.copyOf(parts), Ratio.ONE);
  }

  static Operand difference(Operand one, Operand other) {
    return new CombinedOperand(Sign.MINUS, List.of(one, other), Ratio.ONE);
  }

  static Operand product(Operand one, Operand other) {
    return new CombinedOperand(Sign.TIMES, List.of(one, other), Ratio.ONE);
  }

  /** Terms that a formula shows as one; none stay none. */
  static List<Operand> asOne(Sign sign, List<Operand> parts) {
    return parts.isEmpty()
        ? List.of()
        : List.of(new CombinedOperand(sign, List.copyOf(parts), Ratio.ONE));
  }

  static Operand multiple(Operand term, Ratio times) {
    return times.isSameNumber(Ratio.ONE)
        ? term
        : new CombinedOperand(Sign.TIMES, List.of(term), times);
  }

  /** What comes out; nothing where a part has no amount. */
  @Override
  public Optional<Amount> amount() {
    return parts.stream()
        .map(Operand::amount)
        .reduce((one, other) -> one.flatMap(a -> other.map(b -> sign.combine(a, b))))
        .flatMap(amount -> amount)
        .map(amount -> new Amount(amount.value().times(times), amount.unit()));
  }

  @Override
  public Optional<UndefinedReason> undefinedReason() {
    return amount().isPresent()
        ? Optional.empty()
        : parts.stream().flatMap(part -> part.undefinedReason().stream()).findFirst();
  }

  @Override
  public Optional<Maturity> maturity() {
    return Inheritance.maturity(parts);
  }

  @Override
  public List<Remark> remarks() {
    return Inheritance.remarks(List.of(), parts);
  }

  @Override
  public List<String> notes() {
    return Inheritance.notes(parts);
  }

  @Override
  public String print(Printer printer) {
    Stream<String> words = parts.stream().map(part -> inBrackets(part, printer));
    Stream<String> number =
        times.isSameNumber(Ratio.ONE) ? Stream.empty() : Stream.of(printer.print(times));
    return Stream.concat(words, number).collect(Collectors.joining(sign.printed));
  }

  private String inBrackets(Operand part, Printer printer) {
    boolean loose =
        part instanceof CombinedOperand inner && inner.sign != Sign.TIMES && sign == Sign.TIMES;
    return loose ? "(" + part.print(printer) + ")" : part.print(printer);
  }
}
