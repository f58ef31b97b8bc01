package io.github.wardreport.audit;

import static io.github.wardreport.Given.quantity;
import static io.github.wardreport.Given.statistic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardCount;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.label.Label;
import io.github.wardreport.label.Language;
import io.github.wardreport.measure.AmbiguousValue;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.Direction;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.StatedChange;
import io.github.wardreport.period.Period;
import io.github.wardreport.period.StatedPeriod;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Boundaries;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Tristate;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reports claim without words, and wordings. */
class RulesTest {

  private static WardReport.Builder report(Statistic... statistics) {
    return WardReport.builder().title(Label.of("Báo cáo")).statistics(List.of(statistics));
  }

  private static Statistic stated(String id, String figure) {
    return statistic(figure).withId(id).withTopic(id).withLabel(Label.of(id));
  }

  private static List<String> rules(WardReport report) {
    return Auditor.standard().audit(report).findings().stream().map(Finding::rule).toList();
  }

  private static Breakdown.Builder breakdown(Optional<String> whole, String... parts) {
    Breakdown.Builder breakdown =
        Breakdown.builder()
            .id("b")
            .label(Label.of("Cơ cấu"))
            .addMeasures(new BreakdownMeasure("m", Label.of("m"), whole));
    for (String part : parts) {
      breakdown.addParts(
          new BreakdownPart(part, Label.of(part), Map.of("m", part), Optional.empty()));
    }
    return breakdown;
  }

  @Test
  void sharesOfAnExhaustiveDisjointBreakdownAreAHundred() {
    WardReport.Builder report =
        report(
            stated("a", "52.0 % share"), stated("b", "43.0 % share"), stated("c", "4.0 % share"));
    Breakdown.Builder shares = breakdown(Optional.empty(), "a", "b", "c");
    assertThat(
            rules(
                report
                    .breakdowns(
                        List.of(shares.exhaustive(Tristate.YES).disjoint(Tristate.YES).build()))
                    .build()))
        .containsExactly("BRK-001");
    assertThat(
            rules(report.breakdowns(List.of(shares.exhaustive(Tristate.UNKNOWN).build())).build()))
        .isEmpty();
  }

  @Test
  void partsAddUpToTheirWholeOrDoNotExceedIt() {
    WardReport.Builder report =
        report(
            stated("a", "60 ha"),
            stated("b", "50 ha"),
            stated("less", "105 ha"),
            stated("more", "120 ha"));
    Breakdown.Builder ofMore = breakdown(Optional.of("more"), "a", "b");
    assertThat(
            rules(
                report
                    .breakdowns(
                        List.of(ofMore.exhaustive(Tristate.YES).disjoint(Tristate.YES).build()))
                    .build()))
        .containsExactly("BRK-002");
    assertThat(rules(report.breakdowns(List.of(ofMore.exhaustive(Tristate.NO).build())).build()))
        .isEmpty();
    Breakdown.Builder ofLess = breakdown(Optional.of("less"), "a", "b");
    assertThat(rules(report.breakdowns(List.of(ofLess.disjoint(Tristate.YES).build())).build()))
        .containsExactly("BRK-003");
    assertThat(rules(report.breakdowns(List.of(ofLess.disjoint(Tristate.UNKNOWN).build())).build()))
        .isEmpty();
  }

  @Test
  void aShareBesideItsCountIsTheCountOverTheWhole() {
    Breakdown both =
        Breakdown.builder()
            .id("b")
            .label(Label.of("Cơ cấu"))
            .addMeasures(
                new BreakdownMeasure("count", Label.of("số"), Optional.of("all")),
                new BreakdownMeasure("share", Label.of("tỷ lệ"), Optional.empty()))
            .addParts(
                new BreakdownPart(
                    "p",
                    Label.of("p"),
                    Map.of("count", "count", "share", "share"),
                    Optional.empty()))
            .build();
    assertThat(
            rules(
                report(
                        stated("all", "7 hộ"),
                        stated("count", "5 hộ"),
                        stated("share", "71.9 % share"))
                    .addBreakdowns(both)
                    .build()))
        .containsExactly("BRK-004");
  }

  /** 76 hộ are 1.46 % and 165 hộ 3.18 % of the households, which the report does not print. */
  @Test
  void countsAndSharesOfAnUnprintedWholeShareOneWholeNumber() {
    Breakdown poverty =
        Breakdown.builder()
            .id("poverty")
            .label(Label.of("Hộ của phường"))
            .addMeasures(
                new BreakdownMeasure("count", Label.of("số hộ"), Optional.empty()),
                new BreakdownMeasure("share", Label.of("tỷ lệ"), Optional.empty()))
            .addParts(
                new BreakdownPart(
                    "poor",
                    Label.of("nghèo"),
                    Map.of("count", "poor", "share", "poor-rate"),
                    Optional.empty()),
                new BreakdownPart(
                    "near",
                    Label.of("cận nghèo"),
                    Map.of("count", "near", "share", "near-rate"),
                    Optional.empty()))
            .build();
    WardReport.Builder fits =
        report(
            stated("poor", "76 hộ"),
            stated("poor-rate", "1.46 % share"),
            stated("near", "165 hộ"),
            stated("near-rate", "3.18 % share"));
    assertThat(Auditor.standard().audit(fits.addBreakdowns(poverty).build()).checks())
        .extracting(ClaimCheck::verdict)
        .containsExactly(Verdict.EXACT, Verdict.EXACT);
    WardReport.Builder clashes =
        report(
            stated("poor", "76 hộ"),
            stated("poor-rate", "1.46 % share"),
            stated("near", "165 hộ"),
            stated("near-rate", "3.10 % share"));
    assertThat(rules(clashes.addBreakdowns(poverty).build())).containsExactly("BRK-004", "BRK-004");
  }

  @Test
  void caseFilesThatComeInGoOutOrStay() {
    CaseFlow flow =
        CaseFlow.builder()
            .id("flow")
            .label(Label.of("Hồ sơ"))
            .putComponent(FlowComponent.OPENING, "opening")
            .putComponent(FlowComponent.RECEIVED, "received")
            .putComponent(FlowComponent.SETTLED, "settled")
            .putComponent(FlowComponent.SETTLED_EARLY, "early")
            .putComponent(FlowComponent.SETTLED_ON_TIME, "on-time")
            .putComponent(FlowComponent.SETTLED_LATE, "late")
            .putComponent(FlowComponent.PENDING, "pending")
            .putComponent(FlowComponent.PENDING_WITHIN_TERM, "within")
            .putComponent(FlowComponent.PENDING_OVERDUE, "overdue")
            .build();
    assertThat(
            rules(
                report(
                        stated("opening", "10 hồ sơ"),
                        stated("received", "90 hồ sơ"),
                        stated("settled", "80 hồ sơ"),
                        stated("early", "40 hồ sơ"),
                        stated("on-time", "30 hồ sơ"),
                        stated("late", "9 hồ sơ"),
                        stated("pending", "21 hồ sơ"),
                        stated("within", "12 hồ sơ"),
                        stated("overdue", "10 hồ sơ"))
                    .addCaseFlows(flow)
                    .build()))
        .containsExactly("FLW-001", "FLW-002", "FLW-003");
  }

  @Test
  void attainmentAndOutcomeAreThoseOfTheFigures() {
    Indicator indicator =
        Indicator.builder()
            .id("i")
            .label(Label.of("Thu ngân sách"))
            .addTargets(
                Target.builder().id("t").kind("plan").figure("plan").attainment("percent").build())
            .build();
    IndicatorRecord reported =
        IndicatorRecord.builder()
            .id("r")
            .indicator("i")
            .actual("actual")
            .base("base")
            .growth("growth")
            .addOutcomes(new StatedOutcome(Outcome.NOT_MET, Optional.empty()))
            .build();
    WardReport report =
        report(
                stated("actual", "130.8 tỷ đồng"),
                stated("plan", "106.9 tỷ đồng"),
                stated("percent", "132.4 % level"),
                stated("base", "84.2 tỷ đồng"),
                stated("growth", "65.3 % growth"))
            .addIndicators(indicator)
            .addRecords(reported)
            .build();
    assertThat(Auditor.standard().audit(report).findings())
        .extracting(Finding::rule, Finding::path, finding -> finding.words(Language.ENGLISH))
        .containsExactly(
            tuple(
                "IND-001",
                "$.records[0]",
                "130.8 billion dong ÷ 106.9 billion dong × 100 = 122.4%, but 132.4% is printed;"
                    + " 122.196 … 122.508 would fit"),
            tuple(
                "IND-002",
                "$.records[0]",
                "(130.8 billion dong − 84.2 billion dong) ÷ 84.2 billion dong × 100 = 55.3%,"
                    + " but 65.3% is printed; 55.101 … 55.556 would fit"),
            tuple("IND-003", "$.records[0]", "Thu ngân sách: stated not met, computed exceeded"));
  }

  @Test
  void equalKeysAreOneFigureAndLookAlikesAreNoticed() {
    Statistic one = stated("one", "3087 hồ sơ");
    assertThat(rules(report(one, stated("two", "3095 hồ sơ").withTopic("one")).build()))
        .containsExactly("SAM-002");
    assertThat(
            Auditor.standard()
                .audit(report(one, stated("two", "3095 hồ sơ").withLabel(one.label())).build())
                .findings())
        .extracting(Finding::rule, finding -> finding.words(Language.ENGLISH))
        .containsExactly(
            tuple(
                "SAM-003", "one is 3,087 files here and 3,095 files there; are they one figure?"));
    assertThat(rules(report(one, stated("two", "3087 hồ sơ")).build())).isEmpty();
  }

  @Test
  void wordingsThatReadOtherwiseAreNoticed() {
    Statistic both =
        statistic(new AmbiguousValue(List.of(quantity("121 % growth"), quantity("121 % level"))))
            .withId("both");
    assertThat(rules(report(both).build())).containsExactly("LNT-001");
    assertThat(rules(report(stated("g", "121 % growth")).build())).containsExactly("LNT-001");
    assertThat(rules(report(stated("g", "21 % growth")).build())).isEmpty();
    assertThat(rules(report(stated("e", "132 % excess")).build())).containsExactly("LNT-002");
    Statistic fall =
        statistic(new StatedChange(Direction.DECREASE, quantity("0.34 % share"))).withId("fall");
    assertThat(rules(report(fall).build())).containsExactly("LNT-003");
    assertThat(rules(report(stated("n", "8221 hồ sơ").withQualifier(Qualifier.MORE_THAN)).build()))
        .containsExactly("LNT-004");
    assertThat(rules(report(stated("n", "3000 hồ sơ").withQualifier(Qualifier.MORE_THAN)).build()))
        .isEmpty();
  }

  @Test
  void twoReportsAgreeOrNot() {
    WardReport earlier = report(stated("revenue", "130.8 tỷ đồng"), stated("only", "1 ha")).build();
    WardReport later = report(stated("revenue", "131.2 tỷ đồng"), stated("other", "2 ha")).build();
    AuditResult result = Auditor.standard().audit(earlier, later);
    assertThat(result.findings()).extracting(Finding::rule).containsExactly("SAM-001");
    assertThat(
            Auditor.standard()
                .audit(earlier, report(stated("revenue", "131 tỷ đồng")).build())
                .checks())
        .extracting(ClaimCheck::verdict)
        .containsExactly(Verdict.EXACT);
  }

  @Test
  void scoreboardsDoNotExceedTheirTotal() {
    Statistic met =
        statistic(CountOutOf.of(13, 17, quantity("1 hộ").measureUnit()))
            .withId("met")
            .withLabel(Label.of("met"));
    Scoreboard scoreboard =
        Scoreboard.builder()
            .id("s")
            .label(Label.of("Chỉ tiêu"))
            .addCounts(
                new ScoreboardCount(Outcome.MET, "met"),
                new ScoreboardCount(Outcome.NOT_MET, "missed"))
            .build();
    assertThat(rules(report(met, stated("missed", "5 hộ")).addScoreboards(scoreboard).build()))
        .containsExactly("SCB-001");
    assertThat(rules(report(met, stated("missed", "3 hộ")).addScoreboards(scoreboard).build()))
        .isEmpty();
  }

  private static AdministrativeUnit unit(String id, Optional<String> parent) {
    return AdministrativeUnit.builder()
        .id(id)
        .addNames(DatedFact.always(Label.of(id)))
        .parents(parent.map(DatedFact::always).stream().toList())
        .landArea(id + "-area")
        .build();
  }

  /** A month and the next of one field; the figures are made up. */
  @Test
  void whatAFlowLeavesTheNextOneOpensWith() {
    CaseFlow january =
        CaseFlow.builder()
            .id("january")
            .label(Label.of("Hồ sơ đất đai"))
            .field("land")
            .period(StatedPeriod.of(Period.parse("2026-01")))
            .putComponent(FlowComponent.PENDING, "left")
            .build();
    CaseFlow february =
        CaseFlow.builder()
            .id("february")
            .label(Label.of("Hồ sơ đất đai"))
            .field("land")
            .period(StatedPeriod.of(Period.parse("2026-02")))
            .putComponent(FlowComponent.OPENING, "opened")
            .build();
    CaseFlow other = february.withId("other").withField("justice");
    CaseFlow march = february.withId("march").withPeriod(StatedPeriod.of(Period.parse("2026-03")));
    List<CaseFlow> flows = List.of(january, february, other, march);
    assertThat(
            rules(
                report(stated("left", "279 hồ sơ"), stated("opened", "279 hồ sơ"))
                    .caseFlows(flows)
                    .build()))
        .isEmpty();
    AuditResult result =
        Auditor.standard()
            .audit(
                report(stated("left", "279 hồ sơ"), stated("opened", "280 hồ sơ"))
                    .caseFlows(flows)
                    .build());
    assertThat(result.findings())
        .extracting(Finding::rule, Finding::path)
        .containsExactly(tuple("FLW-004", "$.caseFlows[1]"));
  }

  /** Kỳ Lợi was divided between three wards (Nghị quyết 1665/NQ-UBTVQH15); weights are made up. */
  private static WardReport divided(String name, String... weights) {
    List<String> later = List.of("hoanh-son", "vung-ang", "song-tri");
    List<LineageEdge> steps = new ArrayList<>();
    List<AdministrativeUnit> units = new ArrayList<>();
    LocalDate reform = LocalDate.of(2025, 7, 1);
    units.add(
        AdministrativeUnit.builder()
            .id("ky-loi")
            .addName(
                new DatedFact<>(
                    Label.of("xã Kỳ Lợi"), Optional.empty(), Optional.of(reform.minusDays(1))))
            .landArea("ky-loi-area")
            .build());
    for (int i = 0; i < weights.length; i++) {
      units.add(
          AdministrativeUnit.builder()
              .id(later.get(i))
              .addName(DatedFact.since(Label.of(later.get(i)), reform))
              .build());
      steps.add(
          LineageEdge.builder()
              .kind(LineageKind.DIVIDED_INTO)
              .formerUnit("ky-loi")
              .laterUnit(later.get(i))
              .effective(reform)
              .putWeight(name, quantity(weights[i]))
              .build());
    }
    return report(stated("ky-loi-area", "45.2 km²"))
        .administrativeUnits(units)
        .lineage(steps)
        .build();
  }

  private static Verdict verdictOnParts(String name, String... weights) {
    return Auditor.standard()
        .auditCatalogue(divided(name, weights).territoryData())
        .checks()
        .get(0)
        .verdict();
  }

  @Test
  void thePartsOfADividedUnitAreTheUnit() {
    assertThat(verdictOnParts("land-area", "10.1 km²", "20.1 km²", "15.0 km²"))
        .isEqualTo(Verdict.EXACT);
    assertThat(verdictOnParts("land-area", "10.1 km²", "20.1 km²", "25.0 km²"))
        .isEqualTo(Verdict.INCONSISTENT);
    assertThat(verdictOnParts("houses", "33.3 % share", "33.3 % share", "33.4 % share"))
        .isEqualTo(Verdict.EXACT);
    assertThat(verdictOnParts("houses", "33 % share", "33 % share", "30 % share"))
        .isEqualTo(Verdict.INCONSISTENT);
    assertThat(Auditor.standard().audit(divided("houses", "10 hộ", "20 hộ", "30 hộ")).checks())
        .isEmpty();
  }

  @Test
  void aFigureBeforeItsUnitWasFormedSaysOnWhichBoundariesItStands() {
    AdministrativeUnit ward =
        AdministrativeUnit.builder()
            .id("hoanh-son")
            .addName(
                new DatedFact<>(
                    Label.of("phường Hoành Sơn"),
                    Optional.of(LocalDate.of(2025, 7, 1)),
                    Optional.of(LocalDate.of(2030, 12, 31))))
            .build();
    Statistic whole = revenue("revenue-2025", "2025");
    WardReport report =
        report(
                whole,
                revenue("revenue-h2", "2025-H2"),
                whole
                    .withId("revenue-2025-added")
                    .withTopic("revenue-2025-added")
                    .withBoundaries(Boundaries.PREDECESSORS_ADDED),
                revenue("revenue-2031", "2031"))
            .administrativeUnits(List.of(ward))
            .build();
    assertThat(Auditor.standard().audit(report).findings())
        .extracting(Finding::path, finding -> finding.words(Language.ENGLISH))
        .containsExactly(
            tuple(
                "$.statistics[0]",
                "Thu ngân sách of 2025 is of phường Hoành Sơn, which existed from 2025-07-01 to"
                    + " 2030-12-31; on which boundaries does it stand?"),
            tuple(
                "$.statistics[3]",
                "Thu ngân sách of 2031 is of phường Hoành Sơn, which existed from 2025-07-01 to"
                    + " 2030-12-31; on which boundaries does it stand?"));
  }

  private static Statistic revenue(String id, String period) {
    return Statistic.builder()
        .id(id)
        .label(Label.of("Thu ngân sách"))
        .value(quantity("130.8 tỷ đồng"))
        .referenceArea("hoanh-son")
        .period(StatedPeriod.of(Period.parse(period)))
        .build();
  }

  /** The area of the ward is the report's; its neighbours are made up. */
  @Test
  void theTotalsOfACatalogueAreThoseOfItsUnits() {
    List<AdministrativeUnit> units =
        List.of(
            unit("province", Optional.empty()),
            unit("hoanh-son", Optional.of("province")),
            unit("other", Optional.of("province")));
    List<Statistic> figures =
        List.of(
            stated("province-area", "100.5 km²"),
            stated("hoanh-son-area", "70.48 km²"),
            stated("other-area", "30.02 km²"));
    assertThat(Auditor.standard().auditCatalogue(catalogue(units, figures)).checks())
        .extracting(ClaimCheck::path, ClaimCheck::verdict)
        .containsExactly(tuple("$.territory[0]", Verdict.EXACT));
    List<Statistic> wrong =
        List.of(
            stated("province-area", "120.5 km²"),
            stated("hoanh-son-area", "70.48 km²"),
            stated("other-area", "30.02 km²"));
    assertThat(Auditor.standard().auditCatalogue(catalogue(units, wrong)).findings())
        .extracting(Finding::rule)
        .containsExactly("UNI-001");
    List<AdministrativeUnit> oneWithoutFigure =
        List.of(
            units.get(0),
            units.get(1),
            AdministrativeUnit.builder()
                .id("other")
                .addNames(DatedFact.always(Label.of("other")))
                .addParents(DatedFact.always("province"))
                .build());
    assertThat(Auditor.standard().auditCatalogue(catalogue(oneWithoutFigure, wrong)).findings())
        .isEmpty();
    WardReport partOfThem =
        report(wrong.toArray(new Statistic[0])).administrativeUnits(units).build();
    assertThat(rules(partOfThem)).isEmpty();
  }

  private static TerritoryData catalogue(List<AdministrativeUnit> units, List<Statistic> figures) {
    return TerritoryData.builder().administrativeUnits(units).statistics(figures).build();
  }

  @Test
  void rulesAreKnownByTheirIds() {
    assertThat(Auditor.standard().rules()).doesNotHaveDuplicates().hasSize(51);
    assertThat(Auditor.standard().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.id()).matches("[A-Z]{3}-[0-9]{3}");
              assertThat(Rules.page(rule, Language.ENGLISH)).startsWith("## " + rule.id() + " – ");
              assertThat(rule.title().en()).isPresent();
            });
    assertThatThrownBy(() -> Auditor.standard().withoutRule("SUM-01"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith(
            "Argument 'id' must be the id of a rule; did you mean \"SUM-001\"?");
    assertThat(Auditor.standard().withoutRule("SUM-001").rules()).hasSize(50);
    assertThat(
            Auditor.standard()
                .withoutRule("SUM-001")
                .audit(
                    new Audited()
                        .with("a", "1 ha")
                        .with("b", "2 ha")
                        .with("c", "9 ha")
                        .claim("sum", "c", "parts", "a+b")
                        .report())
                .findings())
        .isEmpty();
  }
}
