package io.github.wardreport.report;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A relation that a report states, or plainly implies, among its figures: {@code 130,8 of 106,9 is
 * 122,3%}. A claim is data and may be wrong. The audit says so and repairs nothing.
 *
 * <p>The {@linkplain #relation() relation} names the roles that the {@linkplain #operands()
 * operands} play; see {@link Relation}. An unknown relation is kept and cannot be checked.
 */
@Value.Immutable
@ValueStyle
public sealed interface Claim extends WithClaim, Entity<Claim> permits ImmutableClaim {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * The relation between the operands and the result.
   *
   * @return the code of a relation, such as {@code percent-of-plan}
   */
  String relation();

  /**
   * The operands by role.
   *
   * @return operands by roles such as {@code actual} and {@code target}
   */
  Map<String, ClaimOperand> operands();

  /**
   * The result that is claimed.
   *
   * @return a statistic, a constant, items or an unprinted number
   */
  ClaimOperand result();

  /**
   * Whether the report states the claim in words or implies it by its figures.
   *
   * @return {@link ClaimBasis#STATED} unless it was set
   */
  @Value.Default
  default ClaimBasis basis() {
    return ClaimBasis.STATED;
  }

  /**
   * The claim in words.
   *
   * @return the words; empty if the relation says enough
   */
  Optional<Label> label();

  /**
   * The texts that an application keeps with it under keys of its choice.
   *
   * @return ordered texts; empty unless they were set
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  @Override
  default Claim mapIds(IdMapper ids) {
    Map<String, ClaimOperand> mapped = new LinkedHashMap<>();
    IdMapper roles = ids.within("operands");
    operands().forEach((role, operand) -> mapped.put(role, mapIds(operand, roles.within(role))));
    return withId(ids.own(EntityKind.CLAIM, this))
        .withOperands(mapped.equals(operands()) ? operands() : mapped)
        .withResult(mapIds(result(), ids.within("result")));
  }

  private static ClaimOperand mapIds(ClaimOperand operand, IdMapper ids) {
    if (operand instanceof ClaimOperand.OfStatistic of) {
      IdMapper member =
          switch (of.side()) {
            case VALUE -> ids;
            case COUNT -> ids.within("countOf");
            case WHOLE -> ids.within("wholeOf");
          };
      String statistic = member.refer(EntityKind.STATISTIC, of.statistic());
      return statistic.equals(of.statistic())
          ? operand
          : new ClaimOperand.OfStatistic(statistic, of.side());
    }
    if (operand instanceof ClaimOperand.Items items) {
      List<ClaimOperand> mapped = ids.items(items.items(), Claim::mapIds);
      return mapped.equals(items.items()) ? operand : new ClaimOperand.Items(mapped);
    }
    return operand;
  }

  /**
   * Checks the rules between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants invariants = Invariants.of("claim \"" + id() + "\"").id("id", id());
    Relations.standard()
        .find(relation())
        .ifPresent(
            known ->
                known
                    .problems(operands().keySet())
                    .forEach(problem -> invariants.require(false, "operands", problem)));
    invariants.check();
  }

  /**
   * Returns an empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Claim}. {@code build()} reports all missing and contradictory attributes at
   * once.
   */
  final class Builder extends ImmutableClaim.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
