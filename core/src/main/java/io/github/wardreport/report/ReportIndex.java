package io.github.wardreport.report;

import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is looked up in a report: its parts by id, the numbers of its notes, the places of its
 * statistics.
 */
final class ReportIndex {

  private ReportIndex() {}

  static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
    return Collections.unmodifiableMap(byId);
  }

  static Map<String, Integer> noteNumbers(WardReport report) {
    Map<String, Note> notes = byId(report.notes(), Note::id);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Section section : report.sections()) {
      section.notes().forEach(note -> number(note, report, notes, numbers));
      numberNotesOf(section.statistics(), report, notes, numbers);
    }
    numberNotesOf(report.statistics().stream().map(Statistic::id).toList(), report, notes, numbers);
    return Collections.unmodifiableMap(numbers);
  }

  /** Numbers a note and all it leads to, in reading order, without recursion. */
  private static void number(
      String first, WardReport report, Map<String, Note> notes, Map<String, Integer> numbers) {
    Deque<String> toNumber = new ArrayDeque<>(List.of(first));
    while (!toNumber.isEmpty()) {
      Note note = notes.get(toNumber.pop());
      if (note != null && numbers.putIfAbsent(note.id(), numbers.size() + 1) == null) {
        List<String> next = new ArrayList<>(note.notes());
        note.statistics()
            .forEach(id -> report.statistic(id).ifPresent(known -> next.addAll(known.notes())));
        Collections.reverse(next);
        next.forEach(toNumber::push);
      }
    }
  }

  private static void numberNotesOf(
      List<String> statistics,
      WardReport report,
      Map<String, Note> notes,
      Map<String, Integer> numbers) {
    for (String id : statistics) {
      report
          .statistic(id)
          .ifPresent(
              statistic -> statistic.notes().forEach(note -> number(note, report, notes, numbers)));
    }
  }

  static Map<String, Place> places(WardReport report) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Section section : report.sections()) {
      section.statistics().forEach(id -> places.putIfAbsent(id, new Place.InSection(section.id())));
    }
    for (Note note : report.notes()) {
      note.statistics().forEach(id -> places.putIfAbsent(id, new Place.InNote(note.id())));
    }
    return Collections.unmodifiableMap(places);
  }
}
