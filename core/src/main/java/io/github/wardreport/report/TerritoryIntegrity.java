package io.github.wardreport.report;

import io.github.wardreport.problem.NearMiss;
import io.github.wardreport.problem.Problem;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.Formation;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.UnitCatalogue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what does not hold together in territory data. */
final class TerritoryIntegrity {
  private final TerritoryData data;
  private final List<Problem> problems = new ArrayList<>();

  private TerritoryIntegrity(TerritoryData data) {
    this.data = data;
  }

  static List<Problem> problems(TerritoryData data) {
    TerritoryIntegrity integrity = new TerritoryIntegrity(data);
    integrity.check();
    integrity.problems.addAll(UnitCatalogue.problems(data.administrativeUnits(), data.lineage()));
    return List.copyOf(integrity.problems);
  }

  private void check() {
    Set<String> units = new LinkedHashSet<>();
    data.administrativeUnits().forEach(unit -> units.add(unit.id()));
    Set<String> statistics = declare("statistics", data.statistics(), Statistic::id);
    Set<String> instruments = declare("instruments", data.instruments(), LegalInstrument::id);
    Set<String> documents = declare("documents", data.documents(), Document::id);
    for (int i = 0; i < data.administrativeUnits().size(); i++) {
      AdministrativeUnit unit = data.administrativeUnits().get(i);
      String path = "$.territory[" + i + "]";
      refer(path + ".landArea", "statistic", statistics, unit.landArea());
      refer(path + ".population", "statistic", statistics, unit.population());
      Optional<String> instrument = unit.formation().flatMap(Formation::instrument);
      refer(path + ".formation.instrument", "instrument", instruments, instrument);
    }
    for (int i = 0; i < data.lineage().size(); i++) {
      LineageEdge step = data.lineage().get(i);
      refer("$.lineage[" + i + "].instrument", "instrument", instruments, step.instrument());
    }
    for (int i = 0; i < data.statistics().size(); i++) {
      Statistic statistic = data.statistics().get(i);
      String path = "$.statistics[" + i + "]";
      refer(path + ".referenceArea", "administrative unit", units, statistic.referenceArea());
      Optional<String> document = statistic.citation().map(citation -> citation.document());
      refer(path + ".citation.document", "document", documents, document);
    }
  }

  private <T> Set<String> declare(String list, List<T> things, Function<T, String> id) {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < things.size(); i++) {
      String own = id.apply(things.get(i));
      if (!ids.add(own)) {
        problems.add(new Problem("$." + list + "[" + i + "].id", "duplicate id \"" + own + "\""));
      }
    }
    return ids;
  }

  private void refer(String path, String what, Set<String> known, Optional<String> id) {
    id.filter(one -> !known.contains(one))
        .ifPresent(
            one ->
                problems.add(
                    new Problem(
                        path,
                        "no "
                            + what
                            + " has the id \""
                            + one
                            + "\""
                            + NearMiss.question(one, known))));
  }
}
