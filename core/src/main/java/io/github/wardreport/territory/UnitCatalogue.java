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
 * Administrative units by id, by code at a date, and by name at a date.
 *
 * <p>A code is not an identity: in July 2025 every new commune-level unit took a code that another
 * unit had before. So codes are only looked up with a date, and a code that was never held, or not
 * on that day, answers with nothing. Names are found whatever the encoding, case and place of tone
 * marks; what differs is said, and nothing is guessed.
 *
 * <p>A catalogue is immutable and safe for many threads. Looking up takes constant time.
 *
 * <pre>{@code
 * catalogue.byCode("18754", LocalDate.of(2025, 6, 30)); // the ward that had the code before
 * catalogue.byCode("18754", LocalDate.of(2025, 7, 1));  // the one that has had it since
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
   * A catalogue of units, whose lineage is what their {@linkplain AdministrativeUnit#formation
   * formations} say.
   *
   * @param units the units; a parent or predecessor that one names is among them
   * @return the catalogue
   * @throws InvalidValueException as {@link #of(Collection, Collection)} does
   */
  public static UnitCatalogue of(Collection<AdministrativeUnit> units) {
    return of(units, List.of());
  }

  /**
   * A catalogue of units and the steps between them.
   *
   * @param units the units; a parent that one names is among them
   * @param lineage the steps, in any order; a step that a unit's formation tells too is told by
   *     this list
   * @return the catalogue
   * @throws InvalidValueException with everything that cannot be: ids that are there twice,
   *     references to nothing, and {@linkplain #contradictions contradictions}
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
   * What contradicts itself in the history of units: a code that two units held on one day, a unit
   * above itself, a unit whose parent was not there, a step before its unit was formed or after it
   * ended, a renaming without a new name, shares of a divided unit over 100 %. References to units
   * that are not there are passed over.
   *
   * @param units the units
   * @param lineage the steps between them
   * @return every contradiction with its place, {@code $.territory[0].codes[0]} or {@code
   *     $.lineage[2].weights.land-area}; empty where there is none
   */
  public static List<Problem> contradictions(
      Collection<AdministrativeUnit> units, Collection<LineageEdge> lineage) {
    return CatalogueIntegrity.historyProblems(List.copyOf(units), List.copyOf(lineage));
  }

  /**
   * All units.
   *
   * @return the units in their order; the collection cannot be changed
   */
  public Collection<AdministrativeUnit> all() {
    return List.copyOf(byId.values());
  }

  /**
   * The unit with an id.
   *
   * @param id the id
   * @return nothing where there is none
   */
  public Optional<AdministrativeUnit> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The unit that held a code on a day.
   *
   * @param code the official code, as text: zeros in front belong to it
   * @param day the day
   * @return nothing where no unit held it then
   */
  public Optional<AdministrativeUnit> byCode(String code, LocalDate day) {
    return codes.find(code, day);
  }

  /**
   * All units that ever held a code: more than one for a code that changed hands.
   *
   * @param code the official code
   * @return the units in the order in which they held it, as far as the days are known
   */
  public List<AdministrativeUnit> holdersOf(String code) {
    return codes.of(code).stream().map(CodeIndex.Holding::unit).distinct().toList();
  }

  /**
   * The codes that passed from one unit to another on a day.
   *
   * @param day the first day on which the other unit held it
   * @return the handovers, in the order of the catalogue's new holders
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
   * The units that had a name on a day, and those that had one like it.
   *
   * @param name the name, with or without its kind ({@code phường Hoành Sơn})
   * @param day the day
   * @return those without a difference first; empty where nothing is alike
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
   * The units of one parent that had a name on a day, and those that had one like it.
   *
   * @param name the name, with or without its kind
   * @param day the day
   * @param parent the id of the unit that they belonged to then
   * @return those without a difference first; empty where nothing is alike
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
   * @return its parent, the parent's parent and so on
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
   * @return those that were stated and those of formations with a known day, from the first to the
   *     last
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
   * The units of an earlier day to which a unit's land and people belonged then, wholly or in part,
   * over as many steps as there were.
   *
   * @param id the unit's id
   * @param day the earlier day
   * @return the units that existed on that day, among them the unit itself if it did; empty where
   *     the lineage does not reach back to the day
   */
  public List<AdministrativeUnit> predecessorsOf(String id, LocalDate day) {
    return existing(lineage.before(id, day), day);
  }

  /**
   * The units of a later day to which a unit's land and people belong then, wholly or in part, over
   * as many steps as there were.
   *
   * @param id the unit's id
   * @param day the later day
   * @return the units that exist on that day, among them the unit itself if it does; empty where
   *     the lineage does not reach to the day
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
   * What happened to units on a day.
   *
   * @param day the first day of the new units, for example 1 July 2025
   * @return which units were divided, merged, succeeded one to one, formed and dissolved
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
    keepWhatGoesOn(after, day);
    keepWhatGoesOn(before, eve);
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

  /** A unit that gives or takes a part and goes on is its own successor and predecessor too. */
  private void keepWhatGoesOn(Map<String, Set<String>> steps, LocalDate day) {
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
