package io.github.wardreport.page;

import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Condition;
import io.github.wardreport.statistic.Statistic;
import java.util.ArrayList;
import java.util.List;

/** Figures one below the other: label with details and notes, value with its marks. */
final class FigureTable {
  private static final String EDITORIAL_MARK = "*";

  private final WardReport report;
  private final ReportTexts texts;

  FigureTable(WardReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
  }

  /** Writes the figures with these ids, indented. */
  void write(PageWriter page, List<String> statistics) {
    TextTable table = TextTable.of(Column.left("", 60), Column.right("", 36));
    for (String id : statistics) {
      report
          .statistic(id)
          .ifPresent(statistic -> table.addRow(label(page, statistic), value(statistic)));
    }
    page.table(PageWriter.INDENT, table);
  }

  private String label(PageWriter page, Statistic statistic) {
    return page.text(statistic.label())
        + details(page, statistic)
        + texts.references(statistic.notes());
  }

  private String value(Statistic statistic) {
    return texts.figure(statistic) + (statistic.editorial().isPresent() ? EDITORIAL_MARK : "");
  }

  /** The conditions that define a figure, and its period if the report words it in its own way. */
  private static String details(PageWriter page, Statistic statistic) {
    List<String> details = new ArrayList<>();
    statistic.conditions().forEach(condition -> details.add(condition(page, condition)));
    statistic
        .period()
        .filter(period -> period.wording().isPresent())
        .ifPresent(period -> details.add(page.printer().print(period)));
    return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
  }

  private static String condition(PageWriter page, Condition condition) {
    return page.text(condition.label())
        + condition
            .quantity()
            .map(quantity -> ": " + page.printer().print(condition.qualifier(), quantity))
            .orElse("");
  }
}
