package io.github.wardreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Given;
import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorLookup;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardList;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.label.Label;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.IdMapper;
import io.github.wardreport.reference.Reference;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.StatisticLookup;
import io.github.wardreport.statistic.Subject;
import io.github.wardreport.task.Directive;
import io.github.wardreport.task.Task;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures are those of the 2025 report of phường Hoành Sơn; everything around them is invented. */
class ReportLookupTest {
  private static final Label ANY = Label.of("Nội dung");

  private static final Organization COUNCIL =
      Organization.builder().id("ward-council").name(ANY).build();
  private static final Document DOCUMENT =
      Document.builder().id("report-2025").title(ANY).issuer("ward-council").build();
  private static final LegalInstrument RESOLUTION =
      LegalInstrument.builder()
          .id("resolution-12")
          .kind("resolution")
          .number("12/NQ-HĐND")
          .issuer("ward-council")
          .build();
  private static final AdministrativeUnit WARD =
      AdministrativeUnit.builder().id("hoanh-son").addNames(DatedFact.always(ANY)).build();
  private static final Subject STORM =
      Subject.builder().id("storm-10").kind("storm").name(ANY).build();
  private static final Note NOTE = Note.builder().id("budget").text(ANY).build();
  private static final Statistic REVENUE =
      figure("revenue", "130.8 tỷ đồng").withNotes("budget").withSubject("storm-10");
  private static final Statistic PLAN = figure("plan", "106.9 tỷ đồng");
  private static final Statistic ATTAINED = figure("attained", "122.3 % level");
  private static final Section SECTION =
      Section.builder().id("economy").heading(ANY).addStatistics("revenue", "plan").build();
  private static final Breakdown BREAKDOWN =
      Breakdown.builder()
          .id("by-tax")
          .label(ANY)
          .addMeasures(new BreakdownMeasure("amount", ANY, Optional.of("revenue")))
          .addParts(new BreakdownPart("all", ANY, Map.of("amount", "revenue"), Optional.empty()))
          .build();
  private static final Indicator INDICATOR =
      Indicator.builder()
          .id("budget-revenue")
          .label(ANY)
          .addTargets(
              Target.builder()
                  .id("council")
                  .kind("plan")
                  .issuer("ward-council")
                  .figure("plan")
                  .attainment("attained")
                  .build())
          .build();
  private static final IndicatorRecord RECORD =
      IndicatorRecord.builder()
          .id("r-revenue")
          .indicator("budget-revenue")
          .actual("revenue")
          .addOutcomes(new StatedOutcome(Outcome.MET, Optional.of("council")))
          .build();
  private static final Scoreboard SCOREBOARD =
      Scoreboard.builder()
          .id("of-17")
          .label(ANY)
          .addLists(new ScoreboardList(Outcome.MET, List.of("budget-revenue")))
          .build();
  private static final Directive DIRECTIVE =
      Directive.builder().id("year-2026").kind("programme").label(ANY).build();
  private static final Task TASK =
      Task.builder().id("collect").title(ANY).directive("year-2026").addTargets("council").build();
  private static final CaseFlow FLOW =
      CaseFlow.builder().id("land").label(ANY).addRates("attained").build();
  private static final Claim CLAIM =
      Claim.builder()
          .id("of-plan")
          .relation("percent-of-plan")
          .putOperand("actual", ClaimOperand.statistic("revenue"))
          .putOperand("target", ClaimOperand.statistic("plan"))
          .result(ClaimOperand.statistic("attained"))
          .build();

  private static final WardReport REPORT =
      WardReport.builder()
          .title(ANY)
          .document("report-2025")
          .addOrganizations(COUNCIL)
          .addDocuments(DOCUMENT)
          .addInstruments(RESOLUTION)
          .addAdministrativeUnits(WARD)
          .addSubjects(STORM)
          .addSections(SECTION)
          .addNotes(NOTE)
          .addStatistics(REVENUE, PLAN, ATTAINED)
          .addBreakdowns(BREAKDOWN)
          .addIndicators(INDICATOR)
          .addRecords(RECORD)
          .addScoreboards(SCOREBOARD)
          .addDirectives(DIRECTIVE)
          .addTasks(TASK)
          .addCaseFlows(FLOW)
          .addClaims(CLAIM)
          .build();

  private static Statistic figure(String id, String text) {
    return Statistic.builder().id(id).label(ANY).value(Given.quantity(text)).build();
  }

  private static List<String> usesOf(WardReport report, EntityKind kind, String id) {
    return report.usesOf(kind, id).stream().map(Reference::path).toList();
  }

  @Test
  void everythingWithAnIdIsFoundByIt() {
    assertThat(REPORT.organization("ward-council")).contains(COUNCIL);
    assertThat(REPORT.document("report-2025")).contains(DOCUMENT);
    assertThat(REPORT.instrument("resolution-12")).contains(RESOLUTION);
    assertThat(REPORT.administrativeUnit("hoanh-son")).contains(WARD);
    assertThat(REPORT.subject("storm-10")).contains(STORM);
    assertThat(REPORT.section("economy")).contains(SECTION);
    assertThat(REPORT.note("budget")).contains(NOTE);
    assertThat(REPORT.statistic("plan")).contains(PLAN);
    assertThat(REPORT.breakdown("by-tax")).contains(BREAKDOWN);
    assertThat(REPORT.indicator("budget-revenue")).contains(INDICATOR);
    assertThat(REPORT.record("r-revenue")).contains(RECORD);
    assertThat(REPORT.scoreboard("of-17")).contains(SCOREBOARD);
    assertThat(REPORT.directive("year-2026")).contains(DIRECTIVE);
    assertThat(REPORT.task("collect")).contains(TASK);
    assertThat(REPORT.caseFlow("land")).contains(FLOW);
    assertThat(REPORT.claim("of-plan")).contains(CLAIM);
  }

  @Test
  void nothingIsFoundByTheIdOfAnotherKind() {
    assertThat(REPORT.indicator("revenue")).isEmpty();
    assertThat(REPORT.statistic("budget-revenue")).isEmpty();
    assertThat(WardReport.builder().title(ANY).build().task("collect")).isEmpty();
  }

  @Test
  void everyUseOfAFigureIsFound() {
    assertThat(usesOf(REPORT, EntityKind.STATISTIC, "revenue"))
        .containsExactly(
            "$.sections[0].statistics[0]",
            "$.breakdowns[0].measures[0].whole",
            "$.breakdowns[0].parts[0].statistics.amount",
            "$.records[0].actual",
            "$.claims[0].operands.actual");
    assertThat(usesOf(REPORT, EntityKind.STATISTIC, "attained"))
        .containsExactly(
            "$.indicators[0].targets[0].attainment",
            "$.caseFlows[0].rates[0]",
            "$.claims[0].result");
    assertThat(usesOf(REPORT, EntityKind.TARGET, "council"))
        .containsExactly("$.records[0].outcomes[0].target", "$.tasks[0].targets[0]");
    assertThat(usesOf(REPORT, EntityKind.CLAIM, "of-plan")).isEmpty();
  }

  @Test
  void allReferencesOfAReportHaveTheirPaths() {
    assertThat(REPORT.references())
        .extracting(Reference::toString)
        .startsWith(
            "$.document: document \"report-2025\"",
            "$.documents[0].issuer: organization \"ward-council\"",
            "$.instruments[0].issuer: organization \"ward-council\"",
            "$.sections[0].statistics[0]: statistic \"revenue\"")
        .endsWith("$.claims[0].result: statistic \"attained\"");
  }

  @Test
  void everyReferenceFollowsARenaming() {
    WardReport renamed = REPORT.withRenamed(EntityKind.STATISTIC, "revenue", "budget-revenue");
    assertThat(renamed.problems()).isEmpty();
    assertThat(renamed.statistic("revenue")).isEmpty();
    assertThat(renamed.statistic("budget-revenue")).contains(REVENUE.withId("budget-revenue"));
    assertThat(usesOf(renamed, EntityKind.STATISTIC, "budget-revenue"))
        .isEqualTo(usesOf(REPORT, EntityKind.STATISTIC, "revenue"));
    assertThat(renamed.indicator("budget-revenue")).contains(INDICATOR);
  }

  @Test
  void aRenamedFigureIsStillTheSameFigure() {
    WardReport renamed = REPORT.withRenamed(EntityKind.STATISTIC, "revenue", "receipts");
    assertThat(renamed.statistic("receipts").map(Statistic::key)).contains(REVENUE.key());
  }

  @Test
  void renamingBackGivesAnEqualReport() {
    for (EntityKind kind : EntityKind.values()) {
      for (String id : REPORT.index().ids(kind)) {
        WardReport there = REPORT.withRenamed(kind, id, "renamed");
        assertThat(there).isNotEqualTo(REPORT);
        assertThat(there.problems()).isEmpty();
        assertThat(usesOf(there, kind, "renamed")).isEqualTo(usesOf(REPORT, kind, id));
        assertThat(there.withRenamed(kind, "renamed", id)).isEqualTo(REPORT);
      }
    }
  }

  @Test
  void aStepOfLineageFromAUnitToItselfFollowsItsUnit() {
    LineageEdge recoded =
        LineageEdge.builder()
            .kind(LineageKind.RECODED)
            .formerUnit("hoanh-son")
            .laterUnit("hoanh-son")
            .effective(LocalDate.of(2025, 7, 1))
            .build();
    WardReport draft =
        WardReport.builder()
            .title(ANY)
            .addAdministrativeUnits(WARD)
            .addLineage(recoded)
            .buildDraft()
            .withRenamed(EntityKind.ADMINISTRATIVE_UNIT, "hoanh-son", "ward");
    assertThat(draft.lineage())
        .containsExactly(recoded.mapIds(draftMapper("hoanh-son", "ward")))
        .allSatisfy(edge -> assertThat(edge.formerUnit()).isEqualTo("ward"))
        .allSatisfy(edge -> assertThat(edge.laterUnit()).isEqualTo("ward"));
  }

  private static IdMapper draftMapper(String id, String newId) {
    return REPORT.index().renaming(EntityKind.ADMINISTRATIVE_UNIT, id, newId);
  }

  @Test
  void renamingRequiresAKnownIdAndAFreeOne() {
    assertThatThrownBy(() -> REPORT.withRenamed(EntityKind.STATISTIC, "revenu", "receipts"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Argument 'id' must be the id of a statistic; did you mean \"revenue\"?"
                + " but was \"revenu\"");
    assertThatThrownBy(() -> REPORT.withRenamed(EntityKind.STATISTIC, "revenue", "plan"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Argument 'newId' must not be the id of another statistic but was \"plan\"");
    assertThatThrownBy(() -> REPORT.withRenamed(EntityKind.STATISTIC, "revenue", "Thu NS"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Cannot build statistic \"Thu NS\": $.id: must be lower-case letters and digits joined"
                + " by hyphens, but was \"Thu NS\"");
    assertThat(REPORT.withRenamed(EntityKind.STATISTIC, "revenue", "revenue")).isEqualTo(REPORT);
  }

  @Test
  void aDraftIsRenamedAsItIs() {
    WardReport draft =
        WardReport.builder()
            .title(ANY)
            .addStatistics(PLAN, PLAN)
            .addSections(SECTION)
            .buildDraft()
            .withRenamed(EntityKind.STATISTIC, "plan", "target");
    assertThat(draft.problems())
        .extracting(Object::toString)
        .containsExactly(
            "$.statistics[1].id: duplicate id \"target\", first at $.statistics[0].id",
            "$.sections[0].statistics[0]: no statistic has the id \"revenue\"");
  }

  @Test
  void lookupsOfListsFindTheFirst() {
    Statistic other = figure("plan", "100 tỷ đồng");
    assertThat(StatisticLookup.of(List.of(PLAN, other)).statistic("plan")).contains(PLAN);
    assertThat(StatisticLookup.of(List.of(PLAN)).statistic("revenue")).isEmpty();
    Indicator second = INDICATOR.withLabel(Label.of("Khác"));
    assertThat(IndicatorLookup.of(List.of(INDICATOR, second)).indicator("budget-revenue"))
        .contains(INDICATOR);
    assertThat(IndicatorLookup.of(List.of()).indicator("budget-revenue")).isEmpty();
  }
}
