package io.github.wardreport.json;

import io.github.wardreport.json.Parts.Part;
import io.github.wardreport.source.Citation;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;

/** Documents, legal instruments, organizations, and citations. */
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

  private SourceKinds() {}

  private static Kind<Citation> citation() {
    Part<String> document = new Part<>();
    Part<String> place = new Part<>();
    return ObjectKind.of(Parts::new, parts -> new Citation(parts.get(document), parts.find(place)))
        .required("document", Kinds.ID, Citation::document, document)
        .optional("place", Kinds.ID, Citation::place, place);
  }
}
