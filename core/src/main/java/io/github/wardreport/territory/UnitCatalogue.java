package io.github.wardreport.territory;

import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A catalogue of administrative units, to look up by id, by code on a day and by name on a day.
 *
 * <p>A code is not an identity: in July 2025 nearly every new unit of commune level got a code that
 * had belonged to another unit. Therefore codes are looked up together with a day, and a code that
 * no unit held on the day finds nothing. Names are found in any encoding, case and place of tone
 * marks; each match says how the names differ, and nothing is guessed.
 *
 * <p>This class is immutable and thread-safe. A look-up by id or code takes constant time.
 *
 * <pre>{@code
 * catalogue.byCode("18754", LocalDate.of(2025, 6, 30)); // the ward that held the code before
 * catalogue.byCode("18754", LocalDate.of(2025, 7, 1));  // the ward that holds it since
 * }</pre>
 */
public final class UnitCatalogue {
  private final Map<String, AdministrativeUnit> byId = new LinkedHashMap<>();
  private final CodeIndex codes;
  private final Map<String, List<AdministrativeUnit>> byLetters = new HashMap<>();
  private final Map<String, List<AdministrativeUnit>> byParent = new HashMap<>();
  private final Lineage lineage;

  private UnitCatalogue(Collection<AdministrativeUnit> units, Lineage lineage) {
    this.lineage = lineage;
    this.codes = CodeIndex.of(units);
    for (AdministrativeUnit unit : units) {
      byId.put(unit.id(), unit);
      distinct(unit.parents(), Function.identity()).forEach(id -> add(byParent, id, unit));
      distinct(unit.names(), name -> FoldedName.of(name.vi()).letters())
          .forEach(letters -> add(byLetters, letters, unit));
    }
  }

  private static <T> Set<String> distinct(List<DatedFact<T>> facts, Function<T, String> key) {
    Set<String> keys = new LinkedHashSet<>();
    facts.forEach(fact -> keys.add(key.apply(fact.value())));
    return keys;
  }

  private static void add(
      Map<String, List<AdministrativeUnit>> map, String key, AdministrativeUnit unit) {
    map.computeIfAbsent(key, unseen -> new ArrayList<>(2)).add(unit);
  }

  /**
   * Makes a catalogue of units whose lineage is stated by their {@linkplain
   * AdministrativeUnit#formation formations}.
   *
   * @param units the units, with every parent and predecessor that one of them names
   * @return the catalogue
   * @throws InvalidValueException as {@link #of(Collection, Collection)} does
   */
  public static UnitCatalogue of(Collection<AdministrativeUnit> units) {
    return of(units, List.of());
  }

  /**
   * Makes a catalogue of units and the steps between them.
   *
   * @param units the units, with every parent that one of them names
   * @param lineage the steps, in any order; if a unit's formation states the same step, this list
   *     takes precedence
   * @return the catalogue
   * @throws InvalidValueException listing every {@linkplain #problems problem}
   */
  public static UnitCatalogue of(
      Collection<AdministrativeUnit> units, Collection<LineageEdge> lineage) {
    List<AdministrativeUnit> all = List.copyOf(units);
    List<LineageEdge> stated = List.copyOf(lineage);
    List<Problem> problems = problems(all, stated);
    if (!problems.isEmpty()) {
      throw new InvalidValueException("catalogue", problems);
    }
    return new UnitCatalogue(all, Lineage.of(all, stated));
  }

  /**
   * Finds everything for which {@link #of(Collection, Collection)} refuses units.
   *
   * @param units the units
   * @param lineage the steps between them
   * @return first every duplicate id and every reference to a unit that is missing, then every
   *     {@linkplain #contradictions contradiction}; empty if there is none
   */
  public static List<Problem> problems(
      Collection<AdministrativeUnit> units, Collection<LineageEdge> lineage) {
    List<AdministrativeUnit> all = List.copyOf(units);
    List<LineageEdge> stated = List.copyOf(lineage);
    List<Problem> problems = new ArrayList<>(CatalogueIntegrity.referenceProblems(all, stated));
    problems.addAll(CatalogueIntegrity.historyProblems(all, stated));
    return List.copyOf(problems);
  }

  /**
   * Finds contradictions in the history of units: a code that two units held on one day, a unit
   * that is its own ancestor, a parent that did not exist, a step before its unit was formed or
   * after it ended, a renaming without a new name, shares of a divided unit over 100 %. References
   * to units that are missing are left out.
   *
   * @param units the units
   * @param lineage the steps between them
   * @return every contradiction with its place, {@code $.territory[0].codes[0]} or {@code
   *     $.lineage[2].weights.land-area}; empty if there is none
   */
  public static List<Problem> contradictions(
      Collection<AdministrativeUnit> units, Collection<LineageEdge> lineage) {
    return CatalogueIntegrity.historyProblems(List.copyOf(units), List.copyOf(lineage));
  }

  /**
   * All units.
   *
   * @return the units in their order, unmodifiable
   */
  public Collection<AdministrativeUnit> all() {
    return List.copyOf(byId.values());
  }

  /**
   * Finds a unit by its id.
   *
   * @param id the id
   * @return empty if no unit has the id
   */
  public Optional<AdministrativeUnit> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Finds the unit that held a code on a day.
   *
   * @param code the official code as text, with its leading zeros
   * @param day the day
   * @return empty if no unit held the code on the day
   */
  public Optional<AdministrativeUnit> byCode(String code, LocalDate day) {
    return codes.find(code, day);
  }

  /**
   * All units that ever held a code. A code that changed hands has several.
   *
   * @param code the official code
   * @return the units in the order in which they held the code, as far as the days are known
   */
  public List<AdministrativeUnit> holdersOf(String code) {
    return codes.of(code).stream().map(CodeIndex.Holding::unit).distinct().toList();
  }

  /**
   * The codes that passed from one unit to another on a day.
   *
   * @param day the first day on which the other unit held the code
   * @return the handovers, in the order of the new holders in the catalogue
   */
  public List<CodeHandover> codesHandedOverOn(LocalDate day) {
    List<CodeHandover> handovers = new ArrayList<>();
    LocalDate before = day.minusDays(1);
    for (AdministrativeUnit after : byId.values()) {
      Optional<String> code = after.codeOn(day);
      code.flatMap(known -> byCode(known, before))
          .filter(unit -> !unit.id().equals(after.id()))
          .ifPresent(
              unit ->
                  handovers.add(
                      new CodeHandover(
                          code.orElseThrow(), unit, after, difference(unit, before, after, day))));
    }
    return List.copyOf(handovers);
  }

  private static NameMatch.Difference difference(
      AdministrativeUnit one, LocalDate dayOfOne, AdministrativeUnit other, LocalDate dayOfOther) {
    return NameMatch.Difference.between(
        one.nameOn(dayOfOne).orElseGet(one::latestName).vi(),
        other.nameOn(dayOfOther).orElseGet(other::latestName).vi());
  }

  /**
   * Finds the units that had a name on a day, and those that had a similar one.
   *
   * @param name the name, with or without its kind ({@code phường Hoành Sơn})
   * @param day the day
   * @return the matches, those with the least difference first; empty if no name is similar
   */
  public List<NameMatch> byName(String name, LocalDate day) {
    FoldedName wanted = FoldedName.of(name);
    List<NameMatch> matches = new ArrayList<>();
    for (AdministrativeUnit unit : byLetters.getOrDefault(wanted.letters(), List.of())) {
      unit.nameOn(day)
          .map(known -> wanted.differenceTo(FoldedName.of(known.vi())))
          .filter(difference -> difference != NameMatch.Difference.LETTERS)
          .ifPresent(difference -> matches.add(new NameMatch(unit, difference)));
    }
    matches.sort(Comparator.comparing(NameMatch::difference));
    return List.copyOf(matches);
  }

  /**
   * Finds the units of one parent that had a name on a day, and those that had a similar one.
   *
   * @param name the name, with or without its kind
   * @param day the day
   * @param parent the id of the unit that they belonged to on the day
   * @return the matches, those with the least difference first; empty if no name is similar
   */
  public List<NameMatch> byName(String name, LocalDate day, String parent) {
    return byName(name, day).stream()
        .filter(match -> match.unit().parentOn(day).filter(parent::equals).isPresent())
        .toList();
  }

  /**
   * The units that existed on a day.
   *
   * @param day the day
   * @return the units, in the order of the catalogue
   */
  public List<AdministrativeUnit> unitsOn(LocalDate day) {
    return byId.values().stream().filter(unit -> unit.existsOn(day)).toList();
  }

  /**
   * The units that belonged to a unit on a day.
   *
   * @param id the parent's id
   * @param day the day
   * @return its children, in the order of the catalogue
   */
  public List<AdministrativeUnit> childrenOf(String id, LocalDate day) {
    return byParent.getOrDefault(id, List.of()).stream()
        .filter(unit -> unit.parentOn(day).filter(id::equals).isPresent())
        .toList();
  }

  /**
   * The units that a unit belonged to on a day.
   *
   * @param id the unit's id
   * @param day the day
   * @return the parent, its parent and so on, up to the highest tier
   */
  public List<AdministrativeUnit> ancestorsOf(String id, LocalDate day) {
    List<AdministrativeUnit> ancestors = new ArrayList<>();
    Optional<AdministrativeUnit> next =
        find(id).flatMap(unit -> unit.parentOn(day)).flatMap(this::find);
    while (next.isPresent()) {
      AdministrativeUnit up = next.get();
      ancestors.add(up);
      next = up.parentOn(day).flatMap(this::find);
    }
    return List.copyOf(ancestors);
  }

  /**
   * The steps between units.
   *
   * @return the stated steps and those of formations with a known day, from the first to the last
   */
  public List<LineageEdge> lineage() {
    return lineage.all();
  }

  /**
   * The steps that lead from a unit.
   *
   * @param id the unit's id
   * @return the steps, from the first to the last
   */
  public List<LineageEdge> edgesFrom(String id) {
    return lineage.from(id);
  }

  /**
   * The steps that lead into a unit.
   *
   * @param id the unit's id
   * @return the steps, from the first to the last
   */
  public List<LineageEdge> edgesInto(String id) {
    return lineage.into(id);
  }

  /**
   * The units of an earlier day that the land and people of a unit belonged to, wholly or in part,
   * over any number of steps.
   *
   * @param id the unit's id
   * @param day the earlier day
   * @return the units that existed on the day, with the unit itself if it did; empty if the lineage
   *     does not reach back to the day
   */
  public List<AdministrativeUnit> predecessorsOf(String id, LocalDate day) {
    return existing(lineage.before(id, day), day);
  }

  /**
   * The units of a later day that the land and people of a unit belong to, wholly or in part, over
   * any number of steps.
   *
   * @param id the unit's id
   * @param day the later day
   * @return the units that exist on the day, with the unit itself if it does; empty if the lineage
   *     does not reach the day
   */
  public List<AdministrativeUnit> successorsOf(String id, LocalDate day) {
    return existing(lineage.after(id, day), day);
  }

  private List<AdministrativeUnit> existing(Set<String> ids, LocalDate day) {
    return ids.stream()
        .flatMap(id -> find(id).stream())
        .filter(unit -> unit.existsOn(day))
        .toList();
  }

  /**
   * Returns what happened to units on a day.
   *
   * @param day the first day of the new units, for example 1 July 2025
   * @return the units that were divided, merged, succeeded one to one, formed and dissolved
   */
  public Reorganization reorganizationOn(LocalDate day) {
    LocalDate eve = day.minusDays(1);
    Map<String, Set<String>> after = new LinkedHashMap<>();
    Map<String, Set<String>> before = new LinkedHashMap<>();
    for (LineageEdge edge : lineage.all()) {
      if (edge.kind().movesTerritory() && edge.effective().equals(day)) {
        join(after, edge.formerUnit(), edge.laterUnit());
        join(before, edge.laterUnit(), edge.formerUnit());
      }
    }
    addUnitsThatStillExist(after, day);
    addUnitsThatStillExist(before, eve);
    List<Reorganization.Succession> successions = new ArrayList<>();
    after.forEach(
        (from, to) -> {
          String only = to.iterator().next();
          if (to.size() == 1 && before.getOrDefault(only, Set.of()).equals(Set.of(from))) {
            successions.add(new Reorganization.Succession(unit(from), unit(only)));
          }
        });
    return new Reorganization(
        day,
        several(after),
        several(before),
        successions,
        byId.values().stream()
            .filter(unit -> unit.formedOn().filter(day::equals).isPresent())
            .toList(),
        byId.values().stream()
            .filter(unit -> unit.existedUntil().filter(eve::equals).isPresent())
            .toList());
  }

  private static void join(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, unseen -> new LinkedHashSet<>()).add(value);
  }

  /**
   * A unit that gives or receives a part and still exists is its own successor and predecessor too.
   */
  private void addUnitsThatStillExist(Map<String, Set<String>> steps, LocalDate day) {
    steps.forEach(
        (id, others) -> {
          if (unit(id).existsOn(day)) {
            others.add(id);
          }
        });
  }

  private List<AdministrativeUnit> several(Map<String, Set<String>> steps) {
    return steps.entrySet().stream()
        .filter(step -> step.getValue().size() > 1)
        .map(step -> unit(step.getKey()))
        .toList();
  }

  private AdministrativeUnit unit(String id) {
    return find(id).orElseThrow();
  }
}
