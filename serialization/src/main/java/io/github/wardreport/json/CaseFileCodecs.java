package io.github.wardreport.json;

import io.github.wardreport.casefile.CaseFile;
import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.casefile.Pause;
import io.github.wardreport.casefile.ProcessingTime;
import io.github.wardreport.json.RecordParts.RecordPart;
import java.time.LocalDateTime;

/** Single case files and flows of case files. */
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
          .optional(
              "term", processingTime(), CaseFile::processingTime, CaseFile.Builder::processingTime)
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

  static final Codec<CaseFlow> CASE_FLOW = caseFlow();

  private CaseFileCodecs() {}

  /** A flow has a member for every component, under the component's code. */
  private static Codec<CaseFlow> caseFlow() {
    ObjectCodec<CaseFlow, CaseFlow.Builder> flow =
        ObjectCodec.of(CaseFlow::builder, CaseFlow.Builder::build)
            .required("id", Codecs.ID, CaseFlow::id, CaseFlow.Builder::id)
            .required("label", Codecs.LABEL, CaseFlow::label, CaseFlow.Builder::label)
            .optional("field", Codecs.TEXT, CaseFlow::field, CaseFlow.Builder::field)
            .optional("period", Codecs.STATED_PERIOD, CaseFlow::period, CaseFlow.Builder::period);
    for (FlowComponent component : FlowComponent.values()) {
      flow.optional(
          component.code(),
          Codecs.ID,
          value -> value.statistic(component),
          (builder, id) -> builder.putComponent(component, id));
    }
    return flow.list("rates", Codecs.ID, CaseFlow::rates, CaseFlow.Builder::rates)
        .optional(
            "attributes",
            Codecs.ATTRIBUTES,
            value -> Codecs.some(value.attributes()),
            CaseFlow.Builder::attributes);
  }

  private static Codec<ProcessingTime> processingTime() {
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
    RecordPart<LocalDateTime> startedAt = new RecordPart<>();
    RecordPart<LocalDateTime> endedAt = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new, parts -> new Pause(parts.get(startedAt), parts.find(endedAt)))
        .required("from", MOMENT, Pause::startedAt, startedAt)
        .optional("until", MOMENT, Pause::endedAt, endedAt);
  }
}
