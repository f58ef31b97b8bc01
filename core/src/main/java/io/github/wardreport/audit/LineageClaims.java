package io.github.wardreport.audit;

import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.relation.Relations;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.Departure;
import io.github.wardreport.territory.LineageEdge;
import java.util.List;
import java.util.Optional;

/**
 * The claims that the lineage of units makes: the parts that leave a unit on one day add up to it;
 * they do not exceed it if a part remains or the weight of a part is not stated.
 */
final class LineageClaims {
  private final WardReport report;
  private final ClaimsOf claims;

  private LineageClaims(WardReport report) {
    this.report = report;
    this.claims = new ClaimsOf(report);
  }

  static List<DerivedClaim> partsOfAUnit(WardReport report) {
    LineageClaims of = new LineageClaims(report);
    Departure.of(report.lineage()).forEach(of::addClaims);
    return of.claims.done();
  }

  private void addClaims(Departure departure) {
    for (String name : departure.weightNames()) {
      List<Quantity> weights = departure.weights(name);
      boolean isWhole = departure.isWeighedInFull(name) && isAllOfTheUnit(departure);
      boolean shares = weights.stream().allMatch(LineageClaims::isShare);
      boolean amounts = weights.stream().noneMatch(LineageClaims::isShare);
      Optional<ClaimOperand> whole =
          shares
              ? Optional.of(ClaimsOf.hundred())
              : whole(departure.unit(), name).filter(id -> amounts).map(claims::operand);
      whole.ifPresent(
          result ->
              claims.add(
                  "$.lineage[" + departure.steps().firstKey() + "]",
                  "uni-002",
                  departure.unit() + "-" + name,
                  isWhole ? Relations.SUM : Relations.AT_MOST,
                  new ClaimOperand.Items(
                      weights.stream().<ClaimOperand>map(ClaimOperand.Constant::new).toList()),
                  result));
    }
  }

  private static boolean isShare(Quantity weight) {
    return weight.measureUnit().percentKind().filter(PercentKind.SHARE::equals).isPresent();
  }

  /** Returns whether nothing of the unit remained, or the steps state what did. */
  private boolean isAllOfTheUnit(Departure departure) {
    return departure.statesTheRest()
        || report
            .administrativeUnit(departure.unit())
            .filter(unit -> !unit.existsOn(departure.day()))
            .isPresent();
  }

  private Optional<String> whole(String unit, String weight) {
    Optional<AdministrativeUnit> known = report.administrativeUnit(unit);
    return switch (weight) {
      case LineageEdge.LAND_AREA -> known.flatMap(AdministrativeUnit::landArea);
      case LineageEdge.POPULATION -> known.flatMap(AdministrativeUnit::population);
      default -> Optional.empty();
    };
  }
}
