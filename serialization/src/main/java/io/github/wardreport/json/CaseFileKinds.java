package io.github.wardreport.json;

import io.github.wardreport.casefile.CaseFile;
import io.github.wardreport.casefile.Pause;
import io.github.wardreport.casefile.ProcessingTime;
import io.github.wardreport.json.Parts.Part;
import java.time.LocalDateTime;

/** Single case files. */
final class CaseFileKinds {
  private static final Kind<LocalDateTime> MOMENT =
      Kind.text(
          "a moment such as \"2026-01-05T09:00\"", LocalDateTime::parse, LocalDateTime::toString);
  private static final Kind<ProcessingTime.Unit> UNIT =
      Kind.code("unit of a term", ProcessingTime.Unit.values(), ProcessingTime.Unit::code);

  static final Kind<CaseFile> CASE_FILE =
      ObjectKind.of(CaseFile::builder, CaseFile.Builder::build)
          .required("id", Kinds.TEXT, CaseFile::id, CaseFile.Builder::id)
          .required("field", Kinds.TEXT, CaseFile::field, CaseFile.Builder::field)
          .required("channel", Kinds.TEXT, CaseFile::channel, CaseFile.Builder::channel)
          .required("receivedAt", MOMENT, CaseFile::receivedAt, CaseFile.Builder::receivedAt)
          .optional("term", term(), CaseFile::term, CaseFile.Builder::term)
          .list("pauses", pause(), CaseFile::pauses, CaseFile.Builder::pauses)
          .optional("settledAt", MOMENT, CaseFile::settledAt, CaseFile.Builder::settledAt)
          .optional("refusedAt", MOMENT, CaseFile::refusedAt, CaseFile.Builder::refusedAt)
          .optional("withdrawnAt", MOMENT, CaseFile::withdrawnAt, CaseFile.Builder::withdrawnAt)
          .usually(
              "digitised",
              Kinds.TRUTH,
              value -> false,
              CaseFile::isDigitised,
              CaseFile.Builder::isDigitised)
          .usually(
              "resultDigitised",
              Kinds.TRUTH,
              value -> false,
              CaseFile::isResultDigitised,
              CaseFile.Builder::isResultDigitised)
          .optional("paidOnline", Kinds.TRUTH, CaseFile::paidOnline, CaseFile.Builder::paidOnline)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              CaseFile.Builder::attributes);

  private CaseFileKinds() {}

  private static Kind<ProcessingTime> term() {
    Part<Integer> amount = new Part<>();
    Part<ProcessingTime.Unit> unit = new Part<>();
    Part<Boolean> countsFirstDay = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts ->
                new ProcessingTime(
                    parts.get(amount), parts.get(unit), parts.find(countsFirstDay).orElse(false)))
        .required("amount", Kinds.SMALL_NUMBER, ProcessingTime::amount, amount)
        .required("unit", UNIT, ProcessingTime::unit, unit)
        .usually(
            "countsFirstDay",
            Kinds.TRUTH,
            parts -> false,
            ProcessingTime::countsFirstDay,
            countsFirstDay);
  }

  private static Kind<Pause> pause() {
    Part<LocalDateTime> from = new Part<>();
    Part<LocalDateTime> until = new Part<>();
    return ObjectKind.of(Parts::new, parts -> new Pause(parts.get(from), parts.find(until)))
        .required("from", MOMENT, Pause::from, from)
        .optional("until", MOMENT, Pause::until, until);
  }
}
