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
 * A legal instrument that forms a unit, assigns a plan, gives a task or lays down a rule: a
 * resolution, decision, law, conclusion.
 *
 * <p>Example: Nghị quyết 1665/NQ-UBTVQH15 of 16 June 2025, which formed the ward.
 */
@Value.Immutable
@ValueStyle
public sealed interface LegalInstrument extends WithLegalInstrument, Entity<LegalInstrument>
    permits ImmutableLegalInstrument {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * The kind of instrument. Kinds are data.
   *
   * @return a code such as {@code resolution}
   */
  String kind();

  /**
   * The number of the instrument, as printed.
   *
   * @return a number such as {@code 1665/NQ-UBTVQH15}
   */
  String number();

  /**
   * The date on the instrument.
   *
   * @return the date; empty if none is printed
   */
  Optional<LocalDate> date();

  /**
   * The organization that issued the instrument.
   *
   * @return an organization's id; empty if it is not known
   */
  Optional<String> issuer();

  /**
   * The subject matter of the instrument.
   *
   * @return the title; empty if it is not known
   */
  Optional<Label> title();

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
  default LegalInstrument mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.LEGAL_INSTRUMENT, this))
        .withIssuer(ids.refer(EntityKind.ORGANIZATION, "issuer", issuer()));
  }

  /**
   * Checks the rules between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants.of("legal instrument \"" + id() + "\"").id("id", id()).check();
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
   * Builds a {@link LegalInstrument}. {@code build()} reports all missing and contradictory
   * attributes at once.
   */
  final class Builder extends ImmutableLegalInstrument.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
