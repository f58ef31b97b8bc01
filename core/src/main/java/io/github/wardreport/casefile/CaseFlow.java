package io.github.wardreport.casefile;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The balance of the case files of one field over a period, as a report states it.
 *
 * <p>Every component is optional, and each stated one is a statistic of the report. The components
 * need not balance; the audit reports where they do not.
 *
 * <p>Example: of the land files 847 were received, 568 settled, 279 are pending.
 */
@Value.Immutable
@ValueStyle
public sealed interface CaseFlow extends WithCaseFlow, Entity<CaseFlow> permits ImmutableCaseFlow {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * The name of the files that are counted.
   *
   * @return the label
   */
  Label label();

  /**
   * The field or procedure that the files belong to. Fields are data of the application.
   *
   * @return for example {@code land}; empty if the report names none
   */
  Optional<String> field();

  /**
   * The period in which the files are counted.
   *
   * @return the period; empty if the report states none
   */
  Optional<StatedPeriod> period();

  /**
   * The components that the report states.
   *
   * @return ids of statistics by component, in the order of the balance
   */
  Map<FlowComponent, String> components();

  /**
   * The rates that the report states of the flow: settled on time, received online, digitised, paid
   * online.
   *
   * @return ids of statistics
   */
  List<String> rates();

  /**
   * Texts that the application keeps with the flow.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  /**
   * Finds the statistic that states a component.
   *
   * @param component the component
   * @return the id of the statistic; empty if the report does not state the component
   */
  default Optional<String> statistic(FlowComponent component) {
    return Optional.ofNullable(components().get(component));
  }

  @Override
  default CaseFlow mapIds(IdMapper ids) {
    Map<FlowComponent, String> mapped = new LinkedHashMap<>();
    components()
        .forEach(
            (component, id) ->
                mapped.put(component, ids.refer(EntityKind.STATISTIC, component.code(), id)));
    return withId(ids.own(EntityKind.CASE_FLOW, this))
        .withComponents(mapped)
        .withRates(ids.refer(EntityKind.STATISTIC, "rates", rates()));
  }

  /**
   * Checks the rules between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants.of("case flow \"" + id() + "\"").id("id", id()).distinct("rates", rates()).check();
  }

  /**
   * Starts a new flow.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link CaseFlow}. {@code build()} reports all missing and contradictory attributes at
   * once.
   */
  final class Builder extends ImmutableCaseFlow.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
