package io.github.wardreport.page;

import io.github.wardreport.label.Language;
import io.github.wardreport.number.Rounding;
import io.github.wardreport.report.WardReport;
import java.util.List;

/**
 * A report as a page: the ward, the scoreboards, the indicators with their computed percent of
 * plan, the breakdowns, the figures by section, the case files, the tasks and the numbered notes.
 *
 * <p>Figures are printed as published; only the percents of plan and the outcomes are computed.
 * Example: {@code ReportPage.of(report, Language.ENGLISH).toString()}.
 */
public final class ReportPage extends TextPage {
  private static final Rounding ONE_DECIMAL = Rounding.halfUp(1);

  private final WardReport report;
  private final Rounding percentRounding;

  private ReportPage(WardReport report, Rounding percentRounding, Language language) {
    super(language);
    this.report = report;
    this.percentRounding = percentRounding;
  }

  /**
   * Returns the page of a report. Percents of plan are rounded half up to one decimal.
   *
   * @param report the report
   * @param language the language of the page
   * @return the page
   */
  public static ReportPage of(WardReport report, Language language) {
    return new ReportPage(report, ONE_DECIMAL, language);
  }

  /**
   * Returns a copy of this page with another rounding of the computed percents of plan.
   *
   * @param rounding the mode and the usual decimals; beside a stated percent the computed one has
   *     as many decimals as the stated one, so that the two can be compared
   * @return the copy
   */
  public ReportPage withPercentRounding(Rounding rounding) {
    return new ReportPage(report, rounding, language());
  }

  @Override
  void writeTo(PageWriter page) {
    ReportTexts texts = new ReportTexts(report, page);
    FigureTable figures = new FigureTable(report, texts);
    page.paragraph(page.text(report.title()));
    List<PageSection> sections =
        List.of(
            new ProfileSection(report, texts),
            new ScoreboardSection(report, texts),
            new IndicatorSection(report, texts, percentRounding),
            new BreakdownSection(report, texts),
            new FigureSection(report, texts, figures),
            new CaseFlowSection(report, texts),
            new TaskSection(report),
            new NoteSection(report, texts, figures));
    sections.forEach(section -> section.writeTo(page));
  }
}
