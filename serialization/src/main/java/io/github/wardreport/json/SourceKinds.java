package io.github.wardreport.json;

import io.github.wardreport.json.Parts.Part;
import io.github.wardreport.source.Citation;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;
import io.github.wardreport.territory.AdministrativeUnit;
import io.github.wardreport.territory.Dated;
import io.github.wardreport.territory.Formation;
import io.github.wardreport.territory.Predecessor;
import java.time.LocalDate;
import java.util.List;

/** Documents, legal instruments, organizations, and administrative units. */
final class SourceKinds {
  static final Kind<Organization> ORGANIZATION =
      ObjectKind.of(Organization::builder, Organization.Builder::build)
          .required("id", Kinds.ID, Organization::id, Organization.Builder::id)
          .required("name", Kinds.LABEL, Organization::name, Organization.Builder::name)
          .optional("kind", Kinds.TEXT, Organization::kind, Organization.Builder::kind)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Organization.Builder::attributes);

  static final Kind<Document> DOCUMENT =
      ObjectKind.of(Document::builder, Document.Builder::build)
          .required("id", Kinds.ID, Document::id, Document.Builder::id)
          .required("title", Kinds.LABEL, Document::title, Document.Builder::title)
          .optional("kind", Kinds.TEXT, Document::kind, Document.Builder::kind)
          .optional("number", Kinds.TEXT, Document::number, Document.Builder::number)
          .optional("date", Kinds.DATE, Document::date, Document.Builder::date)
          .optional("issuer", Kinds.ID, Document::issuer, Document.Builder::issuer)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Document.Builder::attributes);

  static final Kind<LegalInstrument> INSTRUMENT =
      ObjectKind.of(LegalInstrument::builder, LegalInstrument.Builder::build)
          .required("id", Kinds.ID, LegalInstrument::id, LegalInstrument.Builder::id)
          .required("kind", Kinds.TEXT, LegalInstrument::kind, LegalInstrument.Builder::kind)
          .required("number", Kinds.TEXT, LegalInstrument::number, LegalInstrument.Builder::number)
          .optional("date", Kinds.DATE, LegalInstrument::date, LegalInstrument.Builder::date)
          .optional("issuer", Kinds.ID, LegalInstrument::issuer, LegalInstrument.Builder::issuer)
          .optional("title", Kinds.LABEL, LegalInstrument::title, LegalInstrument.Builder::title)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              LegalInstrument.Builder::attributes);

  static final Kind<Citation> CITATION = citation();
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

  private SourceKinds() {}

  private static Kind<Citation> citation() {
    Part<String> document = new Part<>();
    Part<String> place = new Part<>();
    return ObjectKind.of(Parts::new, parts -> new Citation(parts.get(document), parts.find(place)))
        .required("document", Kinds.ID, Citation::document, document)
        .optional("place", Kinds.ID, Citation::place, place);
  }

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
    Kind<Predecessor.Extent> extent =
        Kind.code("extent", Predecessor.Extent.values(), Predecessor.Extent::code);
    return ObjectKind.of(
            Parts::new,
            parts -> new Predecessor(parts.get(formerUnit), parts.get(area), parts.get(population)))
        .required("formerUnit", Kinds.ID, Predecessor::formerUnit, formerUnit)
        .required("area", extent, Predecessor::area, area)
        .required("population", extent, Predecessor::population, population);
  }
}
