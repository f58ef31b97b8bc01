package io.github.wardreport.examples;

import io.github.wardreport.calc.Calculation;
import io.github.wardreport.calc.ElapsedShare;
import io.github.wardreport.calc.GrowthCalculator;
import io.github.wardreport.calc.ImpliedCalculator;
import io.github.wardreport.calc.ImpliedRange;
import io.github.wardreport.calc.MeanCalculator;
import io.github.wardreport.calc.Operand;
import io.github.wardreport.calc.PaceCalculator;
import io.github.wardreport.calc.PlanCalculator;
import io.github.wardreport.calc.RateCalculator;
import io.github.wardreport.calc.Remark;
import io.github.wardreport.calc.ShareCalculator;
import io.github.wardreport.format.TextWidth;
import io.github.wardreport.label.Language;
import io.github.wardreport.label.Messages;
import io.github.wardreport.measure.CountOutOf;
import io.github.wardreport.measure.MeasureUnits;
import io.github.wardreport.measure.MissingReason;
import io.github.wardreport.measure.MissingValue;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.period.Period;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calculations most used, each with its explanation, over figures of one report. */
final class CalculatePage {
  private static final int WIDTH = 100;
  private static final Rounding ONE = Rounding.halfUp(1);
  private static final Rounding TWO = Rounding.halfUp(2);

  private final WardReport report;
  private final Language language;
  private final Words words;
  private final List<String> lines = new ArrayList<>();

  CalculatePage(WardReport report, Language language) {
    this.report = report;
    this.language = language;
    this.words = Words.in(language);
  }

  List<String> lines() {
    plans();
    growth();
    shares();
    rates();
    implied();
    undefined();
    return List.copyOf(lines);
  }

  private Statistic figure(String id) {
    return report.statistic(id).orElseThrow();
  }

  private Operand term(String id) {
    return Operand.of(figure(id));
  }

  private void plans() {
    PlanCalculator plan = PlanCalculator.standard();
    heading("calculate.plans");
    Statistic revenue = figure("budget-revenue");
    Statistic planned = figure("budget-revenue-target");
    show("calculate.percent-of-plan", plan.percentOfPlan(revenue, planned).round(ONE));
    show("calculate.excess", plan.excess(Operand.of(revenue), Operand.of(planned)).round(ONE));
    show("calculate.gap", plan.gap(Operand.of(revenue), Operand.of(planned)));
    show("calculate.gap-in-points", plan.gap(term("growth-actual"), term("growth-target")));
    ElapsedShare nineMonths =
        ElapsedShare.of(Period.parse("2025-01/2025-09"), Period.parse("2025"));
    show(
        "calculate.expected",
        PaceCalculator.standard().expectedToDate(Operand.of(planned), nineMonths).round(ONE));
  }

  private void growth() {
    heading("calculate.growth-heading");
    Calculation<ImpliedRange> base =
        ImpliedCalculator.standard()
            .baseOfIndex(figure("budget-revenue"), figure("budget-revenue-index"));
    show("calculate.base", base.round(TWO));
    GrowthCalculator growth = GrowthCalculator.standard();
    show("calculate.change", growth.change(term("petitions-received"), term("petitions-settled")));
    show(
        "calculate.index",
        growth.index(term("product-industry"), term("product-services")).round(ONE));
  }

  private void shares() {
    heading("calculate.shares");
    ShareCalculator share = ShareCalculator.standard();
    show(
        "calculate.share",
        share.share(figure("product-industry"), figure("product-total")).round(TWO));
    show("calculate.count", share.share((CountOutOf) figure("indicators-met").value()).round(ONE));
    show(
        "calculate.structure",
        share
            .structure(List.of(term("reception-regular-visits"), term("reception-periodic-visits")))
            .round(ONE));
  }

  private void rates() {
    heading("calculate.rates");
    RateCalculator rate = RateCalculator.standard();
    show(
        "calculate.product",
        rate.product(
                term("rice-spring-yield"),
                term("rice-spring-area"),
                MeasureUnits.builtIn().get("tấn"))
            .round(ONE));
    show(
        "calculate.weighted-mean",
        MeanCalculator.standard()
            .weightedMean(
                List.of(term("rice-spring-yield"), term("rice-summer-yield")),
                List.of(term("rice-spring-area"), term("rice-summer-area")))
            .round(ONE));
    show("calculate.density", rate.per(term("ward-population"), term("ward-area")).round(ONE));
    show(
        "calculate.rate",
        rate.rate(term("traffic-accidents"), term("ward-population"), 10_000).round(ONE));
  }

  private void implied() {
    heading("calculate.implied");
    Calculation<ImpliedRange> households =
        ImpliedCalculator.standard()
            .whole(figure("near-poor-households"), figure("near-poor-rate"));
    show("calculate.households", households.round(Rounding.halfUp(0)));
    String counts =
        households
            .value()
            .orElseThrow()
            .wholeNumbers()
            .map(BigInteger::toString)
            .collect(Collectors.collectingAndThen(Collectors.toList(), CalculatePage::ends));
    lines.add("    " + words.text("calculate.counts", counts));
  }

  private static String ends(List<String> counts) {
    return counts.get(0) + " … " + counts.get(counts.size() - 1);
  }

  private void undefined() {
    heading("calculate.undefined");
    PlanCalculator plan = PlanCalculator.standard();
    Quantity revenue = figure("budget-revenue").quantity().orElseThrow();
    Operand none = Operand.of(Quantity.of("0", revenue.measureUnit()));
    Operand negative = Operand.of(Quantity.of("-5", revenue.measureUnit()));
    Operand missing =
        Operand.of(
            figure("budget-revenue-target")
                .withValue(new MissingValue(MissingReason.NOT_STATED, Optional.empty())));
    show("calculate.zero", plan.percentOfPlan(Operand.of(revenue), none));
    show("calculate.negative", GrowthCalculator.standard().growth(Operand.of(revenue), negative));
    show("calculate.missing", plan.percentOfPlan(Operand.of(revenue), missing));
    show(
        "calculate.ambiguous",
        GrowthCalculator.standard().change(term("product-industry-growth"), term("growth-actual")));
  }

  private void heading(String key) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(words.text(key));
    lines.add("═".repeat(WIDTH));
  }

  private void show(String key, Calculation<?> calculation) {
    lines.add(words.text(key));
    for (String line : TextWidth.wrap(calculation.explain(language), WIDTH - 4)) {
      lines.add("    " + line);
    }
    Messages messages = Messages.of(Remark.class, language);
    for (Remark remark : calculation.remarks()) {
      lines.add("    ! " + messages.text("remark." + remark.code()));
    }
  }
}
