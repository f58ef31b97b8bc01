package io.github.wardreport.statistic;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.period.Period;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Referrer;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a growth, an index, a change or a percent of plan is taken against: another period, or a
 * plan.
 */
public sealed interface Comparison extends Referrer<Comparison>
    permits Comparison.WithPeriod, Comparison.WithPlan {

  /**
   * Returns the answer for the kind of this comparison.
   *
   * @param withPeriod the answer for a comparison with a period
   * @param withPlan the answer for a comparison with a plan
   * @param <R> what is answered
   * @return the one that applies
   */
  <R> R match(
      Function<? super WithPeriod, ? extends R> withPeriod,
      Function<? super WithPlan, ? extends R> withPlan);

  /**
   * Against an earlier period: {@code so với năm 2024}.
   *
   * @param period the earlier period
   */
  record WithPeriod(Period period) implements Comparison {

    @Override
    public <R> R match(
        Function<? super WithPeriod, ? extends R> withPeriod,
        Function<? super WithPlan, ? extends R> withPlan) {
      return withPeriod.apply(this);
    }

    @Override
    public WithPeriod mapIds(IdMapper ids) {
      return this;
    }
  }

  /**
   * Against a plan: {@code so với kế hoạch tỉnh giao}.
   *
   * @param kind the kind of plan, a code such as {@code plan} or {@code budget-estimate}; kinds are
   *     data
   * @param issuer the organization that set it; empty if the report does not say
   */
  record WithPlan(String kind, Optional<String> issuer) implements Comparison {

    /**
     * Checks the kind.
     *
     * @param kind {@link #kind()}
     * @param issuer {@link #issuer()}
     * @throws io.github.wardreport.problem.InvalidValueException if it is blank
     */
    public WithPlan {
      Arguments.notBlank("kind", kind);
    }

    @Override
    public <R> R match(
        Function<? super WithPeriod, ? extends R> withPeriod,
        Function<? super WithPlan, ? extends R> withPlan) {
      return withPlan.apply(this);
    }

    @Override
    public WithPlan mapIds(IdMapper ids) {
      return new WithPlan(kind, ids.refer(EntityKind.ORGANIZATION, "issuer", issuer));
    }
  }
}
