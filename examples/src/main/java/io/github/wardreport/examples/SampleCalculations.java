package io.github.wardreport.examples;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.ElapsedShare;
import io.github.wardreport.calc.GrowthCalculator;
import io.github.wardreport.calc.ImpliedCalculator;
import io.github.wardreport.calc.MeanCalculator;
import io.github.wardreport.calc.PaceCalculator;
import io.github.wardreport.calc.PlanCalculator;
import io.github.wardreport.calc.RateCalculator;
import io.github.wardreport.calc.ShareCalculator;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Operand;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.page.CalculationPage;
import io.github.wardreport.period.Period;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Optional;

/** The calculations most used, over figures of the report of phường Hoành Sơn. */
final class SampleCalculations {
  private static final PlanCalculator PLAN = PlanCalculator.standard();
  private static final GrowthCalculator GROWTH = GrowthCalculator.standard();
  private static final ShareCalculator SHARE = ShareCalculator.standard();
  private static final RateCalculator RATE = RateCalculator.standard();
  private static final ImpliedCalculator IMPLIED = ImpliedCalculator.standard();
  private static final Rounding ZERO = Rounding.halfUp(0);
  private static final Rounding ONE = Rounding.halfUp(1);
  private static final Rounding TWO = Rounding.halfUp(2);

  private final WardReport report;
  private final Messages words;
  private final CalculationPage.Builder page;

  private SampleCalculations(WardReport report, Language language) {
    this.report = report;
    this.words = Examples.words(language);
    this.page = CalculationPage.builder(language);
  }

  static CalculationPage of(WardReport report, Language language) {
    SampleCalculations samples = new SampleCalculations(report, language);
    samples.plans();
    samples.growth();
    samples.shares();
    samples.rates();
    samples.implied();
    samples.undefined();
    return samples.page.build();
  }

  private void heading(String key) {
    page.addHeading(words.text(key));
  }

  private void add(String key, Calculation<?> calculation) {
    page.add(words.text(key), calculation);
  }

  private void add(String key, Calculation<?> calculation, Rounding rounding) {
    page.add(words.text(key), calculation, rounding);
  }

  private Statistic figure(String id) {
    return report.statistic(id).orElseThrow();
  }

  private Operand operand(String id) {
    return figure(id);
  }

  private void plans() {
    heading("calculate.plans");
    Statistic revenue = figure("budget-revenue");
    Statistic planned = figure("budget-revenue-target");
    add("calculate.percent-of-plan", PLAN.percentOfPlan(revenue, planned), ONE);
    add("calculate.excess", PLAN.excess(revenue, planned), ONE);
    add("calculate.gap", PLAN.gap(revenue, planned));
    add("calculate.gap-in-points", PLAN.gap(operand("growth-actual"), operand("growth-target")));
    ElapsedShare nineMonths =
        ElapsedShare.of(Period.parse("2025-01/2025-09"), Period.parse("2025"));
    add("calculate.expected", PaceCalculator.standard().expectedToDate(planned, nineMonths), ONE);
  }

  private void growth() {
    heading("calculate.growth-heading");
    add(
        "calculate.base",
        IMPLIED.baseOfIndex(figure("budget-revenue"), figure("budget-revenue-index")),
        TWO);
    add(
        "calculate.change",
        GROWTH.change(operand("petitions-received"), operand("petitions-settled")));
    add(
        "calculate.index",
        GROWTH.index(operand("product-industry"), operand("product-services")),
        ONE);
  }

  private void shares() {
    heading("calculate.shares");
    add("calculate.share", SHARE.share(figure("product-industry"), figure("product-total")), TWO);
    add("calculate.count", SHARE.share((CountOutOf) figure("indicators-met").value()), ONE);
    add(
        "calculate.structure",
        SHARE.structure(
            List.of(operand("reception-regular-visits"), operand("reception-periodic-visits"))),
        ONE);
  }

  private void rates() {
    heading("calculate.rates");
    add(
        "calculate.product",
        RATE.product(
            operand("rice-spring-yield"),
            operand("rice-spring-area"),
            MeasureUnits.builtIn().get("tấn")),
        ONE);
    add(
        "calculate.weighted-mean",
        MeanCalculator.standard()
            .weightedMean(
                List.of(operand("rice-spring-yield"), operand("rice-summer-yield")),
                List.of(operand("rice-spring-area"), operand("rice-summer-area"))),
        ONE);
    add("calculate.density", RATE.per(operand("ward-population"), operand("ward-area")), ONE);
    add(
        "calculate.rate",
        RATE.rate(operand("traffic-accidents"), operand("ward-population"), 10_000),
        ONE);
  }

  private void implied() {
    heading("calculate.implied");
    add(
        "calculate.households",
        IMPLIED.whole(figure("near-poor-households"), figure("near-poor-rate")),
        ZERO);
  }

  private void undefined() {
    heading("calculate.undefined");
    Quantity revenue = figure("budget-revenue").quantity().orElseThrow();
    Operand none = Quantity.of("0", revenue.measureUnit());
    Operand negative = Quantity.of("-5", revenue.measureUnit());
    Operand missing =
        figure("budget-revenue-target")
            .withValue(new MissingValue(MissingReason.NOT_STATED, Optional.empty()));
    add("calculate.zero", PLAN.percentOfPlan(revenue, none));
    add("calculate.negative", GROWTH.growth(revenue, negative));
    add("calculate.missing", PLAN.percentOfPlan(revenue, missing));
    add(
        "calculate.ambiguous",
        GROWTH.change(operand("product-industry-growth"), operand("growth-actual")));
  }
}
