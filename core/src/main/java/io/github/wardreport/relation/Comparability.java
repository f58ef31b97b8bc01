package io.github.wardreport.relation;

import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.period.Period;
import io.github.wardreport.statistic.ContextualOperand;
import io.github.wardreport.statistic.FigureContext;
import io.github.wardreport.statistic.PriceBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether figures may meet in a relation, and what a reader should know of the result.
 *
 * <p>This is the one place that asks about price basis, definition, boundaries and periods. Figures
 * without a context, such as bare quantities, meet freely.
 *
 * @param undefinedReason why they may not meet; empty if they may
 * @param remarks what is to be said of a result
 */
public record Comparability(Optional<UndefinedReason> undefinedReason, List<Remark> remarks) {
  private static final Comparability FREE = new Comparability(Optional.empty(), List.of());

  /**
   * Copies the remarks.
   *
   * @param undefinedReason {@link #undefinedReason()}
   * @param remarks {@link #remarks()}
   */
  public Comparability {
    remarks = List.copyOf(remarks);
  }

  /**
   * Asks whether operands may meet in a relation.
   *
   * @param relation the relation
   * @param operands the operands by role
   * @return the answer; periods are not looked at, see {@link #requirePeriods}
   */
  public static Comparability of(
      Relation relation, Map<String, ? extends List<? extends Operand>> operands) {
    List<FigureContext> contexts = new ArrayList<>();
    operands
        .values()
        .forEach(list -> list.forEach(one -> ContextualOperand.of(one).ifPresent(contexts::add)));
    if (contexts.size() < 2) {
      return FREE;
    }
    List<Remark> remarks = new ArrayList<>();
    if (relation.sharedFacts().contains(SharedFact.PRICE_BASIS)) {
      if (differ(contexts, Comparability::statedPrices)) {
        return because(UndefinedReason.DIFFERENT_PRICE_BASIS);
      }
      boolean prices = contexts.stream().anyMatch(context -> context.priceBasis().isPresent());
      if (prices && !contexts.stream().allMatch(one -> statedPrices(one).isPresent())) {
        remarks.add(Remark.PRICE_BASIS_NOT_STATED);
      }
    }
    if (relation.sharedFacts().contains(SharedFact.DEFINITION)
        && differ(contexts, FigureContext::definition)) {
      return because(UndefinedReason.DIFFERENT_DEFINITION);
    }
    if (differ(contexts, FigureContext::boundaries)) {
      remarks.add(Remark.DIFFERENT_BOUNDARIES);
    }
    relation.periodRule().ifPresent(rule -> remarks.addAll(ofPlanPeriod(rule, operands)));
    return new Comparability(Optional.empty(), remarks);
  }

  /**
   * Requires that the periods of operands lie as a relation demands.
   *
   * @param relation the relation
   * @param operands the operands by role
   * @throws PeriodMismatchException if they do not; the message says what to compare with
   */
  public static void requirePeriods(
      Relation relation, Map<String, ? extends List<? extends Operand>> operands) {
    relation
        .periodRule()
        .ifPresent(
            rule -> {
              Optional<Period> one = period(operands, rule.role());
              Optional<Period> other = period(operands, rule.otherRole());
              if (one.isPresent()
                  && other.isPresent()
                  && rule.problem(one.get(), other.get()).isPresent()) {
                String name = relation.code().replace('-', ' ');
                throw new PeriodMismatchException(
                    rule.refusal(name, one.get(), other.get()), one.get(), other.get());
              }
            });
  }

  private static List<Remark> ofPlanPeriod(
      PeriodRule rule, Map<String, ? extends List<? extends Operand>> operands) {
    Optional<Period> actual = period(operands, rule.role());
    Optional<Period> target = period(operands, rule.otherRole());
    boolean part =
        rule.kind() == PeriodRule.Kind.WITHIN
            && actual.isPresent()
            && target.isPresent()
            && !actual.equals(target);
    if (!part) {
      return List.of();
    }
    return List.of(
        actual.get().end().isPresent() ? Remark.PART_OF_PLAN_PERIOD : Remark.UNKNOWN_PERIOD);
  }

  private static Optional<Period> period(
      Map<String, ? extends List<? extends Operand>> operands, String role) {
    List<? extends Operand> filling = operands.get(role);
    return filling == null || filling.size() != 1
        ? Optional.empty()
        : ContextualOperand.of(filling.get(0)).flatMap(FigureContext::period);
  }

  private static Comparability because(UndefinedReason reason) {
    return new Comparability(Optional.of(reason), List.of());
  }

  private static Optional<PriceBasis> statedPrices(FigureContext context) {
    return context.priceBasis().filter(basis -> !basis.equals(PriceBasis.NOT_STATED));
  }

  private static <T> boolean differ(
      List<FigureContext> contexts, Function<FigureContext, Optional<T>> fact) {
    return contexts.stream().flatMap(context -> fact.apply(context).stream()).distinct().count()
        > 1;
  }
}
