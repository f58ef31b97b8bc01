package io.github.wardreport.page;

import io.github.wardreport.casefile.CaseFlow;
import io.github.wardreport.casefile.FlowComponent;
import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.report.WardReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The flows of case files side by side, a row for each component that any of them states. */
final class CaseFlowSection implements PageSection {
  private static final int LABEL_WIDTH = 28;
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
    for (FlowComponent component : FlowComponent.values()) {
      if (isStated(component)) {
        table.addRow(row(page, component));
      }
    }
    page.table(table);
  }

  private List<String> row(PageWriter page, FlowComponent component) {
    List<String> cells = new ArrayList<>();
    cells.add(name(page, component));
    for (CaseFlow flow : report.caseFlows()) {
      cells.add(texts.figure(flow.statistic(component)));
    }
    return cells;
  }

  private boolean isStated(FlowComponent component) {
    return report.caseFlows().stream().anyMatch(flow -> flow.statistic(component).isPresent());
  }

  private String name(PageWriter page, FlowComponent component) {
    String words = page.text(component.label());
    return component.whole().filter(this::isStated).isPresent()
        ? "- " + words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
