package io.github.wardreport.catalogue;

import io.github.wardreport.report.WardReport;
import io.github.wardreport.territory.UnitCatalogue;
import java.util.List;

/**
 * What came in from public data sets, and what did not.
 *
 * @param data the units with their lineage, area and population, the files as documents and the
 *     instruments: a report that is all territory, which can be written, audited and looked up
 * @param units the same units for looking up
 * @param files what came out of each file
 * @param rejected every row, or cell, that could not be used, with its line and the reason
 * @param conflicts where sources say different things
 */
public record ImportedCatalogue(
    WardReport data,
    UnitCatalogue units,
    List<FileSummary> files,
    List<TableProblem> rejected,
    List<SourceConflict> conflicts) {

  /**
   * Copies the lists.
   *
   * @param data {@link #data()}
   * @param units {@link #units()}
   * @param files {@link #files()}
   * @param rejected {@link #rejected()}
   * @param conflicts {@link #conflicts()}
   */
  public ImportedCatalogue {
    files = List.copyOf(files);
    rejected = List.copyOf(rejected);
    conflicts = List.copyOf(conflicts);
  }
}
