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
record CombinedTerm(Sign sign, List<Term> parts, Ratio times) implements Term {

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

  static Term sum(List<Term> parts) {
    return new CombinedTerm(Sign.PLUS, List.copyOf(parts), Ratio.ONE);
  }

  static Term difference(Term one, Term other) {
    return new CombinedTerm(Sign.MINUS, List.of(one, other), Ratio.ONE);
  }

  static Term product(Term one, Term other) {
    return new CombinedTerm(Sign.TIMES, List.of(one, other), Ratio.ONE);
  }

  /** Terms that a formula shows as one; none stay none. */
  static List<Term> asOne(Sign sign, List<Term> parts) {
    return parts.isEmpty()
        ? List.of()
        : List.of(new CombinedTerm(sign, List.copyOf(parts), Ratio.ONE));
  }

  static Term multiple(Term term, Ratio times) {
    return times.isSameNumber(Ratio.ONE)
        ? term
        : new CombinedTerm(Sign.TIMES, List.of(term), times);
  }

  /** What comes out; nothing where a part has no amount. */
  @Override
  public Optional<Amount> amount() {
    return parts.stream()
        .map(Term::amount)
        .reduce((one, other) -> one.flatMap(a -> other.map(b -> sign.combine(a, b))))
        .flatMap(amount -> amount)
        .map(amount -> new Amount(amount.value().times(times), amount.unit()));
  }

  @Override
  public Optional<UndefinedReason> whyNot() {
    return amount().isPresent()
        ? Optional.empty()
        : parts.stream().flatMap(part -> part.whyNot().stream()).findFirst();
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

  private String inBrackets(Term part, Printer printer) {
    boolean loose =
        part instanceof CombinedTerm inner && inner.sign != Sign.TIMES && sign == Sign.TIMES;
    return loose ? "(" + part.print(printer) + ")" : part.print(printer);
  }
}
