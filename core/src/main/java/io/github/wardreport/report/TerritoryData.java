package io.github.wardreport.report;

import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.period.PointInTime;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.ReferenceIndex;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.StatisticLookup;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.CatalogueAssembler;
import io.github.wardreport.territory.FigureObservation;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.UnitCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Administrative units with everything that is known about them: their lineage, their land areas
 * and populations, the instruments that formed them and the documents all this was taken from.
 *
 * <p>It is what tables of units and public data sets hold, and the part of a {@link WardReport}
 * that is about administrative units. To look units up, ask for its {@link #catalogue()}.
 *
 * <p>Example: {@code data.catalogue().byCode("18832", day)} is phường Hoành Sơn, whose {@code
 * landArea()} names the statistic of 70.48 km².
 */
@Value.Immutable
@ValueStyle
public sealed interface TerritoryData extends WithTerritoryData, StatisticLookup
    permits ImmutableTerritoryData {

  /**
   * The administrative units.
   *
   * @return units with different ids; each parent and predecessor is among them
   */
  List<AdministrativeUnit> administrativeUnits();

  /**
   * The steps between the units.
   *
   * @return steps beside those that the units' own formations state
   */
  List<LineageEdge> lineage();

  /**
   * The figures of the units: land areas and populations, of one day or several.
   *
   * @return statistics with different ids; those that a unit refers to are among them
   */
  List<Statistic> statistics();

  /**
   * The legal instruments by which units were formed.
   *
   * @return instruments with different ids
   */
  List<LegalInstrument> instruments();

  /**
   * The documents that units and figures were taken from.
   *
   * @return documents with different ids
   */
  List<Document> documents();

  /**
   * Everything in the data that has an id, and the references between them.
   *
   * @return the index, made when it is first asked for
   */
  @Value.Lazy
  default ReferenceIndex index() {
    return ReferenceIndex.of(
        ids -> {
          ids.parts("documents", documents());
          ids.parts("instruments", instruments());
          ids.parts("territory", administrativeUnits());
          ids.parts("lineage", lineage());
          ids.parts("statistics", statistics());
        });
  }

  @Override
  default Optional<Statistic> statistic(String id) {
    return index().find(EntityKind.STATISTIC, id).map(Statistic.class::cast);
  }

  /**
   * The legal instrument with an id.
   *
   * @param id the id
   * @return the legal instrument; empty if there is none with the id
   */
  default Optional<LegalInstrument> instrument(String id) {
    return index().find(EntityKind.LEGAL_INSTRUMENT, id).map(LegalInstrument.class::cast);
  }

  /**
   * The document with an id.
   *
   * @param id the id
   * @return the document; empty if there is none with the id
   */
  default Optional<Document> document(String id) {
    return index().find(EntityKind.DOCUMENT, id).map(Document.class::cast);
  }

  /**
   * The units and their lineage for looking up.
   *
   * @return the catalogue, which is built once
   */
  @Value.Lazy
  default UnitCatalogue catalogue() {
    return UnitCatalogue.of(administrativeUnits(), lineage());
  }

  /**
   * Checks that the data hold together.
   *
   * @throws InvalidValueException listing every duplicate id, every reference to something that is
   *     missing, and every {@linkplain UnitCatalogue#contradictions contradiction} between the
   *     units; the paths are those of a report: {@code $.territory[0]}, {@code $.lineage[2]}
   */
  @Value.Check
  default void check() {
    List<Problem> problems =
        new ArrayList<>(
            index()
                .problems(
                    EnumSet.of(
                        EntityKind.DOCUMENT,
                        EntityKind.LEGAL_INSTRUMENT,
                        EntityKind.ADMINISTRATIVE_UNIT,
                        EntityKind.STATISTIC)));
    problems.addAll(UnitCatalogue.contradictions(administrativeUnits(), lineage()));
    if (!problems.isEmpty()) {
      throw new InvalidValueException("territory data", problems);
    }
  }

  /**
   * Takes over what an assembler made of its observations. The figures become statistics.
   *
   * @param assembled the assembler, with all its observations
   * @param documents the documents that the figures cite
   * @return the data
   * @throws InvalidValueException if the data do not hold together, listing every problem
   */
  static TerritoryData of(CatalogueAssembler assembled, Collection<Document> documents) {
    return builder()
        .administrativeUnits(assembled.units())
        .lineage(assembled.lineage())
        .statistics(assembled.figures().stream().map(TerritoryData::statistic).toList())
        .instruments(assembled.instruments())
        .documents(documents)
        .build();
  }

  /**
   * Makes the statistic of a figure.
   *
   * @param figure the land area or population of a unit on a day
   * @return a statistic whose {@linkplain Statistic#referenceArea reference area} is the unit
   */
  static Statistic statistic(FigureObservation figure) {
    return Statistic.builder()
        .id(figure.id())
        .topic(figure.topic().code())
        .label(figure.topic().label())
        .value(figure.value())
        .referenceArea(figure.referenceArea())
        .period(StatedPeriod.of(PointInTime.of(figure.asOf())))
        .asPrinted(figure.asPrinted())
        .citation(figure.citation())
        .build();
  }

  /**
   * Starts new data.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TerritoryData}; {@code build()} reports every problem at once. */
  final class Builder extends ImmutableTerritoryData.Builder {

    /** An empty builder. */
    public Builder() {}
  }
}
