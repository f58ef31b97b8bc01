package io.github.wardreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wardreport.Given;
import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.indicator.Adjustment;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Operator;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardCount;
import io.github.wardreport.indicator.ScoreboardList;
import io.github.wardreport.indicator.SpatialAggregation;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.label.Label;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.source.Citation;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.Comparison;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.MaturityScale;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Subject;
import io.github.wardreport.task.Directive;
import io.github.wardreport.task.ProgressEntry;
import io.github.wardreport.task.Task;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.Formation;
import io.github.wardreport.territory.Predecessor;
import io.github.wardreport.territory.Predecessor.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every reference of every type is broken once, in a report that holds nothing it could lead to.
 */
class ReferencesTest {
  private static final Label ANY = Label.of("Nội dung");

  private static WardReport.Builder report() {
    return WardReport.builder().title(ANY);
  }

  private static Statistic.Builder figure(String id) {
    return Statistic.builder().id(id).label(ANY).value(Given.quantity("130.8 tỷ đồng"));
  }

  private static Indicator.Builder indicator(String id) {
    return Indicator.builder().id(id).label(ANY);
  }

  private static void assertRefused(WardReport.Builder broken, String... problems) {
    assertThat(broken.buildDraft().problems())
        .extracting(Problem::toString)
        .containsExactly(problems);
    assertThatThrownBy(broken::build)
        .hasMessage("Cannot build report: " + String.join("; ", problems));
  }

  @Test
  void aReportRefersToItsDocumentAndArea() {
    assertRefused(
        report().document("report-2025").referenceArea("hoanh-son"),
        "$.document: no document has the id \"report-2025\"",
        "$.referenceArea: no administrative unit has the id \"hoanh-son\"");
  }

  @Test
  void documentsAndInstrumentsReferToTheirIssuers() {
    assertRefused(
        report()
            .addDocuments(
                Document.builder().id("report-2025").title(ANY).issuer("ward-committee").build())
            .addInstruments(
                LegalInstrument.builder()
                    .id("nq-1665")
                    .kind("resolution")
                    .number("1665/NQ-UBTVQH15")
                    .issuer("standing-committee")
                    .build()),
        "$.documents[0].issuer: no organization has the id \"ward-committee\"",
        "$.instruments[0].issuer: no organization has the id \"standing-committee\"");
  }

  @Test
  void anAdministrativeUnitRefersToItsParentsFiguresAndFormation() {
    Formation formation =
        new Formation(
            Optional.of("nq-1665"),
            Optional.of(LocalDate.of(2025, 7, 1)),
            List.of(
                new Predecessor("hoanh-son", Extent.NONE, Extent.NONE),
                new Predecessor("ky-loi", Extent.PART, Extent.PART)));
    assertRefused(
        report()
            .addAdministrativeUnits(
                AdministrativeUnit.builder()
                    .id("hoanh-son")
                    .addNames(DatedFact.always(ANY))
                    .addParents(DatedFact.always("ha-tinh"))
                    .landArea("natural-area")
                    .population("inhabitants")
                    .formation(formation)
                    .build()),
        "$.territory[0].parents[0].value: no administrative unit has the id \"ha-tinh\"",
        "$.territory[0].landArea: no statistic has the id \"natural-area\"",
        "$.territory[0].population: no statistic has the id \"inhabitants\"",
        "$.territory[0].formation.instrument: no legal instrument has the id \"nq-1665\"",
        "$.territory[0].formation.predecessors[1].formerUnit: no administrative unit has the id"
            + " \"ky-loi\"");
  }

  @Test
  void subjectsSectionsAndNotesReferToTheirContents() {
    assertRefused(
        report()
            .addSubjects(
                Subject.builder().id("storm-10").kind("storm").name(ANY).partOf("weather").build())
            .addSections(
                Section.builder()
                    .id("economy")
                    .heading(ANY)
                    .parent("part-1")
                    .addStatistics("rice-area")
                    .addBreakdowns("by-season")
                    .addNotes("crops", "herd")
                    .build())
            .addNotes(
                Note.builder()
                    .id("crops")
                    .text(ANY)
                    .addStatistics("rice-area", "rice-yield")
                    .addBreakdowns("by-crop")
                    .addNotes("weather")
                    .build()),
        "$.subjects[0].partOf: no subject has the id \"weather\"",
        "$.sections[0].parent: no section has the id \"part-1\"",
        "$.sections[0].statistics[0]: no statistic has the id \"rice-area\"",
        "$.sections[0].breakdowns[0]: no breakdown has the id \"by-season\"",
        "$.sections[0].notes[1]: no note has the id \"herd\"",
        "$.notes[0].statistics[0]: no statistic has the id \"rice-area\"",
        "$.notes[0].statistics[1]: no statistic has the id \"rice-yield\"",
        "$.notes[0].breakdowns[0]: no breakdown has the id \"by-crop\"",
        "$.notes[0].notes[0]: no note has the id \"weather\"",
        "$.notes[0].statistics[0]: the statistic \"rice-area\" is already printed at"
            + " $.sections[0].statistics[0]");
  }

  @Test
  void aStatisticRefersToItsSubjectAreaNotesAndSources() {
    assertRefused(
        report()
            .addStatistics(
                figure("kept-revenue")
                    .subject("treasury")
                    .referenceArea("hoanh-son")
                    .addNotes("plan-of-province")
                    .citation(new Citation("appendix", Optional.of("bảng 2")))
                    .comparedWith(new Comparison.WithPlan("plan", Optional.of("province")))
                    .build()),
        "$.statistics[0].subject: no subject has the id \"treasury\"",
        "$.statistics[0].referenceArea: no administrative unit has the id \"hoanh-son\"",
        "$.statistics[0].notes[0]: no note has the id \"plan-of-province\"",
        "$.statistics[0].citation.document: no document has the id \"appendix\"",
        "$.statistics[0].comparedWith.issuer: no organization has the id \"province\"");
  }

  @Test
  void theMaturityOfAStatisticIsALevelOfAScale() {
    assertRefused(
        report()
            .addStatistics(
                figure("a").maturity(Maturity.parse("statistics:estimatd")).build(),
                figure("b").maturity(Maturity.parse("poverty:reviewed")).build(),
                figure("c").maturity(Maturity.parse("budget:settled")).build()),
        "$.statistics[0].maturity: no maturity has the id \"statistics:estimatd\";"
            + " did you mean \"statistics:estimated\"?",
        "$.statistics[1].maturity: no maturity has the id \"poverty:reviewed\"");
    WardReport declared =
        report()
            .addMaturityScales(new MaturityScale("poverty", List.of("counted", "reviewed")))
            .addStatistics(figure("b").maturity(Maturity.parse("poverty:reviewed")).build())
            .build();
    assertThat(declared.problems()).isEmpty();
  }

  @Test
  void aBreakdownRefersToTheFiguresOfItsParts() {
    assertRefused(
        report()
            .addBreakdowns(
                Breakdown.builder()
                    .id("reception")
                    .label(ANY)
                    .addMeasures(
                        new BreakdownMeasure("visits", ANY, Optional.of("visits")),
                        new BreakdownMeasure("lượt.người", ANY, Optional.empty()))
                    .addParts(
                        new BreakdownPart(
                            "regular",
                            ANY,
                            Map.of("lượt.người", "regular-people"),
                            Optional.of("by-month")))
                    .build()),
        "$.breakdowns[0].measures[0].whole: no statistic has the id \"visits\"",
        "$.breakdowns[0].parts[0].statistics['lượt.người']: no statistic has the id"
            + " \"regular-people\"",
        "$.breakdowns[0].parts[0].breakdown: no breakdown has the id \"by-month\"");
  }

  @Test
  void anIndicatorAndItsTargetsReferToIssuersAndFigures() {
    Target target =
        Target.builder()
            .id("council")
            .kind("plan")
            .issuer("ward-council")
            .instrument("resolution-12")
            .figure("plan")
            .attainment("of-plan")
            .addAdjustments(
                new Adjustment("first-plan", Optional.empty(), Optional.of("resolution-3")))
            .build();
    assertRefused(
        report()
            .addIndicators(
                indicator("poverty-rate")
                    .office("culture-office")
                    .overUnits(new SpatialAggregation.RatioOfSums("poor", "households"))
                    .addTargets(target)
                    .build(),
                indicator("income")
                    .overUnits(new SpatialAggregation.WeightedMean("population"))
                    .build()),
        "$.indicators[0].office: no organization has the id \"culture-office\"",
        "$.indicators[0].overUnits.numerator: no indicator has the id \"poor\"",
        "$.indicators[0].overUnits.denominator: no indicator has the id \"households\"",
        "$.indicators[0].targets[0].issuer: no organization has the id \"ward-council\"",
        "$.indicators[0].targets[0].instrument: no legal instrument has the id \"resolution-12\"",
        "$.indicators[0].targets[0].figure: no statistic has the id \"plan\"",
        "$.indicators[0].targets[0].attainment: no statistic has the id \"of-plan\"",
        "$.indicators[0].targets[0].adjustments[0].figure: no statistic has the id \"first-plan\"",
        "$.indicators[0].targets[0].adjustments[0].instrument: no legal instrument has the id"
            + " \"resolution-3\"",
        "$.indicators[1].overUnits.weight: no indicator has the id \"population\"");
  }

  @Test
  void aTargetRefersToItsUpperFigure() {
    Target between =
        Target.builder()
            .id("council")
            .kind("plan")
            .operator(Operator.BETWEEN)
            .upperFigure("upper")
            .build();
    assertRefused(
        report().addIndicators(indicator("growth").addTargets(between).build()),
        "$.indicators[0].targets[0].upperFigure: no statistic has the id \"upper\"");
  }

  @Test
  void anIndicatorRecordRefersToItsFigures() {
    assertRefused(
        report()
            .addRecords(
                IndicatorRecord.builder()
                    .id("r-budget")
                    .indicator("budget-revenue")
                    .referenceArea("hoanh-son")
                    .actual("actual")
                    .base("last-year")
                    .growth("index")
                    .share("part-of-all")
                    .addOutcomes(new StatedOutcome(Outcome.MET, Optional.of("province")))
                    .build()),
        "$.records[0].indicator: no indicator has the id \"budget-revenue\"",
        "$.records[0].referenceArea: no administrative unit has the id \"hoanh-son\"",
        "$.records[0].actual: no statistic has the id \"actual\"",
        "$.records[0].base: no statistic has the id \"last-year\"",
        "$.records[0].growth: no statistic has the id \"index\"",
        "$.records[0].share: no statistic has the id \"part-of-all\"");
  }

  @Test
  void aStatedOutcomeRefersToATargetOfItsIndicator() {
    assertRefused(
        report()
            .addIndicators(
                indicator("budget-revenue")
                    .addTargets(Target.builder().id("council").kind("plan").build())
                    .build(),
                indicator("kept-revenue")
                    .addTargets(Target.builder().id("province").kind("plan").build())
                    .build())
            .addRecords(
                IndicatorRecord.builder()
                    .id("r-budget")
                    .indicator("budget-revenue")
                    .addOutcomes(
                        new StatedOutcome(Outcome.MET, Optional.of("council")),
                        new StatedOutcome(Outcome.MET, Optional.empty()),
                        new StatedOutcome(Outcome.MET, Optional.of("counsil")),
                        new StatedOutcome(Outcome.EXCEEDED, Optional.of("province")))
                    .build()),
        "$.records[0].outcomes[2].target: no target has the id \"counsil\";"
            + " did you mean \"council\"?",
        "$.records[0].outcomes[3].target: no target has the id \"province\"");
  }

  @Test
  void aScoreboardRefersToCountsAndIndicators() {
    assertRefused(
        report()
            .addIndicators(indicator("income").build())
            .addScoreboards(
                Scoreboard.builder()
                    .id("of-17")
                    .label(ANY)
                    .addCounts(new ScoreboardCount(Outcome.MET, "met-of-17"))
                    .addLists(new ScoreboardList(Outcome.NOT_MET, List.of("income", "schools")))
                    .build()),
        "$.scoreboards[0].counts[0].statistic: no statistic has the id \"met-of-17\"",
        "$.scoreboards[0].lists[0].indicators[1]: no indicator has the id \"schools\"");
  }

  @Test
  void directivesAndTasksReferToOrganizationsAndEachOther() {
    assertRefused(
        report()
            .addDirectives(
                Directive.builder()
                    .id("year-2026")
                    .kind("programme")
                    .label(ANY)
                    .issuer("ward-committee")
                    .instrument("resolution-57")
                    .build())
            .addTasks(
                Task.builder()
                    .id("reform")
                    .title(ANY)
                    .directive("programme-of-2026")
                    .lead("office")
                    .addSupporting("police")
                    .addIndicators("on-time-files")
                    .addInstruments("resolution-57")
                    .addProgress(
                        ProgressEntry.of(LocalDate.of(2026, 3, 31), ANY),
                        new ProgressEntry(
                            LocalDate.of(2026, 6, 30),
                            ANY,
                            Optional.of("share-done"),
                            Optional.empty()))
                    .build()),
        "$.directives[0].issuer: no organization has the id \"ward-committee\"",
        "$.directives[0].instrument: no legal instrument has the id \"resolution-57\"",
        "$.tasks[0].directive: no directive has the id \"programme-of-2026\"",
        "$.tasks[0].lead: no organization has the id \"office\"",
        "$.tasks[0].supporting[0]: no organization has the id \"police\"",
        "$.tasks[0].indicators[0]: no indicator has the id \"on-time-files\"",
        "$.tasks[0].instruments[0]: no legal instrument has the id \"resolution-57\"",
        "$.tasks[0].progress[1].statistic: no statistic has the id \"share-done\"");
  }

  @Test
  void aCaseFlowRefersToEveryComponent() {
    CaseFlow.Builder flow = CaseFlow.builder().id("land").label(ANY).addRates("rate");
    List<String> problems = new ArrayList<>();
    for (FlowComponent component : FlowComponent.values()) {
      String id = "c" + problems.size();
      flow.putComponent(component, id);
      problems.add(
          "$.caseFlows[0]." + component.code() + ": no statistic has the id \"" + id + "\"");
    }
    problems.add("$.caseFlows[0].rates[0]: no statistic has the id \"rate\"");
    assertRefused(report().addCaseFlows(flow.build()), problems.toArray(String[]::new));
  }

  @Test
  void aClaimRefersToItsOperandsAndResult() {
    assertRefused(
        report()
            .addClaims(
                Claim.builder()
                    .id("met")
                    .relation("share")
                    .putOperand(
                        "part", new ClaimOperand.OfStatistic("met-of-17", ClaimOperand.Side.COUNT))
                    .putOperand(
                        "whole", new ClaimOperand.OfStatistic("met-of-17", ClaimOperand.Side.WHOLE))
                    .result(ClaimOperand.statistic("met-share"))
                    .build(),
                Claim.builder()
                    .id("damage")
                    .relation("sum")
                    .putOperand("parts", ClaimOperand.statistics(List.of("storm-5", "storm-10")))
                    .result(ClaimOperand.statistic("damage"))
                    .build(),
                Claim.builder()
                    .id("unheard")
                    .relation("unheard-of")
                    .putOperand("first.second", ClaimOperand.statistic("third"))
                    .result(new ClaimOperand.Unprinted("households"))
                    .build()),
        "$.claims[0].operands.part.countOf: no statistic has the id \"met-of-17\"",
        "$.claims[0].operands.whole.wholeOf: no statistic has the id \"met-of-17\"",
        "$.claims[0].result: no statistic has the id \"met-share\"",
        "$.claims[1].operands.parts[0]: no statistic has the id \"storm-5\"",
        "$.claims[1].operands.parts[1]: no statistic has the id \"storm-10\"",
        "$.claims[1].result: no statistic has the id \"damage\"",
        "$.claims[2].operands['first.second']: no statistic has the id \"third\"");
  }
}
