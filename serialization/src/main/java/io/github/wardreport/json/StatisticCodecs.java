package io.github.wardreport.json;

import io.github.wardreport.json.MeasureCodecs.QuantityGroup;
import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.json.StatedValueGroup.Stated;
import io.github.wardreport.label.Label;
import io.github.wardreport.measure.Qualifier;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.period.Period;
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
import io.github.wardreport.statistic.Tristate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Statistics with everything that hangs on them, breakdowns, subjects and notes. */
final class StatisticCodecs {
  static final Codec<Tristate> ANSWER = Codec.code("answer", Tristate.values());
  static final Codec<PriceBasis> PRICE_BASIS =
      Codec.text(
          "a price basis: \"current\", \"not-stated\", or \"constant-\" and a year",
          PriceBasis::parse,
          PriceBasis::toString);

  static final Codec<Subject> SUBJECT =
      ObjectCodec.of(Subject::builder, Subject.Builder::build)
          .required("id", Codecs.ID, Subject::id, Subject.Builder::id)
          .required("kind", Codecs.TEXT, Subject::kind, Subject.Builder::kind)
          .required("name", Codecs.LABEL, Subject::name, Subject.Builder::name)
          .optional("partOf", Codecs.ID, Subject::partOf, Subject.Builder::partOf)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Subject.Builder::attributes);

  static final Codec<Note> NOTE =
      ObjectCodec.of(Note::builder, Note.Builder::build)
          .required("id", Codecs.ID, Note::id, Note.Builder::id)
          .required("text", Codecs.LABEL, Note::text, Note.Builder::text)
          .list("statistics", Codecs.ID, Note::statistics, Note.Builder::statistics)
          .list("breakdowns", Codecs.ID, Note::breakdowns, Note.Builder::breakdowns)
          .list("notes", Codecs.ID, Note::notes, Note.Builder::notes)
          .defaulted(
              "mustShow", Codecs.TRUTH, note -> false, Note::mustShow, Note.Builder::mustShow)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Note.Builder::attributes);

  static final Codec<Statistic> STATISTIC =
      ObjectCodec.of(Statistic::builder, Statistic.Builder::build)
          .required("id", Codecs.ID, Statistic::id, Statistic.Builder::id)
          .required("label", Codecs.LABEL, Statistic::label, Statistic.Builder::label)
          .group(
              new StatedValueGroup(),
              value -> Optional.of(new Stated(value.value(), value.qualifier(), value.maturity())),
              (builder, stated) -> builder.value(stated.value()))
          .optional(
              "qualifier",
              MeasureCodecs.QUALIFIER,
              Statistic::qualifier,
              Statistic.Builder::qualifier)
          .optional(
              "maturity", MeasureCodecs.MATURITY, Statistic::maturity, Statistic.Builder::maturity)
          .optional("priceBasis", PRICE_BASIS, Statistic::priceBasis, Statistic.Builder::priceBasis)
          .defaulted("topic", Codecs.ID, Statistic::id, Statistic::topic, Statistic.Builder::topic)
          .optional(
              "members",
              new MembersKind(),
              value -> Optional.of(value.members()).filter(members -> !members.isEmpty()),
              Statistic.Builder::members)
          .optional("subject", Codecs.ID, Statistic::subject, Statistic.Builder::subject)
          .optional(
              "referenceArea",
              Codecs.ID,
              Statistic::referenceArea,
              Statistic.Builder::referenceArea)
          .formerly("area", "referenceArea")
          .optional(
              "boundaries",
              Codec.code("boundaries", Boundaries.values()),
              Statistic::boundaries,
              Statistic.Builder::boundaries)
          .optional("definition", Codecs.ID, Statistic::definition, Statistic.Builder::definition)
          .optional("period", Codecs.STATED_PERIOD, Statistic::period, Statistic.Builder::period)
          .optional(
              "comparedWith",
              new ComparisonKind(),
              Statistic::comparedWith,
              Statistic.Builder::comparedWith)
          .list("conditions", condition(), Statistic::conditions, Statistic.Builder::conditions)
          .optional("asPrinted", Codecs.ID, Statistic::asPrinted, Statistic.Builder::asPrinted)
          .optional(
              "editorial", editorialMark(), Statistic::editorial, Statistic.Builder::editorial)
          .list("notes", Codecs.ID, Statistic::notes, Statistic.Builder::notes)
          .list("revisions", revision(), Statistic::revisions, Statistic.Builder::revisions)
          .optional(
              "citation", SourceCodecs.CITATION, Statistic::citation, Statistic.Builder::citation)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Statistic.Builder::attributes);

  static final Codec<Breakdown> BREAKDOWN =
      ObjectCodec.of(Breakdown::builder, Breakdown.Builder::build)
          .required("id", Codecs.ID, Breakdown::id, Breakdown.Builder::id)
          .required("label", Codecs.LABEL, Breakdown::label, Breakdown.Builder::label)
          .optional("dimension", Codecs.LABEL, Breakdown::dimension, Breakdown.Builder::dimension)
          .list("measures", measure(), Breakdown::measures, Breakdown.Builder::measures)
          .list("parts", part(), Breakdown::parts, Breakdown.Builder::parts)
          .defaulted(
              "exhaustive",
              ANSWER,
              value -> Tristate.UNKNOWN,
              Breakdown::exhaustive,
              Breakdown.Builder::exhaustive)
          .defaulted(
              "disjoint",
              ANSWER,
              value -> Tristate.UNKNOWN,
              Breakdown::disjoint,
              Breakdown.Builder::disjoint)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Breakdown.Builder::attributes);

  static final Codec<MaturityScale> MATURITY_SCALE = maturityScale();

  private StatisticCodecs() {}

  private static Codec<Condition> condition() {
    RecordPart<Label> label = new RecordPart<>();
    RecordPart<Qualifier> qualifier = new RecordPart<>();
    RecordPart<Quantity> quantity = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts -> new Condition(parts.get(label), parts.find(qualifier), parts.find(quantity)))
        .required("label", Codecs.LABEL, Condition::label, label)
        .optional("qualifier", MeasureCodecs.QUALIFIER, Condition::qualifier, qualifier)
        .group(new QuantityGroup("value", false), Condition::quantity, quantity);
  }

  private static Codec<EditorialMark> editorialMark() {
    RecordPart<String> found = new RecordPart<>();
    RecordPart<String> read = new RecordPart<>();
    RecordPart<Label> why = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts -> new EditorialMark(parts.get(found), parts.get(read), parts.get(why)))
        .required("found", Codecs.ID, EditorialMark::found, found)
        .required("read", Codecs.ID, EditorialMark::read, read)
        .required("why", Codecs.LABEL, EditorialMark::why, why);
  }

  private static Codec<Revision> revision() {
    RecordPart<Stated> value = new RecordPart<>();
    RecordPart<LocalDate> replacedOn = new RecordPart<>();
    RecordPart<Label> reason = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts ->
                new Revision(parts.get(value).value(), parts.get(replacedOn), parts.get(reason)))
        .group(new StatedValueGroup(), revision -> Optional.of(new Stated(revision.value())), value)
        .required("replacedOn", Codecs.DATE, Revision::replacedOn, replacedOn)
        .required("reason", Codecs.LABEL, Revision::reason, reason);
  }

  private static Codec<BreakdownMeasure> measure() {
    RecordPart<String> code = new RecordPart<>();
    RecordPart<Label> label = new RecordPart<>();
    RecordPart<String> whole = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts -> new BreakdownMeasure(parts.get(code), parts.get(label), parts.find(whole)))
        .required("code", Codecs.ID, BreakdownMeasure::code, code)
        .required("label", Codecs.LABEL, BreakdownMeasure::label, label)
        .optional("whole", Codecs.ID, BreakdownMeasure::whole, whole);
  }

  private static Codec<BreakdownPart> part() {
    RecordPart<String> code = new RecordPart<>();
    RecordPart<Label> label = new RecordPart<>();
    RecordPart<Map<String, String>> statistics = new RecordPart<>();
    RecordPart<String> breakdown = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts ->
                new BreakdownPart(
                    parts.get(code),
                    parts.get(label),
                    parts.find(statistics).orElse(Map.of()),
                    parts.find(breakdown)))
        .required("code", Codecs.ID, BreakdownPart::code, code)
        .required("label", Codecs.LABEL, BreakdownPart::label, label)
        .optional(
            "statistics",
            Codecs.texts("ids of statistics by measure"),
            value -> Optional.of(value.statistics()).filter(some -> !some.isEmpty()),
            statistics)
        .optional("breakdown", Codecs.ID, BreakdownPart::breakdown, breakdown);
  }

  private static Codec<MaturityScale> maturityScale() {
    RecordPart<String> code = new RecordPart<>();
    RecordPart<List<String>> levels = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new, parts -> new MaturityScale(parts.get(code), parts.list(levels)))
        .required("code", Codecs.ID, MaturityScale::code, code)
        .required("levels", Codecs.ID.list(), MaturityScale::levels, levels);
  }

  /** Members by dimension: {@code { "crop": "rice" }}. */
  private static final class MembersKind implements Codec<SortedSet<Member>> {
    private static final Codec<Map<String, String>> TEXTS = Codecs.texts("categories by dimension");

    @Override
    public @Nullable SortedSet<Member> read(Cursor at) {
      Map<String, String> texts = TEXTS.read(at);
      if (texts == null) {
        return null;
      }
      return Codec.build(
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
  private static final class ComparisonKind implements Codec<Comparison> {
    private static final RecordPart<Period> PERIOD = new RecordPart<>();
    private static final RecordPart<String> PLAN = new RecordPart<>();
    private static final RecordPart<String> ISSUER = new RecordPart<>();
    private static final Codec<Comparison.WithPeriod> WITH_PERIOD =
        ObjectCodec.of(RecordParts::new, parts -> new Comparison.WithPeriod(parts.get(PERIOD)))
            .required("period", Codecs.PERIOD, Comparison.WithPeriod::period, PERIOD);
    private static final Codec<Comparison.WithPlan> WITH_PLAN =
        ObjectCodec.of(
                RecordParts::new,
                parts -> new Comparison.WithPlan(parts.get(PLAN), parts.find(ISSUER)))
            .required("plan", Codecs.ID, Comparison.WithPlan::kind, PLAN)
            .optional("issuer", Codecs.ID, Comparison.WithPlan::issuer, ISSUER);

    @Override
    public @Nullable Comparison read(Cursor at) {
      boolean period = at.node() instanceof Node.Members members && members.find("period") != null;
      return period ? WITH_PERIOD.read(at) : WITH_PLAN.read(at);
    }

    @Override
    public Node write(Comparison comparison) {
      return comparison.match(WITH_PERIOD::write, WITH_PLAN::write);
    }
  }
}
