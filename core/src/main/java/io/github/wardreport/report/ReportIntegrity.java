package io.github.wardreport.report;

import static io.github.wardreport.reference.EntityKind.BREAKDOWN;
import static io.github.wardreport.reference.EntityKind.NOTE;
import static io.github.wardreport.reference.EntityKind.SECTION;
import static io.github.wardreport.reference.EntityKind.SUBJECT;
import static io.github.wardreport.reference.EntityKind.TASK;

import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.problem.NearMiss;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.reference.Entity;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.Maturity;
import io.github.wardreport.statistic.MaturityScale;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Subject;
import io.github.wardreport.task.Task;
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
import java.util.stream.Stream;

/**
 * Finds everything that is broken in the structure of a report: repeated ids, references to
 * nothing, cycles, statistics that are printed in two places, notes that nobody refers to. The
 * types themselves say which ids they have and refer to.
 */
final class ReportIntegrity {
  private final WardReport report;
  private final List<Problem> problems = new ArrayList<>();

  private ReportIntegrity(WardReport report) {
    this.report = report;
  }

  static List<Problem> problems(WardReport report) {
    ReportIntegrity integrity = new ReportIntegrity(report);
    integrity.checkMeasureUnits();
    integrity.problems.addAll(report.index().problems());
    integrity.checkMaturities();
    integrity.checkClaims();
    integrity.checkCycles();
    integrity.problems.addAll(
        UnitCatalogue.contradictions(report.administrativeUnits(), report.lineage()));
    integrity.checkPlaces();
    integrity.checkNotes();
    return List.copyOf(integrity.problems);
  }

  private void checkMeasureUnits() {
    Set<String> codes = new HashSet<>();
    MeasureUnits.builtIn().all().forEach(unit -> codes.add(unit.code()));
    for (int i = 0; i < report.declaredUnits().size(); i++) {
      String code = report.declaredUnits().get(i).code();
      if (!codes.add(code)) {
        add("$.units[" + i + "].code", "duplicate measure unit \"" + code + "\"");
      }
    }
  }

  private void checkMaturities() {
    Set<String> known = new LinkedHashSet<>();
    Stream.concat(
            report.maturityScales().stream(),
            Stream.of(MaturityScale.STATISTICS, MaturityScale.BUDGET))
        .forEach(scale -> scale.levels().forEach(level -> known.add(scale.code() + ":" + level)));
    for (int i = 0; i < report.statistics().size(); i++) {
      Optional<String> stated = report.statistics().get(i).maturity().map(Maturity::toString);
      if (stated.isPresent() && !known.contains(stated.get())) {
        add(
            "$.statistics[" + i + "].maturity",
            "no maturity has the id \""
                + stated.get()
                + "\""
                + NearMiss.question(stated.get(), known));
      }
    }
  }

  private void checkClaims() {
    for (int i = 0; i < report.claims().size(); i++) {
      problems.addAll(ClaimTypes.problems(report, "$.claims[" + i + "]", report.claims().get(i)));
    }
  }

  private void checkCycles() {
    checkCycles(SECTION, "sections", "parent", report.sections(), one(Section::parent));
    checkCycles(SUBJECT, "subjects", "partOf", report.subjects(), one(Subject::partOf));
    checkCycles(NOTE, "notes", "notes", report.notes(), this::notesUnder);
    checkCycles(BREAKDOWN, "breakdowns", "parts", report.breakdowns(), this::breakdownsUnder);
    checkCycles(TASK, "tasks", "parent", report.tasks(), one(Task::parent));
    checkCycles(TASK, "tasks", "dependsOn", report.tasks(), Task::dependsOn);
  }

  private static <T> Function<T, List<String>> one(Function<T, Optional<String>> next) {
    return thing -> next.apply(thing).stream().toList();
  }

  private List<String> notesUnder(Note note) {
    return ReadingOrder.notesUnder(report, note);
  }

  private List<String> breakdownsUnder(Breakdown breakdown) {
    return breakdown.parts().stream().flatMap(part -> part.breakdown().stream()).toList();
  }

  private <T extends Entity<T>> void checkCycles(
      EntityKind kind, String list, String member, List<T> things, Function<T, List<String>> next) {
    Map<String, List<String>> edges = new LinkedHashMap<>();
    things.forEach(thing -> edges.put(thing.id(), next.apply(thing)));
    Set<String> inCycles = CycleCheck.membersOf(edges);
    for (int i = 0; i < things.size() && !inCycles.isEmpty(); i++) {
      String id = things.get(i).id();
      if (inCycles.contains(id)) {
        add(
            "$." + list + "[" + i + "]." + member,
            "the " + kind.noun() + " \"" + id + "\" reaches itself");
      }
    }
  }

  /** A place that prints a statistic. */
  private record Printed(String list, int owner, int item) {

    String path() {
      return "$." + list + "[" + owner + "].statistics[" + item + "]";
    }
  }

  private void checkPlaces() {
    Map<String, Printed> first = new HashMap<>();
    for (int i = 0; i < report.sections().size(); i++) {
      checkPlaces("sections", i, report.sections().get(i).statistics(), first);
    }
    for (int i = 0; i < report.notes().size(); i++) {
      checkPlaces("notes", i, report.notes().get(i).statistics(), first);
    }
  }

  private void checkPlaces(
      String list, int owner, List<String> statistics, Map<String, Printed> first) {
    for (int i = 0; i < statistics.size(); i++) {
      Printed place = new Printed(list, owner, i);
      Printed before = first.putIfAbsent(statistics.get(i), place);
      if (before != null) {
        add(
            place.path(),
            "the statistic \"" + statistics.get(i) + "\" is already printed at " + before.path());
      }
    }
  }

  private void checkNotes() {
    Set<String> numbered = report.noteNumbers().keySet();
    for (int i = 0; i < report.notes().size(); i++) {
      String id = report.notes().get(i).id();
      if (!numbered.contains(id)) {
        add("$.notes[" + i + "]", "nothing refers to the note \"" + id + "\"");
      }
    }
  }

  private void add(String path, String message) {
    problems.add(new Problem(path, message));
  }
}
