package io.github.wardreport.report;

import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.internal.ValueStyle;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.ReferenceIndex;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.MaturityScale;
import io.github.wardreport.statistic.MaturityScales;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Subject;
import io.github.wardreport.task.Directive;
import io.github.wardreport.task.Task;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.UnitCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The whole report of a ward or commune: what it prints, as it prints it, held together by ids.
 *
 * <p>Every figure is a {@link Statistic} and is held once, in {@link #statistics()}; sections,
 * notes, breakdowns, indicators, case flows and claims refer to it by id. {@code build()} refuses
 * broken structure: a reference to nothing, a repeated id, a note that nobody refers to. Figures
 * that contradict each other are data and stay.
 *
 * <p>It has no {@code with…} methods, because they would skip that check. A changed copy is made by
 * {@code WardReport.builder().from(report)}, which checks the whole.
 *
 * <p>Example: {@code report.statistic("budget-revenue").flatMap(Statistic::quantity)} is 130.8 tỷ
 * đồng in the report of phường Hoành Sơn for 2025.
 */
@Value.Immutable
@ValueStyle
public sealed interface WardReport extends ReportLookup permits ImmutableWardReport {

  /**
   * The title of the report.
   *
   * @return the title
   */
  Label title();

  /**
   * The document that the report was taken from.
   *
   * @return a document's id; empty if it is not known
   */
  Optional<String> document();

  /**
   * The ward, commune or other unit that the report is about.
   *
   * @return an administrative unit's id; empty if it is not known
   */
  Optional<String> referenceArea();

  /**
   * The period that the report is about. It is assumed, but never printed, for statistics that
   * state no period.
   *
   * @return the period; empty if the text states none
   */
  Optional<StatedPeriod> period();

  /**
   * The scales of maturity that the report declares.
   *
   * @return scales in addition to {@link MaturityScale#STATISTICS} and {@link MaturityScale#BUDGET}
   */
  List<MaturityScale> maturityScales();

  /**
   * Returns the scales that say which of the report's maturities is the weakest: the declared ones
   * and the two known ones.
   *
   * @return all scales that apply
   */
  default MaturityScales scalesOfMaturity() {
    return MaturityScales.standard().with(maturityScales());
  }

  /**
   * The measure units that the report declares.
   *
   * @return measure units in addition to the built-in ones
   */
  List<MeasureUnit> declaredUnits();

  /**
   * The organizations that issue plans and lead tasks.
   *
   * @return organizations
   */
  List<Organization> organizations();

  /**
   * The documents that figures come from.
   *
   * @return documents
   */
  List<Document> documents();

  /**
   * The legal instruments that the report mentions.
   *
   * @return legal instruments
   */
  List<LegalInstrument> instruments();

  /**
   * The administrative units that the report mentions.
   *
   * @return administrative units
   */
  List<AdministrativeUnit> administrativeUnits();

  /**
   * The changes of its administrative units: which unit went into which, and when.
   *
   * @return changes in addition to those that the units' formations state
   */
  List<LineageEdge> lineage();

  /**
   * The projects, storms, campaigns and other things that statistics are about.
   *
   * @return subjects
   */
  List<Subject> subjects();

  /**
   * The sections, in the order of the report.
   *
   * @return sections
   */
  List<Section> sections();

  /**
   * The notes, in any order. Their {@linkplain #noteNumbers() numbers} follow from the order in
   * which they are referred to.
   *
   * @return notes
   */
  List<Note> notes();

  /**
   * Every figure that the report prints, each once.
   *
   * @return statistics
   */
  List<Statistic> statistics();

  /**
   * The breakdowns of wholes into parts.
   *
   * @return breakdowns
   */
  List<Breakdown> breakdowns();

  /**
   * The indicators with their targets.
   *
   * @return indicators
   */
  List<Indicator> indicators();

  /**
   * What the report says about each indicator.
   *
   * @return indicator records
   */
  @Override
  List<IndicatorRecord> records();

  /**
   * The counts of indicators by outcome that the report states.
   *
   * @return scoreboards
   */
  List<Scoreboard> scoreboards();

  /**
   * The directives that give tasks.
   *
   * @return directives
   */
  List<Directive> directives();

  /**
   * The tasks.
   *
   * @return tasks
   */
  List<Task> tasks();

  /**
   * The flows of case files.
   *
   * @return case flows
   */
  List<CaseFlow> caseFlows();

  /**
   * The relations that the report claims among its figures.
   *
   * @return claims
   */
  List<Claim> claims();

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
  default WardReport mapIds(IdMapper ids) {
    return builder()
        .from(this)
        .document(ids.refer(EntityKind.DOCUMENT, "document", document()))
        .referenceArea(ids.refer(EntityKind.ADMINISTRATIVE_UNIT, "referenceArea", referenceArea()))
        .organizations(ids.parts("organizations", organizations()))
        .documents(ids.parts("documents", documents()))
        .instruments(ids.parts("instruments", instruments()))
        .administrativeUnits(ids.parts("territory", administrativeUnits()))
        .lineage(ids.parts("lineage", lineage()))
        .subjects(ids.parts("subjects", subjects()))
        .sections(ids.parts("sections", sections()))
        .notes(ids.parts("notes", notes()))
        .statistics(ids.parts("statistics", statistics()))
        .breakdowns(ids.parts("breakdowns", breakdowns()))
        .indicators(ids.parts("indicators", indicators()))
        .records(ids.parts("records", records()))
        .scoreboards(ids.parts("scoreboards", scoreboards()))
        .directives(ids.parts("directives", directives()))
        .tasks(ids.parts("tasks", tasks()))
        .caseFlows(ids.parts("caseFlows", caseFlows()))
        .claims(ids.parts("claims", claims()))
        .buildDraft();
  }

  @Override
  @Value.Lazy
  default ReferenceIndex index() {
    return ReferenceIndex.of(this::mapIds);
  }

  /**
   * Returns a catalogue of the administrative units with their lineage.
   *
   * @return the catalogue
   * @throws InvalidValueException if this is a draft whose units contradict each other
   */
  default UnitCatalogue unitCatalogue() {
    return UnitCatalogue.of(administrativeUnits(), lineage());
  }

  /**
   * Returns the part of the report that is about administrative units.
   *
   * @return the units with their lineage, the statistics that are their land areas and populations,
   *     and all instruments and documents of the report
   * @throws InvalidValueException if this is a draft whose units contradict each other
   */
  default TerritoryData territoryData() {
    return ReportTerritory.of(this);
  }

  /**
   * The number that each note is printed with: from 1, in the order of first reference. Sections
   * are read in their order; within a section the notes of its text come first, then those of its
   * statistics. The notes that a note refers to follow it.
   *
   * @return numbers by the notes' ids, in the order of the numbers
   */
  @Value.Lazy
  default Map<String, Integer> noteNumbers() {
    return ReadingOrder.noteNumbers(this);
  }

  /**
   * The section or note in which each statistic is printed.
   *
   * @return places by the statistics' ids, without statistics that no section or note prints
   */
  @Value.Lazy
  default Map<String, Place> places() {
    return ReadingOrder.places(this);
  }

  /**
   * Returns the built-in measure units and those that the report declares.
   *
   * @return all measure units that the report may use
   */
  default MeasureUnits measureUnits() {
    return MeasureUnits.builtIn().with(declaredUnits());
  }

  /**
   * Finds everything that is broken in the structure of the report.
   *
   * @return problems with their paths; empty unless this is a {@linkplain Builder#buildDraft()
   *     draft}
   */
  default List<Problem> problems() {
    return ReportIntegrity.problems(this);
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
   * Builds a {@link WardReport}. {@code build()} reports all missing attributes and everything that
   * is broken in the structure at once.
   */
  final class Builder extends ImmutableWardReport.Builder {

    /** Creates an empty builder. */
    public Builder() {}

    /**
     * Adds administrative units with all that is known about them.
     *
     * @param data the units with their lineage, statistics, instruments and documents
     * @return this builder
     */
    public Builder addTerritoryData(TerritoryData data) {
      return addAllAdministrativeUnits(data.administrativeUnits())
          .addAllLineage(data.lineage())
          .addAllStatistics(data.statistics())
          .addAllInstruments(data.instruments())
          .addAllDocuments(data.documents());
    }

    /**
     * Builds the report.
     *
     * @return the report
     * @throws InvalidValueException if attributes are missing or the structure is broken, listing
     *     all problems
     */
    @Override
    public WardReport build() {
      WardReport report = super.build();
      List<Problem> problems = report.problems();
      if (!problems.isEmpty()) {
        throw new InvalidValueException("report", problems);
      }
      return report;
    }

    /**
     * Builds a report that is still being written, whose structure may be broken.
     *
     * @return the report; {@link WardReport#problems()} lists what is broken
     * @throws InvalidValueException if attributes are missing
     */
    public WardReport buildDraft() {
      return super.build();
    }
  }
}
