package io.github.wardreport.page;

import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Breakdown;
import io.github.wardreport.statistic.BreakdownMeasure;
import io.github.wardreport.statistic.BreakdownPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The breakdowns of a report, each a table of its parts by its measures under its own heading. */
final class BreakdownSection implements PageSection {
  private static final int LABEL_WIDTH = 28;
  private static final int WIDEST_MEASURE = 22;
  private static final int GAP = 2;

  private final WardReport report;
  private final ReportTexts texts;

  BreakdownSection(WardReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
  }

  @Override
  public void writeTo(PageWriter page) {
    report.breakdowns().forEach(breakdown -> breakdown(page, breakdown));
  }

  private void breakdown(PageWriter page, Breakdown breakdown) {
    page.heading(page.text(breakdown.label()));
    TextTable table = TextTable.of(columns(page, breakdown));
    for (BreakdownPart part : breakdown.parts()) {
      table.addRow(
          row(
              page.text(part.label()),
              breakdown,
              measure -> Optional.ofNullable(part.statistics().get(measure.code()))));
    }
    if (breakdown.measures().stream().anyMatch(measure -> measure.whole().isPresent())) {
      table.addRow(row(page.words("breakdown.whole"), breakdown, BreakdownMeasure::whole));
    }
    page.table(table);
  }

  private static List<Column> columns(PageWriter page, Breakdown breakdown) {
    int room = TextPage.WIDTH - LABEL_WIDTH - GAP;
    int width = Math.min(WIDEST_MEASURE, room / breakdown.measures().size() - GAP);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.left(breakdown.dimension().map(page::text).orElse(""), LABEL_WIDTH));
    for (BreakdownMeasure measure : breakdown.measures()) {
      columns.add(Column.right(page.text(measure.label()), width));
    }
    return columns;
  }

  private List<String> row(
      String label, Breakdown breakdown, Function<BreakdownMeasure, Optional<String>> statistic) {
    List<String> cells = new ArrayList<>();
    cells.add(label);
    breakdown.measures().forEach(measure -> cells.add(texts.figure(statistic.apply(measure))));
    return cells;
  }
}
