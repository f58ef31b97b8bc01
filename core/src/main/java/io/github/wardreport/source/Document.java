package io.github.wardreport.source;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that figures are taken from: the report itself, its appendix, another office's report.
 * Example: the report of the People's Committee of phường Hoành Sơn for the end of 2025.
 */
@Value.Immutable
@ValueStyle
public sealed interface Document extends WithDocument, Entity<Document> permits ImmutableDocument {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What it is called.
   *
   * @return the title
   */
  Label title();

  /**
   * What kind of document it is; kinds are data.
   *
   * @return for example {@code report}, or nothing
   */
  Optional<String> kind();

  /**
   * Its number, as printed.
   *
   * @return for example {@code 83/BC-UBND}, or nothing where none is printed
   */
  Optional<String> number();

  /**
   * The date it bears.
   *
   * @return the date, or nothing where none is printed
   */
  Optional<LocalDate> date();

  /**
   * The organization that issued it.
   *
   * @return an organization's id, or nothing
   */
  Optional<String> issuer();

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
  default Document mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.DOCUMENT, this))
        .withIssuer(ids.refer(EntityKind.ORGANIZATION, "issuer", issuer()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("document \"" + id() + "\"").id("id", id()).check();
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
   * Builds a {@link Document}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableDocument.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
