package io.github.wardreport.calc;

import io.github.wardreport.format.Printer;
import io.github.wardreport.label.Messages;
import io.github.wardreport.number.Rounding;
import java.util.List;
import java.util.Optional;

/**
 * How a result came about: the formula, its terms in the order of the formula, and how the result
 * was rounded. It keeps the terms themselves and becomes words only when asked.
 *
 * <p>The words are those of the message bundles under {@code formula.} and the formula's code.
 * Example: {@code 130,8 tỷ đồng ÷ 106,9 tỷ đồng × 100}.
 *
 * @param formula the formula's code, for example {@code percent-of-plan}
 * @param terms the terms, in the order of the formula
 * @param rounding how the result was rounded, or nothing where it was not
 */
public record Trace(String formula, List<Operand> terms, Optional<Rounding> rounding)
    implements Origin {

  /**
   * Copies the terms.
   *
   * @param formula {@link #formula()}
   * @param terms {@link #terms()}
   * @param rounding {@link #rounding()}
   */
  public Trace {
    terms = List.copyOf(terms);
  }

  /**
   * This trace.
   *
   * @return itself
   */
  @Override
  public Trace trace() {
    return this;
  }

  Trace roundedBy(Rounding by) {
    return new Trace(formula, terms, Optional.of(by));
  }

  String words(Printer printer) {
    return Messages.of(Trace.class, printer.language())
        .text(
            "formula." + formula,
            terms.stream().map(term -> term.print(printer)).toArray(String[]::new));
  }
}
