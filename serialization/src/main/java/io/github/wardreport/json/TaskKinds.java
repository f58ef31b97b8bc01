package io.github.wardreport.json;

import io.github.wardreport.json.Parts.Part;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.MeasureUnit;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.PercentKind;
import io.github.wardreport.task.CaseFlow;
import io.github.wardreport.task.Directive;
import io.github.wardreport.task.Extension;
import io.github.wardreport.task.Progress;
import io.github.wardreport.task.Recurrence;
import io.github.wardreport.task.Task;
import java.time.LocalDate;

/** Directives, tasks, and flows of case files. */
final class TaskKinds {
  private static final Kind<Recurrence> RECURRENCE =
      Kind.code("recurrence", Recurrence.values(), Recurrence::code);
  private static final Kind<Quantity> PERCENT =
      Kind.text(
          "a percent in a text such as \"45\" or \"62.5\"",
          digits -> Quantity.of(digits, MeasureUnit.percent(PercentKind.SHARE)),
          share -> share.figure().digits());

  static final Kind<Directive> DIRECTIVE =
      ObjectKind.of(Directive::builder, Directive.Builder::build)
          .required("id", Kinds.ID, Directive::id, Directive.Builder::id)
          .required("kind", Kinds.TEXT, Directive::kind, Directive.Builder::kind)
          .required("label", Kinds.LABEL, Directive::label, Directive.Builder::label)
          .optional("number", Kinds.TEXT, Directive::number, Directive.Builder::number)
          .optional("issuer", Kinds.ID, Directive::issuer, Directive.Builder::issuer)
          .optional("instrument", Kinds.ID, Directive::instrument, Directive.Builder::instrument)
          .list("legalBasis", Kinds.ID, Directive::legalBasis, Directive.Builder::legalBasis)
          .optional("date", Kinds.DATE, Directive::date, Directive.Builder::date)
          .optional("period", Kinds.STATED_PERIOD, Directive::period, Directive.Builder::period)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Directive.Builder::attributes);

  static final Kind<Task> TASK =
      ObjectKind.of(Task::builder, Task.Builder::build)
          .required("id", Kinds.ID, Task::id, Task.Builder::id)
          .required("title", Kinds.LABEL, Task::title, Task.Builder::title)
          .optional("directive", Kinds.ID, Task::directive, Task.Builder::directive)
          .optional("number", Kinds.TEXT, Task::number, Task.Builder::number)
          .optional("lead", Kinds.ID, Task::lead, Task.Builder::lead)
          .list("supporting", Kinds.ID, Task::supporting, Task.Builder::supporting)
          .optional("post", Kinds.LABEL, Task::post, Task.Builder::post)
          .optional("field", Kinds.TEXT, Task::field, Task.Builder::field)
          .optional("parent", Kinds.ID, Task::parent, Task.Builder::parent)
          .list("dependsOn", Kinds.ID, Task::dependsOn, Task.Builder::dependsOn)
          .optional("period", Kinds.STATED_PERIOD, Task::period, Task.Builder::period)
          .optional("givenOn", Kinds.DATE, Task::givenOn, Task.Builder::givenOn)
          .optional("startedOn", Kinds.DATE, Task::startedOn, Task.Builder::startedOn)
          .optional("deadline", Kinds.DATE, Task::deadline, Task.Builder::deadline)
          .optional("dueBy", Kinds.PERIOD, Task::dueBy, Task.Builder::dueBy)
          .optional("recurrence", RECURRENCE, Task::recurrence, Task.Builder::recurrence)
          .list("deliveredOn", Kinds.DATE, Task::deliveredOn, Task.Builder::deliveredOn)
          .list("extensions", extension(), Task::extensions, Task.Builder::extensions)
          .list("progress", progress(), Task::progress, Task.Builder::progress)
          .optional("doneOn", Kinds.DATE, Task::doneOn, Task.Builder::doneOn)
          .optional("cancelledOn", Kinds.DATE, Task::cancelledOn, Task.Builder::cancelledOn)
          .optional(
              "cancellationReason",
              Kinds.LABEL,
              Task::cancellationReason,
              Task.Builder::cancellationReason)
          .list("evidence", Kinds.ID, Task::evidence, Task.Builder::evidence)
          .list("indicators", Kinds.ID, Task::indicators, Task.Builder::indicators)
          .list("targets", Kinds.ID, Task::targets, Task.Builder::targets)
          .list("instruments", Kinds.ID, Task::instruments, Task.Builder::instruments)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Task.Builder::attributes);

  static final Kind<CaseFlow> CASE_FLOW =
      ObjectKind.of(CaseFlow::builder, CaseFlow.Builder::build)
          .required("id", Kinds.ID, CaseFlow::id, CaseFlow.Builder::id)
          .required("label", Kinds.LABEL, CaseFlow::label, CaseFlow.Builder::label)
          .optional("field", Kinds.TEXT, CaseFlow::field, CaseFlow.Builder::field)
          .optional("period", Kinds.STATED_PERIOD, CaseFlow::period, CaseFlow.Builder::period)
          .optional("opening", Kinds.ID, CaseFlow::opening, CaseFlow.Builder::opening)
          .optional("received", Kinds.ID, CaseFlow::received, CaseFlow.Builder::received)
          .optional("intake", Kinds.ID, CaseFlow::intake, CaseFlow.Builder::intake)
          .optional(
              "receivedOnline",
              Kinds.ID,
              CaseFlow::receivedOnline,
              CaseFlow.Builder::receivedOnline)
          .optional(
              "receivedInPerson",
              Kinds.ID,
              CaseFlow::receivedInPerson,
              CaseFlow.Builder::receivedInPerson)
          .optional(
              "receivedByPost",
              Kinds.ID,
              CaseFlow::receivedByPost,
              CaseFlow.Builder::receivedByPost)
          .optional("settled", Kinds.ID, CaseFlow::settled, CaseFlow.Builder::settled)
          .optional(
              "settledEarly", Kinds.ID, CaseFlow::settledEarly, CaseFlow.Builder::settledEarly)
          .optional(
              "settledOnTime", Kinds.ID, CaseFlow::settledOnTime, CaseFlow.Builder::settledOnTime)
          .optional("settledLate", Kinds.ID, CaseFlow::settledLate, CaseFlow.Builder::settledLate)
          .optional("returned", Kinds.ID, CaseFlow::returned, CaseFlow.Builder::returned)
          .optional("withdrawn", Kinds.ID, CaseFlow::withdrawn, CaseFlow.Builder::withdrawn)
          .optional("pending", Kinds.ID, CaseFlow::pending, CaseFlow.Builder::pending)
          .optional(
              "pendingWithinTerm",
              Kinds.ID,
              CaseFlow::pendingWithinTerm,
              CaseFlow.Builder::pendingWithinTerm)
          .optional(
              "pendingPaused", Kinds.ID, CaseFlow::pendingPaused, CaseFlow.Builder::pendingPaused)
          .optional(
              "pendingOverdue",
              Kinds.ID,
              CaseFlow::pendingOverdue,
              CaseFlow.Builder::pendingOverdue)
          .optional("due", Kinds.ID, CaseFlow::due, CaseFlow.Builder::due)
          .list("rates", Kinds.ID, CaseFlow::rates, CaseFlow.Builder::rates)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              CaseFlow.Builder::attributes);

  private TaskKinds() {}

  private static Kind<Extension> extension() {
    Part<LocalDate> deadline = new Part<>();
    Part<LocalDate> grantedOn = new Part<>();
    Part<Label> reason = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts -> new Extension(parts.get(deadline), parts.find(grantedOn), parts.find(reason)))
        .required("deadline", Kinds.DATE, Extension::deadline, deadline)
        .optional("grantedOn", Kinds.DATE, Extension::grantedOn, grantedOn)
        .optional("reason", Kinds.LABEL, Extension::reason, reason);
  }

  private static Kind<Progress> progress() {
    Part<LocalDate> date = new Part<>();
    Part<Label> text = new Part<>();
    Part<String> statistic = new Part<>();
    Part<Quantity> percent = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts ->
                new Progress(
                    parts.get(date), parts.get(text), parts.find(statistic), parts.find(percent)))
        .required("date", Kinds.DATE, Progress::date, date)
        .required("text", Kinds.LABEL, Progress::text, text)
        .optional("statistic", Kinds.ID, Progress::statistic, statistic)
        .optional("percent", PERCENT, Progress::percent, percent);
  }
}
