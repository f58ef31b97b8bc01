package io.github.wardreport.statistic;

import io.github.wardreport.format.Printable;
import io.github.wardreport.format.Printer;
import io.github.wardreport.internal.Invariants;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Amount;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.measure.StatedValue;
import io.github.wardreport.measure.UndefinedReason;
import io.github.wardreport.number.Interval;
import io.github.wardreport.number.Precision;
import io.github.wardreport.number.PrintingRule;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.source.Citation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One figure of a report as it was published: its value, unit and decimals, what it is about, which
 * time it speaks of, and how sure its author was. Every printed figure is a statistic, held once in
 * its report; targets, records, breakdowns, notes, sections and claims refer to it by {@link
 * #id()}.
 *
 * <p>Beside the id it has a {@linkplain #key() key}, which says what the figure is a figure of. Two
 * statistics with equal keys are the same figure stated twice, whatever their labels say.
 *
 * <pre>{@code
 * Statistic revenue =
 *     Statistic.builder()
 *         .id("budget-revenue")
 *         .label(Label.of("Tổng thu ngân sách", "Total budget revenue"))
 *         .value(Quantity.of("130.8", MeasureUnits.builtIn().get("tỷ đồng")))
 *         .maturity(Maturity.ESTIMATED)
 *         .period(StatedPeriod.of(Year.of(2025)))
 *         .build();
 * }</pre>
 */
@org.immutables.value.Value.Immutable
@ValueStyle
public sealed interface Statistic
    extends WithStatistic, Entity<Statistic>, ContextualOperand, Printable
    permits ImmutableStatistic {

  /**
   * The id by which others refer to it.
   *
   * @return a slug, unique in its report
   */
  @Override
  String id();

  /**
   * What people call the figure; never its identity.
   *
   * @return the label
   */
  Label label();

  /**
   * The value as published.
   *
   * @return a quantity, or whatever else stands in its place
   */
  StatedValue value();

  /**
   * The word that says on which side of the figure the true value lies.
   *
   * @return for example {@link Qualifier#MORE_THAN} for {@code hơn}; empty if there is none
   */
  Optional<Qualifier> qualifier();

  /**
   * How final the figure is.
   *
   * @return for example {@link Maturity#ESTIMATED} for {@code ước}; empty if the report does not
   *     say
   */
  Optional<Maturity> maturity();

  /**
   * At which prices an amount of money is stated.
   *
   * @return empty if prices have no part in it
   */
  Optional<PriceBasis> priceBasis();

  /**
   * What is measured, the first part of the key.
   *
   * @return a code; the id where none was given
   */
  @org.immutables.value.Value.Default
  default String topic() {
    return id();
  }

  /**
   * The categories that narrow the topic: crop, field, sex.
   *
   * @return members of different dimensions; their order means nothing, they stand by dimension
   */
  @org.immutables.value.Value.NaturalOrder
  SortedSet<Member> members();

  /**
   * The particular thing the figure is about.
   *
   * @return a subject's id; empty if there is none
   */
  Optional<String> subject();

  /**
   * The area the figure is about, where it is not the report's own.
   *
   * @return an administrative unit's id; empty if there is none
   */
  Optional<String> referenceArea();

  /**
   * On which boundaries a figure of a merged unit stands.
   *
   * @return empty if the unit was not merged in the period, or the figure does not depend on it
   */
  Optional<Boundaries> boundaries();

  /**
   * The version of the definition that the figure follows, where a concept was redefined.
   *
   * @return for example {@code poverty-2022-2025}; empty if the report does not say
   */
  Optional<String> definition();

  /**
   * The time the figure speaks of.
   *
   * @return empty if the text states none; the report's own period is then assumed, never printed
   */
  Optional<StatedPeriod> period();

  /**
   * What a growth, index, change or percent of plan is taken against.
   *
   * @return a period or a plan; empty if there is none
   */
  Optional<Comparison> comparedWith();

  /**
   * Thresholds, ages and distances that only define the figure.
   *
   * @return conditions, in order
   */
  List<Condition> conditions();

  /**
   * The printed token, where value and decimals cannot rebuild it.
   *
   * @return for example {@code 05} or {@code 3212}; empty if there is none
   */
  Optional<String> asPrinted();

  /**
   * What an editor restored or doubts.
   *
   * @return empty if the figure was read without doubt
   */
  Optional<EditorialMark> editorial();

  /**
   * The notes attached to the figure itself.
   *
   * @return ids of notes, in order
   */
  List<String> notes();

  /**
   * Earlier values, from the first to the last.
   *
   * @return empty where the figure was never revised
   */
  List<Revision> revisions();

  /**
   * Where the figure was taken from, where that is another document.
   *
   * @return empty for a figure of the report itself
   */
  Optional<Citation> citation();

  /**
   * The application's own texts.
   *
   * @return ordered texts
   */
  @org.immutables.value.Value.Default
  default Attributes attributes() {
    return Attributes.empty();
  }

  /**
   * What the figure is a figure of.
   *
   * @return the key; equal keys are the same figure stated twice
   */
  default StatisticKey key() {
    return new StatisticKey(
        topic(),
        new HashSet<>(members()),
        subject(),
        referenceArea(),
        period().map(StatedPeriod::period),
        comparedWith());
  }

  /**
   * The quantity to calculate with.
   *
   * @return empty if the value is not one quantity
   */
  default Optional<Quantity> quantity() {
    return value().quantity();
  }

  /**
   * What was known of the figure on a day.
   *
   * @param day the day
   * @return the value that was in force at its end
   */
  default StatedValue asOf(LocalDate day) {
    for (Revision revision : revisions()) {
      if (day.isBefore(revision.replacedOn())) {
        return revision.value();
      }
    }
    return value();
  }

  /**
   * Returns the true values, in the unit of the value, that can be behind this figure as it is
   * printed.
   *
   * @param rule how the author may have come to the printed digits
   * @return {@code (3000, +∞)} for {@code hơn 3.000}; empty if the value has no quantity, for
   *     {@code khoảng}, and for a figure of unknown precision, unless the number is taken unchanged
   */
  default Optional<Interval> possibleValues(PrintingRule rule) {
    return quantity().flatMap(quantity -> quantity.possibleValues(qualifier(), rule));
  }

  /**
   * The precision a figure has unless its statistic says otherwise: exact for counted things that
   * are neither qualified nor provisional, printed for all else.
   *
   * @param unit the unit the figure is stated in
   * @param qualifier the word that qualifies it, such as {@code hơn}
   * @param maturity how final it is
   * @return the precision
   */
  static Precision usualPrecision(
      MeasureUnit unit, Optional<Qualifier> qualifier, Optional<Maturity> maturity) {
    return qualifier.isPresent() || maturity.filter(Maturity::isProvisional).isPresent()
        ? Precision.PRINTED
        : Quantity.usualPrecision(unit);
  }

  @Override
  default Optional<Amount> amount() {
    return value().amount();
  }

  @Override
  default Optional<UndefinedReason> undefinedReason() {
    return value().undefinedReason();
  }

  /**
   * What the figure is stated for.
   *
   * @return its period, prices, definition, boundaries, maturity and notes
   */
  @Override
  default Optional<FigureContext> context() {
    return Optional.of(
        new FigureContext(
            period().map(StatedPeriod::period),
            priceBasis(),
            definition(),
            boundaries(),
            maturity(),
            notes()));
  }

  @Override
  default String print(Printer printer) {
    return printer.print(qualifier(), value());
  }

  @Override
  default Statistic mapIds(IdMapper ids) {
    return withId(ids.own(EntityKind.STATISTIC, this))
        .withSubject(ids.refer(EntityKind.SUBJECT, "subject", subject()))
        .withReferenceArea(
            ids.refer(EntityKind.ADMINISTRATIVE_UNIT, "referenceArea", referenceArea()))
        .withNotes(ids.refer(EntityKind.NOTE, "notes", notes()))
        .withCitation(ids.part("citation", citation()))
        .withComparedWith(ids.part("comparedWith", comparedWith()));
  }

  /**
   * Checks what must hold between the attributes.
   *
   * @throws io.github.wardreport.problem.InvalidValueException with everything that does not hold
   */
  @org.immutables.value.Value.Check
  default void check() {
    List<String> dimensions = members().stream().map(Member::dimension).toList();
    Invariants invariants =
        Invariants.of("statistic \"" + id() + "\"")
            .id("id", id())
            .distinct("members", dimensions)
            .distinct("notes", notes())
            .require(
                Revision.inOrder(revisions()), "revisions", "must go from the first to the last");
    if (!topic().equals(id())) {
      invariants.id("topic", topic());
    }
    invariants.check();
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
   * Builds a {@link Statistic}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableStatistic.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
