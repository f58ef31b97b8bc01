package io.github.wardreport.source;

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
 * An organization that issues plans or documents, or leads tasks: a people's council, a department,
 * a police unit.
 *
 * <p>Example: id {@code ward-council}, name "HĐND phường".
 */
@Value.Immutable
@ValueStyle
public sealed interface Organization extends WithOrganization, Entity<Organization>
    permits ImmutableOrganization {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * The name of the organization.
   *
   * @return the name
   */
  Label name();

  /**
   * The kind of organization. Kinds are data.
   *
   * @return a code such as {@code people-council}; empty if it is not known
   */
  Optional<String> kind();

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
  default Organization mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.ORGANIZATION, this));
  }

  /**
   * Checks the rules between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants.of("organization \"" + id() + "\"").id("id", id()).check();
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
   * Builds an {@link Organization}. {@code build()} reports all missing and contradictory
   * attributes at once.
   */
  final class Builder extends ImmutableOrganization.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
