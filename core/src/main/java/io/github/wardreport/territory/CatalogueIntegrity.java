package io.github.wardreport.territory;

import io.github.wardreport.measure.Quantity;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.reference.EntityKind;
import io.github.wardreport.reference.ReferenceIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a catalogue cannot have: duplicate ids, references to units that are missing, and
 * histories that contradict themselves.
 */
final class CatalogueIntegrity {
  /** Far more tiers than any state has; a cycle exceeds them. */
  private static final int MOST_ANCESTORS = 100;

  private final List<AdministrativeUnit> units;
  private final List<LineageEdge> edges;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<Problem> histories = new ArrayList<>();

  private CatalogueIntegrity(List<AdministrativeUnit> units, List<LineageEdge> edges) {
    this.units = units;
    this.edges = edges;
    for (int i = 0; i < units.size(); i++) {
      indexes.putIfAbsent(units.get(i).id(), i);
    }
  }

  /** Finds duplicate ids of units and references to units that are missing. */
  static List<Problem> referenceProblems(List<AdministrativeUnit> units, List<LineageEdge> edges) {
    return ReferenceIndex.of(
            ids -> {
              ids.parts("territory", units);
              ids.parts("lineage", edges);
            })
        .problems(EnumSet.of(EntityKind.ADMINISTRATIVE_UNIT));
  }

  /**
   * Finds histories that contradict themselves, leaving out references to units that are missing.
   */
  static List<Problem> historyProblems(List<AdministrativeUnit> units, List<LineageEdge> edges) {
    CatalogueIntegrity integrity = new CatalogueIntegrity(units, edges);
    integrity.checkCodes();
    integrity.checkParents();
    integrity.checkEdges();
    integrity.checkDepartures();
    return integrity.histories;
  }

  private static String path(int index) {
    return "$.territory[" + index + "]";
  }

  private static String edgePath(int index) {
    return "$.lineage[" + index + "]";
  }

  private void refuse(String path, String message) {
    histories.add(new Problem(path, message));
  }

  private Optional<AdministrativeUnit> find(String id) {
    return Optional.ofNullable(indexes.get(id)).map(units::get);
  }

  private void checkCodes() {
    CodeIndex codes = CodeIndex.of(units);
    List<Problem> clashes = new ArrayList<>();
    codes.forEachClash(
        (first, second) -> {
          AdministrativeUnit unit = second.unit();
          if (!first.unit().id().equals(unit.id())) {
            String code = unit.codes().get(second.index()).value();
            clashes.add(
                new Problem(
                    path(indexes.getOrDefault(unit.id(), 0)) + ".codes[" + second.index() + "]",
                    "the code \""
                        + code
                        + "\" belongs to \""
                        + first.unit().id()
                        + "\" on the same days"));
          }
        });
    clashes.sort(Comparator.comparing(Problem::path));
    histories.addAll(clashes);
  }

  private void checkParents() {
    for (int i = 0; i < units.size(); i++) {
      AdministrativeUnit unit = units.get(i);
      for (int j = 0; j < unit.parents().size(); j++) {
        String path = path(i) + ".parents[" + j + "]";
        DatedFact<String> parent = unit.parents().get(j);
        Optional<LocalDate> from = parent.from().or(unit::formedOn);
        checkAncestors(path, unit, parent.value(), from.orElse(LocalDate.MIN));
        Optional<LocalDate> until = parent.until().or(unit::existedUntil);
        find(parent.value())
            .ifPresent(
                up ->
                    Stream.of(from, until)
                        .flatMap(Optional::stream)
                        .filter(day -> !up.existsOn(day))
                        .findFirst()
                        .ifPresent(day -> refuse(path, didNotExist(up, day))));
      }
    }
  }

  private static String didNotExist(AdministrativeUnit unit, LocalDate day) {
    return "\"" + unit.id() + "\" did not exist on " + day;
  }

  /** On the first day of a parent, the chain of ancestors must end. */
  private void checkAncestors(String path, AdministrativeUnit unit, String parent, LocalDate day) {
    String next = parent;
    for (int above = 1; above <= MOST_ANCESTORS; above++) {
      if (next.equals(unit.id())) {
        refuse(path, "the administrative unit \"" + unit.id() + "\" is its own ancestor");
        return;
      }
      Integer index = indexes.get(next);
      Optional<String> up =
          index == null ? Optional.empty() : DatedFact.on(day, units.get(index).parents());
      if (up.isEmpty()) {
        return;
      }
      next = up.get();
    }
    refuse(path, "\"" + unit.id() + "\" has more than " + MOST_ANCESTORS + " ancestors");
  }

  private void checkEdges() {
    Set<LineageEdge> seen = new HashSet<>();
    for (int i = 0; i < edges.size(); i++) {
      LineageEdge edge = edges.get(i);
      String path = edgePath(i);
      if (!seen.add(edge)) {
        refuse(
            path,
            "duplicate step from \"" + edge.formerUnit() + "\" to \"" + edge.laterUnit() + "\"");
      }
      LocalDate before = edge.effective().minusDays(1);
      find(edge.formerUnit())
          .filter(unit -> !unit.existsOn(before))
          .ifPresent(unit -> refuse(path + ".formerUnit", didNotExist(unit, before)));
      find(edge.laterUnit())
          .filter(unit -> !unit.existsOn(edge.effective()))
          .ifPresent(unit -> refuse(path + ".laterUnit", didNotExist(unit, edge.effective())));
      find(edge.formerUnit())
          .filter(unit -> !changedAsStated(unit, edge))
          .ifPresent(
              unit ->
                  refuse(
                      path + ".effective",
                      "\""
                          + unit.id()
                          + "\" was not "
                          + edge.kind().code()
                          + " on "
                          + edge.effective()));
    }
  }

  private static boolean changedAsStated(AdministrativeUnit unit, LineageEdge edge) {
    return switch (edge.kind()) {
      case RENAMED -> beganOn(edge.effective(), unit.names());
      case RETYPED -> beganOn(edge.effective(), unit.kinds());
      case RECODED -> beganOn(edge.effective(), unit.codes());
      case REPARENTED -> beganOn(edge.effective(), unit.parents());
      default -> true;
    };
  }

  private static <T> boolean beganOn(LocalDate day, List<DatedFact<T>> facts) {
    return facts.stream().anyMatch(fact -> fact.from().filter(day::equals).isPresent());
  }

  private void checkDepartures() {
    for (Departure departure : Departure.of(edges)) {
      departure.steps().forEach((index, step) -> checkWhole(departure, index, step));
      departure.weightNames().forEach(weight -> checkShares(departure, weight));
    }
  }

  private void checkWhole(Departure departure, int index, LineageEdge step) {
    if (step.extent() != Predecessor.Extent.WHOLE) {
      return;
    }
    if (departure.steps().size() > 1) {
      refuseWhole(index, step, "parts of it went elsewhere on that day");
    }
    boolean goesOn =
        find(step.formerUnit())
            .flatMap(AdministrativeUnit::existedUntil)
            .filter(last -> !last.isBefore(step.effective()))
            .isPresent();
    if (goesOn && step.kind() != LineageKind.RETAINED) {
      refuseWhole(index, step, "it still existed on " + step.effective());
    }
  }

  private void refuseWhole(int index, LineageEdge step, String reason) {
    refuse(
        edgePath(index) + ".extent",
        "\""
            + step.formerUnit()
            + "\" cannot go to \""
            + step.laterUnit()
            + "\" as a whole, because "
            + reason);
  }

  private void checkShares(Departure departure, String weight) {
    departure
        .excess(weight)
        .ifPresent(
            excess ->
                refuse(
                    edgePath(excess.step()) + ".weights." + weight,
                    "the shares of \""
                        + departure.unit()
                        + "\" exceed 100 %: "
                        + String.join(
                            " + ", excess.shares().stream().map(Quantity::toString).toList())));
  }
}
