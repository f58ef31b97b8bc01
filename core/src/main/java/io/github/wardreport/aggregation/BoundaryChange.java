package io.github.wardreport.aggregation;

import io.github.wardreport.aggregation.Apportionment.Part;
import io.github.wardreport.number.Ratio;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.Predecessor;
import io.github.wardreport.territory.UnitCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows administrative units over the steps between two days, forward or back, and apportions
 * those that were divided.
 */
final class BoundaryChange {
  private final UnitCatalogue catalogue;
  private final LocalDate from;
  private final LocalDate to;
  private final Optional<Apportionment> apportionment;
  private final boolean forward;

  BoundaryChange(
      UnitCatalogue catalogue,
      LocalDate from,
      LocalDate to,
      Optional<Apportionment> apportionment) {
    this.catalogue = catalogue;
    this.from = from;
    this.to = to;
    this.apportionment = apportionment;
    this.forward = !to.isBefore(from);
  }

  /** The parts of a unit of the first day, by the units of the second day that they belong to. */
  List<ApportionedPart> partsOf(String unit) {
    Map<String, ApportionedPart> held = new LinkedHashMap<>();
    held.put(unit, ApportionedPart.whole(unit, unit));
    LocalDate since = from;
    boolean complete = true;
    for (Optional<LocalDate> next = nextStep(held.keySet(), since);
        next.isPresent();
        next = nextStep(held.keySet(), since)) {
      LocalDate day = next.get();
      Map<String, ApportionedPart> after = new LinkedHashMap<>();
      for (ApportionedPart part : held.values()) {
        List<Part> parts = parts(part.target(), day);
        complete &= !isRestLost(parts);
        divided(part.target(), parts)
            .forEach(
                onward -> after.merge(onward.target(), part.then(onward), ApportionedPart::joined));
      }
      held = after;
      since = forward ? day : day.minusDays(1);
    }
    if (held.size() == 1 && complete) {
      ApportionedPart whole = ApportionedPart.whole(unit, held.keySet().iterator().next());
      return List.of(existsAtTheEnd(whole) ? whole : whole.withoutShare());
    }
    return held.values().stream()
        .map(part -> existsAtTheEnd(part) ? part : part.withoutShare())
        .toList();
  }

  /** If the lineage ends before the second day, it is unknown where the part is. */
  private boolean existsAtTheEnd(ApportionedPart part) {
    return catalogue.find(part.target()).filter(unit -> unit.existsOn(to)).isPresent();
  }

  /** The number of units of the first day that have a part in a unit of the second. */
  int sourcesOf(String target) {
    List<AdministrativeUnit> sources =
        forward ? catalogue.predecessorsOf(target, from) : catalogue.successorsOf(target, from);
    return sources.size();
  }

  /** The steps of land and people that lead from a unit towards the second day. */
  private Stream<LineageEdge> steps(String unit) {
    return (forward ? catalogue.edgesFrom(unit) : catalogue.edgesInto(unit))
        .stream().filter(edge -> edge.kind().movesTerritory());
  }

  private static boolean isLoop(LineageEdge edge) {
    return edge.formerUnit().equals(edge.laterUnit());
  }

  /** The day of the next step of any of the units towards the second day. */
  private Optional<LocalDate> nextStep(Collection<String> units, LocalDate since) {
    Stream<LocalDate> days =
        units.stream()
            .flatMap(this::steps)
            .filter(edge -> !isLoop(edge))
            .map(LineageEdge::effective);
    return forward
        ? days.filter(day -> day.isAfter(since) && !day.isAfter(to)).min(Comparator.naturalOrder())
        : days.filter(day -> !day.isAfter(since) && day.isAfter(to)).max(Comparator.naturalOrder());
  }

  /** The parts of a unit after the steps of a day; the unit itself if no step leads from it. */
  private List<Part> parts(String unit, LocalDate day) {
    Map<String, List<LineageEdge>> parts = new LinkedHashMap<>();
    steps(unit)
        .filter(edge -> edge.effective().equals(day))
        .forEach(
            edge ->
                parts
                    .computeIfAbsent(
                        forward ? edge.laterUnit() : edge.formerUnit(),
                        unseen -> new ArrayList<>(1))
                    .add(edge));
    LocalDate beyond = forward ? day : day.minusDays(1);
    boolean goesOn =
        catalogue.find(unit).filter(known -> known.existsOn(beyond)).isPresent()
            && (!forward || parts.values().stream().noneMatch(BoundaryChange::isWhole));
    if (goesOn || parts.isEmpty()) {
      parts.putIfAbsent(unit, List.of());
    }
    return parts.entrySet().stream()
        .map(part -> new Part(part.getKey(), List.copyOf(part.getValue())))
        .toList();
  }

  private static boolean isWhole(List<LineageEdge> steps) {
    return steps.stream().anyMatch(step -> step.extent() == Predecessor.Extent.WHOLE);
  }

  /** Returns whether a part of a unit is traced while the rest of it is not. */
  private boolean isRestLost(List<Part> parts) {
    return forward
        && parts.size() == 1
        && parts.get(0).steps().stream().anyMatch(step -> step.extent() == Predecessor.Extent.PART);
  }

  private List<ApportionedPart> divided(String unit, List<Part> parts) {
    if (parts.size() == 1 && !isRestLost(parts)) {
      return List.of(ApportionedPart.whole(unit, parts.get(0).unit()));
    }
    Optional<String> weight = apportionment.map(Apportionment::name);
    Optional<List<Ratio>> shares =
        isRestLost(parts)
            ? Optional.empty()
            : apportionment.flatMap(by -> by.shares(parts, forward));
    List<ApportionedPart> apportioned = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int index = i;
      apportioned.add(
          new ApportionedPart(
              unit, parts.get(i).unit(), shares.map(all -> all.get(index)), weight));
    }
    return apportioned;
  }
}
