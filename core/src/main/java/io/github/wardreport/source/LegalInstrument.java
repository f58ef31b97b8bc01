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
 * resolution, decision, law, conclusion. Example: Nghị quyết 1665/NQ-UBTVQH15 of 16 June 2025,
 * which formed the ward.
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
   * What kind of instrument it is; kinds are data.
   *
   * @return for example {@code resolution}
   */
  String kind();

  /**
   * Its number, as printed.
   *
   * @return for example {@code 1665/NQ-UBTVQH15}
   */
  String number();

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
   * What it is about.
   *
   * @return the title, or nothing
   */
  Optional<Label> title();

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
  default LegalInstrument mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.LEGAL_INSTRUMENT, this))
        .withIssuer(ids.refer(EntityKind.ORGANIZATION, "issuer", issuer()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("legal instrument \"" + id() + "\"").id("id", id()).check();
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
   * Builds a {@link LegalInstrument}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableLegalInstrument.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
