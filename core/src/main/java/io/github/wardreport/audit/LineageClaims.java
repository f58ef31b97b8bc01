package io.github.wardreport.audit;

import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.PercentKind;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.Relation;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.LineageEdge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the lineage of units claims: what left a unit on one day is the unit, or no more than it
 * where a part stayed or one weight is not told.
 */
final class LineageClaims {
  private final WardReport report;
  private final ClaimsOf claims;
  private final Map<String, AdministrativeUnit> units = new HashMap<>();

  private LineageClaims(WardReport report) {
    this.report = report;
    this.claims = new ClaimsOf(report);
    report.administrativeUnits().forEach(unit -> units.putIfAbsent(unit.id(), unit));
  }

  /** What leaves a unit on a day. */
  private record Leaving(String unit, LocalDate day) {}

  static List<DerivedClaim> partsOfAUnit(WardReport report) {
    LineageClaims of = new LineageClaims(report);
    Map<Leaving, List<Integer>> leaving = new LinkedHashMap<>();
    for (int i = 0; i < report.lineage().size(); i++) {
      LineageEdge edge = report.lineage().get(i);
      if (edge.kind().movesTerritory()) {
        leaving
            .computeIfAbsent(
                new Leaving(edge.formerUnit(), edge.effective()), unseen -> new ArrayList<>())
            .add(i);
      }
    }
    leaving.forEach(of::addClaims);
    return of.claims.done();
  }

  private void addClaims(Leaving leaving, List<Integer> steps) {
    Set<String> names = new LinkedHashSet<>();
    steps.forEach(i -> names.addAll(report.lineage().get(i).weights().keySet()));
    for (String name : names) {
      List<Quantity> weights =
          steps.stream()
              .flatMap(
                  i -> Optional.ofNullable(report.lineage().get(i).weights().get(name)).stream())
              .toList();
      boolean told = weights.size() == steps.size() && isAllOf(leaving, steps);
      boolean shares = weights.stream().allMatch(LineageClaims::isShare);
      boolean amounts = weights.stream().noneMatch(LineageClaims::isShare);
      Optional<ClaimOperand> whole =
          shares
              ? Optional.of(ClaimsOf.hundred())
              : whole(leaving.unit(), name).filter(id -> amounts).map(claims::operand);
      whole.ifPresent(
          result ->
              claims.add(
                  "$.lineage[" + steps.get(0) + "]",
                  "uni-002",
                  leaving.unit() + "-" + name,
                  told ? Relation.SUM : Relation.AT_MOST,
                  new ClaimOperand.Items(
                      weights.stream().<ClaimOperand>map(ClaimOperand.Constant::new).toList()),
                  result));
    }
  }

  private static boolean isShare(Quantity weight) {
    return weight.measureUnit().percentKind().filter(PercentKind.SHARE::equals).isPresent();
  }

  /** Whether nothing of the unit stayed, or the steps tell what did. */
  private boolean isAllOf(Leaving leaving, List<Integer> steps) {
    AdministrativeUnit unit = units.get(leaving.unit());
    return (unit != null && !unit.existsOn(leaving.day()))
        || steps.stream()
            .map(report.lineage()::get)
            .anyMatch(edge -> edge.formerUnit().equals(edge.laterUnit()));
  }

  private Optional<String> whole(String unit, String weight) {
    Optional<AdministrativeUnit> known = Optional.ofNullable(units.get(unit));
    return switch (weight) {
      case LineageEdge.AREA -> known.flatMap(AdministrativeUnit::landArea);
      case LineageEdge.POPULATION -> known.flatMap(AdministrativeUnit::population);
      default -> Optional.empty();
    };
  }
}
