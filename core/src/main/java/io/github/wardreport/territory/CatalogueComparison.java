package io.github.wardreport.territory;

import io.github.wardreport.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the units of a catalogue on one day with the units of the same or another catalogue on
 * another day.
 *
 * <pre>{@code
 * CatalogueComparison.matchingIds().changes(catalogue, june2025, catalogue, july2026);
 * CatalogueComparison.matchingCodes().changes(ours, today, theOffices, today);
 * }</pre>
 */
public final class CatalogueComparison {
  private static final CatalogueComparison IDS = new CatalogueComparison(false);
  private static final CatalogueComparison CODES = new CatalogueComparison(true);

  private final boolean byCode;

  private CatalogueComparison(boolean byCode) {
    this.byCode = byCode;
  }

  /**
   * A comparison that takes units with the same id for one unit, for catalogues of one source.
   *
   * @return the comparison
   */
  public static CatalogueComparison matchingIds() {
    return IDS;
  }

  /**
   * A comparison that takes units with the same official code for one unit, for catalogues of two
   * sources. A unit whose code the other catalogue does not have is matched by its name under the
   * same parent; the place of tone marks does not matter.
   *
   * @return the comparison
   */
  public static CatalogueComparison matchingCodes() {
    return CODES;
  }

  /**
   * Returns what differs.
   *
   * @param before the catalogue with the earlier state
   * @param dayBefore the day of the earlier state
   * @param after the catalogue with the later state
   * @param dayAfter the day of the later state
   * @return first the changes of the units of the later state, in their order, then the dissolved
   *     units; one unit may have several changes
   */
  public List<UnitChange> changes(
      UnitCatalogue before, LocalDate dayBefore, UnitCatalogue after, LocalDate dayAfter) {
    return new Run(before, dayBefore, after, dayAfter).changes();
  }

  private final class Run {
    private final List<AdministrativeUnit> earlier;
    private final List<AdministrativeUnit> later;
    private final LocalDate dayBefore;
    private final LocalDate dayAfter;

    /** The earlier units by the ids of the later ones. */
    private final Map<String, AdministrativeUnit> earlierOf = new HashMap<>();

    private final Map<String, String> laterOf = new HashMap<>();
    private final List<UnitChange> changes = new ArrayList<>();

    Run(UnitCatalogue before, LocalDate dayBefore, UnitCatalogue after, LocalDate dayAfter) {
      this.earlier = before.unitsOn(dayBefore);
      this.later = after.unitsOn(dayAfter);
      this.dayBefore = dayBefore;
      this.dayAfter = dayAfter;
    }

    List<UnitChange> changes() {
      if (byCode) {
        match(unit -> unit.codeOn(dayBefore), unit -> unit.codeOn(dayAfter));
        match(
            unit -> nameUnder(unit, dayBefore, id -> Optional.ofNullable(laterOf.get(id))),
            unit -> nameUnder(unit, dayAfter, Optional::of));
      } else {
        match(unit -> Optional.of(unit.id()), unit -> Optional.of(unit.id()));
      }
      later.forEach(this::compare);
      earlier.stream()
          .filter(unit -> !laterOf.containsKey(unit.id()))
          .forEach(unit -> changes.add(new UnitChange.Dissolved(unit)));
      return List.copyOf(changes);
    }

    /**
     * Matches the remaining units by a key. A key that several units share matches none of them.
     */
    private void match(Key ofEarlier, Key ofLater) {
      Map<String, AdministrativeUnit> keys = new LinkedHashMap<>();
      Set<String> several = new HashSet<>();
      for (AdministrativeUnit unit : earlier) {
        if (!laterOf.containsKey(unit.id())) {
          ofEarlier
              .of(unit)
              .filter(key -> keys.putIfAbsent(key, unit) != null)
              .ifPresent(several::add);
        }
      }
      Map<String, AdministrativeUnit> laterKeys = new LinkedHashMap<>();
      for (AdministrativeUnit unit : later) {
        if (!earlierOf.containsKey(unit.id())) {
          ofLater
              .of(unit)
              .filter(key -> laterKeys.putIfAbsent(key, unit) != null)
              .ifPresent(several::add);
        }
      }
      laterKeys.forEach(
          (key, unit) -> {
            if (keys.containsKey(key) && !several.contains(key)) {
              AdministrativeUnit like = keys.get(key);
              earlierOf.put(unit.id(), like);
              laterOf.put(like.id(), unit.id());
            }
          });
    }

    private Optional<String> nameUnder(AdministrativeUnit unit, LocalDate day, Parents parents) {
      return unit.nameOn(day)
          .map(
              name ->
                  FoldedName.of(name.vi()).spelling()
                      + " "
                      + unit.parentOn(day).flatMap(parents::of).orElse(""));
    }

    private void compare(AdministrativeUnit unit) {
      AdministrativeUnit like = earlierOf.get(unit.id());
      if (like == null) {
        changes.add(new UnitChange.Formed(unit));
        return;
      }
      compareNames(like, unit);
      both(like.kindOn(dayBefore), unit.kindOn(dayAfter))
          .ifPresent(two -> changes.add(new UnitChange.Retyped(unit, two.before, two.after)));
      both(like.codeOn(dayBefore), unit.codeOn(dayAfter))
          .ifPresent(two -> changes.add(new UnitChange.Recoded(unit, two.before, two.after)));
      Optional<String> parent = like.parentOn(dayBefore);
      both(parent.map(id -> laterOf.getOrDefault(id, id)), unit.parentOn(dayAfter))
          .ifPresent(
              two -> changes.add(new UnitChange.Moved(unit, parent.orElse(two.before), two.after)));
    }

    private void compareNames(AdministrativeUnit like, AdministrativeUnit unit) {
      Optional<Label> before = like.nameOn(dayBefore);
      Optional<Label> after = unit.nameOn(dayAfter);
      if (before.isEmpty() || after.isEmpty()) {
        return;
      }
      FoldedName one = FoldedName.of(before.get().vi());
      FoldedName other = FoldedName.of(after.get().vi());
      if (!one.withoutKind().equals(other.withoutKind())) {
        changes.add(
            new UnitChange.Renamed(unit, before.get(), after.get(), one.differenceTo(other)));
      }
    }

    /** Two facts that differ; empty if they are equal or one is not known. */
    private static Optional<Two> both(Optional<String> before, Optional<String> after) {
      return before.flatMap(
          one -> after.filter(other -> !other.equals(one)).map(other -> new Two(one, other)));
    }

    private record Two(String before, String after) {}

    private interface Key {
      Optional<String> of(AdministrativeUnit unit);
    }

    private interface Parents {
      Optional<String> of(String id);
    }
  }
}
