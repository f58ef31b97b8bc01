package io.github.wardreport.json;

import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.DatedFact;
import io.github.wardreport.territory.Formation;
import io.github.wardreport.territory.LineageEdge;
import io.github.wardreport.territory.LineageKind;
import io.github.wardreport.territory.Predecessor;
import java.time.LocalDate;
import java.util.List;

/** Administrative units and the steps in their history. */
final class TerritoryCodecs {
  private static final Codec<Predecessor.Extent> EXTENT =
      Codec.code("extent", Predecessor.Extent.values());
  private static final Codec<LineageKind> LINEAGE_KIND =
      Codec.code("kind of step", LineageKind.values());

  static final Codec<AdministrativeUnit> ADMINISTRATIVE_UNIT =
      ObjectCodec.of(AdministrativeUnit::builder, AdministrativeUnit.Builder::build)
          .required("id", Codecs.ID, AdministrativeUnit::id, AdministrativeUnit.Builder::id)
          .list(
              "names",
              dated(Codecs.LABEL),
              AdministrativeUnit::names,
              AdministrativeUnit.Builder::names)
          .list(
              "kinds",
              dated(Codecs.ID),
              AdministrativeUnit::kinds,
              AdministrativeUnit.Builder::kinds)
          .list(
              "parents",
              dated(Codecs.ID),
              AdministrativeUnit::parents,
              AdministrativeUnit.Builder::parents)
          .list(
              "codes",
              dated(Codecs.ID),
              AdministrativeUnit::codes,
              AdministrativeUnit.Builder::codes)
          .optional(
              "formation",
              formation(),
              AdministrativeUnit::formation,
              AdministrativeUnit.Builder::formation)
          .optional(
              "landArea",
              Codecs.ID,
              AdministrativeUnit::landArea,
              AdministrativeUnit.Builder::landArea)
          .formerly("area", "landArea")
          .optional(
              "population",
              Codecs.ID,
              AdministrativeUnit::population,
              AdministrativeUnit.Builder::population)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              AdministrativeUnit.Builder::attributes);

  static final Codec<LineageEdge> LINEAGE =
      ObjectCodec.of(LineageEdge::builder, LineageEdge.Builder::build)
          .required("kind", LINEAGE_KIND, LineageEdge::kind, LineageEdge.Builder::kind)
          .required(
              "formerUnit", Codecs.ID, LineageEdge::formerUnit, LineageEdge.Builder::formerUnit)
          .required("laterUnit", Codecs.ID, LineageEdge::laterUnit, LineageEdge.Builder::laterUnit)
          .required(
              "effective", Codecs.DATE, LineageEdge::effective, LineageEdge.Builder::effective)
          .optional(
              "instrument", Codecs.ID, LineageEdge::instrument, LineageEdge.Builder::instrument)
          .defaulted(
              "extent",
              EXTENT,
              value -> Predecessor.Extent.NOT_STATED,
              LineageEdge::extent,
              LineageEdge.Builder::extent)
          .optional(
              "weights",
              Codecs.map("quantities by name", MeasureCodecs.QUANTITY),
              edge -> Codecs.some(edge.weights()),
              LineageEdge.Builder::weights)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              LineageEdge.Builder::attributes);

  private TerritoryCodecs() {}

  private static <T> Codec<DatedFact<T>> dated(Codec<T> kind) {
    RecordPart<T> value = new RecordPart<>();
    RecordPart<LocalDate> from = new RecordPart<>();
    RecordPart<LocalDate> until = new RecordPart<>();
    return ObjectCodec.<DatedFact<T>, RecordParts>of(
            RecordParts::new,
            parts -> new DatedFact<>(parts.get(value), parts.find(from), parts.find(until)))
        .required("value", kind, DatedFact::value, value)
        .optional("from", Codecs.DATE, DatedFact::from, from)
        .optional("until", Codecs.DATE, DatedFact::until, until);
  }

  private static Codec<Formation> formation() {
    RecordPart<String> instrument = new RecordPart<>();
    RecordPart<LocalDate> effective = new RecordPart<>();
    RecordPart<List<Predecessor>> predecessors = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts ->
                new Formation(
                    parts.find(instrument), parts.find(effective), parts.list(predecessors)))
        .optional("instrument", Codecs.ID, Formation::instrument, instrument)
        .optional("effective", Codecs.DATE, Formation::effective, effective)
        .list("predecessors", predecessor(), Formation::predecessors, predecessors);
  }

  private static Codec<Predecessor> predecessor() {
    RecordPart<String> formerUnit = new RecordPart<>();
    RecordPart<Predecessor.Extent> landArea = new RecordPart<>();
    RecordPart<Predecessor.Extent> population = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts ->
                new Predecessor(parts.get(formerUnit), parts.get(landArea), parts.get(population)))
        .required("formerUnit", Codecs.ID, Predecessor::formerUnit, formerUnit)
        .required("landArea", EXTENT, Predecessor::landArea, landArea)
        .formerly("area", "landArea")
        .required("population", EXTENT, Predecessor::population, population);
  }
}
