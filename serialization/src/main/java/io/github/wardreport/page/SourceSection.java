package io.github.wardreport.page;

import io.github.wardreport.catalogue.FileSummary;
import io.github.wardreport.catalogue.ImportResult;
import io.github.wardreport.catalogue.TableProblem;
import io.github.wardreport.format.TextTable;
import io.github.wardreport.format.TextTable.Column;
import io.github.wardreport.source.Document;
import io.github.wardreport.territory.SourceConflict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sources of a catalogue: their rows, the rows that were rejected, and where they differ. */
final class SourceSection implements PageSection {
  private final ImportResult catalogue;
  private final CatalogueTexts texts;

  SourceSection(ImportResult catalogue, CatalogueTexts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  @Override
  public void writeTo(PageWriter page) {
    page.heading(page.words("catalogue.title"));
    if (catalogue.files().isEmpty()) {
      for (Document document : catalogue.data().documents()) {
        page.paragraph(page.text(document.title()));
      }
    } else {
      files(page);
    }
    texts.list(catalogue.rejected(), TableProblem::toString);
    page.line(
        page.words("catalogue.units", page.number(catalogue.data().catalogue().all().size())));
    if (!catalogue.conflicts().isEmpty()) {
      conflicts(page);
    }
  }

  private void files(PageWriter page) {
    TextTable table =
        TextTable.of(
            Column.left(page.words("catalogue.file"), 52),
            Column.right(page.words("catalogue.rows"), 8),
            Column.right(page.words("catalogue.used"), 8),
            Column.right(page.words("catalogue.rejected"), 10));
    for (FileSummary file : catalogue.files()) {
      table.addRow(
          file.file(),
          page.number(file.rows()),
          page.number(file.used()),
          page.number(file.rejected()));
    }
    page.table(table);
  }

  private void conflicts(PageWriter page) {
    Map<SourceConflict.Fact, List<SourceConflict>> byFact =
        catalogue.conflicts().stream()
            .collect(
                Collectors.groupingBy(
                    SourceConflict::fact,
                    () -> new EnumMap<>(SourceConflict.Fact.class),
                    Collectors.toList()));
    page.heading(page.words("catalogue.conflicts", page.number(catalogue.conflicts().size())));
    byFact.forEach(
        (fact, conflicts) -> {
          page.line(
              page.words("catalogue.fact." + fact.code()) + ": " + page.number(conflicts.size()));
          if (isListed(fact)) {
            texts.list(conflicts, SourceConflict::toString);
          }
        });
  }

  /** Spellings differ by the hundreds and mean nothing, so they are only counted. */
  private boolean isListed(SourceConflict.Fact fact) {
    return switch (fact) {
      case SPELLING, WRITING -> texts.printsWholeLists();
      default -> true;
    };
  }
}
