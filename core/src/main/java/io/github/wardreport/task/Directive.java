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
 * A document that orders tasks: a resolution, decision, conclusion notice, programme, urgent
 * dispatch or work plan (văn bản chỉ đạo).
 *
 * <p>Example: the second part of the year-end report, which sets out nine groups of tasks for 2026.
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
   * The kind of directive. Kinds are data of the application.
   *
   * @return for example {@code conclusion} or {@code programme}
   */
  String kind();

  /**
   * The title.
   *
   * @return the label
   */
  Label label();

  /**
   * The official number.
   *
   * @return for example {@code 12-TB/ĐU}; empty if none is printed
   */
  Optional<String> number();

  /**
   * The legal instruments on which it is based (căn cứ).
   *
   * @return ids of legal instruments
   */
  List<String> legalBasis();

  /**
   * The organization that issued it.
   *
   * @return the id of an organization; empty if none is named
   */
  Optional<String> issuer();

  /**
   * The legal instrument that the directive is itself.
   *
   * @return the id of a legal instrument; empty if it is none
   */
  Optional<String> instrument();

  /**
   * The date of the directive.
   *
   * @return the day; empty if none is printed
   */
  Optional<LocalDate> issuedOn();

  /**
   * The period in which its tasks are carried out.
   *
   * @return the period; empty if the text states none
   */
  Optional<StatedPeriod> period();

  /**
   * Texts that the application keeps with the directive.
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
   * Checks the rules between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException listing every violated rule
   */
  @Value.Check
  default void check() {
    Invariants.of("directive \"" + id() + "\"")
        .id("id", id())
        .distinct("legalBasis", legalBasis())
        .check();
  }

  /**
   * Starts a new directive.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a {@link Directive}. {@code build()} reports all missing and contradictory attributes at
   * once.
   */
  final class Builder extends ImmutableDirective.Builder {

    /** Creates an empty builder. */
    public Builder() {}
  }
}
