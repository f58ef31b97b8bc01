package io.github.wardreport.page;

import io.github.wardreport.indicator.Scoreboard;
import io.github.wardreport.indicator.ScoreboardCount;
import io.github.wardreport.indicator.ScoreboardList;
import io.github.wardreport.report.WardReport;
import java.util.stream.Collectors;

/** The scoreboards as the report states them: counts by outcome, and indicators named. */
final class ScoreboardSection implements PageSection {
  private final WardReport report;
  private final ReportTexts texts;

  ScoreboardSection(WardReport report, ReportTexts texts) {
    this.report = report;
    this.texts = texts;
  }

  @Override
  public void writeTo(PageWriter page) {
    if (report.scoreboards().isEmpty()) {
      return;
    }
    page.heading(page.words("heading.scoreboard"));
    for (Scoreboard scoreboard : report.scoreboards()) {
      page.paragraph(page.text(scoreboard.label()));
      scoreboard.counts().forEach(count -> count(page, count));
      scoreboard.lists().forEach(list -> list(page, list));
    }
  }

  private void count(PageWriter page, ScoreboardCount count) {
    report
        .statistic(count.statistic())
        .map(texts::figure)
        .ifPresent(
            figure ->
                page.paragraph(PageWriter.INDENT, texts.outcome(count.outcome()) + ": " + figure));
  }

  private void list(PageWriter page, ScoreboardList list) {
    String names =
        list.indicators().stream()
            .flatMap(id -> texts.indicator(id).stream())
            .collect(Collectors.joining("; "));
    page.paragraph(
        PageWriter.INDENT, page.words("scoreboard.listed", texts.outcome(list.outcome()), names));
  }
}
