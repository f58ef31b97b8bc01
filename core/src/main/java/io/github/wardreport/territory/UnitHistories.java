package io.github.wardreport.territory;

import io.github.wardreport.territory.SourceConflict.Fact;
import io.github.wardreport.territory.SourceConflict.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The histories of all observed units, and the days on which sources list all units of a tier. */
final class UnitHistories {
  private final Map<String, UnitHistory> histories = new LinkedHashMap<>();
  private final Map<AdministrativeTier, NavigableSet<LocalDate>> listings = new LinkedHashMap<>();

  List<SourceConflict> add(UnitObservation seen) {
    return histories.computeIfAbsent(seen.unit(), UnitHistory::new).add(seen);
  }

  void addListing(AdministrativeTier tier, LocalDate day) {
    listings.computeIfAbsent(tier, unseen -> new TreeSet<>()).add(day);
  }

  Optional<LocalDate> firstListing(AdministrativeTier tier) {
    return days(tier).stream().findFirst();
  }

  private NavigableSet<LocalDate> days(AdministrativeTier tier) {
    return listings.getOrDefault(tier, new TreeSet<>());
  }

  Optional<UnitHistory> find(String unit) {
    return Optional.ofNullable(histories.get(unit));
  }

  Collection<UnitHistory> all() {
    return histories.values();
  }

  /** Returns whether a unit still exists: it was not left out of the latest list of its tier. */
  boolean goesOn(UnitHistory unit) {
    NavigableSet<LocalDate> days = days(unit.latest().kind().tier());
    return unit.latest().firstDay().isPresent()
        && (days.isEmpty() || !unit.lastSeen().isBefore(days.last()));
  }

  /** The histories in which every recoded unit is one, and a conflict about each such code. */
  record Joined(UnitHistories histories, List<SourceConflict> conflicts) {}

  /**
   * Joins recoded units: a unit that the latest list of its tier leaves out, and the one unit of
   * the same name, kind and parent that this list has and no list before it had.
   */
  Joined joined() {
    UnitHistories joined = new UnitHistories();
    joined.histories.putAll(histories);
    joined.listings.putAll(listings);
    List<SourceConflict> conflicts = new ArrayList<>();
    listings.keySet().stream()
        .filter(tier -> days(tier).size() > 1)
        .forEach(tier -> conflicts.addAll(joined.joinRecoded(tier)));
    return new Joined(joined, conflicts);
  }

  private List<SourceConflict> joinRecoded(AdministrativeTier tier) {
    LocalDate last = days(tier).last();
    List<UnitHistory> listed =
        histories.values().stream()
            .filter(unit -> unit.latest().kind().tier().equals(tier))
            .filter(unit -> unit.latest().firstDay().isPresent())
            .toList();
    List<UnitHistory> leftOut =
        listed.stream().filter(unit -> unit.lastSeen().isBefore(last)).toList();
    List<UnitHistory> newcomers =
        listed.stream().filter(unit -> unit.firstSeen().equals(last)).toList();
    List<SourceConflict> conflicts = new ArrayList<>();
    for (UnitHistory old : leftOut) {
      onlyLike(old, newcomers)
          .filter(other -> onlyLike(other, leftOut).isPresent())
          .ifPresent(
              other -> {
                conflicts.add(
                    new SourceConflict(
                        old.unit(), Fact.CODE, code(old.latest()), code(other.latest())));
                histories.put(old.unit(), old.joinedWith(other));
                histories.remove(other.unit());
              });
    }
    return conflicts;
  }

  /** The one history like another; empty if there are several, because nothing is guessed. */
  private static Optional<UnitHistory> onlyLike(UnitHistory one, List<UnitHistory> others) {
    List<UnitHistory> same =
        others.stream().filter(other -> isSameButForTheCode(one.latest(), other.latest())).toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static Statement code(UnitObservation seen) {
    return new Statement(seen.source(), seen.code().orElse(""));
  }

  private static boolean isSameButForTheCode(UnitObservation one, UnitObservation other) {
    return one.name().vi().equals(other.name().vi())
        && one.kind().equals(other.kind())
        && one.parent().equals(other.parent());
  }
}
