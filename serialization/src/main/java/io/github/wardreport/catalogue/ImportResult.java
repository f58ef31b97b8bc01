package io.github.wardreport.catalogue;

import io.github.wardreport.report.TerritoryData;
import io.github.wardreport.territory.SourceConflict;
import java.util.List;

/**
 * What an import of public data sets resulted in.
 *
 * @param data the units with their lineage, land areas and populations, with the files as documents
 * @param files a summary of each file
 * @param rejected every row or cell that could not be used, with its line and the reason
 * @param conflicts every place where sources state different things
 */
public record ImportResult(
    TerritoryData data,
    List<FileSummary> files,
    List<TableProblem> rejected,
    List<SourceConflict> conflicts) {

  /**
   * Copies the lists.
   *
   * @param data {@link #data()}
   * @param files {@link #files()}
   * @param rejected {@link #rejected()}
   * @param conflicts {@link #conflicts()}
   */
  public ImportResult {
    files = List.copyOf(files);
    rejected = List.copyOf(rejected);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * A result that comes from no import: data without files, rejected rows or conflicts.
   *
   * @param data the data
   * @return the result
   */
  public static ImportResult of(TerritoryData data) {
    return new ImportResult(data, List.of(), List.of(), List.of());
  }
}
