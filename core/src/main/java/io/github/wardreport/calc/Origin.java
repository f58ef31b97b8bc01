package io.github.wardreport.calc;

import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Remark;
import io.github.wardreport.statistic.ContextualOperand;
import io.github.wardreport.statistic.FigureContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a result comes from, which it keeps when it is rounded. */
sealed interface Origin {

  /** How the exact result came about. */
  Trace trace();

  /** Why there is no result; null if there is one. */
  @Nullable UndefinedReason reason();

  /** What the calculator said of the result. */
  List<Remark> remarks();

  /** What the operands are stated for, as far as they agree. */
  default Optional<FigureContext> context() {
    return FigureContext.common(
        trace().listed().stream()
            .flatMap(operand -> ContextualOperand.of(operand).stream())
            .toList());
  }

  /**
   * One bare quantity over another, the ordinary call. Its trace is made when somebody asks for it,
   * which saves a fifth of the call.
   *
   * @param relation the relation
   * @param first the operand in its first role
   * @param second the operand in its second role
   */
  record Quotient(Relation relation, Operand first, Operand second) implements Origin {
    @Override
    public Trace trace() {
      return Trace.of(relation, first, second);
    }

    @Override
    public @Nullable UndefinedReason reason() {
      return null;
    }

    @Override
    public List<Remark> remarks() {
      return List.of();
    }
  }

  /**
   * The evaluation of a relation or of a calculator's own formula.
   *
   * @param trace how it came about
   * @param reason why there is no result; null if there is one
   * @param remarks what the calculator said of the result
   */
  record Steps(Trace trace, @Nullable UndefinedReason reason, List<Remark> remarks)
      implements Origin {}

  /**
   * A result whose context does not follow from its operands: that of a roll-up.
   *
   * @param trace how it came about
   * @param remarks what the calculator said of the result
   * @param context what the result is stated for
   */
  record Given(Trace trace, List<Remark> remarks, Optional<FigureContext> context)
      implements Origin {
    @Override
    public @Nullable UndefinedReason reason() {
      return null;
    }
  }
}
