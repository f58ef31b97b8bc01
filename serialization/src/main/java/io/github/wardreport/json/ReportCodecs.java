package io.github.wardreport.json;

import io.github.wardreport.json.MeasureCodecs.QuantityGroup;
import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimBasis;
import io.github.wardreport.report.ClaimOperand;
import io.github.wardreport.report.Section;
import io.github.wardreport.report.WardReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The whole report, its sections and claims. */
final class ReportCodecs {
  static final String FORMAT_NAME = "wardreport/1.0";
  private static final Pattern FORMAT_1 = Pattern.compile("wardreport/1\\.(0|[1-9][0-9]{0,3})");

  /** The format of a document; the first thing a reader looks at. */
  static final Codec<String> FORMAT =
      new Codec<>() {
        @Override
        public @Nullable String read(Cursor at) {
          String text = at.text("\"" + FORMAT_NAME + "\"");
          if (text == null) {
            return null;
          }
          Matcher format = FORMAT_1.matcher(text);
          if (!format.matches()) {
            return at.expected("\"" + FORMAT_NAME + "\" or a later 1.x");
          }
          if (!format.group(1).equals("0")) {
            at.reading().letUnknownMembersPass();
          }
          return text;
        }

        @Override
        public Node write(String format) {
          return Node.text(format);
        }
      };

  private static final Codec<ClaimOperand> OPERAND = new OperandKind();
  private static final Codec<ClaimBasis> BASIS = Codec.code("basis", ClaimBasis.values());

  static final Codec<Section> SECTION =
      ObjectCodec.of(Section::builder, Section.Builder::build)
          .required("id", Codecs.ID, Section::id, Section.Builder::id)
          .optional("number", Codecs.TEXT, Section::number, Section.Builder::number)
          .required("heading", Codecs.LABEL, Section::heading, Section.Builder::heading)
          .optional("parent", Codecs.ID, Section::parent, Section.Builder::parent)
          .list("statistics", Codecs.ID, Section::statistics, Section.Builder::statistics)
          .list("breakdowns", Codecs.ID, Section::breakdowns, Section.Builder::breakdowns)
          .list("notes", Codecs.ID, Section::notes, Section.Builder::notes)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Section.Builder::attributes);

  static final Codec<Claim> CLAIM =
      ObjectCodec.of(Claim::builder, Claim.Builder::build)
          .required("id", Codecs.ID, Claim::id, Claim.Builder::id)
          .required("relation", Codecs.TEXT, Claim::relation, Claim.Builder::relation)
          .required(
              "operands",
              Codecs.map("operands by role", OPERAND),
              Claim::operands,
              Claim.Builder::operands)
          .required(
              "result",
              OPERAND.withStandIn(new ClaimOperand.Unprinted("…")),
              Claim::result,
              Claim.Builder::result)
          .defaulted("basis", BASIS, value -> ClaimBasis.STATED, Claim::basis, Claim.Builder::basis)
          .optional("label", Codecs.LABEL, Claim::label, Claim.Builder::label)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Claim.Builder::attributes);

  static final Codec<WardReport> REPORT =
      ObjectCodec.of(WardReport::builder, WardReport.Builder::buildDraft)
          .required("format", FORMAT, report -> FORMAT_NAME, (builder, format) -> {})
          .required("title", Codecs.LABEL, WardReport::title, WardReport.Builder::title)
          .optional("document", Codecs.ID, WardReport::document, WardReport.Builder::document)
          .optional(
              "referenceArea",
              Codecs.ID,
              WardReport::referenceArea,
              WardReport.Builder::referenceArea)
          .formerly("area", "referenceArea")
          .optional("period", Codecs.STATED_PERIOD, WardReport::period, WardReport.Builder::period)
          .list(
              "maturityScales",
              StatisticCodecs.MATURITY_SCALE,
              WardReport::maturityScales,
              WardReport.Builder::maturityScales)
          .list(
              "units",
              DeclaredUnitCodec.INSTANCE,
              WardReport::declaredUnits,
              WardReport.Builder::declaredUnits)
          .list(
              "organizations",
              SourceCodecs.ORGANIZATION,
              WardReport::organizations,
              WardReport.Builder::organizations)
          .list(
              "documents",
              SourceCodecs.DOCUMENT,
              WardReport::documents,
              WardReport.Builder::documents)
          .list(
              "instruments",
              SourceCodecs.INSTRUMENT,
              WardReport::instruments,
              WardReport.Builder::instruments)
          .list(
              "territory",
              TerritoryCodecs.ADMINISTRATIVE_UNIT,
              WardReport::administrativeUnits,
              WardReport.Builder::administrativeUnits)
          .list(
              "lineage", TerritoryCodecs.LINEAGE, WardReport::lineage, WardReport.Builder::lineage)
          .list(
              "subjects",
              StatisticCodecs.SUBJECT,
              WardReport::subjects,
              WardReport.Builder::subjects)
          .list("sections", SECTION, WardReport::sections, WardReport.Builder::sections)
          .list("notes", StatisticCodecs.NOTE, WardReport::notes, WardReport.Builder::notes)
          .list(
              "statistics",
              StatisticCodecs.STATISTIC,
              WardReport::statistics,
              WardReport.Builder::statistics)
          .list(
              "breakdowns",
              StatisticCodecs.BREAKDOWN,
              WardReport::breakdowns,
              WardReport.Builder::breakdowns)
          .list(
              "indicators",
              IndicatorCodecs.INDICATOR,
              WardReport::indicators,
              WardReport.Builder::indicators)
          .list("records", IndicatorCodecs.RECORD, WardReport::records, WardReport.Builder::records)
          .list(
              "scoreboards",
              IndicatorCodecs.SCOREBOARD,
              WardReport::scoreboards,
              WardReport.Builder::scoreboards)
          .list(
              "directives",
              TaskCodecs.DIRECTIVE,
              WardReport::directives,
              WardReport.Builder::directives)
          .list("tasks", TaskCodecs.TASK, WardReport::tasks, WardReport.Builder::tasks)
          .list(
              "caseFlows",
              CaseFileCodecs.CASE_FLOW,
              WardReport::caseFlows,
              WardReport.Builder::caseFlows)
          .list("claims", CLAIM, WardReport::claims, WardReport.Builder::claims)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              WardReport.Builder::attributes);

  private ReportCodecs() {}

  /**
   * An id, a list of operands, or an object: an exact constant, one side of a count out of a count,
   * the name of an unprinted number or of a thing.
   */
  private static final class OperandKind implements Codec<ClaimOperand> {
    private static final RecordPart<Quantity> QUANTITY = new RecordPart<>();
    private static final Codec<ClaimOperand.Constant> CONSTANT =
        ObjectCodec.of(RecordParts::new, parts -> new ClaimOperand.Constant(parts.get(QUANTITY)))
            .group(
                new QuantityGroup("constant", true),
                operand -> Optional.of(operand.quantity()),
                QUANTITY);
    private static final Codec<ClaimOperand.OfStatistic> COUNT =
        named(
            "countOf",
            id -> new ClaimOperand.OfStatistic(id, ClaimOperand.Side.COUNT),
            ClaimOperand.OfStatistic::statistic);
    private static final Codec<ClaimOperand.OfStatistic> WHOLE =
        named(
            "wholeOf",
            id -> new ClaimOperand.OfStatistic(id, ClaimOperand.Side.WHOLE),
            ClaimOperand.OfStatistic::statistic);
    private static final Codec<ClaimOperand.Unprinted> UNPRINTED =
        named("unprinted", ClaimOperand.Unprinted::new, ClaimOperand.Unprinted::name);
    private static final Codec<ClaimOperand.Named> NAMED =
        named("named", ClaimOperand.Named::new, ClaimOperand.Named::name);

    private static <T> Codec<T> named(
        String member, Function<String, T> make, Function<T, String> name) {
      RecordPart<String> part = new RecordPart<>();
      return ObjectCodec.<T, RecordParts>of(RecordParts::new, parts -> make.apply(parts.get(part)))
          .required(member, Codecs.ID, name, part);
    }

    @Override
    public @Nullable ClaimOperand read(Cursor at) {
      if (at.node() instanceof Node.Text text) {
        return ClaimOperand.statistic(text.value());
      }
      if (at.node() instanceof Node.Items) {
        List<ClaimOperand> items = list().read(at);
        return items == null ? null : new ClaimOperand.Items(items);
      }
      if (at.node() instanceof Node.Members members) {
        return kindOf(members).read(at);
      }
      return at.expected("a statistic's id, a list, or an object");
    }

    private static Codec<? extends ClaimOperand> kindOf(Node.Members members) {
      if (members.find("countOf") != null) {
        return COUNT;
      }
      if (members.find("wholeOf") != null) {
        return WHOLE;
      }
      if (members.find("unprinted") != null) {
        return UNPRINTED;
      }
      return members.find("named") != null ? NAMED : CONSTANT;
    }

    @Override
    public Node write(ClaimOperand operand) {
      if (operand instanceof ClaimOperand.OfStatistic of) {
        return switch (of.side()) {
          case VALUE -> Node.text(of.statistic());
          case COUNT -> COUNT.write(of);
          case WHOLE -> WHOLE.write(of);
        };
      }
      if (operand instanceof ClaimOperand.Items items) {
        return list().write(items.items());
      }
      if (operand instanceof ClaimOperand.Constant constant) {
        return CONSTANT.write(constant);
      }
      return operand instanceof ClaimOperand.Named named
          ? NAMED.write(named)
          : UNPRINTED.write((ClaimOperand.Unprinted) operand);
    }
  }
}
