package io.github.wardreport.report;

import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.SpatialAggregation;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.problem.NearMiss;
import io.github.wardreport.problem.PathStep;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.Comparison;
import io.github.wardreport.statistic.MaturityScale;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Subject;
import io.github.wardreport.task.CaseFlow;
import io.github.wardreport.task.Directive;
import io.github.wardreport.task.ProgressEntry;
import io.github.wardreport.task.Task;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.Formation;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.UnitCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a report once and notes every break in its structure: ids that are there twice, references
 * to nothing, circles, notes that nobody refers to, statistics that are printed in two places.
 */
final class ReportIntegrity {
  private final WardReport report;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Kind, Set<String>> ids = new HashMap<>();

  /** The kinds of things that have ids; each kind has a space of ids of its own. */
  private enum Kind {
    ORGANIZATION("organization"),
    DOCUMENT("document"),
    INSTRUMENT("legal instrument"),
    ADMINISTRATIVE_UNIT("administrative unit"),
    SUBJECT("subject"),
    SECTION("section"),
    NOTE("note"),
    STATISTIC("statistic"),
    BREAKDOWN("breakdown"),
    INDICATOR("indicator"),
    TARGET("target"),
    RECORD("indicator record"),
    SCOREBOARD("scoreboard"),
    DIRECTIVE("directive"),
    TASK("task"),
    CASE_FLOW("case flow"),
    CLAIM("claim");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private ReportIntegrity(WardReport report) {
    this.report = report;
  }

  static List<Problem> problems(WardReport report) {
    ReportIntegrity integrity = new ReportIntegrity(report);
    integrity.declareIds();
    integrity.checkUnits();
    integrity.checkReferences();
    integrity.checkCircles();
    integrity.problems.addAll(
        UnitCatalogue.contradictions(report.administrativeUnits(), report.lineage()));
    integrity.checkPlaces();
    integrity.checkNotes();
    return List.copyOf(integrity.problems);
  }

  private void declareIds() {
    declare(Kind.ORGANIZATION, "organizations", report.organizations(), Organization::id);
    declare(Kind.DOCUMENT, "documents", report.documents(), Document::id);
    declare(Kind.INSTRUMENT, "instruments", report.instruments(), LegalInstrument::id);
    declare(
        Kind.ADMINISTRATIVE_UNIT,
        "territory",
        report.administrativeUnits(),
        AdministrativeUnit::id);
    declare(Kind.SUBJECT, "subjects", report.subjects(), Subject::id);
    declare(Kind.SECTION, "sections", report.sections(), Section::id);
    declare(Kind.NOTE, "notes", report.notes(), Note::id);
    declare(Kind.STATISTIC, "statistics", report.statistics(), Statistic::id);
    declare(Kind.BREAKDOWN, "breakdowns", report.breakdowns(), Breakdown::id);
    declare(Kind.INDICATOR, "indicators", report.indicators(), Indicator::id);
    declare(Kind.RECORD, "records", report.records(), IndicatorRecord::id);
    declare(Kind.SCOREBOARD, "scoreboards", report.scoreboards(), Scoreboard::id);
    report
        .indicators()
        .forEach(
            indicator ->
                indicator
                    .targets()
                    .forEach(
                        target ->
                            ids.computeIfAbsent(Kind.TARGET, unseen -> new HashSet<>())
                                .add(target.id())));
    declare(Kind.DIRECTIVE, "directives", report.directives(), Directive::id);
    declare(Kind.TASK, "tasks", report.tasks(), Task::id);
    declare(Kind.CASE_FLOW, "caseFlows", report.caseFlows(), CaseFlow::id);
    declare(Kind.CLAIM, "claims", report.claims(), Claim::id);
  }

  private <T> void declare(Kind kind, String list, List<T> things, Function<T, String> id) {
    Set<String> known = new LinkedHashSet<>();
    for (int i = 0; i < things.size(); i++) {
      String own = id.apply(things.get(i));
      if (!known.add(own)) {
        note("$." + list + "[" + i + "].id", "the id \"" + own + "\" is there already");
      }
    }
    ids.put(kind, known);
  }

  private void checkUnits() {
    Set<String> known = new HashSet<>();
    MeasureUnits.builtIn().all().forEach(unit -> known.add(unit.code()));
    for (int i = 0; i < report.declaredUnits().size(); i++) {
      MeasureUnit unit = report.declaredUnits().get(i);
      if (!known.add(unit.code())) {
        note("$.units[" + i + "].code", "the unit \"" + unit.code() + "\" is there already");
      }
    }
  }

  private void checkReferences() {
    refer("$.document", Kind.DOCUMENT, report.document());
    refer("$.referenceArea", Kind.ADMINISTRATIVE_UNIT, report.referenceArea());
    each(
        "documents",
        report.documents(),
        (path, document) -> refer(path + ".issuer", Kind.ORGANIZATION, document.issuer()));
    each(
        "instruments",
        report.instruments(),
        (path, law) -> refer(path + ".issuer", Kind.ORGANIZATION, law.issuer()));
    each("territory", report.administrativeUnits(), this::checkAdministrativeUnit);
    each("lineage", report.lineage(), this::checkLineage);
    each(
        "subjects",
        report.subjects(),
        (path, subject) -> refer(path + ".partOf", Kind.SUBJECT, subject.partOf()));
    each("sections", report.sections(), this::checkSection);
    each("notes", report.notes(), this::checkNote);
    each("statistics", report.statistics(), this::checkStatistic);
    each("breakdowns", report.breakdowns(), this::checkBreakdown);
    each("indicators", report.indicators(), this::checkIndicator);
    each("records", report.records(), this::checkRecord);
    each("scoreboards", report.scoreboards(), this::checkScoreboard);
    each("directives", report.directives(), this::checkDirective);
    each("tasks", report.tasks(), this::checkTask);
    each("caseFlows", report.caseFlows(), this::checkCaseFlow);
    each("claims", report.claims(), this::checkClaim);
  }

  private void checkAdministrativeUnit(String path, AdministrativeUnit unit) {
    for (int i = 0; i < unit.parents().size(); i++) {
      DatedFact<String> parent = unit.parents().get(i);
      refer(path + ".parents[" + i + "].value", Kind.ADMINISTRATIVE_UNIT, parent.value());
    }
    refer(path + ".landArea", Kind.STATISTIC, unit.landArea());
    refer(path + ".population", Kind.STATISTIC, unit.population());
    if (unit.formation().isPresent()) {
      Formation formation = unit.formation().get();
      refer(path + ".formation.instrument", Kind.INSTRUMENT, formation.instrument());
      for (int i = 0; i < formation.predecessors().size(); i++) {
        refer(
            path + ".formation.predecessors[" + i + "].formerUnit",
            Kind.ADMINISTRATIVE_UNIT,
            formation.predecessors().get(i).formerUnit());
      }
    }
  }

  private void checkLineage(String path, LineageEdge edge) {
    refer(path + ".formerUnit", Kind.ADMINISTRATIVE_UNIT, edge.formerUnit());
    refer(path + ".laterUnit", Kind.ADMINISTRATIVE_UNIT, edge.laterUnit());
    refer(path + ".instrument", Kind.INSTRUMENT, edge.instrument());
  }

  private void checkSection(String path, Section section) {
    refer(path + ".parent", Kind.SECTION, section.parent());
    referAll(path + ".statistics", Kind.STATISTIC, section.statistics());
    referAll(path + ".breakdowns", Kind.BREAKDOWN, section.breakdowns());
    referAll(path + ".notes", Kind.NOTE, section.notes());
  }

  private void checkNote(String path, Note note) {
    referAll(path + ".statistics", Kind.STATISTIC, note.statistics());
    referAll(path + ".breakdowns", Kind.BREAKDOWN, note.breakdowns());
    referAll(path + ".notes", Kind.NOTE, note.notes());
  }

  private void checkStatistic(String path, Statistic statistic) {
    refer(path + ".subject", Kind.SUBJECT, statistic.subject());
    refer(path + ".referenceArea", Kind.ADMINISTRATIVE_UNIT, statistic.referenceArea());
    referAll(path + ".notes", Kind.NOTE, statistic.notes());
    statistic
        .citation()
        .ifPresent(
            citation -> refer(path + ".citation.document", Kind.DOCUMENT, citation.document()));
    if (statistic.comparedWith().orElse(null) instanceof Comparison.WithPlan plan) {
      refer(path + ".comparedWith.issuer", Kind.ORGANIZATION, plan.issuer());
    }
    statistic
        .maturity()
        .ifPresent(
            maturity -> {
              List<MaturityScale> scales = new ArrayList<>(report.maturityScales());
              scales.add(MaturityScale.STATISTICS);
              scales.add(MaturityScale.BUDGET);
              List<String> known = new ArrayList<>();
              for (MaturityScale scale : scales) {
                scale.levels().forEach(level -> known.add(scale.code() + ":" + level));
              }
              if (!known.contains(maturity.toString())) {
                note(path + ".maturity", unknown("maturity", maturity.toString(), known));
              }
            });
  }

  private void checkBreakdown(String path, Breakdown breakdown) {
    for (int i = 0; i < breakdown.measures().size(); i++) {
      refer(
          path + ".measures[" + i + "].whole", Kind.STATISTIC, breakdown.measures().get(i).whole());
    }
    for (int i = 0; i < breakdown.parts().size(); i++) {
      BreakdownPart part = breakdown.parts().get(i);
      String partPath = path + ".parts[" + i + "]";
      part.statistics()
          .forEach(
              (measure, id) ->
                  refer(
                      partPath + ".statistics" + new PathStep.Member(measure), Kind.STATISTIC, id));
      refer(partPath + ".breakdown", Kind.BREAKDOWN, part.breakdown());
    }
  }

  private void checkIndicator(String path, Indicator indicator) {
    refer(path + ".office", Kind.ORGANIZATION, indicator.office());
    SpatialAggregation over = indicator.overUnits().orElse(null);
    if (over instanceof SpatialAggregation.RatioOfSums ratio) {
      refer(path + ".overUnits.numerator", Kind.INDICATOR, ratio.numerator());
      refer(path + ".overUnits.denominator", Kind.INDICATOR, ratio.denominator());
    } else if (over instanceof SpatialAggregation.WeightedMean mean) {
      refer(path + ".overUnits.weight", Kind.INDICATOR, mean.weight());
    }
    for (int i = 0; i < indicator.targets().size(); i++) {
      checkTarget(path + ".targets[" + i + "]", indicator.targets().get(i));
    }
  }

  private void checkTarget(String path, Target target) {
    refer(path + ".issuer", Kind.ORGANIZATION, target.issuer());
    refer(path + ".instrument", Kind.INSTRUMENT, target.instrument());
    refer(path + ".figure", Kind.STATISTIC, target.figure());
    refer(path + ".upperFigure", Kind.STATISTIC, target.upperFigure());
    refer(path + ".attainment", Kind.STATISTIC, target.attainment());
    for (int i = 0; i < target.adjustments().size(); i++) {
      String at = path + ".adjustments[" + i + "]";
      refer(at + ".figure", Kind.STATISTIC, target.adjustments().get(i).figure());
      refer(at + ".instrument", Kind.INSTRUMENT, target.adjustments().get(i).instrument());
    }
  }

  private void checkRecord(String path, IndicatorRecord reported) {
    refer(path + ".indicator", Kind.INDICATOR, reported.indicator());
    refer(path + ".referenceArea", Kind.ADMINISTRATIVE_UNIT, reported.referenceArea());
    refer(path + ".actual", Kind.STATISTIC, reported.actual());
    refer(path + ".base", Kind.STATISTIC, reported.base());
    refer(path + ".growth", Kind.STATISTIC, reported.growth());
    refer(path + ".share", Kind.STATISTIC, reported.share());
    Optional<Indicator> indicator =
        report.indicators().stream()
            .filter(known -> known.id().equals(reported.indicator()))
            .findFirst();
    for (int i = 0; i < reported.outcomes().size(); i++) {
      StatedOutcome outcome = reported.outcomes().get(i);
      if (outcome.target().isPresent() && indicator.isPresent()) {
        List<String> targets = indicator.get().targets().stream().map(Target::id).toList();
        if (!targets.contains(outcome.target().get())) {
          note(
              path + ".outcomes[" + i + "].target",
              unknown("target", outcome.target().get(), targets));
        }
      }
    }
  }

  private void checkScoreboard(String path, Scoreboard scoreboard) {
    for (int i = 0; i < scoreboard.counts().size(); i++) {
      refer(
          path + ".counts[" + i + "].statistic",
          Kind.STATISTIC,
          scoreboard.counts().get(i).statistic());
    }
    for (int i = 0; i < scoreboard.lists().size(); i++) {
      referAll(
          path + ".lists[" + i + "].indicators",
          Kind.INDICATOR,
          scoreboard.lists().get(i).indicators());
    }
  }

  private void checkDirective(String path, Directive directive) {
    refer(path + ".issuer", Kind.ORGANIZATION, directive.issuer());
    refer(path + ".instrument", Kind.INSTRUMENT, directive.instrument());
    referAll(path + ".legalBasis", Kind.INSTRUMENT, directive.legalBasis());
  }

  private void checkTask(String path, Task task) {
    refer(path + ".directive", Kind.DIRECTIVE, task.directive());
    refer(path + ".lead", Kind.ORGANIZATION, task.lead());
    referAll(path + ".supporting", Kind.ORGANIZATION, task.supporting());
    referAll(path + ".indicators", Kind.INDICATOR, task.indicators());
    referAll(path + ".instruments", Kind.INSTRUMENT, task.instruments());
    referAll(path + ".evidence", Kind.DOCUMENT, task.evidence());
    referAll(path + ".targets", Kind.TARGET, task.targets());
    refer(path + ".parent", Kind.TASK, task.parent());
    referAll(path + ".dependsOn", Kind.TASK, task.dependsOn());
    for (int i = 0; i < task.progress().size(); i++) {
      ProgressEntry progress = task.progress().get(i);
      refer(path + ".progress[" + i + "].statistic", Kind.STATISTIC, progress.statistic());
    }
  }

  private void checkCaseFlow(String path, CaseFlow flow) {
    flow.components()
        .forEach((name, id) -> refer(path + new PathStep.Member(name), Kind.STATISTIC, id));
    referAll(path + ".rates", Kind.STATISTIC, flow.rates());
  }

  private void checkClaim(String path, Claim claim) {
    claim
        .operands()
        .forEach(
            (role, operand) ->
                checkOperand(path + ".operands" + new PathStep.Member(role), operand));
    checkOperand(path + ".result", claim.result());
    problems.addAll(ClaimTypes.problems(report, path, claim));
  }

  private void checkOperand(String path, ClaimOperand operand) {
    if (operand instanceof ClaimOperand.OfStatistic of) {
      String member =
          switch (of.side()) {
            case VALUE -> "";
            case COUNT -> ".countOf";
            case WHOLE -> ".wholeOf";
          };
      refer(path + member, Kind.STATISTIC, of.statistic());
    } else if (operand instanceof ClaimOperand.Items items) {
      for (int i = 0; i < items.items().size(); i++) {
        checkOperand(path + "[" + i + "]", items.items().get(i));
      }
    }
  }

  private void checkCircles() {
    Map<String, List<String>> parents = new LinkedHashMap<>();
    report
        .sections()
        .forEach(section -> parents.put(section.id(), section.parent().stream().toList()));
    circles(Kind.SECTION, "sections", "parent", parents);
    Map<String, List<String>> wholes = new LinkedHashMap<>();
    report
        .subjects()
        .forEach(subject -> wholes.put(subject.id(), subject.partOf().stream().toList()));
    circles(Kind.SUBJECT, "subjects", "partOf", wholes);
    Map<String, List<String>> notes = new LinkedHashMap<>();
    report.notes().forEach(note -> notes.put(note.id(), reachedNotes(note)));
    circles(Kind.NOTE, "notes", "notes", notes);
    Map<String, List<String>> breakdowns = new LinkedHashMap<>();
    report
        .breakdowns()
        .forEach(
            breakdown ->
                breakdowns.put(
                    breakdown.id(),
                    breakdown.parts().stream()
                        .flatMap(part -> part.breakdown().stream())
                        .toList()));
    circles(Kind.BREAKDOWN, "breakdowns", "parts", breakdowns);
    Map<String, List<String>> wholesOfTasks = new LinkedHashMap<>();
    report.tasks().forEach(task -> wholesOfTasks.put(task.id(), task.parent().stream().toList()));
    circles(Kind.TASK, "tasks", "parent", wholesOfTasks);
    Map<String, List<String>> dependencies = new LinkedHashMap<>();
    report.tasks().forEach(task -> dependencies.put(task.id(), task.dependsOn()));
    circles(Kind.TASK, "tasks", "dependsOn", dependencies);
  }

  private List<String> reachedNotes(Note note) {
    List<String> reached = new ArrayList<>(note.notes());
    note.statistics()
        .forEach(
            id -> report.statistic(id).ifPresent(statistic -> reached.addAll(statistic.notes())));
    return reached;
  }

  private void circles(Kind kind, String list, String member, Map<String, List<String>> edges) {
    Set<String> inCircles = CycleCheck.membersOf(edges);
    int index = 0;
    for (String id : edges.keySet()) {
      if (inCircles.contains(id)) {
        note(
            "$." + list + "[" + index + "]." + member,
            "the " + kind.words + " \"" + id + "\" reaches itself");
      }
      index++;
    }
  }

  private void checkPlaces() {
    Map<String, String> placed = new HashMap<>();
    each(
        "sections",
        report.sections(),
        (path, section) -> place(path, section.statistics(), placed));
    each("notes", report.notes(), (path, note) -> place(path, note.statistics(), placed));
  }

  private void place(String path, List<String> statistics, Map<String, String> placed) {
    for (int i = 0; i < statistics.size(); i++) {
      String at = path + ".statistics[" + i + "]";
      String before = placed.putIfAbsent(statistics.get(i), at);
      if (before != null) {
        note(
            at, "the statistic \"" + statistics.get(i) + "\" is printed at " + before + " already");
      }
    }
  }

  private void checkNotes() {
    Set<String> numbered = report.noteNumbers().keySet();
    each(
        "notes",
        report.notes(),
        (path, note) -> {
          if (!numbered.contains(note.id())) {
            note(path, "nothing refers to the note \"" + note.id() + "\"");
          }
        });
  }

  private interface Check<T> {
    void check(String path, T thing);
  }

  private <T> void each(String list, List<T> things, Check<T> check) {
    for (int i = 0; i < things.size(); i++) {
      check.check("$." + list + "[" + i + "]", things.get(i));
    }
  }

  private void refer(String path, Kind kind, Optional<String> id) {
    id.ifPresent(known -> refer(path, kind, known));
  }

  private void referAll(String path, Kind kind, List<String> list) {
    for (int i = 0; i < list.size(); i++) {
      refer(path + "[" + i + "]", kind, list.get(i));
    }
  }

  private void refer(String path, Kind kind, String id) {
    Set<String> known = ids.getOrDefault(kind, Set.of());
    if (!known.contains(id)) {
      note(path, unknown(kind.words, id, List.copyOf(known)));
    }
  }

  private static String unknown(String what, String id, List<String> known) {
    return "no " + what + " has the id \"" + id + "\"" + NearMiss.question(id, known);
  }

  private void note(String path, String message) {
    problems.add(new Problem(path, message));
  }
}
