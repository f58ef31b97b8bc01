package io.github.wardreport.audit;

import io.github.wardreport.relation.Relation;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What administrative units claim: children together are no larger than their parent, and as large
 * as it where all of them are there.
 */
final class UnitClaims {

  private UnitClaims() {}

  static List<DerivedClaim> childrenOfAParent(WardReport report) {
    return claims(report, Relations.AT_MOST);
  }

  /** The same for a catalogue that holds all children of each parent. */
  static List<DerivedClaim> allChildrenOfAParent(WardReport catalogue) {
    return claims(catalogue, Relations.SUM);
  }

  private static List<DerivedClaim> claims(WardReport report, Relation relation) {
    ClaimsOf claims = new ClaimsOf(report);
    add(report, "area", AdministrativeUnit::landArea, relation, claims);
    add(report, "population", AdministrativeUnit::population, relation, claims);
    return claims.done();
  }

  private static void add(
      WardReport report,
      String what,
      Function<AdministrativeUnit, Optional<String>> figure,
      Relation relation,
      ClaimsOf claims) {
    Map<String, List<AdministrativeUnit>> children = new LinkedHashMap<>();
    for (AdministrativeUnit unit : report.administrativeUnits()) {
      unit.parents().stream()
          .filter(parent -> parent.until().isEmpty())
          .forEach(
              parent ->
                  children.computeIfAbsent(parent.value(), unseen -> new ArrayList<>()).add(unit));
    }
    for (int i = 0; i < report.administrativeUnits().size(); i++) {
      AdministrativeUnit parent = report.administrativeUnits().get(i);
      Optional<String> whole = figure.apply(parent);
      List<AdministrativeUnit> units = children.getOrDefault(parent.id(), List.of());
      List<String> parts =
          units.stream()
              .flatMap(unit -> figure.apply(unit).stream())
              .filter(id -> hasQuantity(report, id))
              .toList();
      if (whole.isPresent() && !parts.isEmpty()) {
        claims.add(
            "$.territory[" + i + "]",
            "uni-001",
            parent.id() + "-" + what,
            parts.size() == units.size() ? relation : Relations.AT_MOST,
            claims.operands(parts),
            claims.operand(whole.get()));
      }
    }
  }

  /** A figure that is being updated is no part of a sum; the rest may still exceed the whole. */
  private static boolean hasQuantity(WardReport report, String statistic) {
    return report.statistic(statistic).flatMap(Statistic::quantity).isPresent();
  }
}
