package io.github.wardreport.task;

import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What gives tasks: a resolution, decision, conclusion notice, programme, urgent dispatch or work
 * plan. Example: the second part of the year-end report, which sets out nine groups of tasks for
 * 2026.
 */
@Value.Immutable
@ValueStyle
public sealed interface Directive extends WithDirective, Entity<Directive>
    permits ImmutableDirective {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What kind of directive it is; kinds are data.
   *
   * @return for example {@code conclusion} or {@code programme}
   */
  String kind();

  /**
   * What it is called.
   *
   * @return the label
   */
  Label label();

  /**
   * The number it bears.
   *
   * @return for example {@code 12-TB/ĐU}, or nothing where none is printed
   */
  Optional<String> number();

  /**
   * The legal instruments it rests on (căn cứ).
   *
   * @return ids of legal instruments
   */
  List<String> legalBasis();

  /**
   * The organization that issued it.
   *
   * @return an organization's id, or nothing
   */
  Optional<String> issuer();

  /**
   * The legal instrument it is, where it is one.
   *
   * @return a legal instrument's id, or nothing
   */
  Optional<String> instrument();

  /**
   * The date it bears.
   *
   * @return the date, or nothing where none is printed
   */
  Optional<LocalDate> date();

  /**
   * The time it is for.
   *
   * @return nothing where the text states none
   */
  Optional<StatedPeriod> period();

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
  default Directive mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.DIRECTIVE, this))
        .withIssuer(ids.refer(EntityKind.ORGANIZATION, "issuer", issuer()))
        .withInstrument(ids.refer(EntityKind.LEGAL_INSTRUMENT, "instrument", instrument()))
        .withLegalBasis(ids.refer(EntityKind.LEGAL_INSTRUMENT, "legalBasis", legalBasis()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @Value.Check
  default void check() {
    Invariants.of("directive \"" + id() + "\"")
        .id("id", id())
        .distinct("legalBasis", legalBasis())
        .check();
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
   * Builds a {@link Directive}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableDirective.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
