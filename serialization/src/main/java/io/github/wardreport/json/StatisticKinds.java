package io.github.wardreport.json;

import io.github.wardreport.json.MeasureKinds.QuantityGroup;
import io.github.wardreport.json.MeasureKinds.Stated;
import io.github.wardreport.json.MeasureKinds.ValueGroup;
import io.github.wardreport.json.Parts.Part;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.period.Period;
import io.github.wardreport.statistic.Answer;
import io.github.wardreport.statistic.Boundaries;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import io.github.wardreport.statistic.Comparison;
import io.github.wardreport.statistic.Condition;
import io.github.wardreport.statistic.EditorialMark;
import io.github.wardreport.statistic.MaturityScale;
import io.github.wardreport.statistic.Member;
import io.github.wardreport.statistic.Note;
import io.github.wardreport.statistic.PriceBasis;
import io.github.wardreport.statistic.Revision;
import io.github.wardreport.statistic.Statistic;
import io.github.wardreport.statistic.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Statistics with everything that hangs on them, breakdowns, subjects and notes. */
final class StatisticKinds {
  static final Kind<Answer> ANSWER = Kind.code("answer", Answer.values(), Answer::code);
  static final Kind<PriceBasis> PRICE_BASIS =
      Kind.text(
          "a price basis: \"current\", \"not-stated\", or \"constant-\" and a year",
          PriceBasis::parse,
          PriceBasis::toString);

  static final Kind<Subject> SUBJECT =
      ObjectKind.of(Subject::builder, Subject.Builder::build)
          .required("id", Kinds.ID, Subject::id, Subject.Builder::id)
          .required("kind", Kinds.TEXT, Subject::kind, Subject.Builder::kind)
          .required("name", Kinds.LABEL, Subject::name, Subject.Builder::name)
          .optional("partOf", Kinds.ID, Subject::partOf, Subject.Builder::partOf)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Subject.Builder::attributes);

  static final Kind<Note> NOTE =
      ObjectKind.of(Note::builder, Note.Builder::build)
          .required("id", Kinds.ID, Note::id, Note.Builder::id)
          .required("text", Kinds.LABEL, Note::text, Note.Builder::text)
          .list("statistics", Kinds.ID, Note::statistics, Note.Builder::statistics)
          .list("breakdowns", Kinds.ID, Note::breakdowns, Note.Builder::breakdowns)
          .list("notes", Kinds.ID, Note::notes, Note.Builder::notes)
          .usually("mustShow", Kinds.TRUTH, note -> false, Note::mustShow, Note.Builder::mustShow)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Note.Builder::attributes);

  static final Kind<Statistic> STATISTIC =
      ObjectKind.of(Statistic::builder, Statistic.Builder::build)
          .required("id", Kinds.ID, Statistic::id, Statistic.Builder::id)
          .required("label", Kinds.LABEL, Statistic::label, Statistic.Builder::label)
          .group(
              new ValueGroup(),
              value -> Optional.of(new Stated(value.value(), value.qualifier(), value.maturity())),
              (builder, stated) -> builder.value(stated.value()))
          .optional(
              "qualifier",
              MeasureKinds.QUALIFIER,
              Statistic::qualifier,
              Statistic.Builder::qualifier)
          .optional(
              "maturity", MeasureKinds.MATURITY, Statistic::maturity, Statistic.Builder::maturity)
          .optional("priceBasis", PRICE_BASIS, Statistic::priceBasis, Statistic.Builder::priceBasis)
          .usually("topic", Kinds.ID, Statistic::id, Statistic::topic, Statistic.Builder::topic)
          .optional(
              "members",
              new MembersKind(),
              value -> Optional.of(value.members()).filter(members -> !members.isEmpty()),
              Statistic.Builder::members)
          .optional("subject", Kinds.ID, Statistic::subject, Statistic.Builder::subject)
          .optional("area", Kinds.ID, Statistic::area, Statistic.Builder::area)
          .optional(
              "boundaries",
              Kind.code("boundaries", Boundaries.values(), Boundaries::code),
              Statistic::boundaries,
              Statistic.Builder::boundaries)
          .optional("definition", Kinds.ID, Statistic::definition, Statistic.Builder::definition)
          .optional("period", Kinds.STATED_PERIOD, Statistic::period, Statistic.Builder::period)
          .optional(
              "comparedWith",
              new ComparisonKind(),
              Statistic::comparedWith,
              Statistic.Builder::comparedWith)
          .list("conditions", condition(), Statistic::conditions, Statistic.Builder::conditions)
          .optional("asPrinted", Kinds.ID, Statistic::asPrinted, Statistic.Builder::asPrinted)
          .optional(
              "editorial", editorialMark(), Statistic::editorial, Statistic.Builder::editorial)
          .list("notes", Kinds.ID, Statistic::notes, Statistic.Builder::notes)
          .list("revisions", revision(), Statistic::revisions, Statistic.Builder::revisions)
          .optional(
              "citation", SourceKinds.CITATION, Statistic::citation, Statistic.Builder::citation)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Statistic.Builder::attributes);

  static final Kind<Breakdown> BREAKDOWN =
      ObjectKind.of(Breakdown::builder, Breakdown.Builder::build)
          .required("id", Kinds.ID, Breakdown::id, Breakdown.Builder::id)
          .required("label", Kinds.LABEL, Breakdown::label, Breakdown.Builder::label)
          .optional("dimension", Kinds.LABEL, Breakdown::dimension, Breakdown.Builder::dimension)
          .list("measures", measure(), Breakdown::measures, Breakdown.Builder::measures)
          .list("parts", part(), Breakdown::parts, Breakdown.Builder::parts)
          .usually(
              "exhaustive",
              ANSWER,
              value -> Answer.UNKNOWN,
              Breakdown::exhaustive,
              Breakdown.Builder::exhaustive)
          .usually(
              "disjoint",
              ANSWER,
              value -> Answer.UNKNOWN,
              Breakdown::disjoint,
              Breakdown.Builder::disjoint)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Breakdown.Builder::attributes);

  static final Kind<MaturityScale> MATURITY_SCALE = maturityScale();

  private StatisticKinds() {}

  private static Kind<Condition> condition() {
    Part<Label> label = new Part<>();
    Part<Qualifier> qualifier = new Part<>();
    Part<Quantity> quantity = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts -> new Condition(parts.get(label), parts.find(qualifier), parts.find(quantity)))
        .required("label", Kinds.LABEL, Condition::label, label)
        .optional("qualifier", MeasureKinds.QUALIFIER, Condition::qualifier, qualifier)
        .group(new QuantityGroup("value", false), Condition::quantity, quantity);
  }

  private static Kind<EditorialMark> editorialMark() {
    Part<String> found = new Part<>();
    Part<String> read = new Part<>();
    Part<Label> why = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts -> new EditorialMark(parts.get(found), parts.get(read), parts.get(why)))
        .required("found", Kinds.ID, EditorialMark::found, found)
        .required("read", Kinds.ID, EditorialMark::read, read)
        .required("why", Kinds.LABEL, EditorialMark::why, why);
  }

  private static Kind<Revision> revision() {
    Part<Stated> value = new Part<>();
    Part<LocalDate> replacedOn = new Part<>();
    Part<Label> reason = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts ->
                new Revision(parts.get(value).value(), parts.get(replacedOn), parts.get(reason)))
        .group(new ValueGroup(), revision -> Optional.of(new Stated(revision.value())), value)
        .required("replacedOn", Kinds.DATE, Revision::replacedOn, replacedOn)
        .required("reason", Kinds.LABEL, Revision::reason, reason);
  }

  private static Kind<BreakdownMeasure> measure() {
    Part<String> code = new Part<>();
    Part<Label> label = new Part<>();
    Part<String> whole = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts -> new BreakdownMeasure(parts.get(code), parts.get(label), parts.find(whole)))
        .required("code", Kinds.ID, BreakdownMeasure::code, code)
        .required("label", Kinds.LABEL, BreakdownMeasure::label, label)
        .optional("whole", Kinds.ID, BreakdownMeasure::whole, whole);
  }

  private static Kind<BreakdownPart> part() {
    Part<String> code = new Part<>();
    Part<Label> label = new Part<>();
    Part<Map<String, String>> statistics = new Part<>();
    Part<String> breakdown = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts ->
                new BreakdownPart(
                    parts.get(code),
                    parts.get(label),
                    parts.find(statistics).orElse(Map.of()),
                    parts.find(breakdown)))
        .required("code", Kinds.ID, BreakdownPart::code, code)
        .required("label", Kinds.LABEL, BreakdownPart::label, label)
        .optional(
            "statistics",
            Kinds.texts("ids of statistics by measure"),
            value -> Optional.of(value.statistics()).filter(some -> !some.isEmpty()),
            statistics)
        .optional("breakdown", Kinds.ID, BreakdownPart::breakdown, breakdown);
  }

  private static Kind<MaturityScale> maturityScale() {
    Part<String> code = new Part<>();
    Part<List<String>> levels = new Part<>();
    return ObjectKind.of(
            Parts::new, parts -> new MaturityScale(parts.get(code), parts.list(levels)))
        .required("code", Kinds.ID, MaturityScale::code, code)
        .required("levels", Kinds.ID.list(), MaturityScale::levels, levels);
  }

  /** Members by dimension: {@code { "crop": "rice" }}. */
  private static final class MembersKind implements Kind<SortedSet<Member>> {
    private static final Kind<Map<String, String>> TEXTS = Kinds.texts("categories by dimension");

    @Override
    public @Nullable SortedSet<Member> read(Cursor at) {
      Map<String, String> texts = TEXTS.read(at);
      if (texts == null) {
        return null;
      }
      return Kind.build(
          at,
          () -> {
            SortedSet<Member> members = new TreeSet<>();
            texts.forEach((dimension, category) -> members.add(new Member(dimension, category)));
            return members;
          });
    }

    @Override
    public Node write(SortedSet<Member> members) {
      Map<String, String> texts = new LinkedHashMap<>();
      members.forEach(member -> texts.put(member.dimension(), member.category()));
      return TEXTS.write(texts);
    }
  }

  /** Against a period, or against a plan. */
  private static final class ComparisonKind implements Kind<Comparison> {
    private static final Part<Period> PERIOD = new Part<>();
    private static final Part<String> PLAN = new Part<>();
    private static final Part<String> ISSUER = new Part<>();
    private static final Kind<Comparison.WithPeriod> WITH_PERIOD =
        ObjectKind.of(Parts::new, parts -> new Comparison.WithPeriod(parts.get(PERIOD)))
            .required("period", Kinds.PERIOD, Comparison.WithPeriod::period, PERIOD);
    private static final Kind<Comparison.WithPlan> WITH_PLAN =
        ObjectKind.of(
                Parts::new, parts -> new Comparison.WithPlan(parts.get(PLAN), parts.find(ISSUER)))
            .required("plan", Kinds.ID, Comparison.WithPlan::kind, PLAN)
            .optional("issuer", Kinds.ID, Comparison.WithPlan::issuer, ISSUER);

    @Override
    public @Nullable Comparison read(Cursor at) {
      boolean period = at.node() instanceof Node.Members members && members.find("period") != null;
      return period ? WITH_PERIOD.read(at) : WITH_PLAN.read(at);
    }

    @Override
    public Node write(Comparison comparison) {
      return comparison instanceof Comparison.WithPeriod period
          ? WITH_PERIOD.write(period)
          : WITH_PLAN.write((Comparison.WithPlan) comparison);
    }
  }
}
