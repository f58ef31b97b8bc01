package io.github.wardreport.page;

import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.task.CaseFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The flows of case files side by side, a row for each component that any of them states. */
final class CaseFlowSection implements PageSection {
  private static final int LABEL_WIDTH = 26;
  private static final int NARROWEST_FLOW = 12;

  private final WardReport report;
  private final ReportTexts texts;

  CaseFlowSection(WardReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
  }

  @Override
  public void writeTo(PageWriter page) {
    List<CaseFlow> flows = report.caseFlows();
    if (flows.isEmpty()) {
      return;
    }
    page.heading(page.words("heading.case-files"));
    int width = Math.max(NARROWEST_FLOW, (TextPage.WIDTH - 30) / flows.size() - 2);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.left(page.words("column.component"), LABEL_WIDTH));
    flows.forEach(flow -> columns.add(Column.right(page.text(flow.label()), width)));
    TextTable table = TextTable.of(columns);
    for (String component : CaseFlow.componentNames()) {
      if (flows.stream().anyMatch(flow -> flow.components().containsKey(component))) {
        table.addRow(row(page, component));
      }
    }
    page.table(table);
  }

  private List<String> row(PageWriter page, String component) {
    List<String> cells = new ArrayList<>();
    cells.add(page.words("component." + component));
    for (CaseFlow flow : report.caseFlows()) {
      cells.add(texts.figure(Optional.ofNullable(flow.components().get(component))));
    }
    return cells;
  }
}
