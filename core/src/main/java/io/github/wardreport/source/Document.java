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
 *
 * <p>Example: the report of the People's Committee of phường Hoành Sơn for the end of 2025.
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
   * The title of the document.
   *
   * @return the title
   */
  Label title();

  /**
   * The kind of document. Kinds are data.
   *
   * @return a code such as {@code report}; empty if it is not known
   */
  Optional<String> kind();

  /**
   * The number of the document, as printed.
   *
   * @return a number such as {@code 83/BC-UBND}; empty if none is printed
   */
  Optional<String> number();

  /**
   * The date on the document.
   *
   * @return the date; empty if none is printed
   */
  Optional<LocalDate> date();

  /**
   * The organization that issued the document.
   *
   * @return an organization's id; empty if it is not known
   */
  Optional<String> issuer();

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
  default Document mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.DOCUMENT, this))
        .withIssuer(ids.refer(EntityKind.ORGANIZATION, "issuer", issuer()));
  }

  /**
   * Checks the rules between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants.of("document \"" + id() + "\"").id("id", id()).check();
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
   * Builds a {@link Document}. {@code build()} reports all missing and contradictory attributes at
   * once.
   */
  final class Builder extends ImmutableDocument.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
