package io.github.wardreport.territory;

import io.github.wardreport.internal.Arguments;
import io.github.wardreport.problem.InvalidValueException;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.territory.NameMatch.Difference;
import io.github.wardreport.territory.SourceConflict.Fact;
import io.github.wardreport.territory.SourceConflict.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a catalogue of administrative units from what several sources say about them on several
 * days: the rows of a database, the lists of an office, public data sets.
 *
 * <p>It applies four rules:
 *
 * <ul>
 *   <li><b>Dated facts.</b> A name, kind, parent or code holds from the first day on which it was
 *       observed to the last one. A unit still exists unless the latest {@linkplain #addListing
 *       list} of its tier leaves it out or it was only observed {@linkplain
 *       UnitObservation.Builder#seenUntil up to a day}.
 *   <li><b>Recoded units.</b> If the latest list leaves a unit out and has exactly one new unit of
 *       the same name, kind and parent under another code, both are one unit whose code changed.
 *   <li><b>Which source wins.</b> Of two observations of a unit for one day the first stays. A name
 *       spelled in two ways on different days keeps the latest spelling. A figure from a source of
 *       figures takes precedence over an {@linkplain #addIncidentalFigure incidental} one.
 *   <li><b>Nothing is lost in silence.</b> Wherever sources differ, {@link #conflicts()} has both
 *       statements.
 * </ul>
 *
 * <pre>{@code
 * CatalogueAssembler assembler = new CatalogueAssembler();
 * assembler.addListing(AdministrativeTier.COMMUNE, august);
 * rows.forEach(row -> assembler.add(observation(row)));
 * assembler.catalogue().byCode("18832", august); // phường Hoành Sơn
 * assembler.conflicts();                         // where two rows differ
 * }</pre>
 *
 * <p>This class is an accumulator: it is mutable and not safe for use by several threads. The order
 * of the observations matters only where two of them are for one unit and one day.
 */
public final class CatalogueAssembler {

  /** A step and the source that states it. */
  private record SourcedStep(LineageEdge edge, String source) {}

  private final UnitHistories observed = new UnitHistories();
  private final List<SourcedStep> steps = new ArrayList<>();
  private final Map<String, List<SourcedStep>> stepsInto = new HashMap<>();
  private final Map<String, LegalInstrument> instruments = new TreeMap<>();
  private final Map<String, String> instrumentOf = new LinkedHashMap<>();
  private final FigureSelection figures = new FigureSelection();
  private final List<SourceConflict> conflicts = new ArrayList<>();

  /** The histories with recoded units joined, until the next observation. */
  private UnitHistories.@Nullable Joined joined;

  /** An assembler without observations. */
  public CatalogueAssembler() {}

  /**
   * Adds what a source says about a unit.
   *
   * @param seen the observation; if the unit was observed until the same day before, the earlier
   *     observation stays and every difference becomes a conflict
   */
  public void add(UnitObservation seen) {
    conflicts.addAll(observed.add(seen));
    joined = null;
  }

  /**
   * States that a source lists all units of a tier. A unit of the tier that the latest list leaves
   * out no longer exists.
   *
   * @param tier the tier
   * @param day the day of the list
   */
  public void addListing(AdministrativeTier tier, LocalDate day) {
    observed.addListing(tier, day);
    joined = null;
  }

  /**
   * Adds a step between units.
   *
   * @param step the step
   * @param source where it is stated, in words for people: {@code lineage.csv:12}
   */
  public void add(LineageEdge step, String source) {
    SourcedStep sourced = new SourcedStep(step, source);
    steps.add(sourced);
    stepsInto.computeIfAbsent(step.laterUnit(), unseen -> new ArrayList<>()).add(sourced);
  }

  /**
   * States by which legal instrument a unit was formed. All steps into the unit that name no
   * instrument get this one.
   *
   * @param unit the unit's id
   * @param instrument the instrument
   */
  public void addFormation(String unit, LegalInstrument instrument) {
    instruments.putIfAbsent(instrument.id(), instrument);
    instrumentOf.put(unit, instrument.id());
  }

  /**
   * Adds a figure from a source of figures. A unit may have figures of several days; the latest is
   * its current one.
   *
   * @param figure the figure; if the unit has one for the same day, that one stays and a different
   *     value becomes a conflict
   */
  public void addFigure(FigureObservation figure) {
    figures.add(figure).ifPresent(conflicts::add);
  }

  /**
   * Adds a figure that a source states beside other things, such as the land area in a table of
   * lineage. It is used only if no source of figures has one for the unit.
   *
   * @param figure the figure; the first one of a unit stays
   */
  public void addIncidentalFigure(FigureObservation figure) {
    figures.addIncidental(figure).ifPresent(conflicts::add);
  }

  /**
   * Adds a conflict that the reader of a source found inside the source.
   *
   * @param conflict the conflict
   */
  public void add(SourceConflict conflict) {
    conflicts.add(conflict);
  }

  /**
   * Compares the name that a further source has for a unit with the observed one. A difference
   * becomes a conflict; the observed name stays.
   *
   * @param unit the id of an observed unit
   * @param day the day of the further source
   * @param name the name in it
   * @param source where it is, in words for people
   * @throws InvalidValueException if the unit was never observed
   */
  public void compareName(String unit, LocalDate day, String name, String source) {
    UnitObservation known =
        observation(unit, day)
            .orElseThrow(() -> Arguments.refuse("unit", "be the id of an observed unit", unit));
    SourceConflict.betweenNames(unit, UnitHistory.name(known), new Statement(source, name))
        .ifPresent(conflicts::add);
  }

  /**
   * Compares the predecessors that a further source names for a unit with those of the lineage.
   * Names with other diacritics count as the same. A difference becomes a conflict; the lineage
   * stays.
   *
   * @param unit the unit's id; without a step into it there is nothing to compare
   * @param names the names of all units that it was formed from; an empty list says nothing
   * @param source where they are named, in words for people
   */
  public void comparePredecessors(String unit, List<String> names, String source) {
    List<SourcedStep> known = stepsInto.getOrDefault(unit, List.of());
    if (known.isEmpty() || names.isEmpty()) {
      return;
    }
    List<String> knownNames =
        known.stream()
            .flatMap(step -> settled().find(step.edge().formerUnit()).stream())
            .map(former -> former.latest().name().vi())
            .toList();
    List<String> more = without(names, knownNames);
    List<String> fewer = without(knownNames, names);
    if (!more.isEmpty() || !fewer.isEmpty()) {
      conflicts.add(
          new SourceConflict(
              unit,
              Fact.PREDECESSORS,
              new Statement(known.get(0).source(), listed(fewer)),
              new Statement(source, listed(more))));
    }
  }

  private static String listed(List<String> names) {
    return names.isEmpty() ? "no other" : String.join(", ", names);
  }

  private static List<String> without(List<String> names, List<String> others) {
    return names.stream()
        .filter(name -> others.stream().noneMatch(other -> isAlike(name, other)))
        .toList();
  }

  private static boolean isAlike(String one, String other) {
    return Difference.between(one, other).compareTo(Difference.DIACRITICS) <= 0;
  }

  private UnitHistories.Joined joined() {
    UnitHistories.Joined known = joined;
    if (known == null) {
      known = observed.joined();
      joined = known;
    }
    return known;
  }

  private UnitHistories settled() {
    return joined().histories();
  }

  /**
   * Returns whether a unit was observed.
   *
   * @param unit the unit's id
   * @return true if an observation of it was added
   */
  public boolean isObserved(String unit) {
    return observed.find(unit).isPresent();
  }

  /**
   * The observation of a unit that is in force on a day.
   *
   * @param unit the unit's id
   * @param day the day
   * @return the last observation up to the day, or else the first after it; empty if the unit was
   *     never observed
   */
  public Optional<UnitObservation> observation(String unit, LocalDate day) {
    return settled().find(unit).map(history -> history.lastUpTo(day));
  }

  /**
   * The day of the first list of all units of a tier.
   *
   * @param tier the tier
   * @return empty if no source lists the tier
   */
  public Optional<LocalDate> firstListing(AdministrativeTier tier) {
    return observed.firstListing(tier);
  }

  /**
   * The units with their dated facts.
   *
   * @return the units, those of higher tiers first; each refers to its latest figures by the ids of
   *     {@link #figures()}
   * @throws InvalidValueException if the observations of a unit cannot be one history, for example
   *     because their days overlap
   */
  public List<AdministrativeUnit> units() {
    return histories().map(this::unit).toList();
  }

  private Stream<UnitHistory> histories() {
    return settled().all().stream()
        .sorted(Comparator.comparing(history -> history.latest().kind().tier().rank()));
  }

  private AdministrativeUnit unit(UnitHistory history) {
    AdministrativeUnit.Builder unit = history.toUnit(settled().goesOn(history));
    figures.figuresOf(history.unit()).forEach(unit::figure);
    return unit.build();
  }

  /**
   * The steps between the units.
   *
   * @return the steps in the order in which they were added
   */
  public List<LineageEdge> lineage() {
    return steps.stream().map(step -> withInstrument(step.edge())).toList();
  }

  private LineageEdge withInstrument(LineageEdge edge) {
    String instrument = instrumentOf.get(edge.laterUnit());
    return instrument == null || edge.instrument().isPresent()
        ? edge
        : edge.withInstrument(instrument);
  }

  /**
   * The figures that were selected.
   *
   * @return the land areas and populations of the units, in the order of {@link #units()}
   */
  public List<FigureObservation> figures() {
    return histories().flatMap(history -> figures.figuresOf(history.unit()).stream()).toList();
  }

  /**
   * The legal instruments by which units were formed.
   *
   * @return each instrument once, ordered by id
   */
  public List<LegalInstrument> instruments() {
    return List.copyOf(instruments.values());
  }

  /**
   * The units and their lineage for looking up. Every call builds a new catalogue.
   *
   * @return the catalogue
   * @throws InvalidValueException if the units contradict themselves, listing every contradiction
   */
  public UnitCatalogue catalogue() {
    return UnitCatalogue.of(units(), lineage());
  }

  /**
   * Everything that sources state differently.
   *
   * @return first what differed when it was added, then changed codes, spellings that changed from
   *     one day to another, and incidental figures
   */
  public List<SourceConflict> conflicts() {
    List<SourceConflict> all = new ArrayList<>(conflicts);
    all.addAll(joined().conflicts());
    settled().all().forEach(history -> all.addAll(history.spellings()));
    all.addAll(figures.incidentalConflicts());
    return List.copyOf(all);
  }
}
