package io.github.wardreport.territory;

import io.github.wardreport.label.Label;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.problem.NearMiss;
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
  private final Map<String, List<AdministrativeUnit>> byCode = new HashMap<>();
  private final Map<String, List<AdministrativeUnit>> byLetters = new HashMap<>();
  private final Map<String, List<AdministrativeUnit>> byParent = new HashMap<>();

  private UnitCatalogue() {}

  /**
   * A catalogue of units.
   *
   * @param units the units; a parent that one names is among them
   * @return the catalogue
   * @throws InvalidValueException with every id that is there twice, every unknown parent, every
   *     code that two units held on one day, and every unit that is its own ancestor
   */
  public static UnitCatalogue of(Collection<AdministrativeUnit> units) {
    UnitCatalogue catalogue = new UnitCatalogue();
    List<Problem> problems = new ArrayList<>();
    int index = 0;
    for (AdministrativeUnit unit : units) {
      if (catalogue.byId.putIfAbsent(unit.id(), unit) == null) {
        catalogue.enter(unit);
      } else {
        problems.add(
            new Problem("$[" + index + "].id", "the id \"" + unit.id() + "\" is there already"));
      }
      index++;
    }
    catalogue.check(List.copyOf(units), problems);
    if (!problems.isEmpty()) {
      throw new InvalidValueException("catalogue", problems);
    }
    return catalogue;
  }

  private void enter(AdministrativeUnit unit) {
    distinct(unit.codes()).forEach(code -> add(byCode, code, unit));
    distinct(unit.parents()).forEach(parent -> add(byParent, parent, unit));
    Set<String> letters = new LinkedHashSet<>();
    for (Dated<Label> name : unit.names()) {
      letters.add(FoldedName.of(name.value().vi()).letters());
    }
    letters.forEach(key -> add(byLetters, key, unit));
  }

  private static Set<String> distinct(List<Dated<String>> facts) {
    Set<String> values = new LinkedHashSet<>();
    facts.forEach(fact -> values.add(fact.value()));
    return values;
  }

  private static void add(
      Map<String, List<AdministrativeUnit>> map, String key, AdministrativeUnit unit) {
    map.computeIfAbsent(key, unseen -> new ArrayList<>()).add(unit);
  }

  private void check(List<AdministrativeUnit> units, List<Problem> problems) {
    for (int index = 0; index < units.size(); index++) {
      AdministrativeUnit unit = units.get(index);
      String path = "$[" + index + "]";
      for (int i = 0; i < unit.parents().size(); i++) {
        String parent = unit.parents().get(i).value();
        if (!byId.containsKey(parent)) {
          problems.add(
              new Problem(
                  path + ".parents[" + i + "].value",
                  "no administrative unit has the id \""
                      + parent
                      + "\""
                      + NearMiss.question(parent, byId.keySet())));
        }
      }
      checkCodes(path, unit, problems);
      checkAncestors(path, unit, problems);
    }
  }

  private void checkCodes(String path, AdministrativeUnit unit, List<Problem> problems) {
    for (int i = 0; i < unit.codes().size(); i++) {
      Dated<String> code = unit.codes().get(i);
      for (AdministrativeUnit other : byCode.getOrDefault(code.value(), List.of())) {
        boolean clash =
            other.id().compareTo(unit.id()) < 0
                && other.codes().stream()
                    .anyMatch(its -> its.value().equals(code.value()) && overlap(its, code));
        if (clash) {
          problems.add(
              new Problem(
                  path + ".codes[" + i + "]",
                  "the code \"" + code.value() + "\" is that of \"" + other.id() + "\" then"));
        }
      }
    }
  }

  private static boolean overlap(Dated<?> one, Dated<?> other) {
    return !endsBefore(one, other) && !endsBefore(other, one);
  }

  private static boolean endsBefore(Dated<?> one, Dated<?> other) {
    return one.until().isPresent()
        && other.from().isPresent()
        && one.until().get().isBefore(other.from().get());
  }

  /** On each day on which a parent began, the way up must end. */
  private void checkAncestors(String path, AdministrativeUnit unit, List<Problem> problems) {
    for (int i = 0; i < unit.parents().size(); i++) {
      LocalDate day = unit.parents().get(i).from().orElse(LocalDate.MIN);
      Set<String> seen = new LinkedHashSet<>(Set.of(unit.id()));
      Optional<String> next = Optional.of(unit.parents().get(i).value());
      while (next.isPresent() && seen.add(next.get())) {
        next = Optional.ofNullable(byId.get(next.get())).flatMap(up -> up.parentAt(day));
      }
      if (next.filter(unit.id()::equals).isPresent()) {
        problems.add(
            new Problem(
                path + ".parents[" + i + "]",
                "the administrative unit \"" + unit.id() + "\" is above itself"));
      }
    }
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
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(unit -> unit.codeAt(day).filter(code::equals).isPresent())
        .findFirst();
  }

  /**
   * All units that ever held a code: more than one for a code that changed hands.
   *
   * @param code the official code
   * @return the units in the order in which they held it, as far as the days are known
   */
  public List<AdministrativeUnit> holdersOf(String code) {
    return byCode.getOrDefault(code, List.of()).stream()
        .sorted(Comparator.comparing(unit -> heldFrom(unit, code)))
        .toList();
  }

  private static LocalDate heldFrom(AdministrativeUnit unit, String code) {
    return unit.codes().stream()
        .filter(held -> held.value().equals(code))
        .flatMap(held -> held.from().stream())
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
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
      unit.nameAt(day)
          .map(known -> FoldedName.of(known.vi()))
          .filter(known -> known.letters().equals(wanted.letters()))
          .ifPresent(known -> matches.add(new NameMatch(unit, difference(wanted, known))));
    }
    matches.sort(Comparator.comparing(NameMatch::difference));
    return List.copyOf(matches);
  }

  private static NameMatch.Difference difference(FoldedName wanted, FoldedName known) {
    if (wanted.plain().equals(known.plain())) {
      return NameMatch.Difference.NONE;
    }
    return wanted.spelling().equals(known.spelling())
        ? NameMatch.Difference.SPELLING
        : NameMatch.Difference.DIACRITICS;
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
        .filter(unit -> unit.parentAt(day).filter(id::equals).isPresent())
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
        find(id).flatMap(unit -> unit.parentAt(day)).flatMap(this::find);
    while (next.isPresent()) {
      AdministrativeUnit up = next.get();
      ancestors.add(up);
      next = up.parentAt(day).flatMap(this::find);
    }
    return List.copyOf(ancestors);
  }
}
