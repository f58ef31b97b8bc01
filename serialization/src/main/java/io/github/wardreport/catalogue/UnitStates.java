package io.github.wardreport.catalogue;

import io.github.wardreport.label.Label;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Splits the history of a unit into states: days during which nothing about it changed. */
final class UnitStates {

  private UnitStates() {}

  static List<List<String>> of(AdministrativeUnit unit) {
    TreeSet<LocalDate> starts = new TreeSet<>();
    addStarts(unit.names(), starts);
    addStarts(unit.kinds(), starts);
    addStarts(unit.parents(), starts);
    addStarts(unit.codes(), starts);
    LocalDate first = unit.formedOn().orElse(LocalDate.MIN);
    starts.removeIf(day -> !unit.existsOn(day) || !day.isAfter(first));
    List<List<String>> states = new ArrayList<>();
    LocalDate start = first;
    for (LocalDate next : starts) {
      states.add(state(unit, start, Optional.of(next.minusDays(1))));
      start = next;
    }
    states.add(state(unit, start, unit.existedUntil()));
    return states;
  }

  /** A state begins with a fact, and after a fact that ended. */
  private static <T> void addStarts(List<DatedFact<T>> facts, Set<LocalDate> starts) {
    for (DatedFact<T> fact : facts) {
      fact.from().ifPresent(starts::add);
      fact.until().ifPresent(last -> starts.add(last.plusDays(1)));
    }
  }

  private static List<String> state(
      AdministrativeUnit unit, LocalDate start, Optional<LocalDate> until) {
    Optional<Label> name = unit.nameOn(start);
    return List.of(
        unit.id(),
        name.map(Label::vi).orElse(""),
        name.flatMap(Label::en).orElse(""),
        unit.kindOn(start).orElse(""),
        unit.parentOn(start).orElse(""),
        unit.codeOn(start).orElse(""),
        start.equals(LocalDate.MIN) ? "" : start.toString(),
        until.map(LocalDate::toString).orElse(""));
  }
}
