package io.github.wardreport.json;

import io.github.wardreport.json.Parts.Part;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.Dated;
import io.github.wardreport.territory.Formation;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.Predecessor;
import java.time.LocalDate;
import java.util.List;

/** Administrative units and the steps in their history. */
final class TerritoryKinds {
  private static final Kind<Predecessor.Extent> EXTENT =
      Kind.code("extent", Predecessor.Extent.values(), Predecessor.Extent::code);
  private static final Kind<LineageKind> LINEAGE_KIND =
      Kind.code("kind of step", LineageKind.values(), LineageKind::code);

  static final Kind<AdministrativeUnit> AREA =
      ObjectKind.of(AdministrativeUnit::builder, AdministrativeUnit.Builder::build)
          .required("id", Kinds.ID, AdministrativeUnit::id, AdministrativeUnit.Builder::id)
          .list(
              "names",
              dated(Kinds.LABEL),
              AdministrativeUnit::names,
              AdministrativeUnit.Builder::names)
          .list(
              "kinds",
              dated(Kinds.ID),
              AdministrativeUnit::kinds,
              AdministrativeUnit.Builder::kinds)
          .list(
              "parents",
              dated(Kinds.ID),
              AdministrativeUnit::parents,
              AdministrativeUnit.Builder::parents)
          .list(
              "codes",
              dated(Kinds.ID),
              AdministrativeUnit::codes,
              AdministrativeUnit.Builder::codes)
          .optional(
              "formation",
              formation(),
              AdministrativeUnit::formation,
              AdministrativeUnit.Builder::formation)
          .optional("area", Kinds.ID, AdministrativeUnit::area, AdministrativeUnit.Builder::area)
          .optional(
              "population",
              Kinds.ID,
              AdministrativeUnit::population,
              AdministrativeUnit.Builder::population)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              AdministrativeUnit.Builder::attributes);

  static final Kind<LineageEdge> LINEAGE =
      ObjectKind.of(LineageEdge::builder, LineageEdge.Builder::build)
          .required("kind", LINEAGE_KIND, LineageEdge::kind, LineageEdge.Builder::kind)
          .required(
              "formerUnit", Kinds.ID, LineageEdge::formerUnit, LineageEdge.Builder::formerUnit)
          .required("laterUnit", Kinds.ID, LineageEdge::laterUnit, LineageEdge.Builder::laterUnit)
          .required("effective", Kinds.DATE, LineageEdge::effective, LineageEdge.Builder::effective)
          .optional(
              "instrument", Kinds.ID, LineageEdge::instrument, LineageEdge.Builder::instrument)
          .usually(
              "extent",
              EXTENT,
              value -> Predecessor.Extent.NOT_STATED,
              LineageEdge::extent,
              LineageEdge.Builder::extent)
          .optional(
              "weights",
              Kinds.map("quantities by name", MeasureKinds.QUANTITY),
              edge -> Kinds.some(edge.weights()),
              LineageEdge.Builder::weights)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              LineageEdge.Builder::attributes);

  private TerritoryKinds() {}

  private static <T> Kind<Dated<T>> dated(Kind<T> kind) {
    Part<T> value = new Part<>();
    Part<LocalDate> from = new Part<>();
    Part<LocalDate> until = new Part<>();
    return ObjectKind.<Dated<T>, Parts>of(
            Parts::new, parts -> new Dated<>(parts.get(value), parts.find(from), parts.find(until)))
        .required("value", kind, Dated::value, value)
        .optional("from", Kinds.DATE, Dated::from, from)
        .optional("until", Kinds.DATE, Dated::until, until);
  }

  private static Kind<Formation> formation() {
    Part<String> instrument = new Part<>();
    Part<LocalDate> effective = new Part<>();
    Part<List<Predecessor>> predecessors = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts ->
                new Formation(
                    parts.find(instrument), parts.find(effective), parts.list(predecessors)))
        .optional("instrument", Kinds.ID, Formation::instrument, instrument)
        .optional("effective", Kinds.DATE, Formation::effective, effective)
        .list("predecessors", predecessor(), Formation::predecessors, predecessors);
  }

  private static Kind<Predecessor> predecessor() {
    Part<String> formerUnit = new Part<>();
    Part<Predecessor.Extent> area = new Part<>();
    Part<Predecessor.Extent> population = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts -> new Predecessor(parts.get(formerUnit), parts.get(area), parts.get(population)))
        .required("formerUnit", Kinds.ID, Predecessor::formerUnit, formerUnit)
        .required("area", EXTENT, Predecessor::area, area)
        .required("population", EXTENT, Predecessor::population, population);
  }
}
