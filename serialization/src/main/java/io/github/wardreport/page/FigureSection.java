package io.github.wardreport.page;

import io.github.wardreport.report.Section;
import io.github.wardreport.report.WardReport;

/** The figures and notes of a report in the order of its sections; empty sections are left out. */
final class FigureSection implements PageSection {
  private final WardReport report;
  private final ReportTexts texts;
  private final FigureTable figures;

  FigureSection(WardReport report, ReportTexts texts, FigureTable figures) {
    this.report = report;
    this.texts = texts;
    this.figures = figures;
  }

  @Override
  public void writeTo(PageWriter page) {
    page.heading(page.words("heading.sections"));
    for (Section section : report.sections()) {
      if (!section.statistics().isEmpty() || !section.notes().isEmpty()) {
        page.blank();
        page.paragraph("▪ ", page.text(section.heading()) + texts.references(section.notes()));
        figures.write(page, section.statistics());
      }
    }
  }
}
