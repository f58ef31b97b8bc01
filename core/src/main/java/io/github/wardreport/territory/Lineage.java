package io.github.wardreport.territory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a catalogue, by the units that they lead from and by the units that they lead to.
 */
final class Lineage {
  private final List<LineageEdge> edges;
  private final Map<String, List<LineageEdge>> from = new HashMap<>();
  private final Map<String, List<LineageEdge>> into = new HashMap<>();

  private Lineage(List<LineageEdge> edges) {
    this.edges = edges;
    for (LineageEdge edge : edges) {
      from.computeIfAbsent(edge.formerUnit(), unseen -> new ArrayList<>(1)).add(edge);
      into.computeIfAbsent(edge.laterUnit(), unseen -> new ArrayList<>(1)).add(edge);
    }
  }

  /** If the list and a unit's formation both state a step, the list takes precedence. */
  static Lineage of(Collection<AdministrativeUnit> units, Collection<LineageEdge> stated) {
    List<LineageEdge> edges = new ArrayList<>(stated);
    Set<Step> known = new HashSet<>();
    stated.forEach(edge -> known.add(Step.of(edge)));
    units.stream()
        .flatMap(unit -> ofFormation(unit).stream())
        .filter(edge -> known.add(Step.of(edge)))
        .forEach(edges::add);
    edges.sort(Comparator.comparing(LineageEdge::effective));
    return new Lineage(List.copyOf(edges));
  }

  /** What two edges share if they are the same step. */
  private record Step(String from, String to, LocalDate effective) {

    static Step of(LineageEdge edge) {
      return new Step(edge.formerUnit(), edge.laterUnit(), edge.effective());
    }
  }

  /** A formation without a day has no place in time. */
  private static List<LineageEdge> ofFormation(AdministrativeUnit unit) {
    Optional<LocalDate> effective = unit.formation().flatMap(Formation::effective);
    if (effective.isEmpty()) {
      return List.of();
    }
    Formation formation = unit.formation().orElseThrow();
    return formation.predecessors().stream()
        .filter(predecessor -> !predecessor.formerUnit().equals(unit.id()))
        .map(
            predecessor ->
                LineageEdge.builder()
                    .kind(LineageKind.FORMED_FROM)
                    .formerUnit(predecessor.formerUnit())
                    .laterUnit(unit.id())
                    .effective(effective.get())
                    .instrument(formation.instrument())
                    .extent(predecessor.extent())
                    .build())
        .toList();
  }

  List<LineageEdge> all() {
    return edges;
  }

  List<LineageEdge> from(String id) {
    return List.copyOf(from.getOrDefault(id, List.of()));
  }

  List<LineageEdge> into(String id) {
    return List.copyOf(into.getOrDefault(id, List.of()));
  }

  /** A unit on a day; steps beyond the day do not belong to it. */
  private record Moment(String unit, LocalDate day) {}

  /**
   * The ids of the units that a unit's land and people belonged to, from the unit back to a day.
   */
  Set<String> before(String id, LocalDate day) {
    Set<Moment> seen = new LinkedHashSet<>();
    Deque<Moment> open = new ArrayDeque<>(List.of(new Moment(id, LocalDate.MAX)));
    while (!open.isEmpty()) {
      Moment moment = open.pop();
      if (seen.add(moment)) {
        into.getOrDefault(moment.unit(), List.of()).stream()
            .filter(edge -> edge.kind().movesTerritory() && edge.effective().isAfter(day))
            .filter(edge -> !edge.effective().isAfter(moment.day()) && !isLoop(edge))
            .forEach(
                edge -> open.add(new Moment(edge.formerUnit(), edge.effective().minusDays(1))));
      }
    }
    return units(seen);
  }

  /** The ids of the units that a unit's land and people belonged to, from the unit on to a day. */
  Set<String> after(String id, LocalDate day) {
    Set<Moment> seen = new LinkedHashSet<>();
    Deque<Moment> open = new ArrayDeque<>(List.of(new Moment(id, LocalDate.MIN)));
    while (!open.isEmpty()) {
      Moment moment = open.pop();
      if (seen.add(moment)) {
        from.getOrDefault(moment.unit(), List.of()).stream()
            .filter(edge -> edge.kind().movesTerritory() && !edge.effective().isAfter(day))
            .filter(edge -> edge.effective().isAfter(moment.day()) && !isLoop(edge))
            .forEach(edge -> open.add(new Moment(edge.laterUnit(), edge.effective())));
      }
    }
    return units(seen);
  }

  private static boolean isLoop(LineageEdge edge) {
    return edge.formerUnit().equals(edge.laterUnit());
  }

  private static Set<String> units(Set<Moment> moments) {
    Set<String> units = new LinkedHashSet<>();
    moments.forEach(moment -> units.add(moment.unit()));
    return units;
  }
}
