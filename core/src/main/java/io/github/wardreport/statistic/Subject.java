package io.github.wardreport.statistic;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a statistic is about, where that is one particular thing: a project, a storm, a campaign, a
 * contest, a school. Example: the stainless steel project, whose capital, area and households are
 * three statistics of one subject.
 */
@Value.Immutable
@ValueStyle
public sealed interface Subject extends WithSubject, Entity<Subject> permits ImmutableSubject {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What kind of thing it is; kinds are data.
   *
   * @return for example {@code project}
   */
  String kind();

  /**
   * What people call it.
   *
   * @return the name
   */
  Label name();

  /**
   * The subject it is a part of.
   *
   * @return a subject's id; empty if there is none
   */
  Optional<String> partOf();

  /**
   * The application's own texts.
   *
   * @return ordered texts
   */
  @Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  @Override
  default Subject mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.SUBJECT, this))
        .withPartOf(ids.refer(EntityKind.SUBJECT, "partOf", partOf()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("subject \"" + id() + "\"").id("id", id()).check();
  }

  /**
   * Starts a new one.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Subject}; what is missing or contradicts itself is reported by {@code build()},
   * all at once.
   */
  final class Builder extends ImmutableSubject.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
