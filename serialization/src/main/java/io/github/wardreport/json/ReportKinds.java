package io.github.wardreport.json;

import io.github.wardreport.json.MeasureKinds.QuantityGroup;
import io.github.wardreport.json.Parts.Part;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.report.Claim;
import io.github.wardreport.report.ClaimBasis;
import io.github.wardreport.report.Operand;
import io.github.wardreport.report.Section;
import io.github.wardreport.report.WardReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The whole report, its sections and claims. */
final class ReportKinds {
  static final String FORMAT_NAME = "wardreport/1.0";
  private static final Pattern FORMAT_1 = Pattern.compile("wardreport/1\\.(0|[1-9][0-9]{0,3})");

  /** The format of a document; the first thing a reader looks at. */
  static final Kind<String> FORMAT =
      new Kind<>() {
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

  private static final Kind<Operand> OPERAND = new OperandKind();
  private static final Kind<ClaimBasis> BASIS =
      Kind.code("basis", ClaimBasis.values(), ClaimBasis::code);

  static final Kind<Section> SECTION =
      ObjectKind.of(Section::builder, Section.Builder::build)
          .required("id", Kinds.ID, Section::id, Section.Builder::id)
          .optional("number", Kinds.TEXT, Section::number, Section.Builder::number)
          .required("heading", Kinds.LABEL, Section::heading, Section.Builder::heading)
          .optional("parent", Kinds.ID, Section::parent, Section.Builder::parent)
          .list("statistics", Kinds.ID, Section::statistics, Section.Builder::statistics)
          .list("breakdowns", Kinds.ID, Section::breakdowns, Section.Builder::breakdowns)
          .list("notes", Kinds.ID, Section::notes, Section.Builder::notes)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Section.Builder::attributes);

  static final Kind<Claim> CLAIM =
      ObjectKind.of(Claim::builder, Claim.Builder::build)
          .required("id", Kinds.ID, Claim::id, Claim.Builder::id)
          .required("relation", Kinds.TEXT, Claim::relation, Claim.Builder::relation)
          .required(
              "operands",
              Kinds.map("operands by role", OPERAND),
              Claim::operands,
              Claim.Builder::operands)
          .required(
              "result",
              OPERAND.withStandIn(new Operand.Unprinted("…")),
              Claim::result,
              Claim.Builder::result)
          .usually("basis", BASIS, value -> ClaimBasis.STATED, Claim::basis, Claim.Builder::basis)
          .optional("label", Kinds.LABEL, Claim::label, Claim.Builder::label)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Claim.Builder::attributes);

  static final Kind<WardReport> REPORT =
      ObjectKind.of(WardReport::builder, WardReport.Builder::buildDraft)
          .required("format", FORMAT, report -> FORMAT_NAME, (builder, format) -> {})
          .required("title", Kinds.LABEL, WardReport::title, WardReport.Builder::title)
          .optional("document", Kinds.ID, WardReport::document, WardReport.Builder::document)
          .optional("area", Kinds.ID, WardReport::area, WardReport.Builder::area)
          .optional("period", Kinds.STATED_PERIOD, WardReport::period, WardReport.Builder::period)
          .list(
              "maturityScales",
              StatisticKinds.MATURITY_SCALE,
              WardReport::maturityScales,
              WardReport.Builder::maturityScales)
          .list("units", MeasureKinds.DECLARED_UNIT, WardReport::units, WardReport.Builder::units)
          .list(
              "organizations",
              SourceKinds.ORGANIZATION,
              WardReport::organizations,
              WardReport.Builder::organizations)
          .list(
              "documents",
              SourceKinds.DOCUMENT,
              WardReport::documents,
              WardReport.Builder::documents)
          .list(
              "instruments",
              SourceKinds.INSTRUMENT,
              WardReport::instruments,
              WardReport.Builder::instruments)
          .list(
              "territory",
              TerritoryKinds.AREA,
              WardReport::territory,
              WardReport.Builder::territory)
          .list("lineage", TerritoryKinds.LINEAGE, WardReport::lineage, WardReport.Builder::lineage)
          .list(
              "subjects",
              StatisticKinds.SUBJECT,
              WardReport::subjects,
              WardReport.Builder::subjects)
          .list("sections", SECTION, WardReport::sections, WardReport.Builder::sections)
          .list("notes", StatisticKinds.NOTE, WardReport::notes, WardReport.Builder::notes)
          .list(
              "statistics",
              StatisticKinds.STATISTIC,
              WardReport::statistics,
              WardReport.Builder::statistics)
          .list(
              "breakdowns",
              StatisticKinds.BREAKDOWN,
              WardReport::breakdowns,
              WardReport.Builder::breakdowns)
          .list(
              "indicators",
              IndicatorKinds.INDICATOR,
              WardReport::indicators,
              WardReport.Builder::indicators)
          .list("records", IndicatorKinds.RECORD, WardReport::records, WardReport.Builder::records)
          .list(
              "scoreboards",
              IndicatorKinds.SCOREBOARD,
              WardReport::scoreboards,
              WardReport.Builder::scoreboards)
          .list(
              "directives",
              TaskKinds.DIRECTIVE,
              WardReport::directives,
              WardReport.Builder::directives)
          .list("tasks", TaskKinds.TASK, WardReport::tasks, WardReport.Builder::tasks)
          .list(
              "caseFlows",
              TaskKinds.CASE_FLOW,
              WardReport::caseFlows,
              WardReport.Builder::caseFlows)
          .list("claims", CLAIM, WardReport::claims, WardReport.Builder::claims)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              WardReport.Builder::attributes);

  private ReportKinds() {}

  /**
   * An id, a list of operands, or an object: an exact constant, one side of a count out of a count,
   * the name of an unprinted number or of a thing.
   */
  private static final class OperandKind implements Kind<Operand> {
    private static final Part<Quantity> QUANTITY = new Part<>();
    private static final Kind<Operand.Constant> CONSTANT =
        ObjectKind.of(Parts::new, parts -> new Operand.Constant(parts.get(QUANTITY)))
            .group(
                new QuantityGroup("constant", true),
                operand -> Optional.of(operand.quantity()),
                QUANTITY);
    private static final Kind<Operand.OfStatistic> COUNT =
        named(
            "countOf",
            id -> new Operand.OfStatistic(id, Operand.Side.COUNT),
            Operand.OfStatistic::statistic);
    private static final Kind<Operand.OfStatistic> WHOLE =
        named(
            "wholeOf",
            id -> new Operand.OfStatistic(id, Operand.Side.WHOLE),
            Operand.OfStatistic::statistic);
    private static final Kind<Operand.Unprinted> UNPRINTED =
        named("unprinted", Operand.Unprinted::new, Operand.Unprinted::name);
    private static final Kind<Operand.Named> NAMED =
        named("named", Operand.Named::new, Operand.Named::name);

    private static <T> Kind<T> named(
        String member, Function<String, T> make, Function<T, String> name) {
      Part<String> part = new Part<>();
      return ObjectKind.<T, Parts>of(Parts::new, parts -> make.apply(parts.get(part)))
          .required(member, Kinds.ID, name, part);
    }

    @Override
    public @Nullable Operand read(Cursor at) {
      if (at.node() instanceof Node.Text text) {
        return Operand.statistic(text.value());
      }
      if (at.node() instanceof Node.Items) {
        List<Operand> items = list().read(at);
        return items == null ? null : new Operand.Items(items);
      }
      if (at.node() instanceof Node.Members members) {
        return kindOf(members).read(at);
      }
      return at.expected("a statistic's id, a list, or an object");
    }

    private static Kind<? extends Operand> kindOf(Node.Members members) {
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
    public Node write(Operand operand) {
      if (operand instanceof Operand.OfStatistic of) {
        return switch (of.side()) {
          case VALUE -> Node.text(of.statistic());
          case COUNT -> COUNT.write(of);
          case WHOLE -> WHOLE.write(of);
        };
      }
      if (operand instanceof Operand.Items items) {
        return list().write(items.items());
      }
      if (operand instanceof Operand.Constant constant) {
        return CONSTANT.write(constant);
      }
      return operand instanceof Operand.Named named
          ? NAMED.write(named)
          : UNPRINTED.write((Operand.Unprinted) operand);
    }
  }
}
