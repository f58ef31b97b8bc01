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
import java.util.Optional;

/**
 * What follows from the order in which a report is read: the numbers of its notes and the places of
 * its statistics.
 */
final class ReadingOrder {
  private final WardReport report;
  private final Map<String, Integer> noteNumbers = new LinkedHashMap<>();

  private ReadingOrder(WardReport report) {
    this.report = report;
  }

  static Map<String, Integer> noteNumbers(WardReport report) {
    ReadingOrder order = new ReadingOrder(report);
    for (Section section : report.sections()) {
      order.number(section.notes());
      order.numberNotesOf(section.statistics());
    }
    report.statistics().forEach(statistic -> order.number(statistic.notes()));
    return Collections.unmodifiableMap(order.noteNumbers);
  }

  private void numberNotesOf(List<String> statistics) {
    statistics.forEach(id -> report.statistic(id).map(Statistic::notes).ifPresent(this::number));
  }

  /** Numbers notes and all they lead to, without recursion. */
  private void number(List<String> notes) {
    Deque<String> toNumber = new ArrayDeque<>(notes);
    while (!toNumber.isEmpty()) {
      Optional<Note> note = report.note(toNumber.pop());
      if (note.isPresent()
          && noteNumbers.putIfAbsent(note.get().id(), noteNumbers.size() + 1) == null) {
        List<String> next = notesUnder(report, note.get());
        Collections.reverse(next);
        next.forEach(toNumber::push);
      }
    }
  }

  /** The notes that a note refers to, itself or by the statistics in it. */
  static List<String> notesUnder(WardReport report, Note note) {
    List<String> notes = new ArrayList<>(note.notes());
    note.statistics()
        .forEach(id -> report.statistic(id).ifPresent(known -> notes.addAll(known.notes())));
    return notes;
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
