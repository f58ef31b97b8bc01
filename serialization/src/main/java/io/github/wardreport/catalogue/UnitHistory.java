package io.github.wardreport.catalogue;

import io.github.wardreport.catalogue.SourceConflict.Fact;
import io.github.wardreport.catalogue.SourceConflict.Statement;
import io.github.wardreport.label.Label;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.NameMatch.Difference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What rows say of one unit, over time. */
final class UnitHistory {
  private final String id;
  private final List<UnitObservation> sightings = new ArrayList<>();

  UnitHistory(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  LocalDate lastSeen() {
    return sightings.get(sightings.size() - 1).until();
  }

  LocalDate firstSeen() {
    return sightings.get(0).until();
  }

  UnitObservation latest() {
    return sightings.get(sightings.size() - 1);
  }

  /** The last sighting up to a day, or else the first after it. */
  UnitObservation lastUpTo(LocalDate day) {
    return sightings.stream()
        .filter(seen -> !seen.until().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseGet(() -> sightings.get(0));
  }

  Optional<UnitObservation> seenOn(LocalDate day) {
    return sightings.stream().filter(seen -> seen.until().equals(day)).findFirst();
  }

  /** Takes a sighting in; of two for one day the first is kept, and the conflict told. */
  void add(UnitObservation seen, List<SourceConflict> conflicts) {
    Optional<UnitObservation> known = seenOn(seen.until());
    if (known.isPresent()) {
      tellConflicts(known.get(), seen, conflicts);
    } else {
      sightings.add(seen);
      sightings.sort(Comparator.comparing(UnitObservation::until));
    }
  }

  /** Takes the sightings of the same unit under another id in. */
  void addAll(UnitHistory other) {
    sightings.addAll(other.sightings);
    sightings.sort(Comparator.comparing(UnitObservation::until));
  }

  private void tellConflicts(
      UnitObservation one, UnitObservation other, List<SourceConflict> conflicts) {
    tellNames(one, other, conflicts);
    tell(Fact.KIND, one.kind().code(), other.kind().code(), one, other, conflicts);
    tell(Fact.PARENT, one.parent().orElse(""), other.parent().orElse(""), one, other, conflicts);
    tell(Fact.CODE, one.code(), other.code(), one, other, conflicts);
  }

  private void tell(
      Fact fact,
      String said,
      String otherwise,
      UnitObservation one,
      UnitObservation other,
      List<SourceConflict> conflicts) {
    if (!said.equals(otherwise)) {
      conflicts.add(
          new SourceConflict(
              id, fact, Statement.of(one.row(), said), Statement.of(other.row(), otherwise)));
    }
  }

  private void tellNames(
      UnitObservation one, UnitObservation other, List<SourceConflict> conflicts) {
    Fact fact =
        switch (Difference.between(one.name(), other.name())) {
          case NONE -> Fact.WRITING;
          case SPELLING -> Fact.SPELLING;
          default -> Fact.NAME;
        };
    tell(fact, one.name(), other.name(), one, other, conflicts);
  }

  /** Names on different days that are one name, written in two ways. */
  void tellSpellings(List<SourceConflict> conflicts) {
    for (int i = 1; i < sightings.size(); i++) {
      UnitObservation one = sightings.get(i - 1);
      UnitObservation other = sightings.get(i);
      if (isOneName(one.name(), other.name())) {
        tellNames(one, other, conflicts);
      }
    }
  }

  static boolean isOneName(String one, String other) {
    return Difference.between(one, other).compareTo(Difference.SPELLING) <= 0;
  }

  /**
   * The unit, whose facts are known from the day they were seen first to the day they were seen
   * last.
   *
   * @param goesOn whether it was seen in the latest list of units
   */
  AdministrativeUnit.Builder build(boolean goesOn) {
    return AdministrativeUnit.builder()
        .id(id)
        .names(
            facts(
                seen -> Optional.of(new Label(seen.name(), seen.nameEn())),
                (one, other) -> isOneName(one.vi(), other.vi()),
                goesOn))
        .kinds(facts(seen -> Optional.of(seen.kind().code()), String::equals, goesOn))
        .parents(facts(UnitObservation::parent, String::equals, goesOn))
        .codes(facts(seen -> Optional.of(seen.code()), String::equals, goesOn));
  }

  private <T> List<DatedFact<T>> facts(
      Function<UnitObservation, Optional<T>> fact, BiPredicate<T, T> isSame, boolean goesOn) {
    List<DatedFact<T>> facts = new ArrayList<>();
    for (UnitObservation seen : sightings) {
      Optional<T> value = fact.apply(seen);
      if (value.isEmpty()) {
        continue;
      }
      Optional<LocalDate> from = seen.from();
      if (!facts.isEmpty() && isSame.test(facts.get(facts.size() - 1).value(), value.get())) {
        from = facts.remove(facts.size() - 1).from();
      }
      facts.add(new DatedFact<>(value.get(), from, Optional.of(seen.until())));
    }
    if (goesOn && !facts.isEmpty()) {
      DatedFact<T> last = facts.remove(facts.size() - 1);
      facts.add(new DatedFact<>(last.value(), last.from(), Optional.empty()));
    }
    return facts;
  }
}
