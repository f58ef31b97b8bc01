package io.github.wardreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wardreport.Given;
import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardList;
import io.github.wardreport.label.Attributes;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Subject;
import io.github.wardreport.task.Directive;
import io.github.wardreport.task.Task;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures and notes are those of the 2025 report of phường Hoành Sơn. */
class WardReportTest {
  private static final Label ANY = Label.of("Nội dung");
  private static final BreakdownMeasure COUNT =
      new BreakdownMeasure("count", Label.of("Số lượng"), Optional.empty());

  private static WardReport.Builder report() {
    return WardReport.builder().title(Label.of("Kiểm điểm công tác chỉ đạo, điều hành năm 2025"));
  }

  private static Statistic figure(String id, String text) {
    return Statistic.builder().id(id).label(ANY).value(Given.quantity(text)).build();
  }

  private static Section.Builder section(String id) {
    return Section.builder().id(id).heading(ANY);
  }

  private static Note.Builder note(String id) {
    return Note.builder().id(id).text(ANY);
  }

  private static Subject subject(String id) {
    return Subject.builder().id(id).kind("project").name(ANY).build();
  }

  private static Breakdown breakdown(String id, Optional<String> further) {
    return Breakdown.builder()
        .id(id)
        .label(ANY)
        .addMeasures(COUNT)
        .addParts(new BreakdownPart("part", ANY, Map.of(), further))
        .build();
  }

  private static List<String> problems(WardReport draft) {
    return draft.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void onlyTheTitleIsRequired() {
    WardReport report = report().build();
    assertThat(report.problems()).isEmpty();
    assertThat(report.attributes()).isEqualTo(Attributes.empty());
    assertThatThrownBy(() -> WardReport.builder().build())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.title: must be given");
    assertThatThrownBy(() -> WardReport.builder().buildDraft())
        .isExactlyInstanceOf(InvalidValueException.class)
        .hasMessage("Cannot build value: $.title: must be given");
  }

  @Test
  void statisticsAreFoundById() {
    Statistic revenue = figure("budget-revenue", "130.8 tỷ đồng");
    Statistic plan = figure("budget-revenue-plan", "106.9 tỷ đồng");
    WardReport report = report().addStatistics(revenue, plan).build();
    assertThat(report.statistic("budget-revenue").flatMap(Statistic::quantity))
        .contains(Given.quantity("130.8 tỷ đồng"));
    assertThat(report.statistic("budget")).isEmpty();
    assertThat(new ArrayList<>(report.index().ids(EntityKind.STATISTIC)))
        .containsExactly("budget-revenue", "budget-revenue-plan");
    Set<String> ids = report.index().ids(EntityKind.STATISTIC);
    assertThatThrownBy(ids::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void measureUnitsAreTheBuiltInAndTheDeclaredOnes() {
    MeasureUnit enterprises =
        MeasureUnit.counting("doanh nghiệp", Label.of("doanh nghiệp", "enterprises"));
    WardReport report = report().addDeclaredUnits(enterprises).build();
    assertThat(report.measureUnits().get("doanh nghiệp")).isEqualTo(enterprises);
    assertThat(report.measureUnits().get("tỷ đồng")).isEqualTo(Given.unit("tỷ đồng"));
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    WardReport.Builder broken =
        report()
            .document("report-2025")
            .addStatistics(
                figure("rice-area", "55.12 ha"),
                figure("rice-area", "15.5 ha"),
                figure("rice-yield", "54.2 tạ/ha"))
            .addSections(section("economy").parent("economy").addStatistics("rice-aera").build())
            .addNotes(note("crops").build());
    InvalidValueException refused =
        catchThrowableOfType(InvalidValueException.class, broken::build);
    assertThat(refused)
        .hasMessage(
            "Cannot build report: "
                + "$.statistics[1].id: duplicate id \"rice-area\", first at $.statistics[0].id; "
                + "$.document: no document has the id \"report-2025\"; "
                + "$.sections[0].statistics[0]: no statistic has the id \"rice-aera\";"
                + " did you mean \"rice-area\"?; "
                + "$.sections[0].parent: the section \"economy\" reaches itself; "
                + "$.notes[0]: nothing refers to the note \"crops\"");
    assertThat(refused.problems())
        .containsExactly(
            new Problem(
                "$.statistics[1].id", "duplicate id \"rice-area\", first at $.statistics[0].id"),
            new Problem("$.document", "no document has the id \"report-2025\""),
            new Problem(
                "$.sections[0].statistics[0]",
                "no statistic has the id \"rice-aera\"; did you mean \"rice-area\"?"),
            new Problem("$.sections[0].parent", "the section \"economy\" reaches itself"),
            new Problem("$.notes[0]", "nothing refers to the note \"crops\""));
  }

  @Test
  void aDraftKeepsBrokenStructureAndReportsIt() {
    Statistic spring = figure("rice-area", "55.12 ha");
    Statistic summer = figure("rice-area", "15.5 ha");
    WardReport draft =
        report().addStatistics(spring, summer).referenceArea("hoanh-son").buildDraft();
    assertThat(draft.statistics()).containsExactly(spring, summer);
    assertThat(draft.statistic("rice-area")).contains(spring);
    assertThat(problems(draft))
        .containsExactly(
            "$.statistics[1].id: duplicate id \"rice-area\", first at $.statistics[0].id",
            "$.referenceArea: no administrative unit has the id \"hoanh-son\"");
  }

  static Stream<Arguments> thingsWithAnId() {
    return Stream.of(
        thing(
            "organizations",
            b -> b.addOrganizations(Organization.builder().id("same").name(ANY).build())),
        thing("documents", b -> b.addDocuments(Document.builder().id("same").title(ANY).build())),
        thing(
            "instruments",
            b ->
                b.addInstruments(
                    LegalInstrument.builder()
                        .id("same")
                        .kind("resolution")
                        .number("1665/NQ-UBTVQH15")
                        .build())),
        thing(
            "territory",
            b ->
                b.addAdministrativeUnits(
                    AdministrativeUnit.builder()
                        .id("same")
                        .addNames(DatedFact.always(ANY))
                        .build())),
        thing("subjects", b -> b.addSubjects(subject("same"))),
        thing("sections", b -> b.addSections(section("same").build())),
        thing("statistics", b -> b.addStatistics(figure("same", "1 ha"))),
        thing("breakdowns", b -> b.addBreakdowns(breakdown("same", Optional.empty()))),
        thing(
            "indicators", b -> b.addIndicators(Indicator.builder().id("same").label(ANY).build())),
        thing(
            "scoreboards",
            b ->
                b.addScoreboards(
                    Scoreboard.builder()
                        .id("same")
                        .label(ANY)
                        .addLists(new ScoreboardList(Outcome.NOT_MET, List.of()))
                        .build())),
        thing(
            "directives",
            b ->
                b.addDirectives(
                    Directive.builder().id("same").kind("conclusion").label(ANY).build())),
        thing("tasks", b -> b.addTasks(Task.builder().id("same").title(ANY).build())),
        thing("caseFlows", b -> b.addCaseFlows(CaseFlow.builder().id("same").label(ANY).build())),
        thing(
            "claims",
            b ->
                b.addClaims(
                    Claim.builder()
                        .id("same")
                        .relation("unheard-of")
                        .result(new ClaimOperand.Unprinted("households"))
                        .build())));
  }

  private static Arguments thing(String list, UnaryOperator<WardReport.Builder> add) {
    return Arguments.of(list, add);
  }

  @ParameterizedTest
  @MethodSource("thingsWithAnId")
  void aRepeatedIdIsRefused(String list, UnaryOperator<WardReport.Builder> add) {
    WardReport.Builder twice = add.apply(add.apply(report()));
    assertThatThrownBy(twice::build)
        .hasMessage(
            "Cannot build report: $.%1$s[1].id: duplicate id \"same\", first at $.%1$s[0].id"
                .formatted(list));
  }

  @Test
  void repeatedIdsOfRecordsAndNotesAreRefused() {
    IndicatorRecord reported =
        IndicatorRecord.builder().id("same").indicator("budget-revenue").build();
    WardReport draft =
        report()
            .addIndicators(Indicator.builder().id("budget-revenue").label(ANY).build())
            .addRecords(reported, reported)
            .addNotes(note("same").build(), note("same").build())
            .addSections(section("economy").addNotes("same").build())
            .buildDraft();
    assertThat(problems(draft))
        .containsExactly(
            "$.notes[1].id: duplicate id \"same\", first at $.notes[0].id",
            "$.records[1].id: duplicate id \"same\", first at $.records[0].id");
  }

  @Test
  void thingsOfDifferentKindsMayShareAnId() {
    WardReport report =
        report()
            .addSections(section("budget").build())
            .addSubjects(subject("budget"))
            .addStatistics(figure("budget", "130.8 tỷ đồng"))
            .build();
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void aMeasureUnitIsDeclaredOnceAndIsNotBuiltIn() {
    MeasureUnit hectares = MeasureUnit.counting("ha", Label.of("ha"));
    MeasureUnit enterprises = MeasureUnit.counting("doanh nghiệp", Label.of("doanh nghiệp"));
    WardReport draft = report().addDeclaredUnits(hectares, enterprises, enterprises).buildDraft();
    assertThat(problems(draft))
        .containsExactly(
            "$.units[0].code: duplicate measure unit \"ha\"",
            "$.units[2].code: duplicate measure unit \"doanh nghiệp\"");
  }

  @Test
  void aSectionIsNotPartOfItself() {
    WardReport draft =
        report()
            .addSections(
                section("part-1").build(),
                section("economy").parent("budget").build(),
                section("budget").parent("economy").build(),
                section("revenue").parent("budget").build())
            .buildDraft();
    assertThat(problems(draft))
        .containsExactly(
            "$.sections[1].parent: the section \"economy\" reaches itself",
            "$.sections[2].parent: the section \"budget\" reaches itself");
  }

  @Test
  void aSubjectIsNotPartOfItself() {
    WardReport draft =
        report()
            .addSubjects(
                subject("storms").withPartOf("storm-10"),
                subject("storm-5").withPartOf("storms"),
                subject("storm-10").withPartOf("storms"))
            .buildDraft();
    assertThat(problems(draft))
        .containsExactly(
            "$.subjects[0].partOf: the subject \"storms\" reaches itself",
            "$.subjects[2].partOf: the subject \"storm-10\" reaches itself");
  }

  @Test
  void aBreakdownIsNotPartOfItself() {
    WardReport draft =
        report()
            .addBreakdowns(
                breakdown("documents", Optional.of("letters")),
                breakdown("letters", Optional.of("letters")))
            .buildDraft();
    assertThat(problems(draft))
        .containsExactly("$.breakdowns[1].parts: the breakdown \"letters\" reaches itself");
  }

  @Test
  void aNoteDoesNotReachItselfThroughNotesOrFigures() {
    WardReport draft =
        report()
            .addStatistics(figure("rice-output", "298.7 tấn").withNotes("crops"))
            .addNotes(
                note("crops").addStatistics("rice-output").build(),
                note("storms").addNotes("storm-10").build(),
                note("storm-10").addNotes("storms").build())
            .addSections(section("economy").addNotes("crops", "storms").build())
            .buildDraft();
    assertThat(problems(draft))
        .containsExactly(
            "$.notes[0].notes: the note \"crops\" reaches itself",
            "$.notes[1].notes: the note \"storms\" reaches itself",
            "$.notes[2].notes: the note \"storm-10\" reaches itself");
  }

  @Test
  void longChainsAreFollowedToTheirEnd() {
    List<Section> chain = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    int length = 20_000;
    for (int i = 0; i < length; i++) {
      Section.Builder section = section("s" + i);
      Note.Builder note = note("n" + i);
      if (i + 1 < length) {
        section.parent("s" + (i + 1));
        note.addNotes("n" + (i + 1));
      }
      chain.add(section.build());
      notes.add(note.build());
    }
    chain.add(section("text").addNotes("n0").build());
    WardReport report = report().sections(chain).notes(notes).build();
    assertThat(report.noteNumbers()).hasSize(length).containsEntry("n19999", length);
  }

  @Test
  void aNoteThatNothingRefersToIsRefused() {
    WardReport.Builder orphaned =
        report()
            .addNotes(note("crops").addNotes("herd").build(), note("herd").build())
            .addSections(section("economy").build());
    assertThatThrownBy(orphaned::build)
        .hasMessage(
            "Cannot build report: "
                + "$.notes[0]: nothing refers to the note \"crops\"; "
                + "$.notes[1]: nothing refers to the note \"herd\"");
  }

  @Test
  void aFigureIsPrintedInOnePlace() {
    WardReport draft =
        report()
            .addStatistics(figure("storm-loss", "140.583 tỷ đồng"))
            .addNotes(note("storms").addStatistics("storm-loss").build())
            .addSections(
                section("storms").addStatistics("storm-loss").addNotes("storms").build(),
                section("budget").addStatistics("storm-loss").build())
            .buildDraft();
    assertThat(problems(draft))
        .containsExactly(
            "$.sections[1].statistics[0]: the statistic \"storm-loss\" is already printed"
                + " at $.sections[0].statistics[0]",
            "$.notes[0].statistics[0]: the statistic \"storm-loss\" is already printed"
                + " at $.sections[0].statistics[0]");
    assertThat(draft.places()).containsExactly(Map.entry("storm-loss", inSection("storms")));
  }

  private static Place inSection(String id) {
    return new Place.InSection(id);
  }

  @Test
  void thePlaceOfAFigureIsTheSectionOrNoteThatPrintsIt() {
    WardReport report =
        report()
            .addStatistics(
                figure("groundnuts", "15.6 ha"),
                figure("evacuated", "287 người"),
                figure("placed-nowhere", "1 ha"))
            .addNotes(note("crops").addStatistics("groundnuts").build())
            .addSections(section("economy").addStatistics("evacuated").addNotes("crops").build())
            .build();
    assertThat(new ArrayList<>(report.places().entrySet()))
        .containsExactly(
            Map.entry("evacuated", inSection("economy")),
            Map.entry("groundnuts", new Place.InNote("crops")));
    Map<String, Place> places = report.places();
    assertThatThrownBy(places::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  private static WardReport numbered() {
    return report()
        .addStatistics(
            figure("poverty", "1.46 % share").withNotes("aid", "crops"),
            figure("rice-output", "298.7 tấn").withNotes("rice"),
            figure("placed-nowhere", "1 ha").withNotes("last"),
            figure("fishing", "78.35 tấn").withNotes("boats"))
        .addNotes(
            note("aid").build(),
            note("last").build(),
            note("rice").build(),
            note("crops").addNotes("seasons").addStatistics("rice-output").build(),
            note("boats").build(),
            note("seasons").addNotes("weather").build(),
            note("weather").build(),
            note("herd").build())
        .addSections(
            section("farming").addStatistics("fishing").addNotes("crops", "herd").build(),
            section("social").addStatistics("poverty").build())
        .build();
  }

  @Test
  void notesAreNumberedInTheOrderOfFirstReference() {
    assertThat(new ArrayList<>(numbered().noteNumbers().entrySet()))
        .containsExactly(
            Map.entry("crops", 1),
            Map.entry("seasons", 2),
            Map.entry("weather", 3),
            Map.entry("rice", 4),
            Map.entry("herd", 5),
            Map.entry("boats", 6),
            Map.entry("aid", 7),
            Map.entry("last", 8));
  }

  @Test
  void noteNumbersFollowTheSectionsRatherThanTheListOfNotes() {
    WardReport report = numbered();
    List<Section> turned = List.of(report.sections().get(1), report.sections().get(0));
    WardReport again =
        report().statistics(report.statistics()).notes(report.notes()).sections(turned).build();
    assertThat(new ArrayList<>(again.noteNumbers().entrySet()))
        .containsExactly(
            Map.entry("aid", 1),
            Map.entry("crops", 2),
            Map.entry("seasons", 3),
            Map.entry("weather", 4),
            Map.entry("rice", 5),
            Map.entry("herd", 6),
            Map.entry("boats", 7),
            Map.entry("last", 8));
    Map<String, Integer> numbers = again.noteNumbers();
    assertThatThrownBy(numbers::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aSharedNoteHasOneNumber() {
    WardReport report =
        report()
            .addStatistics(
                figure("underweight", "8.5 % share").withNotes("health"),
                figure("insured", "96 % share").withNotes("health"))
            .addNotes(note("health").build())
            .addSections(
                section("social")
                    .addStatistics("underweight", "insured")
                    .addNotes("health")
                    .build())
            .build();
    assertThat(report.noteNumbers()).containsExactly(Map.entry("health", 1));
  }

  @Test
  void notesInACycleAreNumberedOnceInADraft() {
    WardReport draft =
        report()
            .addNotes(note("a").addNotes("b").build(), note("b").addNotes("a").build())
            .addSections(section("text").addNotes("b").build())
            .buildDraft();
    assertThat(new ArrayList<>(draft.noteNumbers().entrySet()))
        .containsExactly(Map.entry("b", 1), Map.entry("a", 2));
  }

  @Test
  void contradictoryFiguresAreKept() {
    Claim ofPlan =
        Claim.builder()
            .id("revenue-of-plan")
            .relation("percent-of-plan")
            .putOperand("actual", ClaimOperand.statistic("revenue"))
            .putOperand("target", ClaimOperand.statistic("plan"))
            .result(ClaimOperand.statistic("attained"))
            .build();
    WardReport report =
        report()
            .addStatistics(
                figure("revenue", "130.8 tỷ đồng"),
                figure("plan", "106.9 tỷ đồng"),
                figure("attained", "122.3 % level"))
            .addClaims(ofPlan)
            .build();
    assertThat(report.problems()).isEmpty();
    assertThat(report.claims()).containsExactly(ofPlan);
  }
}
