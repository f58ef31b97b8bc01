package io.github.wardreport.json;

import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.PercentKind;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.task.Directive;
import io.github.wardreport.task.Extension;
import io.github.wardreport.task.ProgressEntry;
import io.github.wardreport.task.Recurrence;
import io.github.wardreport.task.Task;
import java.time.LocalDate;

/** Directives and tasks. */
final class TaskCodecs {
  private static final Codec<Recurrence> RECURRENCE = Codec.code("recurrence", Recurrence.values());
  private static final Codec<Quantity> PERCENT =
      Codec.text(
          "a percent in a text such as \"45\" or \"62.5\"",
          digits -> Quantity.of(digits, MeasureUnit.percent(PercentKind.SHARE)),
          share -> share.figure().digits());

  static final Codec<Directive> DIRECTIVE =
      ObjectCodec.of(Directive::builder, Directive.Builder::build)
          .required("id", Codecs.ID, Directive::id, Directive.Builder::id)
          .required("kind", Codecs.TEXT, Directive::kind, Directive.Builder::kind)
          .required("label", Codecs.LABEL, Directive::label, Directive.Builder::label)
          .optional("number", Codecs.TEXT, Directive::number, Directive.Builder::number)
          .optional("issuer", Codecs.ID, Directive::issuer, Directive.Builder::issuer)
          .optional("instrument", Codecs.ID, Directive::instrument, Directive.Builder::instrument)
          .list("legalBasis", Codecs.ID, Directive::legalBasis, Directive.Builder::legalBasis)
          .optional("date", Codecs.DATE, Directive::issuedOn, Directive.Builder::issuedOn)
          .optional("period", Codecs.STATED_PERIOD, Directive::period, Directive.Builder::period)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Directive.Builder::attributes);

  static final Codec<Task> TASK =
      ObjectCodec.of(Task::builder, Task.Builder::build)
          .required("id", Codecs.ID, Task::id, Task.Builder::id)
          .required("title", Codecs.LABEL, Task::title, Task.Builder::title)
          .optional("directive", Codecs.ID, Task::directive, Task.Builder::directive)
          .optional("number", Codecs.TEXT, Task::number, Task.Builder::number)
          .optional("lead", Codecs.ID, Task::lead, Task.Builder::lead)
          .list("supporting", Codecs.ID, Task::supporting, Task.Builder::supporting)
          .optional("post", Codecs.LABEL, Task::post, Task.Builder::post)
          .optional("field", Codecs.TEXT, Task::field, Task.Builder::field)
          .optional("parent", Codecs.ID, Task::parent, Task.Builder::parent)
          .list("dependsOn", Codecs.ID, Task::dependsOn, Task.Builder::dependsOn)
          .optional("period", Codecs.STATED_PERIOD, Task::period, Task.Builder::period)
          .optional("givenOn", Codecs.DATE, Task::givenOn, Task.Builder::givenOn)
          .optional("startedOn", Codecs.DATE, Task::startedOn, Task.Builder::startedOn)
          .optional("deadline", Codecs.DATE, Task::deadline, Task.Builder::deadline)
          .optional("dueBy", Codecs.PERIOD, Task::dueBy, Task.Builder::dueBy)
          .optional("recurrence", RECURRENCE, Task::recurrence, Task.Builder::recurrence)
          .list("deliveredOn", Codecs.DATE, Task::deliveredOn, Task.Builder::deliveredOn)
          .list("extensions", extension(), Task::extensions, Task.Builder::extensions)
          .list("progress", progress(), Task::progress, Task.Builder::progress)
          .optional("doneOn", Codecs.DATE, Task::doneOn, Task.Builder::doneOn)
          .optional("cancelledOn", Codecs.DATE, Task::cancelledOn, Task.Builder::cancelledOn)
          .optional(
              "cancellationReason",
              Codecs.LABEL,
              Task::cancellationReason,
              Task.Builder::cancellationReason)
          .list("evidence", Codecs.ID, Task::evidence, Task.Builder::evidence)
          .list("indicators", Codecs.ID, Task::indicators, Task.Builder::indicators)
          .list("targets", Codecs.ID, Task::targets, Task.Builder::targets)
          .list("instruments", Codecs.ID, Task::instruments, Task.Builder::instruments)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Task.Builder::attributes);

  private TaskCodecs() {}

  private static Codec<Extension> extension() {
    RecordPart<LocalDate> deadline = new RecordPart<>();
    RecordPart<LocalDate> grantedOn = new RecordPart<>();
    RecordPart<Label> reason = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts -> new Extension(parts.get(deadline), parts.find(grantedOn), parts.find(reason)))
        .required("deadline", Codecs.DATE, Extension::deadline, deadline)
        .optional("grantedOn", Codecs.DATE, Extension::grantedOn, grantedOn)
        .optional("reason", Codecs.LABEL, Extension::reason, reason);
  }

  private static Codec<ProgressEntry> progress() {
    RecordPart<LocalDate> date = new RecordPart<>();
    RecordPart<Label> text = new RecordPart<>();
    RecordPart<String> statistic = new RecordPart<>();
    RecordPart<Quantity> percent = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts ->
                new ProgressEntry(
                    parts.get(date), parts.get(text), parts.find(statistic), parts.find(percent)))
        .required("date", Codecs.DATE, ProgressEntry::reportedOn, date)
        .required("text", Codecs.LABEL, ProgressEntry::text, text)
        .optional("statistic", Codecs.ID, ProgressEntry::statistic, statistic)
        .optional("percent", PERCENT, ProgressEntry::percent, percent);
  }
}
