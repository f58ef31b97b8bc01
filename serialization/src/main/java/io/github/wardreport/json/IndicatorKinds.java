package io.github.wardreport.json;

import static io.github.wardreport.json.Kind.code;

import io.github.wardreport.indicator.Adjustment;
import io.github.wardreport.indicator.Aspect;
import io.github.wardreport.indicator.AttainmentMethod;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.Operator;
import io.github.wardreport.indicator.Outcome;
import io.github.wardreport.indicator.OverTime;
import io.github.wardreport.indicator.OverUnits;
import io.github.wardreport.indicator.Preference;
import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardCount;
import io.github.wardreport.indicator.ScoreboardList;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.json.Parts.Part;
import io.github.wardreport.statistic.Answer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Indicators with their targets, records of them, and scoreboards. */
final class IndicatorKinds {
  private static final Kind<Outcome> OUTCOME =
      Kind.text("an outcome such as \"nearly-met\"", Outcome::new, Outcome::code);

  static final Kind<Target> TARGET =
      ObjectKind.of(Target::builder, Target.Builder::build)
          .required("id", Kinds.ID, Target::id, Target.Builder::id)
          .required("kind", Kinds.TEXT, Target::kind, Target.Builder::kind)
          .optional("issuer", Kinds.ID, Target::issuer, Target.Builder::issuer)
          .optional("instrument", Kinds.ID, Target::instrument, Target.Builder::instrument)
          .optional("coverage", Kinds.LABEL, Target::coverage, Target.Builder::coverage)
          .optional("period", Kinds.STATED_PERIOD, Target::period, Target.Builder::period)
          .usually(
              "aspect",
              code("aspect", Aspect.values(), Aspect::code),
              value -> Aspect.LEVEL,
              Target::aspect,
              Target.Builder::aspect)
          .usually(
              "operator",
              code("operator", Operator.values(), Operator::code),
              value -> Operator.AT_LEAST,
              Target::operator,
              Target.Builder::operator)
          .optional("unit", MeasureKinds.UNIT, Target::unit, Target.Builder::unit)
          .optional("figure", Kinds.ID, Target::figure, Target.Builder::figure)
          .optional("upperFigure", Kinds.ID, Target::upperFigure, Target.Builder::upperFigure)
          .optional("attainment", Kinds.ID, Target::attainment, Target.Builder::attainment)
          .list("adjustments", adjustment(), Target::adjustments, Target.Builder::adjustments)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Target.Builder::attributes);

  static final Kind<Indicator> INDICATOR =
      ObjectKind.of(Indicator::builder, Indicator.Builder::build)
          .required("id", Kinds.ID, Indicator::id, Indicator.Builder::id)
          .required("label", Kinds.LABEL, Indicator::label, Indicator.Builder::label)
          .usually(
              "concept", Kinds.ID, Indicator::id, Indicator::concept, Indicator.Builder::concept)
          .optional("definition", Kinds.TEXT, Indicator::definition, Indicator.Builder::definition)
          .optional("unit", MeasureKinds.UNIT, Indicator::unit, Indicator.Builder::unit)
          .optional(
              "decimals", Kinds.SMALL_NUMBER, Indicator::decimals, Indicator.Builder::decimals)
          .usually(
              "preference",
              code("preference", Preference.values(), Preference::code),
              value -> Preference.NEUTRAL,
              Indicator::preference,
              Indicator.Builder::preference)
          .optional(
              "priceBasis",
              StatisticKinds.PRICE_BASIS,
              Indicator::priceBasis,
              Indicator.Builder::priceBasis)
          .optional("office", Kinds.ID, Indicator::office, Indicator.Builder::office)
          .optional(
              "overTime",
              code("way to add up over time", OverTime.values(), OverTime::code),
              Indicator::overTime,
              Indicator.Builder::overTime)
          .optional(
              "overUnits", new OverUnitsKind(), Indicator::overUnits, Indicator.Builder::overUnits)
          .optional(
              "attainment",
              code("attainment method", AttainmentMethod.values(), AttainmentMethod::code),
              Indicator::attainment,
              Indicator.Builder::attainment)
          .list("targets", TARGET, Indicator::targets, Indicator.Builder::targets)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Indicator.Builder::attributes);

  static final Kind<IndicatorRecord> RECORD =
      ObjectKind.of(IndicatorRecord::builder, IndicatorRecord.Builder::build)
          .required("id", Kinds.ID, IndicatorRecord::id, IndicatorRecord.Builder::id)
          .required(
              "indicator", Kinds.ID, IndicatorRecord::indicator, IndicatorRecord.Builder::indicator)
          .optional(
              "period",
              Kinds.STATED_PERIOD,
              IndicatorRecord::period,
              IndicatorRecord.Builder::period)
          .optional("area", Kinds.ID, IndicatorRecord::area, IndicatorRecord.Builder::area)
          .optional("actual", Kinds.ID, IndicatorRecord::actual, IndicatorRecord.Builder::actual)
          .optional("base", Kinds.ID, IndicatorRecord::base, IndicatorRecord.Builder::base)
          .optional("growth", Kinds.ID, IndicatorRecord::growth, IndicatorRecord.Builder::growth)
          .optional("share", Kinds.ID, IndicatorRecord::share, IndicatorRecord.Builder::share)
          .list(
              "outcomes",
              statedOutcome(),
              IndicatorRecord::outcomes,
              IndicatorRecord.Builder::outcomes)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              IndicatorRecord.Builder::attributes);

  static final Kind<Scoreboard> SCOREBOARD =
      ObjectKind.of(Scoreboard::builder, Scoreboard.Builder::build)
          .required("id", Kinds.ID, Scoreboard::id, Scoreboard.Builder::id)
          .required("label", Kinds.LABEL, Scoreboard::label, Scoreboard.Builder::label)
          .optional("period", Kinds.STATED_PERIOD, Scoreboard::period, Scoreboard.Builder::period)
          .list("counts", scoreboardCount(), Scoreboard::counts, Scoreboard.Builder::counts)
          .list("lists", scoreboardList(), Scoreboard::lists, Scoreboard.Builder::lists)
          .usually(
              "metIncludesExceeded",
              StatisticKinds.ANSWER,
              value -> Answer.UNKNOWN,
              Scoreboard::metIncludesExceeded,
              Scoreboard.Builder::metIncludesExceeded)
          .optional(
              "attributes",
              Kinds.ATTRIBUTES,
              value -> Kinds.some(value.attributes()),
              Scoreboard.Builder::attributes);

  private IndicatorKinds() {}

  private static Kind<Adjustment> adjustment() {
    Part<String> figure = new Part<>();
    Part<LocalDate> replacedOn = new Part<>();
    Part<String> instrument = new Part<>();
    return ObjectKind.of(
            Parts::new,
            parts ->
                new Adjustment(parts.get(figure), parts.find(replacedOn), parts.find(instrument)))
        .required("figure", Kinds.ID, Adjustment::figure, figure)
        .optional("replacedOn", Kinds.DATE, Adjustment::replacedOn, replacedOn)
        .optional("instrument", Kinds.ID, Adjustment::instrument, instrument);
  }

  private static Kind<StatedOutcome> statedOutcome() {
    Part<Outcome> outcome = new Part<>();
    Part<String> target = new Part<>();
    return ObjectKind.of(
            Parts::new, parts -> new StatedOutcome(parts.get(outcome), parts.find(target)))
        .required("outcome", OUTCOME, StatedOutcome::outcome, outcome)
        .optional("target", Kinds.ID, StatedOutcome::target, target);
  }

  private static Kind<ScoreboardCount> scoreboardCount() {
    Part<Outcome> outcome = new Part<>();
    Part<String> statistic = new Part<>();
    return ObjectKind.of(
            Parts::new, parts -> new ScoreboardCount(parts.get(outcome), parts.get(statistic)))
        .required("outcome", OUTCOME, ScoreboardCount::outcome, outcome)
        .required("statistic", Kinds.ID, ScoreboardCount::statistic, statistic);
  }

  private static Kind<ScoreboardList> scoreboardList() {
    Part<Outcome> outcome = new Part<>();
    Part<List<String>> indicators = new Part<>();
    return ObjectKind.of(
            Parts::new, parts -> new ScoreboardList(parts.get(outcome), parts.list(indicators)))
        .required("outcome", OUTCOME, ScoreboardList::outcome, outcome)
        .required("indicators", Kinds.ID.list(), ScoreboardList::indicators, indicators);
  }

  /** {@code "sum"}, {@code "none"}, a ratio of two indicators, or a weighted mean. */
  private static final class OverUnitsKind implements Kind<OverUnits> {
    private static final Part<String> NUMERATOR = new Part<>();
    private static final Part<String> DENOMINATOR = new Part<>();
    private static final Part<String> WEIGHT = new Part<>();
    private static final Kind<OverUnits.RatioOfSums> RATIO =
        ObjectKind.of(
                Parts::new,
                parts -> new OverUnits.RatioOfSums(parts.get(NUMERATOR), parts.get(DENOMINATOR)))
            .required("numerator", Kinds.ID, OverUnits.RatioOfSums::numerator, NUMERATOR)
            .required("denominator", Kinds.ID, OverUnits.RatioOfSums::denominator, DENOMINATOR);
    private static final Kind<OverUnits.WeightedMean> MEAN =
        ObjectKind.of(Parts::new, parts -> new OverUnits.WeightedMean(parts.get(WEIGHT)))
            .required("weight", Kinds.ID, OverUnits.WeightedMean::weight, WEIGHT);

    @Override
    public @Nullable OverUnits read(Cursor at) {
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
        case "sum" -> new OverUnits.Sum();
        case "none" -> new OverUnits.None();
        default -> at.expected(what);
      };
    }

    @Override
    public Node write(OverUnits over) {
      if (over instanceof OverUnits.RatioOfSums ratio) {
        return RATIO.write(ratio);
      }
      if (over instanceof OverUnits.WeightedMean mean) {
        return MEAN.write(mean);
      }
      return Node.text(over instanceof OverUnits.Sum ? "sum" : "none");
    }
  }
}
