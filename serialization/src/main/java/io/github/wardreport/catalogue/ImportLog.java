package io.github.wardreport.catalogue;

import io.github.wardreport.label.Label;
import io.github.wardreport.source.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Records which files an import read, and what it could not use of them. */
final class ImportLog {
  private final List<FileSummary> files = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<TableProblem> rejected = new ArrayList<>();

  void addFile(FileSummary summary, LocalDate asOf) {
    files.add(summary);
    documents.add(
        Document.builder()
            .id(documentOf(summary.file()))
            .title(Label.of(summary.file()))
            .kind("data-set")
            .date(asOf)
            .build());
  }

  void reject(TableProblem problem) {
    rejected.add(problem);
  }

  List<FileSummary> files() {
    return files;
  }

  List<Document> documents() {
    return documents;
  }

  List<TableProblem> rejected() {
    return rejected;
  }

  /** The id of a file as a document. */
  static String documentOf(String file) {
    String slug = file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "file-" + slug.replaceAll("^-|-$", "");
  }
}
