package io.github.wardreport.json;

import static io.github.wardreport.json.Codec.code;

import io.github.wardreport.indicator.Adjustment;
import io.github.wardreport.indicator.AttainmentMethod;
import io.github.wardreport.indicator.DesiredDirection;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Operator;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardCount;
import io.github.wardreport.indicator.ScoreboardList;
import io.github.wardreport.indicator.SpatialAggregation;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.indicator.TargetBasis;
import io.github.wardreport.indicator.TemporalAggregation;
import io.github.wardreport.json.RecordParts.RecordPart;
import io.github.wardreport.statistic.Tristate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indicators with their targets, records of them, and scoreboards. */
final class IndicatorCodecs {
  private static final Codec<Outcome> OUTCOME =
      Codec.text("an outcome such as \"nearly-met\"", Outcome::new, Outcome::code);

  static final Codec<Target> TARGET =
      ObjectCodec.of(Target::builder, Target.Builder::build)
          .required("id", Codecs.ID, Target::id, Target.Builder::id)
          .required("kind", Codecs.TEXT, Target::kind, Target.Builder::kind)
          .optional("issuer", Codecs.ID, Target::issuer, Target.Builder::issuer)
          .optional("instrument", Codecs.ID, Target::instrument, Target.Builder::instrument)
          .optional("coverage", Codecs.LABEL, Target::coverage, Target.Builder::coverage)
          .optional("period", Codecs.STATED_PERIOD, Target::period, Target.Builder::period)
          .defaulted(
              "aspect",
              code("aspect", TargetBasis.values()),
              value -> TargetBasis.LEVEL,
              Target::aspect,
              Target.Builder::aspect)
          .defaulted(
              "operator",
              code("operator", Operator.values()),
              value -> Operator.AT_LEAST,
              Target::operator,
              Target.Builder::operator)
          .optional("unit", MeasureCodecs.UNIT, Target::unit, Target.Builder::unit)
          .optional("figure", Codecs.ID, Target::figure, Target.Builder::figure)
          .optional("upperFigure", Codecs.ID, Target::upperFigure, Target.Builder::upperFigure)
          .optional("attainment", Codecs.ID, Target::attainment, Target.Builder::attainment)
          .list("adjustments", adjustment(), Target::adjustments, Target.Builder::adjustments)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Target.Builder::attributes);

  static final Codec<Indicator> INDICATOR =
      ObjectCodec.of(Indicator::builder, Indicator.Builder::build)
          .required("id", Codecs.ID, Indicator::id, Indicator.Builder::id)
          .required("label", Codecs.LABEL, Indicator::label, Indicator.Builder::label)
          .defaulted(
              "concept", Codecs.ID, Indicator::id, Indicator::concept, Indicator.Builder::concept)
          .optional("definition", Codecs.TEXT, Indicator::definition, Indicator.Builder::definition)
          .optional("unit", MeasureCodecs.UNIT, Indicator::unit, Indicator.Builder::unit)
          .optional(
              "decimals", Codecs.SMALL_NUMBER, Indicator::decimals, Indicator.Builder::decimals)
          .defaulted(
              "preference",
              code("preference", DesiredDirection.values()),
              value -> DesiredDirection.NEUTRAL,
              Indicator::preference,
              Indicator.Builder::preference)
          .optional(
              "priceBasis",
              StatisticCodecs.PRICE_BASIS,
              Indicator::priceBasis,
              Indicator.Builder::priceBasis)
          .optional("office", Codecs.ID, Indicator::office, Indicator.Builder::office)
          .optional(
              "overTime",
              code("way to add up over time", TemporalAggregation.values()),
              Indicator::overTime,
              Indicator.Builder::overTime)
          .optional(
              "overUnits", new OverUnitsKind(), Indicator::overUnits, Indicator.Builder::overUnits)
          .optional(
              "attainment",
              code("attainment method", AttainmentMethod.values()),
              Indicator::attainment,
              Indicator.Builder::attainment)
          .list("targets", TARGET, Indicator::targets, Indicator.Builder::targets)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Indicator.Builder::attributes);

  static final Codec<IndicatorRecord> RECORD =
      ObjectCodec.of(IndicatorRecord::builder, IndicatorRecord.Builder::build)
          .required("id", Codecs.ID, IndicatorRecord::id, IndicatorRecord.Builder::id)
          .required(
              "indicator",
              Codecs.ID,
              IndicatorRecord::indicator,
              IndicatorRecord.Builder::indicator)
          .optional(
              "period",
              Codecs.STATED_PERIOD,
              IndicatorRecord::period,
              IndicatorRecord.Builder::period)
          .optional(
              "referenceArea",
              Codecs.ID,
              IndicatorRecord::referenceArea,
              IndicatorRecord.Builder::referenceArea)
          .formerly("area", "referenceArea")
          .optional("actual", Codecs.ID, IndicatorRecord::actual, IndicatorRecord.Builder::actual)
          .optional("base", Codecs.ID, IndicatorRecord::base, IndicatorRecord.Builder::base)
          .optional("growth", Codecs.ID, IndicatorRecord::growth, IndicatorRecord.Builder::growth)
          .optional("share", Codecs.ID, IndicatorRecord::share, IndicatorRecord.Builder::share)
          .list(
              "outcomes",
              statedOutcome(),
              IndicatorRecord::outcomes,
              IndicatorRecord.Builder::outcomes)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              IndicatorRecord.Builder::attributes);

  static final Codec<Scoreboard> SCOREBOARD =
      ObjectCodec.of(Scoreboard::builder, Scoreboard.Builder::build)
          .required("id", Codecs.ID, Scoreboard::id, Scoreboard.Builder::id)
          .required("label", Codecs.LABEL, Scoreboard::label, Scoreboard.Builder::label)
          .optional("period", Codecs.STATED_PERIOD, Scoreboard::period, Scoreboard.Builder::period)
          .list("counts", scoreboardCount(), Scoreboard::counts, Scoreboard.Builder::counts)
          .list("lists", scoreboardList(), Scoreboard::lists, Scoreboard.Builder::lists)
          .defaulted(
              "metIncludesExceeded",
              StatisticCodecs.ANSWER,
              value -> Tristate.UNKNOWN,
              Scoreboard::metIncludesExceeded,
              Scoreboard.Builder::metIncludesExceeded)
          .optional(
              "attributes",
              Codecs.ATTRIBUTES,
              value -> Codecs.some(value.attributes()),
              Scoreboard.Builder::attributes);

  private IndicatorCodecs() {}

  private static Codec<Adjustment> adjustment() {
    RecordPart<String> figure = new RecordPart<>();
    RecordPart<LocalDate> replacedOn = new RecordPart<>();
    RecordPart<String> instrument = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts ->
                new Adjustment(parts.get(figure), parts.find(replacedOn), parts.find(instrument)))
        .required("figure", Codecs.ID, Adjustment::figure, figure)
        .optional("replacedOn", Codecs.DATE, Adjustment::replacedOn, replacedOn)
        .optional("instrument", Codecs.ID, Adjustment::instrument, instrument);
  }

  private static Codec<StatedOutcome> statedOutcome() {
    RecordPart<Outcome> outcome = new RecordPart<>();
    RecordPart<String> target = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new, parts -> new StatedOutcome(parts.get(outcome), parts.find(target)))
        .required("outcome", OUTCOME, StatedOutcome::outcome, outcome)
        .optional("target", Codecs.ID, StatedOutcome::target, target);
  }

  private static Codec<ScoreboardCount> scoreboardCount() {
    RecordPart<Outcome> outcome = new RecordPart<>();
    RecordPart<String> statistic = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts -> new ScoreboardCount(parts.get(outcome), parts.get(statistic)))
        .required("outcome", OUTCOME, ScoreboardCount::outcome, outcome)
        .required("statistic", Codecs.ID, ScoreboardCount::statistic, statistic);
  }

  private static Codec<ScoreboardList> scoreboardList() {
    RecordPart<Outcome> outcome = new RecordPart<>();
    RecordPart<List<String>> indicators = new RecordPart<>();
    return ObjectCodec.of(
            RecordParts::new,
            parts -> new ScoreboardList(parts.get(outcome), parts.list(indicators)))
        .required("outcome", OUTCOME, ScoreboardList::outcome, outcome)
        .required("indicators", Codecs.ID.list(), ScoreboardList::indicators, indicators);
  }

  /** {@code "sum"}, {@code "none"}, a ratio of two indicators, or a weighted mean. */
  private static final class OverUnitsKind
      implements Codec<SpatialAggregation>, SpatialAggregation.Cases<Node> {
    private static final RecordPart<String> NUMERATOR = new RecordPart<>();
    private static final RecordPart<String> DENOMINATOR = new RecordPart<>();
    private static final RecordPart<String> WEIGHT = new RecordPart<>();
    private static final Codec<SpatialAggregation.RatioOfSums> RATIO =
        ObjectCodec.of(
                RecordParts::new,
                parts ->
                    new SpatialAggregation.RatioOfSums(
                        parts.get(NUMERATOR), parts.get(DENOMINATOR)))
            .required("numerator", Codecs.ID, SpatialAggregation.RatioOfSums::numerator, NUMERATOR)
            .required(
                "denominator", Codecs.ID, SpatialAggregation.RatioOfSums::denominator, DENOMINATOR);
    private static final Codec<SpatialAggregation.WeightedMean> MEAN =
        ObjectCodec.of(
                RecordParts::new, parts -> new SpatialAggregation.WeightedMean(parts.get(WEIGHT)))
            .required("weight", Codecs.ID, SpatialAggregation.WeightedMean::weight, WEIGHT);

    @Override
    public @Nullable SpatialAggregation read(Cursor at) {
      if (at.node() instanceof Node.Members members) {
        return members.find("weight") != null ? MEAN.read(at) : RATIO.read(at);
      }
      String what =
          "\"sum\", \"none\", an object with \"numerator\" and \"denominator\", or one with \"weight\"";
      String text = at.text(what);
      if (text == null) {
        return null;
      }
      return switch (text) {
        case "sum" -> new SpatialAggregation.Sum();
        case "none" -> new SpatialAggregation.None();
        default -> at.expected(what);
      };
    }

    @Override
    public Node write(SpatialAggregation over) {
      return over.match(this);
    }

    @Override
    public Node sum() {
      return Node.text("sum");
    }

    @Override
    public Node ratioOfSums(SpatialAggregation.RatioOfSums ratio) {
      return RATIO.write(ratio);
    }

    @Override
    public Node weightedMean(SpatialAggregation.WeightedMean mean) {
      return MEAN.write(mean);
    }

    @Override
    public Node none() {
      return Node.text("none");
    }
  }
}
