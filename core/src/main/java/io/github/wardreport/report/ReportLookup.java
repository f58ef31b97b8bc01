package io.github.wardreport.report;

import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorData;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.Reference;
import io.github.wardreport.reference.ReferenceIndex;
import io.github.wardreport.reference.Referrer;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Subject;
import io.github.wardreport.task.Directive;
import io.github.wardreport.task.Task;
import io.github.wardreport.territory.AdministrativeUnit;
import java.util.List;
import java.util.Optional;

/**
 * The ids of a report: finds each thing by its id, says who uses it, and renames it.
 *
 * <p>Every look-up takes constant time. In a {@linkplain WardReport.Builder#buildDraft() draft}
 * that repeats an id, it finds the first thing with the id.
 */
public sealed interface ReportLookup extends IndicatorData, Referrer<WardReport>
    permits WardReport {

  /**
   * Everything in the report that has an id, and the references between them.
   *
   * @return the index, made when it is first asked for
   */
  ReferenceIndex index();

  /**
   * The organization with an id.
   *
   * @param id the id
   * @return the organization; empty if there is none with the id
   */
  default Optional<Organization> organization(String id) {
    return find(EntityKind.ORGANIZATION, Organization.class, id);
  }

  /**
   * The document with an id.
   *
   * @param id the id
   * @return the document; empty if there is none with the id
   */
  default Optional<Document> document(String id) {
    return find(EntityKind.DOCUMENT, Document.class, id);
  }

  /**
   * The legal instrument with an id.
   *
   * @param id the id
   * @return the legal instrument; empty if there is none with the id
   */
  default Optional<LegalInstrument> instrument(String id) {
    return find(EntityKind.LEGAL_INSTRUMENT, LegalInstrument.class, id);
  }

  /**
   * The administrative unit with an id.
   *
   * @param id the id
   * @return the administrative unit; empty if there is none with the id
   */
  default Optional<AdministrativeUnit> administrativeUnit(String id) {
    return find(EntityKind.ADMINISTRATIVE_UNIT, AdministrativeUnit.class, id);
  }

  /**
   * The subject with an id.
   *
   * @param id the id
   * @return the subject; empty if there is none with the id
   */
  default Optional<Subject> subject(String id) {
    return find(EntityKind.SUBJECT, Subject.class, id);
  }

  /**
   * The section with an id.
   *
   * @param id the id
   * @return the section; empty if there is none with the id
   */
  default Optional<Section> section(String id) {
    return find(EntityKind.SECTION, Section.class, id);
  }

  /**
   * The note with an id.
   *
   * @param id the id
   * @return the note; empty if there is none with the id
   */
  default Optional<Note> note(String id) {
    return find(EntityKind.NOTE, Note.class, id);
  }

  @Override
  default Optional<Statistic> statistic(String id) {
    return find(EntityKind.STATISTIC, Statistic.class, id);
  }

  /**
   * The breakdown with an id.
   *
   * @param id the id
   * @return the breakdown; empty if there is none with the id
   */
  default Optional<Breakdown> breakdown(String id) {
    return find(EntityKind.BREAKDOWN, Breakdown.class, id);
  }

  @Override
  default Optional<Indicator> indicator(String id) {
    return find(EntityKind.INDICATOR, Indicator.class, id);
  }

  /**
   * The indicator record with an id.
   *
   * @param id the id
   * @return the indicator record; empty if there is none with the id
   */
  default Optional<IndicatorRecord> record(String id) {
    return find(EntityKind.INDICATOR_RECORD, IndicatorRecord.class, id);
  }

  /**
   * The scoreboard with an id.
   *
   * @param id the id
   * @return the scoreboard; empty if there is none with the id
   */
  default Optional<Scoreboard> scoreboard(String id) {
    return find(EntityKind.SCOREBOARD, Scoreboard.class, id);
  }

  /**
   * The directive with an id.
   *
   * @param id the id
   * @return the directive; empty if there is none with the id
   */
  default Optional<Directive> directive(String id) {
    return find(EntityKind.DIRECTIVE, Directive.class, id);
  }

  /**
   * The task with an id.
   *
   * @param id the id
   * @return the task; empty if there is none with the id
   */
  default Optional<Task> task(String id) {
    return find(EntityKind.TASK, Task.class, id);
  }

  /**
   * The case flow with an id.
   *
   * @param id the id
   * @return the case flow; empty if there is none with the id
   */
  default Optional<CaseFlow> caseFlow(String id) {
    return find(EntityKind.CASE_FLOW, CaseFlow.class, id);
  }

  /**
   * The claim with an id.
   *
   * @param id the id
   * @return the claim; empty if there is none with the id
   */
  default Optional<Claim> claim(String id) {
    return find(EntityKind.CLAIM, Claim.class, id);
  }

  private <T> Optional<T> find(EntityKind kind, Class<T> type, String id) {
    return index().find(kind, id).map(type::cast);
  }

  /**
   * The places that refer to a thing: who uses this figure, which tasks an office leads.
   *
   * <p>Example: {@code usesOf(EntityKind.STATISTIC, "budget-revenue")} has, among others, the path
   * {@code $.records[0].actual}.
   *
   * @param kind the kind of the thing
   * @param id its id
   * @return references with their paths, in the order of the report; empty if nothing refers to it
   */
  default List<Reference> usesOf(EntityKind kind, String id) {
    return index().usesOf(kind, id);
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
   * @throws io.github.wardreport.problem.InvalidValueException if nothing of the kind has the id,
   *     another thing of the kind has the new id, or the new id is no slug
   */
  default WardReport withRenamed(EntityKind kind, String id, String newId) {
    return mapIds(index().renaming(kind, id, newId));
  }
}
