package io.github.wardreport.page;

import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.indicator.Assessment;
import io.github.wardreport.indicator.Assessor;
import io.github.wardreport.indicator.Indicator;
import io.github.wardreport.indicator.IndicatorRecord;
import io.github.wardreport.indicator.StatedOutcome;
import io.github.wardreport.indicator.Target;
import io.github.wardreport.measure.Quantity;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Statistic;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The indicators, a row for each of their targets: plan, actual, percent of plan as computed and as
 * stated, growth, and the computed outcome. Without a target the stated outcome is printed.
 */
final class IndicatorSection implements PageSection {
  private final WardReport report;
  private final ReportTexts texts;
  private final Rounding rounding;

  IndicatorSection(WardReport report, ReportTexts texts, Rounding rounding) {
    this.report = report;
    this.texts = texts;
    this.rounding = rounding;
  }

  @Override
  public void writeTo(PageWriter page) {
    TextTable table =
        TextTable.of(
            Column.left(page.words("column.indicator"), 24),
            Column.right(page.words("column.plan"), 14),
            Column.right(page.words("column.actual"), 14),
            Column.right(page.words("column.percent"), 9),
            Column.right(page.words("column.stated"), 9),
            Column.right(page.words("column.growth"), 10),
            Column.left(page.words("column.outcome"), 8));
    Map<String, List<Assessment>> assessed =
        Assessor.standard().assess(report).stream()
            .collect(Collectors.groupingBy(assessment -> assessment.reported().id()));
    for (Indicator indicator : report.indicators()) {
      for (IndicatorRecord record : recordsOf(indicator)) {
        rows(page, table, indicator, record, assessed.getOrDefault(record.id(), List.of()));
      }
    }
    if (!table.isEmpty()) {
      page.heading(page.words("heading.indicators"));
      page.table(table);
      page.blank();
      page.paragraph(page.words("indicators.legend"));
    }
  }

  private List<IndicatorRecord> recordsOf(Indicator indicator) {
    return report.records().stream()
        .filter(record -> record.indicator().equals(indicator.id()))
        .toList();
  }

  private void rows(
      PageWriter page,
      TextTable table,
      Indicator indicator,
      IndicatorRecord record,
      List<Assessment> assessments) {
    if (assessments.isEmpty()) {
      table.addRow(
          page.text(indicator.label()),
          PageWriter.NONE,
          texts.figure(record.actual()),
          PageWriter.NONE,
          PageWriter.NONE,
          texts.figure(record.growth()),
          statedOutcomes(record));
    }
    for (Assessment assessment : assessments) {
      Target target = assessment.target();
      table.addRow(
          page.text(indicator.label()) + issuer(target),
          texts.figure(target.figure()),
          texts.figure(record.actual()),
          percent(page, assessment),
          texts.figure(target.attainment()),
          texts.figure(record.growth()),
          texts.outcome(assessment.outcome()));
    }
  }

  private String issuer(Target target) {
    return target.issuer().flatMap(texts::organization).map(name -> " (" + name + ")").orElse("");
  }

  private String statedOutcomes(IndicatorRecord record) {
    return record.outcomes().isEmpty()
        ? PageWriter.NONE
        : record.outcomes().stream()
            .map(StatedOutcome::outcome)
            .map(texts::outcome)
            .collect(Collectors.joining(", "));
  }

  private String percent(PageWriter page, Assessment assessment) {
    return assessment.percentOfPlan().value().isEmpty()
        ? PageWriter.NONE
        : assessment.percentOfPlan().round(besideStated(assessment.target())).print(page.printer());
  }

  /** The rounding, to as many decimals as the stated percent of plan has. */
  private Rounding besideStated(Target target) {
    return target
        .attainment()
        .flatMap(report::statistic)
        .flatMap(Statistic::quantity)
        .map(Quantity::figure)
        .map(figure -> Rounding.of(Math.max(0, figure.decimals()), rounding.mode()))
        .orElse(rounding);
  }
}
