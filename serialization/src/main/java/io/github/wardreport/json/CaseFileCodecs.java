package io.github.wardreport.json;

import io.github.wardreport.casefile.CaseFile;
import io.github.wardreport.casefile.Pause;
import io.github.wardreport.casefile.ProcessingTime;
import io.github.wardreport.json.RecordParts.RecordPart;
import java.time.LocalDateTime;

/** Single case files. */
final class CaseFileCodecs {
  private static final Codec<LocalDateTime> MOMENT =
      Codec.text(
          "a moment such as \"2026-01-05T09:00\"", LocalDateTime::parse, LocalDateTime::toString);
  private static final Codec<ProcessingTime.Unit> UNIT =
      Codec.code("unit of a term", ProcessingTime.Unit.values());

  static final Codec<CaseFile> CASE_FILE =
      ObjectCodec.of(CaseFile::builder, CaseFile.Builder::build)
          .required("id", Codecs.TEXT, CaseFile::id, CaseFile.Builder::id)
          .required("field", Codecs.TEXT, CaseFile::field, CaseFile.Builder::field)
          .required("channel", Codecs.TEXT, CaseFile::channel, CaseFile.Builder::channel)
          .required("receivedAt", MOMENT, CaseFile::receivedAt, CaseFile.Builder::receivedAt)
          .optional("term", term(), CaseFile::term, CaseFile.Builder::term)
          .list("pauses", pause(), CaseFile::pauses, CaseFile.Builder::pauses)
          .optional("settledAt", MOMENT, CaseFile::settledAt, CaseFile.Builder::settledAt)
          .optional("refusedAt", MOMENT, CaseFile::refusedAt, CaseFile.Builder::refusedAt)
          .optional("withdrawnAt", MOMENT, CaseFile::withdrawnAt, CaseFile.Builder::withdrawnAt)
          .defaulted(
              "digitised",
              Codecs.TRUTH,
              value -> false,
              CaseFile::isDigitised,
              CaseFile.Builder::isDigitised)
          .defaulted(
              "resultDigitised",
              Codecs.TRUTH,
              value -> false,
              CaseFile::isResultDigitised,
              CaseFile.Builder::isResultDigitised)
          .optional("paidOnline", Codecs.TRUTH, CaseFile::paidOnline, CaseFile.Builder::paidOnline)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              CaseFile.Builder::attributes);

  private CaseFileCodecs() {}

  private static Codec<ProcessingTime> term() {
    RecordPart<Integer> amount = new RecordPart<>();
    RecordPart<ProcessingTime.Unit> unit = new RecordPart<>();
    RecordPart<Boolean> countsFirstDay = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts ->
                new ProcessingTime(
                    parts.get(amount), parts.get(unit), parts.find(countsFirstDay).orElse(false)))
        .required("amount", Codecs.SMALL_NUMBER, ProcessingTime::amount, amount)
        .required("unit", UNIT, ProcessingTime::unit, unit)
        .defaulted(
            "countsFirstDay",
            Codecs.TRUTH,
            parts -> false,
            ProcessingTime::countsFirstDay,
            countsFirstDay);
  }

  private static Codec<Pause> pause() {
    RecordPart<LocalDateTime> from = new RecordPart<>();
    RecordPart<LocalDateTime> until = new RecordPart<>();
    return ObjectCodec.of(RecordParts::new, parts -> new Pause(parts.get(from), parts.find(until)))
        .required("from", MOMENT, Pause::from, from)
        .optional("until", MOMENT, Pause::until, until);
  }
}
