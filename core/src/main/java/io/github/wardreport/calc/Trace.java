package io.github.wardreport.calc;

import io.github.wardreport.format.Printer;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.relation.Formula;
import io.github.wardreport.relation.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a result came about: the formula, the operands in its roles, and how the result was rounded.
 * It keeps the operands themselves and becomes words only when asked.
 *
 * <p>Example: {@code 130,8 tỷ đồng ÷ 106,9 tỷ đồng × 100}. An application's own calculator brings a
 * formula of its own: {@code Trace.of(new Formula("density", Label.of("{people} ÷ {landArea}")),
 * Map.of("people", List.of(people), "landArea", List.of(landArea)))}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Trace {
  private final Source source;
  private final Optional<Rounding> rounding;

  /** Where the formula and the operands come from. */
  private sealed interface Source {
    Formula formula();

    Map<String, List<Operand>> operands();
  }

  private record Stated(Formula formula, Map<String, List<Operand>> operands) implements Source {}

  private record OfRelation(Relation relation, Map<String, List<Operand>> operands)
      implements Source {
    @Override
    public Formula formula() {
      return relation.formula();
    }
  }

  private Trace(Source source, Optional<Rounding> rounding) {
    this.source = source;
    this.rounding = rounding;
  }

  /**
   * Returns the trace of a formula.
   *
   * @param formula the formula
   * @param operands the operands by the role that they play in it
   * @return the trace, without a rounding
   */
  public static Trace of(Formula formula, Map<String, ? extends List<? extends Operand>> operands) {
    return new Trace(new Stated(formula, copy(operands)), Optional.empty());
  }

  static Trace of(Relation relation, Map<String, List<Operand>> operands) {
    return new Trace(new OfRelation(relation, operands), Optional.empty());
  }

  static Trace of(Relation relation, Operand first, Operand second) {
    Map<String, List<Operand>> operands = new LinkedHashMap<>();
    operands.put(relation.roles().get(0).name(), List.of(first));
    operands.put(relation.roles().get(1).name(), List.of(second));
    return of(relation, operands);
  }

  /**
   * Returns the trace of a step that has words in the bundle of this package.
   *
   * @param code the code of the formula there, for example {@code roll-up-sum}
   * @param operands the operands by role
   * @return the trace, without a rounding
   * @throws io.github.wardreport.problem.InvalidValueException if there are no such words
   */
  public static Trace ofStep(String code, Map<String, ? extends List<? extends Operand>> operands) {
    return of(new Formula(code, Messages.label(Trace.class, "formula." + code)), operands);
  }

  private static Map<String, List<Operand>> copy(
      Map<String, ? extends List<? extends Operand>> operands) {
    Map<String, List<Operand>> copy = new LinkedHashMap<>();
    operands.forEach((role, list) -> copy.put(role, List.copyOf(list)));
    return copy;
  }

  /**
   * The formula.
   *
   * @return the formula, for example that of {@code percent-of-plan}
   */
  public Formula formula() {
    return source.formula();
  }

  /**
   * The operands by role.
   *
   * @return the roles in the order of the formula
   */
  public Map<String, List<Operand>> operands() {
    return source.operands();
  }

  /**
   * All operands.
   *
   * @return the operands of all roles, in the order of the formula
   */
  public List<Operand> listed() {
    return source.operands().values().stream().flatMap(List::stream).toList();
  }

  /**
   * How the result was rounded.
   *
   * @return the rounding; empty if the result is exact
   */
  public Optional<Rounding> rounding() {
    return rounding;
  }

  Trace roundedBy(Rounding by) {
    return new Trace(source, Optional.of(by));
  }

  String words(Printer printer) {
    Map<String, List<Operand>> operands = operands();
    return formula()
        .fill(
            printer.language(),
            role -> operands.getOrDefault(role, List.of()).stream().map(printer::print).toList());
  }
}
