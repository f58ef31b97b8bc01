package io.github.wardreport.report;

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
import io.github.wardreport.reference.Reference;
import io.github.wardreport.reference.ReferenceIndex;
import io.github.wardreport.reference.Referrer;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.MaturityScale;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Subject;
import io.github.wardreport.task.CaseFlow;
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
 * <p>Every figure is a {@link Statistic} and stands once, in {@link #statistics()}; sections,
 * notes, breakdowns, indicators, case flows and claims refer to it by id. {@code build()} refuses
 * broken structure: a reference to nothing, an id that is there twice, a note that nobody refers
 * to. Arithmetic that contradicts itself is data and stays.
 *
 * <p>It has no {@code with…} methods, because they would skip that check. A changed copy is made by
 * {@code WardReport.builder().from(report)}, which checks the whole.
 *
 * <p>Example: {@code report.statistic("budget-revenue").flatMap(Statistic::quantity)} is 130.8 tỷ
 * đồng in the report of phường Hoành Sơn for 2025.
 */
@Value.Immutable
@ValueStyle
public sealed interface WardReport extends ReportLookup, Referrer<WardReport>
    permits ImmutableWardReport {

  /**
   * What the report is called.
   *
   * @return the title
   */
  Label title();

  /**
   * The document it was taken from.
   *
   * @return a document's id, or nothing
   */
  Optional<String> document();

  /**
   * The ward, commune or other unit it is about.
   *
   * @return an administrative unit's id, or nothing
   */
  Optional<String> referenceArea();

  /**
   * The time it is about; assumed, never printed, where a statistic states none.
   *
   * @return nothing where the text states none
   */
  Optional<StatedPeriod> period();

  /**
   * The scales of maturity it uses beside the known ones.
   *
   * @return scales
   */
  List<MaturityScale> maturityScales();

  /**
   * The measure units it declares beside the built-in ones.
   *
   * @return measure units
   */
  List<MeasureUnit> declaredUnits();

  /**
   * Who issues plans and leads tasks.
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
   * The legal instruments it mentions.
   *
   * @return legal instruments
   */
  List<LegalInstrument> instruments();

  /**
   * The administrative units it speaks of.
   *
   * @return administrative units
   */
  List<AdministrativeUnit> administrativeUnits();

  /**
   * The steps in the history of its administrative units: which went into which, and when.
   *
   * @return steps beside those that the units' own formations tell
   */
  List<LineageEdge> lineage();

  /**
   * The projects, storms, campaigns and other things that statistics are about.
   *
   * @return subjects
   */
  List<Subject> subjects();

  /**
   * Its sections, in the order of the report.
   *
   * @return sections
   */
  List<Section> sections();

  /**
   * Its notes, in any order; their numbers are given at assembly.
   *
   * @return notes
   */
  List<Note> notes();

  /**
   * Every figure it prints, once.
   *
   * @return statistics
   */
  List<Statistic> statistics();

  /**
   * How wholes fall into parts.
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
   * What it says of each indicator.
   *
   * @return indicator records
   */
  @Override
  List<IndicatorRecord> records();

  /**
   * The counts of indicators by outcome that it states.
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
   * What it claims of its figures.
   *
   * @return claims
   */
  List<Claim> claims();

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

  @Override
  default List<Reference> references() {
    return index().references();
  }

  /**
   * Returns a copy in which a thing has another id and everything that refers to it follows. All
   * else stays as it is: a statistic keeps its topic and an indicator its concept, even where these
   * were taken from the id.
   *
   * <p>Example: {@code report.withRenamed(EntityKind.STATISTIC, "revenue", "budget-revenue")}.
   *
   * @param kind the kind of the thing
   * @param id the id it has; targets of several indicators that share it are all renamed
   * @param newId the id it gets
   * @return the copy; as sound or as broken as this report
   * @throws InvalidValueException if nothing of the kind has the id, another thing of the kind has
   *     the new id, or the new id is no slug
   */
  default WardReport withRenamed(EntityKind kind, String id, String newId) {
    return mapIds(index().renaming(kind, id, newId));
  }

  /**
   * Its administrative units for looking up, with their lineage.
   *
   * @return the catalogue
   * @throws InvalidValueException if this is a draft whose units contradict themselves
   */
  default UnitCatalogue unitCatalogue() {
    return UnitCatalogue.of(administrativeUnits(), lineage());
  }

  /**
   * The part of the report that is about administrative units, as a value of its own.
   *
   * @return the units with their lineage, the statistics that are their land areas and populations,
   *     and all instruments and documents of the report
   * @throws InvalidValueException if this is a draft whose units do not hold together
   */
  default TerritoryData territoryData() {
    return ReportTerritory.of(this);
  }

  /**
   * The number that each note is printed with: from 1, in the order of first reference. References
   * are met section by section; within a section first those of its text, then those of its
   * statistics; a note's own references follow it.
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
   * @return places by the statistics' ids; a statistic that is placed nowhere is not in it
   */
  @Value.Lazy
  default Map<String, Place> places() {
    return ReadingOrder.places(this);
  }

  /**
   * The built-in measure units and those the report declares.
   *
   * @return all units that may stand in it
   */
  default MeasureUnits measureUnits() {
    return MeasureUnits.builtIn().with(declaredUnits());
  }

  /**
   * Everything that is broken in the report's structure.
   *
   * @return empty for a report that was built; a {@linkplain Builder#buildDraft() draft} may have
   *     problems
   */
  default List<Problem> problems() {
    return ReportIntegrity.problems(this);
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
   * Builds a {@link WardReport}; what is missing or contradicts itself is reported by {@code
   * build()}, all at once.
   */
  final class Builder extends ImmutableWardReport.Builder {

    /** An empty builder. */
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
     * @throws InvalidValueException if attributes are missing or the structure is broken, with all
     *     problems
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
     * @return the report; {@link WardReport#problems()} says what is broken
     * @throws InvalidValueException if attributes are missing
     */
    public WardReport buildDraft() {
      return super.build();
    }
  }
}
