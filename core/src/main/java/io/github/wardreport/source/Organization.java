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
 * An organization that issues plans, leads tasks or stands behind a document: a people's council, a
 * department, a police unit. Example: id {@code ward-council}, name "HĐND phường".
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
   * What people call it.
   *
   * @return the name
   */
  Label name();

  /**
   * What kind of organization it is; kinds are data.
   *
   * @return for example {@code people-council}, or nothing
   */
  Optional<String> kind();

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
  default Organization mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.ORGANIZATION, this));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("organization \"" + id() + "\"").id("id", id()).check();
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
   * Builds a {@link Organization}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableOrganization.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
