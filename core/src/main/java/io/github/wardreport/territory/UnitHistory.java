package io.github.wardreport.territory;

import io.github.wardreport.label.Label;
import io.github.wardreport.territory.NameMatch.Difference;
import io.github.wardreport.territory.SourceConflict.Fact;
import io.github.wardreport.territory.SourceConflict.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** The observations of one unit, at most one for each day, and the dated facts made of them. */
final class UnitHistory {
  private final String unit;
  private final NavigableMap<LocalDate, UnitObservation> observations = new TreeMap<>();

  UnitHistory(String unit) {
    this.unit = unit;
  }

  String unit() {
    return unit;
  }

  LocalDate firstSeen() {
    return observations.firstKey();
  }

  LocalDate lastSeen() {
    return observations.lastKey();
  }

  UnitObservation latest() {
    return observations.lastEntry().getValue();
  }

  /** The last observation up to a day; if there is none, the first after it. */
  UnitObservation lastUpTo(LocalDate day) {
    return Optional.ofNullable(observations.floorEntry(day))
        .orElseGet(observations::firstEntry)
        .getValue();
  }

  /** Adds an observation. Of two for one day the first stays; returns where the second differs. */
  List<SourceConflict> add(UnitObservation seen) {
    UnitObservation known = observations.putIfAbsent(seen.lastDay(), seen);
    return known == null ? List.of() : conflicts(known, seen);
  }

  /** This history with the observations of the same unit under another id. */
  UnitHistory joinedWith(UnitHistory other) {
    UnitHistory joined = new UnitHistory(unit);
    joined.observations.putAll(other.observations);
    joined.observations.putAll(observations);
    return joined;
  }

  private List<SourceConflict> conflicts(UnitObservation one, UnitObservation other) {
    return Stream.of(
            SourceConflict.betweenNames(unit, name(one), name(other)),
            conflict(Fact.KIND, one, other, seen -> Optional.of(seen.kind().code())),
            conflict(Fact.PARENT, one, other, UnitObservation::parent),
            conflict(Fact.CODE, one, other, UnitObservation::code))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<SourceConflict> conflict(
      Fact fact,
      UnitObservation one,
      UnitObservation other,
      Function<UnitObservation, Optional<String>> text) {
    return SourceConflict.between(
        unit,
        fact,
        new Statement(one.source(), text.apply(one).orElse("")),
        new Statement(other.source(), text.apply(other).orElse("")));
  }

  static Statement name(UnitObservation seen) {
    return new Statement(seen.source(), seen.name().vi());
  }

  /** Returns where one name is spelled in two ways on different days. */
  List<SourceConflict> spellings() {
    List<SourceConflict> conflicts = new ArrayList<>();
    UnitObservation before = null;
    for (UnitObservation seen : observations.values()) {
      if (before != null && isOneName(before.name(), seen.name())) {
        SourceConflict.betweenNames(unit, name(before), name(seen)).ifPresent(conflicts::add);
      }
      before = seen;
    }
    return conflicts;
  }

  static boolean isOneName(Label one, Label other) {
    return Difference.between(one.vi(), other.vi()).compareTo(Difference.SPELLING) <= 0;
  }

  /**
   * Makes the unit, each fact dated from the day of its first observation to the day of its last.
   *
   * @param goesOn whether the unit still exists after its last observation
   */
  AdministrativeUnit.Builder toUnit(boolean goesOn) {
    return AdministrativeUnit.builder()
        .id(unit)
        .names(facts(seen -> Optional.of(seen.name()), UnitHistory::isOneName, goesOn))
        .kinds(facts(seen -> Optional.of(seen.kind().code()), String::equals, goesOn))
        .parents(facts(UnitObservation::parent, String::equals, goesOn))
        .codes(facts(UnitObservation::code, String::equals, goesOn));
  }

  private <T> List<DatedFact<T>> facts(
      Function<UnitObservation, Optional<T>> fact, BiPredicate<T, T> isSame, boolean goesOn) {
    List<DatedFact<T>> seenFacts = new ArrayList<>();
    for (UnitObservation seen : observations.values()) {
      fact.apply(seen)
          .map(value -> new DatedFact<>(value, seen.firstDay(), Optional.of(seen.lastDay())))
          .ifPresent(seenFacts::add);
    }
    List<DatedFact<T>> facts =
        new ArrayList<>(
            DatedFact.joined(
                seenFacts, (before, next) -> isSame.test(before.value(), next.value())));
    if (goesOn && !facts.isEmpty()) {
      int last = facts.size() - 1;
      facts.set(
          last, new DatedFact<>(facts.get(last).value(), facts.get(last).from(), Optional.empty()));
    }
    return facts;
  }
}
