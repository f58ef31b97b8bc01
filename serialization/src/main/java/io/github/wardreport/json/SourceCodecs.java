package io.github.wardreport.json;

import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.source.Citation;
import io.github.wardreport.source.Document;
import io.github.wardreport.source.LegalInstrument;
import io.github.wardreport.source.Organization;

/** Documents, legal instruments, organizations, and citations. */
final class SourceCodecs {
  static final Codec<Organization> ORGANIZATION =
      ObjectCodec.of(Organization::builder, Organization.Builder::build)
          .required("id", Codecs.ID, Organization::id, Organization.Builder::id)
          .required("name", Codecs.LABEL, Organization::name, Organization.Builder::name)
          .optional("kind", Codecs.TEXT, Organization::kind, Organization.Builder::kind)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Organization.Builder::attributes);

  static final Codec<Document> DOCUMENT =
      ObjectCodec.of(Document::builder, Document.Builder::build)
          .required("id", Codecs.ID, Document::id, Document.Builder::id)
          .required("title", Codecs.LABEL, Document::title, Document.Builder::title)
          .optional("kind", Codecs.TEXT, Document::kind, Document.Builder::kind)
          .optional("number", Codecs.TEXT, Document::number, Document.Builder::number)
          .optional("date", Codecs.DATE, Document::date, Document.Builder::date)
          .optional("issuer", Codecs.ID, Document::issuer, Document.Builder::issuer)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Document.Builder::attributes);

  static final Codec<LegalInstrument> INSTRUMENT =
      ObjectCodec.of(LegalInstrument::builder, LegalInstrument.Builder::build)
          .required("id", Codecs.ID, LegalInstrument::id, LegalInstrument.Builder::id)
          .required("kind", Codecs.TEXT, LegalInstrument::kind, LegalInstrument.Builder::kind)
          .required("number", Codecs.TEXT, LegalInstrument::number, LegalInstrument.Builder::number)
          .optional("date", Codecs.DATE, LegalInstrument::date, LegalInstrument.Builder::date)
          .optional("issuer", Codecs.ID, LegalInstrument::issuer, LegalInstrument.Builder::issuer)
          .optional("title", Codecs.LABEL, LegalInstrument::title, LegalInstrument.Builder::title)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              LegalInstrument.Builder::attributes);

  static final Codec<Citation> CITATION = citation();

  private SourceCodecs() {}

  private static Codec<Citation> citation() {
    RecordPart<String> document = new RecordPart<>();
    RecordPart<String> place = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new, parts -> new Citation(parts.get(document), parts.find(place)))
        .required("document", Codecs.ID, Citation::document, document)
        .optional("place", Codecs.ID, Citation::place, place);
  }
}
