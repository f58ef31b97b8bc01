package io.github.wardreport.page;

import io.github.wardreport.format.TextWidth;
import io.github.wardreport.report.WardReport;
import io.github.wardreport.statistic.Note;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The notes in the order of their numbers, each with its figures. */
final class NoteSection implements PageSection {
  private static final int NUMBER_WIDTH = 5;

  private final WardReport report;
  private final ReportTexts texts;
  private final FigureTable figures;

  NoteSection(WardReport report, ReportTexts texts, FigureTable figures) {
    this.report = report;
    this.texts = texts;
    this.figures = figures;
  }

  @Override
  public void writeTo(PageWriter page) {
    if (report.notes().isEmpty()) {
      return;
    }
    page.heading(page.words("heading.notes"));
    Map<String, Note> notes =
        report.notes().stream().collect(Collectors.toMap(Note::id, Function.identity()));
    report
        .noteNumbers()
        .forEach(
            (id, number) -> {
              Note note = notes.get(id);
              if (note != null) {
                note(page, number, note);
              }
            });
    if (report.statistics().stream().anyMatch(statistic -> statistic.editorial().isPresent())) {
      page.blank();
      page.paragraph(page.words("notes.editorial"));
    }
  }

  private void note(PageWriter page, int number, Note note) {
    page.paragraph(
        TextWidth.padLeft("[" + number + "] ", NUMBER_WIDTH),
        page.text(note.text()) + texts.references(note.notes()));
    figures.write(page, note.statistics());
  }
}
